import { isUnread } from './absence.ts';
import { hidesStep } from './ladder.ts';
import type { LadderCell, LadderRow } from './rows.ts';

/** The rows without cells that a filter hides, or of which nothing is on file yet: they are neither drawn nor compared. */
export function comparedRows(rows: readonly LadderRow[]): LadderRow[] {
  return rows.map((row) => {
    const kept = (cell: LadderCell | null) =>
      cell && !hidesStep(cell, row.theme.id) && !isUnread(cell.document, row.theme.id)
        ? cell
        : null;
    const cells = { a: kept(row.cells.a), b: kept(row.cells.b) };
    return { ...row, cells, gap: cells.a && cells.b ? row.gap : null };
  });
}
