// What the ladder says to those who do not see it.
import { SIDES } from '../domain/filter.ts';
import type { LadderRow } from '../domain/rows.ts';
import type { Lang } from '../model/values.ts';
import { listMarked } from './naming.ts';
import { overview } from './overview.ts';

/**
 * The chart's one-sentence description: the widest gap, with every theme that has it. Of several rows
 * on which one side shows nothing, none is compared: that side may have been filtered away.
 */
export function ladderText(rows: readonly LadderRow[], lang: Lang): string {
  const text = overview[lang].finding;
  const gaps = rows.flatMap((row) => (row.gap === null ? [] : [Math.abs(row.gap)]));
  const silent = SIDES.some((side) => rows.every((row) => (row.cells[side]?.step ?? 0) === 0));
  if (gaps.length === 0 || (silent && rows.length > 1)) return text.none;
  const widest = Math.max(...gaps);
  if (widest === 0) return text.equal(gaps.length);
  const at = rows.filter((row) => row.gap !== null && Math.abs(row.gap) === widest);
  return text.widest(
    listMarked(
      at.map((row) => row.theme.name[lang]),
      lang,
    ),
  );
}
