// What is on the page, in the tables of its charts, in CSV, XLSX and JSON is the same to the digit.
import { describe, expect, it } from 'vitest';
import { figureChart } from '../../src/charts/figures/figureChart.ts';
import { quantityTable } from '../../src/charts/figures/spec.ts';
import { PALETTES } from '../../src/charts/palette.ts';
import { figureGroups } from '../../src/domain/figures.ts';
import { FILE_COLUMNS, type FileColumn } from '../../src/domain/fileColumns.ts';
import type { Filter } from '../../src/domain/filter.ts';
import { RECORD_COLUMNS } from '../../src/domain/recordColumns.ts';
import { recordRows } from '../../src/domain/recordRows.ts';
import { csvFile } from '../../src/files/data/csv.ts';
import { jsonFile } from '../../src/files/data/json.ts';
import { xlsxFile } from '../../src/files/data/xlsx.ts';
import type { MadeFile } from '../../src/files/task.ts';
import { cellPieces, pieceWords, recordNames } from '../../src/i18n/recordCells.ts';
import { records } from '../../src/i18n/records.ts';
import type { DocumentFile } from '../../src/model/schema.ts';
import { type Kind, LANGS, type Lang } from '../../src/model/values.ts';
import { realDataset } from '../data/realFiles.ts';
import { readCsv, request, task } from './requests.ts';
import { parseXml, sheetRows, unzip } from './workbook.ts';

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
const VIEWS = FILTERS.flatMap(([name, filter]) => LANGS.map((lang) => ({ name, filter, lang })));

type Line = Readonly<Partial<Record<FileColumn, string>>>;

const lineOf = (cells: readonly string[]): Line =>
  Object.fromEntries(cells.map((cell, index) => [FILE_COLUMNS[index], cell]));

async function csvLines({ content }: MadeFile): Promise<Line[]> {
  const rows = readCsv(await content.text());
  return rows.slice(rows.findIndex(([first]) => first === 'id') + 1).map(lineOf);
}

async function xlsxLines({ content }: MadeFile): Promise<Line[]> {
  const files = unzip(Buffer.from(await content.arrayBuffer()));
  const [, ...rows] = sheetRows(parseXml(files.get('xl/worksheets/sheet1.xml') ?? ''));
  return rows.map((row) =>
    lineOf(row.map((cell) => (typeof cell === 'string' ? cell : (cell?.number ?? '')))),
  );
}

/** As on the page, with breaks and blanks of ours as files have them, and numbers without what groups their digits. */
function onPage(cell: string, lang: Lang): string {
  const plain = cell.replaceAll('\u00a0', ' ');
  return lang === 'en' && /^\u2212?[\d,]+(\.\d+)?$/.test(plain)
    ? plain.replaceAll(',', '').replace('\u2212', '-')
    : plain;
}

/** What `one` line has in the columns of the table, those that a quantity splits joined again. */
function joined(lines: readonly Line[], column: FileColumn, lang: Lang): string {
  const cells = lines.map((line) => line[column] ?? '');
  return new Set(cells).size === 1 ? (cells[0] ?? '') : cells.join(records[lang].joiner);
}

it('compares at least thirty views', () => {
  expect(VIEWS.length).toBeGreaterThanOrEqual(30);
});

describe.each(FILTERS)('%s in both languages', (_, filter) => {
  it('has the same numbers, to the digit, in every column of CSV and XLSX, and in JSON', async () => {
    const made = await Promise.all(
      LANGS.map(async (lang) => {
        const asked = request(dataset, filter, { lang });
        const book = unzip(
          Buffer.from(await (await xlsxFile(asked, task())).content.arrayBuffer()),
        );
        const sheet = sheetRows(parseXml(book.get('xl/worksheets/sheet1.xml') ?? ''));
        const { about: _, ...data } = JSON.parse(
          await (await jsonFile(asked, task())).content.text(),
        );
        const typed = sheet
          .slice(1)
          .map((row) =>
            row.flatMap((cell, index) =>
              typeof cell === 'object' && cell ? [[FILE_COLUMNS[index], cell.number]] : [],
            ),
          );
        const lines = await csvLines(await csvFile(asked, task()));
        // What the workbook types as a number stands in the CSV too.
        expect(
          typed.map((cells, at) =>
            cells.map(([column]) => [column, lines[at]?.[column as FileColumn]]),
          ),
        ).toEqual(typed);
        const units = lines.map(({ unit, stated_unit, value_english }) =>
          stated_unit ? { unit, stated_unit, value_english } : null,
        );
        return { typed, units, data };
      }),
    );
    const [zh, en] = made;
    expect(en).toEqual(zh);
  });
});

