import type { RecordRow } from './recordRows.ts';

/** Rows that stand under one head: those of a theme, or those of a document. */
export interface RowGroup {
  /** Id of the theme or document. */
  readonly id: string;
  readonly rows: readonly RecordRow[];
}

/**
 * The rows as the records table has them where no column sorts them: by theme, and in it one document after the
 * other, or document by document. What stands together keeps its order, which is the documents' own, but for
 * events: they come last in their document's part, for what a document reports of its occasion is no plan.
 * @param rows in document order, side a first
 */
export function groupRows(rows: readonly RecordRow[], by: 'theme' | 'doc'): RowGroup[] {
  const place = ({ places }: RecordRow) => (by === 'theme' ? places.theme : places.document);
  const last = (row: RecordRow) => Number(row.kind === 'event');
  // Sorting is stable.
  const ordered = rows.toSorted(
    (one, two) =>
      place(one) - place(two) || one.places.document - two.places.document || last(one) - last(two),
  );
  const groups: { id: string; rows: RecordRow[] }[] = [];
  for (const row of ordered) {
    const id = by === 'theme' ? row.theme : row.document;
    const group = groups.at(-1);
    if (group?.id === id) group.rows.push(row);
    else groups.push({ id, rows: [row] });
  }
  return groups;
}
