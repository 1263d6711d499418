// How many statements each document makes on each theme, by kind or by policy instrument.
import type { Absence, Statement } from '../model/dataset.ts';
import { INSTRUMENTS, KINDS } from '../model/values.ts';
import { silence, speaksOn } from './absence.ts';
import { themeRows } from './compare.ts';
import { type Pair, SIDES, type Side } from './filter.ts';
import type { Selection, ThemeRow } from './rows.ts';

/** What the columns of the matrix tell apart. */
export type Reading = 'kind' | 'instrument';

/** `none`: figures, problems and events use no instrument. */
export const INSTRUMENT_COLUMNS = [...INSTRUMENTS, 'none'] as const;

/** The statements of one document on one theme, by column; or why there are none. */
export type MatrixCells =
  | { readonly state: 'counted'; readonly records: Readonly<Record<string, readonly Statement[]>> }
  /** The document makes no statement on the theme; the search that found nothing, if one is on file. */
  | { readonly state: 'absent'; readonly absence: Absence | null }
  /** The filter shows none of its statements on the theme. */
  | { readonly state: 'hidden' };

export interface MatrixRow {
  readonly theme: ThemeRow['theme'];
  readonly cells: Pair<MatrixCells | null>;
}

export interface Matrix {
  readonly columns: readonly string[];
  readonly rows: readonly MatrixRow[];
  /** Statements a column, each once, on however many of the themes it stands. */
  readonly totals: Pair<Readonly<Record<string, number>> | null>;
}

/** The matrix of what the filter leaves: the kinds that it asks for, or the instruments. */
export function coverageMatrix(selection: Selection, reading: Reading): Matrix {
  const { filter, sides } = selection;
  const columns =
    reading === 'kind'
      ? KINDS.filter((kind) => !filter.kinds || filter.kinds.includes(kind))
      : INSTRUMENT_COLUMNS;
  const by = (records: readonly Statement[]) => {
    const lists: Record<string, Statement[]> = Object.fromEntries(columns.map((one) => [one, []]));
    for (const record of records) lists[columnOf(record, reading)]?.push(record);
    return lists;
  };
  const cells = (row: ThemeRow, side: Side): MatrixCells | null => {
    const document = sides[side]?.document;
    if (!document) return null;
    if (!speaksOn(document, row.theme.id))
      return { state: 'absent', absence: silence(document, row.theme.id) };
    const records = row.records[side];
    return records.length === 0 ? { state: 'hidden' } : { state: 'counted', records: by(records) };
  };
  const total = (side: Side) => {
    const shown = sides[side]?.records;
    return (
      shown &&
      Object.fromEntries(Object.entries(by(shown)).map(([column, { length }]) => [column, length]))
    );
  };
  return {
    columns,
    rows: themeRows(selection).map((row) => ({
      theme: row.theme,
      cells: { a: cells(row, 'a'), b: cells(row, 'b') },
    })),
    totals: { a: total('a') ?? null, b: total('b') ?? null },
  };
}

function columnOf(record: Statement, reading: Reading): string {
  return reading === 'kind' ? record.kind : (record.instrument ?? 'none');
}

/** The five steps of the matrix's ground, by number of statements: 1, 2, 3–4, 5–7, 8 and more. */
export function tintStep(count: number): 1 | 2 | 3 | 4 | 5 {
  if (count >= 8) return 5;
  if (count >= 5) return 4;
  return count >= 3 ? 3 : count === 2 ? 2 : 1;
}

/** The sides of a selection that have a document, a document on both sides once. */
export function matrixSides({ sides }: Selection): Side[] {
  return SIDES.filter(
    (side) => sides[side] && !(side === 'b' && sides.a?.document === sides.b?.document),
  );
}
