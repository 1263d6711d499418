// Reads the numbers of a table, whose units stand in the heads of their row or column.
import type { Quantity, Readings } from '../quantity.ts';
import { type Cell, readTables } from './readTables.ts';

const NUMBER = /^[<>≤≥＜＞]?\s*[\d０-９][\d０-９,，.．]*\s*(?:以上|以下|左右|以内)?$/;
const UNIT = /[（(]\s*([^（()）]{1,10}?)\s*[）)]\s*$|[/／]\s*([^/／]{1,6})$/;

/** The readings of a text with those of its tables' cells: 28 under 5G基站数（万个） is 28 万个. */
export function withCells(
  text: string,
  readings: Readings,
  read: (words: string) => Readings,
): Readings {
  const found = readTables(text).flatMap(({ cells }) =>
    cells.flatMap((cell): Quantity[] => {
      const quantity = NUMBER.test(cell.text) ? cellQuantity(cell, cells, read) : null;
      return quantity ? [quantity] : [];
    }),
  );
  if (found.length === 0) return readings;
  const within = (one: { start: number }) =>
    found.some(({ start, end }) => start <= one.start && one.start < end);
  const quantities = [...readings.quantities.filter((one) => !within(one)), ...found];
  return {
    quantities: quantities.sort((one, other) => one.start - other.start),
    unread: readings.unread.filter((one) => !within(one)),
  };
}

function cellQuantity(
  cell: Cell,
  cells: readonly Cell[],
  read: (words: string) => Readings,
): Quantity | null {
  if (cell.row === 0 || cell.column === 0) return null;
  const own = cells.find((one) => one.row === cell.row && /^(?:计量)?单位$/.test(one.columnHead));
  const unit = own?.text ?? unitOf(cell.columnHead) ?? unitOf(cell.rowHead);
  if (!unit) return null;
  const [quantity, ...more] = read(
    cell.text.replace(/^[^以左]*/, (number) => `${number.trim()}${unit.replace(/^1(?=\/)/, '')}`),
  ).quantities;
  if (!quantity || more.length > 0) return null;
  return { ...quantity, start: cell.start, end: cell.end, form: null, rule: 'table cell' };
}

function unitOf(head: string): string | null {
  const found = UNIT.exec(head);
  return found?.[1] ?? found?.[2] ?? null;
}
