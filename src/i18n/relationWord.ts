// How the text itself says that a number is at least, at most or about what is written.
import type { Quantity } from '../model/dataset.ts';
import type { Relation } from '../model/values.ts';
import { BEFORE, BEHIND, NEGATED } from '../reading/lexicon/relations.ts';

/** The words around the number; at most one of the three is said. */
export interface RelationWord {
  /** 超过, 不低于. */
  readonly before: string;
  /** Between number and unit: 余, 多. */
  readonly inside: string;
  /** 以上, 左右. */
  readonly behind: string;
}

const SILENT: RelationWord = { before: '', inside: '', behind: '' };

/** Said where the quote has no such word: 产值、税收分别突破500亿元、30亿元. */
const OURS: Readonly<Partial<Record<Relation, RelationWord>>> = {
  above: { ...SILENT, before: '超过' },
  'at-least': { ...SILENT, before: '至少' },
  below: { ...SILENT, before: '低于' },
  'at-most': { ...SILENT, before: '不超过' },
  about: { ...SILENT, before: '约' },
  'just-under': { ...SILENT, before: '近' },
  'somewhat-over': { ...SILENT, inside: '余' },
};

const NUMERAL = /[\d０-９〇零一二三四五六七八九十百千万亿两半½]/;
const NOT = /(?:不得|不能|不宜|不再|不可|不应|没有|尚未|未能|严禁|避免|防止|未|不)$/;

/** The word of the quote for the relation of its number, or ours; all '' for an exact number and for a range. */
export function relationWord({ relation, written }: Quantity): RelationWord {
  if (relation === 'exact' || relation === 'between') return SILENT;
  const at = written.quote.search(NUMERAL);
  const [head, tail] =
    at < 0 ? [written.quote, ''] : [written.quote.slice(0, at), written.quote.slice(at)];
  const before = wordBefore(relation, head);
  if (before !== null) return { ...SILENT, before };
  const inside = relation === 'somewhat-over' ? /[余多]/.exec(tail)?.[0] : undefined;
  if (inside !== undefined) return { ...SILENT, inside };
  const behind = wordsOf(BEHIND, relation).find((word) => tail.endsWith(word));
  return behind === undefined ? (OURS[relation] ?? SILENT) : { ...SILENT, behind };
}

/** The word before the number, its negation included. */
function wordBefore(relation: Relation, head: string): string | null {
  for (const from of ['above', 'below'] as const) {
    if (NEGATED[from] !== relation) continue;
    for (const word of wordsOf(BEFORE, from)) {
      const not = NOT.exec(head.slice(0, Math.max(0, head.lastIndexOf(word))));
      if (not) return not[0] + word;
    }
  }
  return wordsOf(BEFORE, relation).find((word) => head.includes(word)) ?? null;
}

type Words = readonly { readonly relation: Relation; readonly words: string }[];

/** The words for a relation, the longer first. */
function wordsOf(list: Words, wanted: Relation): string[] {
  return list
    .flatMap(({ relation, words }) => (relation === wanted ? words.split(' ') : []))
    .sort((one, other) => other.length - one.length);
}
