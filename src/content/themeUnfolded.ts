import { ladderStep } from '../domain/ladder.ts';
import type { Dataset, Statement } from '../model/dataset.ts';
import type { Kind, Lang } from '../model/values.ts';
import type { OverviewCell, OverviewRow } from './overviewRows.ts';

/** Goals first, then what is to be done, what has been reached, and problems last. */
const KIND_ORDER: readonly Kind[] = [
  'target',
  'goal',
  'measure',
  'principle',
  'figure',
  'event',
  'problem',
];

/** A theme's statements as a reader looks for them: those with a year first, the earliest before; then by kind and by how specific they are. */
export function unfoldedOrder(records: readonly Statement[]): readonly Statement[] {
  const year = ({ kind, time }: Statement) =>
    kind === 'goal' || kind === 'target' ? (time?.year ?? Infinity) : Infinity;
  const rank = ({ kind }: Statement) =>
    Math.max(KIND_ORDER.indexOf(kind), KIND_ORDER.indexOf('goal'));
  return records.toSorted((one, two) => {
    const [first, second] = [year(one), year(two)];
    if (first !== second) return first - second;
    return rank(one) - rank(two) || ladderStep(two) - ladderStep(one);
  });
}

/** What the editors say the documents differ in, on the topics that statements of both on the theme stand in. */
export function themeDifferences(
  dataset: Dataset,
  { cells: { a, b } }: OverviewRow,
  lang: Lang,
): readonly { readonly topic: string; readonly words: string }[] {
  const idsOf = (cell: OverviewCell | null) => new Set(cell?.all.map(({ id }) => id));
  const sides = [idsOf(a), idsOf(b)];
  return dataset.alignments
    .filter(({ records }) => {
      const ids = Object.values(records).flat();
      return sides.every((side) => ids.some((id) => side.has(id)));
    })
    .map(({ topic, difference }) => ({ topic: topic[lang], words: difference[lang] }));
}
