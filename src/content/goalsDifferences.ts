// What sets two documents apart on a theme, and which of their statements it is about.
import { SIDES } from '../domain/filter.ts';
import type { ThemeRow } from '../domain/rows.ts';
import type { Alignment } from '../model/dataset.ts';
import type { Lang } from '../model/values.ts';

export interface GoalsDifference {
  readonly id: string;
  readonly words: string;
  /** Its number in the row, where statements of both documents are shown that it sets beside each other; else null. */
  readonly number: number | null;
  /** Ids of those statements. */
  readonly records: ReadonlySet<string>;
}

/** The differences that belong to a row, in their own order; `alignments`: of the two documents shown. */
export function goalsDifferences(
  alignments: readonly Alignment[],
  { theme, records }: ThemeRow,
  lang: Lang,
): readonly GoalsDifference[] {
  let count = 0;
  return alignments
    .filter((entry) => entry.theme === theme.id)
    .map((entry) => {
      const named = new Set(Object.values(entry.records).flat());
      const shown = SIDES.map((side) => records[side].filter(({ id }) => named.has(id)));
      const isPaired = shown.every((side) => side.length > 0);
      if (isPaired) count += 1;
      return {
        id: entry.id,
        words: entry.difference[lang],
        number: isPaired ? count : null,
        records: new Set(isPaired ? shown.flat().map(({ id }) => id) : []),
      };
    });
}
