// The workbook behind a chart: a row a category, a column a series, and beside them what is said of each number.
import type { FileCell } from '../../domain/fileColumns.ts';
import { HEAD, rowXml, sheetBegin, sheetEnd, WORDS, workbookFiles } from '../data/sheetXml.ts';
import { Zip } from '../data/zip.ts';
import type { BarChart } from './chart.ts';

/** The bytes of a workbook with a chart's numbers, as decimal text has them; nothing is calculated. */
export async function chartBook(
  { categories, series }: BarChart,
  words: { readonly item: string; readonly said: string },
): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new Zip();
  for (const [name, content] of workbookFiles(['Sheet1'])) await zip.add(name, content);
  const row = (cells: readonly FileCell[], style: number) => rowXml(cells, style, () => {});
  const lines = categories.map((category, at) => {
    const bars = series.map(({ bars }) => bars[at] ?? null);
    const notes = bars.flatMap((bar) => (bar === null ? [] : [bar.note]));
    return row(
      [
        category,
        ...bars.map((bar) => (bar === null ? null : { number: bar.value })),
        notes.join('\n'),
      ],
      WORDS,
    );
  });
  const head = row([words.item, ...series.map(({ name }) => name), words.said], HEAD);
  const widths = [24, ...series.map(() => 18), 80];
  await zip.add(
    'xl/worksheets/sheet1.xml',
    [sheetBegin(widths, true), head, ...lines, sheetEnd(null)].join(''),
  );
  const blob = zip.content('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  return new Uint8Array(await blob.arrayBuffer());
}