describe.each(VIEWS)('$name in $lang', ({ filter, lang }) => {
  it('is the same everywhere', async () => {
    const asked = request(dataset, filter, { lang });
    const [csv, xlsx] = [
      await csvLines(await csvFile(asked, task())),
      await xlsxLines(await xlsxFile(asked, task())),
    ];
    // The apostrophes are of the CSV alone.
    const bare = (line: Line) => ({ ...line, quote: line.quote?.replace(/^'/, '') });
    expect(csv.map(bare)).toEqual(xlsx);

    // Every passage of every statement, word for word, each with its own place.
    const loaded = dataset.documents.flatMap((document) => document.records);
    for (const line of xlsx) {
      const evidence = loaded.find(({ id }) => id === line.id)?.evidence ?? [];
      const further = line.further_quotes ? line.further_quotes.split('\n') : [];
      const offsets = line.further_offsets ? line.further_offsets.split('\n') : [];
      expect(line.passages).toBe(`${evidence.length}`);
      expect([line.quote, ...further]).toEqual(evidence.map(({ quote }) => quote));
      expect([`${line.start}–${line.end}`, ...offsets]).toEqual(
        evidence.map(({ start, end }) => `${start}–${end}`),
      );
    }

    // The page: the cells of the records table.
    const rows = recordRows(dataset, asked.selection);
    expect([...new Set(xlsx.map(({ id }) => id))]).toEqual(rows.map(({ id }) => id));
    for (const row of rows) {
      const own = xlsx.filter(({ id }) => id === row.id);
      expect(own).toHaveLength(Math.max(row.quantities.length, 1));
      for (const column of RECORD_COLUMNS) {
        const shown = cellPieces(row, column, names, lang).map((piece) =>
          onPage(pieceWords(piece, lang), lang),
        );
        const text = new Set(shown).size === 1 ? shown[0] : shown.join(records[lang].joiner);
        expect([row.id, column, joined(own, column, lang).replaceAll('\u00a0', ' ')]).toEqual([
          row.id,
          column,
          text,
        ]);
      }
    }

    // The charts: their tables, and those of what is only counted.
    const look = { lang, palette: PALETTES.light, width: 340, selected: null };
    const tables = figureGroups(dataset, asked.selection).map(
      (group) =>
        figureChart(group, dataset.metrics, look)?.table ??
        quantityTable(group.quantities, dataset.metrics, lang),
    );
    const charted = tables.flatMap((table) => table.rows);
    // Counted lists are left to the Goals screen; all other numbers have a chart.
    const numbered = xlsx.filter(({ quantity, form_id }) => quantity !== '' && form_id !== 'count');
    expect(charted.map(({ target }) => target)).toEqual(
      expect.arrayContaining(numbered.map(({ id }) => id)),
    );
    for (const { target, cells } of charted) {
      const [metric, , written, value = '', unit, qualifier, , status] = cells;
      const line = xlsx.find(
        (one) => one.id === target && one.as_written === written && one.metric === metric,
      );
      expect([target, line?.qualifier, line?.status]).toEqual([target, qualifier, status]);
      if (line?.stated_value) {
        expect(value.replace(/[,\s]/g, '')).toContain(line.value);
        if (line.stated_unit) expect(line.stated_unit).toBe(unit);
      }
    }

    // JSON: the numbers as they were stated.
    const json: { documents: Record<string, { document: DocumentFile }> } = JSON.parse(
      await (await jsonFile(asked, task())).content.text(),
    );
    const stated = Object.values(json.documents).flatMap(({ document }) =>
      document.records.flatMap(({ id, kind, evidence, quantities = [] }) => {
        const [first] = evidence;
        const own = {
          id,
          kind,
          quote: first?.quote,
          start: `${first?.start}`,
          end: `${first?.end}`,
        };
        const numbers = quantities.map(({ value, unit, written, qualifier, status }) => ({
          ...own,
          value: value ?? '',
          unit: unit ?? '',
          written: written.quote,
          qualifier,
          status,
        }));
        return numbers.length > 0
          ? numbers
          : [{ ...own, value: '', unit: '', written: '', qualifier: '', status: '' }];
      }),
    );
    expect(
      xlsx.map((line) => ({
        id: line.id,
        kind: line.kind_id as Kind,
        quote: line.quote,
        start: line.start,
        end: line.end,
        value: line.stated_value,
        unit: line.stated_unit,
        written: line.as_written,
        qualifier: line.qualifier_id,
        status: line.status_id,
      })),
    ).toEqual(stated);
  });
});
