import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  FIRST_COLUMNS,
  FIXED_COLUMNS,
  FORMER_COLUMNS,
  PAGE_COLUMNS,
  RECORD_COLUMNS,
  type RecordColumn,
} from '../domain/recordColumns.ts';
import type { Notice } from './notice.ts';
import { preferences } from './preferences.ts';
import { browserStorage, storedValue, type TextStorage } from './storedValue.ts';

/** Widths in CSS px by column; a column that is not in it has its own width. */
export type ColumnWidths = Readonly<Partial<Record<RecordColumn, number>>>;

interface StoredTable {
  readonly columns: readonly RecordColumn[];
  readonly widths: ColumnWidths;
}

/** How the reader has the records table: the reader's own, never in a link. */
export interface TablePreferences extends StoredTable {
  /** Shows these columns, in their order on the page; those that are fixed stay. */
  readonly setColumns: (columns: readonly RecordColumn[]) => void;
  readonly setWidth: (column: RecordColumn, width: number) => void;
  /** The columns and widths of the beginning. */
  readonly reset: () => void;
}

export const TABLE_KEY = 'duizhao.records-table';
/** Narrower hides every word, wider is wider than most screens. */
export const WIDTHS = { least: 56, most: 900 } as const;
const DEFAULTS: StoredTable = { columns: FIRST_COLUMNS, widths: {} };

/** A store of table settings that outlast the page where storage allows it. @param tell hears of what went wrong with it. */
export function createTablePreferences(
  storage: () => TextStorage | undefined,
  tell: (notice: Notice) => void,
): StoreApi<TablePreferences> {
  const box = storedValue(TABLE_KEY, DEFAULTS, parseStored, storage);
  const { stored, notice } = box.read();
  if (notice) tell(notice);
  return createStore<TablePreferences>()((set, get) => {
    function change(patch: Partial<StoredTable>): void {
      set(patch);
      const { columns, widths } = get();
      const failed = box.write({ columns, widths });
      if (failed) tell(failed);
    }
    return {
      ...stored,
      setColumns: (columns) => change({ columns: inOrder(columns) }),
      setWidth: (column, width) =>
        change({ widths: { ...get().widths, [column]: withinWidths(width) } }),
      reset: () => change(DEFAULTS),
    };
  });
}

let table: StoreApi<TablePreferences> | null = null;

/** The settings of the app's records table; drawn again when they change. */
export function useTablePreferences(): TablePreferences {
  // Made when first wanted: reading it may end in a notice, which belongs to this table alone.
  table ??= createTablePreferences(browserStorage, (notice) => {
    queueMicrotask(() => preferences.getState().tell(notice));
  });
  return useStore(table);
}

function inOrder(columns: readonly RecordColumn[]): RecordColumn[] {
  return PAGE_COLUMNS.filter((id) => FIXED_COLUMNS.includes(id) || columns.includes(id));
}

function withinWidths(width: number): number {
  return Math.round(Math.min(Math.max(width, WIDTHS.least), WIDTHS.most));
}

function parseStored(fields: Readonly<Record<string, unknown>>): StoredTable | null {
  const { columns, widths } = fields;
  if (!Array.isArray(columns) || typeof widths !== 'object' || widths === null) return null;
  const shown = columns.map(renamed);
  if (!shown.every(isColumn)) return null;
  const known = Object.entries(widths).map(([id, width]) => [renamed(id), width] as const);
  const fits = ([id, width]: readonly [unknown, unknown]) =>
    isColumn(id) && typeof width === 'number' && width === withinWidths(width);
  if (!known.every(fits)) return null;
  return { columns: inOrder(shown), widths: Object.fromEntries(known) as ColumnWidths };
}

const renamed = (id: unknown) => FORMER_COLUMNS.get(`${id}`) ?? id;

function isColumn(id: unknown): id is RecordColumn {
  return RECORD_COLUMNS.some((known) => known === id);
}
