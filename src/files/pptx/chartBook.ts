// The workbook behind a chart: a row a category, a column a series, beside them the numbers in the unit of
// the text where the axis has another, and what is said of each number.
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
  const stated = series.flatMap((one) => one.stated ?? []);
  const row = (cells: readonly FileCell[], style: number) => rowXml(cells, style, () => {});
  const lines = categories.map((category, at) => {
    const bars = series.map(({ bars }) => bars[at] ?? null);
    const notes = bars.flatMap((bar) => (bar === null ? [] : [bar.note]));
    return row(
      [
        category,
        ...[...bars.map((bar) => bar?.value), ...stated.map(({ values }) => values[at])].map(
          (number) => (number == null ? null : { number }),
        ),
        notes.join('\n'),
      ],
      WORDS,
    );
  });
  const head = row(
    [words.item, ...[...series, ...stated].map(({ name }) => name), words.said],
    HEAD,
  );
  const widths = [24, ...[...series, ...stated].map(() => 18), 80];
  await zip.add(
    'xl/worksheets/sheet1.xml',
    [sheetBegin(widths, true), head, ...lines, sheetEnd(null)].join(''),
  );
  const blob = zip.content('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  return new Uint8Array(await blob.arrayBuffer());
}
