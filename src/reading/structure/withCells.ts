// Reads the numbers of a table, whose units stand in the heads of their row or column.
import type { Quantity, Readings, Unread } from '../quantity.ts';
import { type Cell, ROW_NUMBER, readTables } from './readTables.ts';

/** A number alone, in brackets where it is counted up over the years: 〔5.7〕, [15]. */
const NUMBER =
  /^[〔[［]?[<>≤≥＜＞]?\s*[\d０-９][\d０-９,，.．]*(?:[-—–~～][\d.]+)?\s*(?:以上|以下|左右|以内)?[〕\]］]?$/;
/** A unit's cell where there is none: PUE	—	1.25. */
const NO_UNIT = /^[—–\-/／无]*$/;
const UNIT = /[（(]\s*([^（()）]{1,10}?)\s*[）)]\s*$|[/／]\s*([^/／]{1,6})$/;

/** The readings of a text with those of its tables' cells: 28 under 5G基站数（万个） is 28 万个. */
export function withCells(
  text: string,
  readings: Readings,
  read: (words: string) => Readings,
): Readings {
  const tables = readTables(text);
  const found = tables.flatMap(({ cells }) => {
    const units = new Map(cells.filter(isUnit).map((cell) => [cell.row, cell.text]));
    return cells.flatMap((cell): Quantity[] => {
      if (!NUMBER.test(cell.text)) return [];
      const quantity = cellQuantity(cell, units.get(cell.row), read);
      return quantity ? [quantity] : [];
    });
  });
  const rows = tables.flatMap(({ cells }) => cells.flatMap(noNumber));
  if (found.length + rows.length === 0) return readings;
  // A mark for each sign: a search of the cells for each reading would take too long in a long table.
  const inside = new Uint8Array(text.length);
  for (const { start, end } of [...found, ...rows]) inside.fill(1, start, end);
  const outside = (one: { start: number }) => inside[one.start] !== 1;
  const inOrder = (one: { start: number }, other: { start: number }) => one.start - other.start;
  return {
    quantities: [...readings.quantities.filter(outside), ...found].sort(inOrder),
    unread: [...readings.unread.filter(outside), ...rows].sort(inOrder),
  };
}

const isUnit = ({ columnHead }: Cell) => /^(?:计量)?单位$/.test(columnHead);

// 序号 counts the rows; 万个 in a column of units is no number.
function noNumber(cell: Cell): Unread[] {
  const { start, end, text, row, columnHead } = cell;
  if (row > 0 && ROW_NUMBER.test(columnHead) && NUMBER.test(text))
    return [{ start, end, aside: 'ordinal', refused: null, rule: 'number of a row' }];
  return isUnit(cell) && /[\d百千万亿]/.test(text)
    ? [{ start, end, aside: 'name', refused: null, rule: 'unit of a row' }]
    : [];
}

function cellQuantity(
  cell: Cell,
  rowUnit: string | undefined,
  read: (words: string) => Readings,
): Quantity | null {
  if (cell.row === 0 || cell.rowHead === '') return null;
  const unit = rowUnit ?? unitOf(cell.columnHead) ?? unitOf(cell.rowHead);
  if (unit === null) return null;
  const number = cell.text.replace(/^[〔[［]|[〕\]］]$/g, '');
  const falls = /(?:下降|降低|降幅|减少|压减)(?:率|幅度|比例)?\s*(?:[（(].*)?$/.test(cell.rowHead);
  const written = NO_UNIT.test(unit)
    ? `达到${number}`
    : `${falls ? '下降' : ''}${withUnit(number, unit)}`;
  const [quantity, ...more] = read(written).quantities;
  if (!quantity || more.length > 0) return null;
  return { ...quantity, start: cell.start, end: cell.end, form: null, rule: 'table cell' };
}

const withUnit = (words: string, unit: string) =>
  words.replace(/^[^以左]*/, (number) => `${number.trim()}${unit.replace(/^[1１](?=[/／])/, '')}`);

function unitOf(head: string): string | null {
  const found = UNIT.exec(head);
  return found?.[1] ?? found?.[2] ?? null;
}
