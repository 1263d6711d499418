import type { Dataset, Statement } from '../model/dataset.ts';
import type { Kind, Lang } from '../model/values.ts';
import type { OverviewRow } from './overviewRows.ts';

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

/** A theme's statements as a reader looks for them: those with a year first, the earliest before; then by kind, in document order. */
export function unfoldedOrder(records: readonly Statement[]): readonly Statement[] {
  const year = ({ kind, time }: Statement) =>
    kind === 'goal' || kind === 'target' ? (time?.year ?? Infinity) : Infinity;
  const rank = ({ kind }: Statement) =>
    Math.max(KIND_ORDER.indexOf(kind), KIND_ORDER.indexOf('goal'));
  return records.toSorted((one, two) => {
    const [first, second] = [year(one), year(two)];
    return first === second ? rank(one) - rank(two) : first - second;
  });
}

/** What the editors say the documents differ in, on the topics that a theme's statements stand in. */
export function themeDifferences(
  dataset: Dataset,
  { theme, cells: { a, b } }: OverviewRow,
  lang: Lang,
): readonly { readonly topic: string; readonly words: string }[] {
  const main = new Set(
    [...(a?.all ?? []), ...(b?.all ?? [])]
      .filter((record) => record.theme === theme.id)
      .map(({ id }) => id),
  );
  return dataset.alignments
    .filter(({ records }) =>
      Object.values(records)
        .flat()
        .some((id) => main.has(id)),
    )
    .map(({ topic, difference }) => ({ topic: topic[lang], words: difference[lang] }));
}
