import { hidesStep } from './ladder.ts';
import type { LadderCell, LadderRow } from './rows.ts';

/** The rows with cells that a filter hides taken out: they are neither drawn nor compared. */
export function comparedRows(rows: readonly LadderRow[]): LadderRow[] {
  return rows.map((row) => {
    const kept = (cell: LadderCell | null) =>
      cell && !hidesStep(cell, row.theme.id) ? cell : null;
    const cells = { a: kept(row.cells.a), b: kept(row.cells.b) };
    return { ...row, cells, gap: cells.a && cells.b ? row.gap : null };
  });
}
