import { PAGE_COLUMNS, type RecordColumn } from '../../domain/recordColumns.ts';

/** Width in CSS px of each column until the reader changes it: its usual content on a line or two. */
const WIDTH: Readonly<Record<RecordColumn, number>> = {
  id: 64,
  document: 112,
  kind: 120,
  theme: 136,
  label: 220,
  time: 208,
  written: 260,
  value: 92,
  unit: 88,
  relation: 112,
  status: 96,
  missing: 148,
  step: 140,
  instrument: 104,
  commitment: 112,
  speaker: 112,
  section: 140,
  quote: 320,
  offsets: 112,
};

/** The width of a column of ids, for ids whose prefix is longer than two letters. */
export function idWidth(rows: readonly { readonly id: string }[]): number {
  const longest = rows.reduce((most, { id }) => Math.max(most, id.length), 0);
  return Math.min(180, Math.max(WIDTH.id, longest * 8 + 12));
}

/** So many pixels are needed beside columns that stay for the others to be read. */
const ROOM = 420;

/** Columns whose digits stand one under the other. */
export const NUMERIC: readonly RecordColumn[] = ['value', 'offsets'];

/** A column as it is drawn. */
export interface ShownColumn {
  readonly id: RecordColumn;
  /** CSS px. */
  readonly width: number;
  /** CSS px from the left edge at which it stays while the others scroll; null where it scrolls too. */
  readonly stays: number | null;
  /** Whether it is the last of those that stay. */
  readonly edge: boolean;
}

/**
 * The chosen columns with their widths: what is left over of `width` goes to the quote, unless the reader has set
 * its width. Where little room is left the first column alone stays.
 */
export function shownColumns(
  shown: readonly RecordColumn[],
  widths: Readonly<Partial<Record<RecordColumn, number>>>,
  width: number,
): readonly ShownColumn[] {
  const ids = PAGE_COLUMNS.filter((id) => shown.includes(id));
  const own = (id: RecordColumn) => widths[id] ?? WIDTH[id];
  const room = Math.max(0, width - ids.reduce((sum, id) => sum + own(id), 0));
  const second =
    ids.includes('document') && width - own('id') - own('document') > ROOM ? 'document' : null;
  return ids.map((id) => ({
    id,
    width: own(id) + (id === 'quote' && widths.quote === undefined ? room : 0),
    stays: id === 'id' ? 0 : id === second ? own('id') : null,
    edge: id === (second ?? 'id'),
  }));
}
