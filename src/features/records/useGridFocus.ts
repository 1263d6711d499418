import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { RecordColumn } from '../../domain/recordColumns.ts';

/** A cell by its row's id (null: the heads of the columns) and its column. */
export interface GridPlace {
  readonly row: string | null;
  readonly column: RecordColumn;
}

/** What the keys of a grid move over. */
export interface GridShape {
  readonly rows: {
    readonly length: number;
    readonly at: (index: number) => { readonly id: string } | undefined;
  };
  readonly indexOf: (id: string) => number;
  readonly columns: readonly { readonly id: RecordColumn }[];
  /** How many rows PageUp and PageDown go. */
  readonly page: () => number;
  /** Brings a row into the part that is drawn. */
  readonly onRow: (index: number) => void;
}

/**
 * One cell of the grid takes Tab; arrow keys, Home, End, PageUp and PageDown move to another,
 * Ctrl+Home and Ctrl+End to the first and last row. The place is kept by id, so that it outlasts a
 * new order, and its row must always be drawn, so that focus outlasts scrolling.
 */
export function useGridFocus(grid: RefObject<HTMLElement | null>, shape: GridShape) {
  const { rows, indexOf, columns, page, onRow } = shape;
  const [place, setPlace] = useState<GridPlace | null>(null);
  const wanted = useRef<GridPlace | null>(null);
  const kept = place && (place.row === null || indexOf(place.row) >= 0) ? place : null;
  const row = kept ? kept.row : (rows.at(0)?.id ?? null);
  const column = columns.find(({ id }) => id === kept?.column)?.id ?? columns[0]?.id ?? 'id';

  // After every drawing: the row that is moved to may come a drawing later.
  useLayoutEffect(() => {
    const to = wanted.current;
    const cell = to && grid.current?.querySelector<HTMLElement>(selector(to));
    if (!cell) return;
    wanted.current = null;
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

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
    wanted.current = to;
    if (to.row !== null) onRow(indexOf(to.row));
    setPlace({ ...to });
  };

  function moved({ key, ctrlKey }: KeyboardEvent, at: GridPlace): GridPlace | null {
    const index = at.row === null ? -1 : indexOf(at.row);
    const across = columns.findIndex(({ id }) => id === at.column);
    const toRow = (wish: number, least = 0): GridPlace => {
      const target = Math.min(Math.max(wish, least), rows.length - 1);
      return { row: target < 0 ? null : (rows.at(target)?.id ?? null), column: at.column };
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
        return toRow(index - page());
      case 'PageDown':
        return toRow(index + page());
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
