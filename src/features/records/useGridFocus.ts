import { type FocusEvent, type KeyboardEvent, type RefObject, useState } from 'react';
import type { RecordColumn } from '../../domain/recordColumns.ts';

/** A cell by its row's id (null: the heads of the columns) and its column. */
interface GridPlace {
  readonly row: string | null;
  readonly column: RecordColumn;
}

/** How high a row is at least, in CSS px: PageUp and PageDown go a window's worth of them. */
const ROW = 50;

/**
 * One cell of the grid takes Tab; arrow keys, Home, End, PageUp and PageDown move to another,
 * Ctrl+Home and Ctrl+End to the first and last row. The place is kept by id, so that it outlasts a
 * new order.
 */
export function useGridFocus(
  grid: RefObject<HTMLElement | null>,
  rows: readonly { readonly id: string }[],
  columns: readonly { readonly id: RecordColumn }[],
) {
  const [place, setPlace] = useState<GridPlace | null>(null);
  const indexOf = (id: string | null) => rows.findIndex((row) => row.id === id);
  const kept = place && (place.row === null || indexOf(place.row) >= 0) ? place : null;
  const row = kept ? kept.row : (rows[0]?.id ?? null);
  const column = columns.find(({ id }) => id === kept?.column)?.id ?? columns[0]?.id ?? 'id';

  const onFocus = (event: FocusEvent) => {
    const at = placeOf(event.target);
    if (at && (at.row !== row || at.column !== column)) setPlace(at);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const at = placeOf(event.target as Element);
    if (!at || event.altKey || event.metaKey || event.shiftKey) return;
    const to = moved(event, at);
    if (!to) return;
    event.preventDefault();
    grid.current?.querySelector<HTMLElement>(selector(to))?.focus();
  };

  function moved({ key, ctrlKey }: KeyboardEvent, at: GridPlace): GridPlace | null {
    const index = indexOf(at.row);
    const across = columns.findIndex(({ id }) => id === at.column);
    const page = Math.max(1, Math.floor(window.innerHeight / ROW) - 2);
    const toRow = (wish: number, least = 0): GridPlace => {
      const target = Math.min(Math.max(wish, least), rows.length - 1);
      return { row: rows[target]?.id ?? null, column: at.column };
    };
    const toColumn = (wish: number): GridPlace => {
      const target = Math.min(Math.max(wish, 0), columns.length - 1);
      return { row: at.row, column: columns[target]?.id ?? at.column };
    };
    if (ctrlKey) {
      if (key === 'Home') return toRow(0);
      return key === 'End' ? toRow(rows.length - 1) : null;
    }
    switch (key) {
      case 'ArrowUp':
        return toRow(index - 1, -1);
      case 'ArrowDown':
        return toRow(index + 1);
      case 'ArrowLeft':
        return toColumn(across - 1);
      case 'ArrowRight':
        return toColumn(across + 1);
      case 'Home':
        return toColumn(0);
      case 'End':
        return toColumn(columns.length - 1);
      case 'PageUp':
        return toRow(index - page);
      case 'PageDown':
        return toRow(index + page);
      default:
        return null;
    }
  }

  return { row, column, onFocus, onKeyDown };
}

function placeOf(element: Element): GridPlace | null {
  if (!(element instanceof HTMLElement) || !element.dataset.cell) return null;
  const row = element.closest<HTMLElement>('[data-row]')?.dataset.row ?? null;
  return { row, column: element.dataset.cell as RecordColumn };
}

function selector({ row, column }: GridPlace): string {
  const cell = `[data-cell="${column}"]`;
  return row === null ? `thead ${cell}` : `[data-row="${CSS.escape(row)}"] ${cell}`;
}
