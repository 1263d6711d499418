// What is on the page, in the tables of its charts, in CSV, XLSX and JSON is the same to the digit.
import { describe, expect, it } from 'vitest';
import { describeGroup } from '../../src/charts/figures/spec.ts';
import { figureGroups } from '../../src/domain/figures.ts';
import { FILE_TABLES, type FileColumn, LIST_COLUMNS } from '../../src/domain/fileColumns.ts';
import type { Filter } from '../../src/domain/filter.ts';
import { RECORD_COLUMNS } from '../../src/domain/recordColumns.ts';
import { recordRows } from '../../src/domain/recordRows.ts';
import { csvFile } from '../../src/files/data/csv.ts';
import { csvTablesFile } from '../../src/files/data/csvTables.ts';
import { jsonFile } from '../../src/files/data/json.ts';
import { xlsxFile } from '../../src/files/data/xlsx.ts';
import type { MadeFile } from '../../src/files/task.ts';
import { cellPieces, pieceWords, recordNames } from '../../src/i18n/recordCells.ts';
import { records } from '../../src/i18n/records.ts';
import type { DocumentFile } from '../../src/model/schema.ts';
import { LANGS, type Lang } from '../../src/model/values.ts';
import { realDataset } from '../data/realFiles.ts';
import { readCsv, request, task } from './requests.ts';
import { readSheet, unzip } from './workbook.ts';

const dataset = realDataset();
const names = recordNames(dataset);
const [A, B] = ['sichuan-briefing-1226', 'shandong-conference-0719'];

const FILTERS: [string, Partial<Filter>][] = [
  ['everything', {}],
  ...dataset.themes.map(({ id }): [string, Partial<Filter>] => [id, { themes: [id] }]),
  ['swapped', { a: B, b: A }],
  ['one document twice', { b: A }],
  ['targets by 2027', { kinds: ['target'], years: { from: null, to: 2027 } }],
];
/** The columns of the sheet of numbers: words, then codes. */
const NUMBER_COLUMNS = [...new Set([...FILE_TABLES.numbers.words, ...FILE_TABLES.numbers.codes])];
const VIEWS = FILTERS.flatMap(([name, filter]) => LANGS.map((lang) => ({ name, filter, lang })));

type Line = Readonly<Partial<Record<FileColumn, string>>>;

const lineOf = (columns: readonly FileColumn[], cells: readonly string[]): Line =>
  Object.fromEntries(cells.map((cell, index) => [columns[index], cell]));

/** The lines of the statements, without those of the searches below them. */
async function csvLines({ content }: MadeFile): Promise<Line[]> {
  const rows = readCsv(await content.text());
  const head = rows.findIndex(([first]) => first === '编号' || first === 'Id');
  const lines = rows.slice(head + 1).map((cells) => lineOf(LIST_COLUMNS, cells));
  return lines.filter(({ search }) => search === '');
}

async function xlsxLines(
  { content }: MadeFile,
  place: number,
  columns: readonly FileColumn[],
): Promise<Line[]> {
  const [, ...rows] = readSheet(unzip(Buffer.from(await content.arrayBuffer())), place);
  return rows.map((row) =>
    lineOf(
      columns,
      row.map((cell) => (typeof cell === 'string' ? cell : (cell?.number ?? ''))),
    ),
  );
}

/** As on the page, with breaks and blanks of ours as files have them, and numbers without what groups their digits. */
function onPage(cell: string, lang: Lang): string {
  const plain = cell.replaceAll('\u00a0', ' ');
  return lang === 'en' && /^\u2212?[\d,]+(\.\d+)?$/.test(plain)
    ? plain.replaceAll(',', '').replace('\u2212', '-')
    : plain;
}

it('compares at least thirty views', () => {
  expect(VIEWS.length).toBeGreaterThanOrEqual(30);
});

