import { useTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import { RECORD_COLUMNS, type RecordColumn } from '../../domain/recordColumns.ts';
import type { RecordRow } from '../../domain/recordRows.ts';
import { COLUMNS, FEATURES, type ShownColumn } from './columns.ts';

/** So many pixels are needed beside columns that stay for the others to be read. */
const ROOM = 420;

/** The table's own rows are not used. */
const NO_ROWS: RecordRow[] = [];

const PINNED = { start: ['id', 'document'], end: [] };

/**
 * The chosen columns with their widths in CSS px: what is left over goes to the quote, unless the reader has
 * set its width.
 */
export function useShownColumns({
  shown,
  widths,
  width,
}: {
  readonly shown: readonly RecordColumn[];
  readonly widths: Readonly<Partial<Record<RecordColumn, number>>>;
  /** CSS px that the table may take. */
  readonly width: number;
}): {
  columns: readonly ShownColumn[];
  total: number;
} {
  const table = useTable({
    features: FEATURES,
    columns: COLUMNS,
    data: NO_ROWS,
    getRowId: (row) => row.id,
    state: {
      columnVisibility: useMemo(
        () => Object.fromEntries(RECORD_COLUMNS.map((id) => [id, shown.includes(id)])),
        [shown],
      ),
      columnSizing: widths as Record<string, number>,
      columnPinning: PINNED,
    },
  });
  const visible = table.getVisibleLeafColumns();
  const stated = table.getTotalSize();
  const pinned = table.getStartTotalSize();
  const room = Math.max(0, width - stated);
  return useMemo(() => {
    const columns = visible.map((column): ShownColumn => {
      const id = column.id as RecordColumn;
      const extra = id === 'quote' && widths.quote === undefined ? room : 0;
      // Where little room is left the first column alone stays.
      const stays = column.getIsPinned() && (id === 'id' || width - pinned > ROOM);
      return {
        id,
        width: column.getSize() + extra,
        stays: stays ? column.getStart('start') : null,
        edge: false,
      };
    });
    const edge = columns.findLastIndex(({ stays }) => stays !== null);
    return {
      columns: columns.map((one, at) => ({ ...one, edge: at === edge })),
      total: columns.reduce((sum, one) => sum + one.width, 0),
    };
  }, [visible, widths, width, room, pinned]);
}
