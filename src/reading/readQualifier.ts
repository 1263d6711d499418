// Reads what stands before and behind a number and says whether it is exact.
import type { Qualifier } from '../model/values.ts';

/** How a number is qualified, and the words before it without the qualifying ones. */
export interface ReadQualifier {
  readonly qualifier: Qualifier;
  readonly lead: string;
}

// The look-behinds keep words that end in the same sign (节约, 最近) from being read as qualifiers.
const BEFORE: readonly (readonly [RegExp, Qualifier])[] = [
  [/(?:超过|超|逾|突破|高于|大于|不低于|不少于|至少)$/, 'above'],
  [/(?:大约|(?<![节合条公契签违预制])约)$/, 'about'],
  [/(?:将近|接近|(?<![最附邻靠亲新远])近)$/, 'just-under'],
];
const AFTER: readonly (readonly [RegExp, Qualifier])[] = [
  [/^及?以上/, 'above'],
  [/^(?:左右|上下)/, 'about'],
];

/**
 * Reads the qualifier of a number.
 * @param before the words up to the number, `condensed`
 * @param inside what stands between number and unit: 余, 多 or nothing
 * @param after the words behind the unit, `condensed`
 * @returns null where two qualifiers are at odds
 */
export function readQualifier(before: string, inside: string, after: string): ReadQualifier | null {
  const ahead = BEFORE.find(([pattern]) => pattern.test(before));
  const behind = AFTER.find(([pattern]) => pattern.test(after));
  const said = new Set<Qualifier>();
  if (ahead !== undefined) said.add(ahead[1]);
  if (inside !== '') said.add('somewhat-over');
  if (behind !== undefined) said.add(behind[1]);
  if (said.size > 1) return null;
  const lead = ahead === undefined ? before : before.replace(ahead[0], '');
  return { qualifier: [...said][0] ?? 'exact', lead };
}