describe.each(FILTERS)('%s in both languages', (_, filter) => {
  it('has the same numbers and units, to the digit, in workbook, tables and JSON', async () => {
    const made = await Promise.all(
      LANGS.map(async (lang) => {
        const asked = request(dataset, filter, { lang });
        const { about: _, ...data } = JSON.parse(
          await (await jsonFile(asked, task())).content.text(),
        );
        const book = await xlsxFile(asked, task());
        const numbers = await xlsxLines(book, 2, NUMBER_COLUMNS);
        const same = ['id', 'value', 'unit', 'written', 'lower', 'upper', 'value_english'] as const;
        const typed = numbers.map((line) => same.map((column) => line[column]));
        // What programs are given is what the workbook has.
        const { content } = await csvTablesFile(asked, task());
        const archive = unzip(Buffer.from(await content.arrayBuffer()));
        const [, ...codes] = readCsv(archive.get('numbers.csv') ?? '');
        const stated = codes.map((cells) => lineOf(FILE_TABLES.numbers.codes, cells));
        for (const column of FILE_TABLES.numbers.codes)
          expect(stated.map((line) => line[column])).toEqual(numbers.map((line) => line[column]));
        return { typed, data };
      }),
    );
    const [zh, en] = made;
    expect(en).toEqual(zh);
  });
});

describe.each(VIEWS)('$name in $lang', ({ filter, lang }) => {
  it('is the same everywhere', async () => {
    const asked = request(dataset, filter, { lang });
    const book = await xlsxFile(asked, task());
    const csv = await csvLines(await csvFile(asked, task()));
    const xlsx = await xlsxLines(book, 1, FILE_TABLES.statements.words);
    const numbers = await xlsxLines(book, 2, NUMBER_COLUMNS);
    // The apostrophes are of the CSV alone, and so is the column of searches.
    const bare = ({ search: _, ...line }: Line) => ({
      ...line,
      quote: line.quote?.replace(/^'/, ''),
    });
    expect(csv.map(bare)).toEqual(xlsx);

    // Every passage of every statement, word for word, each with its own place.
    const loaded = dataset.documents.flatMap((document) => document.records);
    for (const line of xlsx) {
      const evidence = loaded.find(({ id }) => id === line.id)?.evidence ?? [];
      const further = line.further_quotes ? line.further_quotes.split('\n') : [];
      const offsets = line.further_offsets ? line.further_offsets.split('\n') : [];
      expect([line.quote, ...further]).toEqual(evidence.map(({ quote }) => quote));
      expect([line.offsets, ...offsets]).toEqual(
        evidence.map(({ start, end }) => `${start}–${end}`),
      );
    }

    // The page: the cells of the records table.
    const rows = recordRows(dataset, asked.selection);
    expect(xlsx.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    for (const [at, row] of rows.entries()) {
      for (const column of RECORD_COLUMNS) {
        const shown = cellPieces(row, column, names, lang).map((piece) => pieceWords(piece, lang));
        const text =
          shown.length === 1 ? onPage(shown[0] ?? '', lang) : shown.join(records[lang].joiner);
        expect([row.id, column, xlsx[at]?.[column]]).toEqual([
          row.id,
          column,
          text.replaceAll('\u00a0', ' '),
        ]);
      }
    }

    // The figures: their tables.
    const tables = figureGroups(dataset, asked.selection).map(
      (group) => describeGroup(group, dataset.metrics, { lang }).table,
    );
    const charted = tables.flatMap((table) => table.rows);
    // Counted lists are left to the Goals screen; all other numbers have a chart.
    const numbered = numbers.filter(({ form_id }) => form_id !== 'count');
    expect(charted.map(({ target }) => target)).toEqual(
      expect.arrayContaining(numbered.map(({ id }) => id)),
    );
    for (const { target, cells } of charted) {
      const [metric, , written, value = '', unit, relation, , status] = cells;
      const line = numbers.find(
        (one) => one.id === target && one.written === written && one.metric === metric,
      );
      expect([target, line?.relation, line?.status]).toEqual([target, relation, status]);
      if (line?.value) {
        expect(value.replace(/[,\s]/g, '')).toContain(line.value);
        if (line.unit) expect(line.unit).toBe(unit);
      }
    }

    // JSON: the numbers as they were stated.
    const json: { documents: Record<string, { document: DocumentFile }> } = JSON.parse(
      await (await jsonFile(asked, task())).content.text(),
    );
    const stated = Object.values(json.documents).flatMap(({ document }) =>
      document.records.flatMap(({ id, quantities = [] }) =>
        quantities.map(({ value, unit, written, relation, status }) => ({
          id,
          value: value ?? '',
          unit: unit ?? '',
          written: written.quote,
          relation_id: relation,
          status_id: status,
        })),
      ),
    );
    const same = ['id', 'value', 'unit', 'written', 'relation_id', 'status_id'] as const;
    expect(
      numbers.map((line) => Object.fromEntries(same.map((column) => [column, line[column]]))),
    ).toEqual(stated);
  });
});
