// Reads what stands before and behind a number and says whether it is exact.
import type { Qualifier } from '../../model/values.ts';

/** How a number is qualified, and the words before it without the qualifying ones. */
export interface ReadQualifier {
  readonly qualifier: Qualifier;
  readonly lead: string;
}

// What the model has no qualifier for: to read 不超过 as 超过 would turn the statement round.
const UPPER_BOUND_BEFORE = /(?:(?:不|未)超过?|不到|不足|不[大高多]于|(?<!不)[少低小]于|至多|最多)$/;
const UPPER_BOUND_AFTER = /^(?:以下|以内|不到)/;

// The look-behinds keep words that end in the same sign (节约, 最近) from being read as qualifiers.
const BEFORE: readonly (readonly [RegExp, Qualifier])[] = [
  [/(?:超过|超|逾|突破|高于|大于|不低于|不少于|至少)$/, 'above'],
  [/(?:大约|(?<![节合条公契签违预制])约)$/, 'about'],
  [/(?:将近|接近|(?<![最附邻靠亲新远])近)$/, 'just-under'],
];
const AFTER: readonly (readonly [RegExp, Qualifier])[] = [
  [/^(?:以上|及以上)/, 'above'],
  [/^(?:左右|上下)/, 'about'],
];

/**
 * Reads the qualifier of a number.
 * @param before the words up to the number
 * @param inside what stands between number and unit: 余, 多 or nothing
 * @param after the words behind the unit
 * @returns null where the words give an upper bound (不超过, 以下) or two qualifiers at odds
 */
export function readQualifier(before: string, inside: string, after: string): ReadQualifier | null {
  const words = before.replace(/[\s“”‘’"]+$/, '');
  if (UPPER_BOUND_BEFORE.test(words) || UPPER_BOUND_AFTER.test(after)) return null;
  const ahead = BEFORE.find(([pattern]) => pattern.test(words));
  const behind = AFTER.find(([pattern]) => pattern.test(after));
  const said = new Set<Qualifier>();
  if (ahead !== undefined) said.add(ahead[1]);
  if (inside !== '') said.add('somewhat-over');
  if (behind !== undefined) said.add(behind[1]);
  if (said.size > 1) return null;
  const lead = ahead === undefined ? words : words.replace(ahead[0], '');
  return { qualifier: [...said][0] ?? 'exact', lead: lead.replace(/[\s“”‘’"]+$/, '') };
}
