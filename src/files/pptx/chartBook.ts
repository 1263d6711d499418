// The workbook behind a chart: a row a category, a column a series, beside them the numbers in the unit of
// the text where the axis has another, and what is said of each number.
import type { FileCell } from '../../domain/fileColumns.ts';
import { workbook } from '../data/workbook.ts';
import type { BarChart } from './chart.ts';

/** The bytes of a workbook with a chart's numbers, as decimal text has them; nothing is calculated. */
export function chartBook(
  { categories, series }: BarChart,
  words: { readonly item: string; readonly said: string },
): Uint8Array<ArrayBuffer> {
  const stated = series.flatMap((one) => one.stated ?? []);
  const rows = categories.map((category, at): FileCell[] => {
    const bars = series.map(({ bars }) => bars[at] ?? null);
    const notes = bars.flatMap((bar) => (bar?.note ? [bar.note] : []));
    const numbers = [...bars.map((bar) => bar?.value), ...stated.map(({ values }) => values[at])];
    return [
      category,
      ...numbers.map((number) => (number == null ? null : { number })),
      notes.join('\n'),
    ];
  });
  const head = [words.item, ...[...series, ...stated].map(({ name }) => name), words.said];
  const widths = [24, ...[...series, ...stated].map(() => 18), 80];
  return workbook([{ name: 'Sheet1', widths, head, rows, isTable: false }], null);
}
