import { dataTable } from '../../content/tables/dataTable.ts';
import { FILE_TABLES, type FileCell, type FileColumn } from '../../domain/fileColumns.ts';
import { columnMeaning, columnName, dataFile } from '../../i18n/dataFile.ts';
import { terms } from '../../i18n/terms.ts';
import { ABSENCE_CODES } from '../../model/values.ts';
import { fileName } from '../fileName.ts';
import type { MadeFile, Task } from '../task.ts';
import { inBlocks } from './inBlocks.ts';
import { fileNotes } from './notes.ts';
import { type DataRequest, requestedSource } from './request.ts';
import type { Sheet } from './sheetXml.ts';
import { workbook, XLSX_TYPE } from './workbook.ts';

/** In characters; the other columns are as wide as an id. */
const WIDTHS: Partial<Record<FileColumn, number>> = {
  theme: 18,
  label: 36,
  time: 22,
  written: 24,
  missing: 26,
  step: 22,
  speaker: 16,
  section: 24,
  quote: 64,
  further_quotes: 40,
  metric: 28,
  value_english: 20,
  period: 26,
  absence_words: 26,
  link: 44,
  verdict: 22,
  terms: 30,
  hit_quote: 36,
  hit_why: 36,
  note: 36,
  topic: 28,
  difference: 48,
  alignment: 22,
  family: 22,
  places: 48,
  document_id: 26,
  summary_zh: 48,
  summary_en: 48,
  label_en: 36,
};
const NARROW = 13;

/**
 * Statements as a workbook: sheets of statements, numbers, searches that found nothing, alignments and
 * word counts under names in the reader's language, one of the statements' codes, one of notes (filter,
 * sources, version, ids and meaning of the columns, absence codes). Numbers are typed as numbers with
 * the digits that they were stated with; no cell is a formula.
 */
export async function xlsxFile(request: DataRequest, task: Task): Promise<MadeFile> {
  const { lang, name, version, day } = request;
  const text = dataFile[lang];
  const source = requestedSource(request);
  const { statements, numbers, absences, alignments, words } = FILE_TABLES;
  const shown: ReadonlySet<FileColumn> = new Set(statements.words);
  const plan = [
    ['statements', text.tables.statements, statements.words],
    ['numbers', text.tables.numbers, all(numbers)],
    ['absences', text.tables.absences, all(absences)],
    ['alignments', text.tables.alignments, alignments.words],
    ['words', text.tables.words, words.words],
    // What is in the first sheet is not said again.
    [
      'statements',
      text.codesSheet,
      statements.codes.filter((column) => column === 'id' || !shown.has(column)),
    ],
  ] as const;
  const tables = plan.map(([id, name, columns]) => ({
    name,
    table: dataTable(id, columns, source),
  }));
  const total = tables.reduce((sum, { table }) => sum + table.length, 0);
  const sheets: Sheet[] = [];
  let done = 0;
  for (const { name, table } of tables) {
    const rows: FileCell[][] = [];
    await inBlocks(table.length, (at) => rows.push(table.row(at)), task, done, total);
    done += table.length;
    sheets.push({
      name,
      widths: table.columns.map((column) => WIDTHS[column] ?? NARROW),
      head: table.columns.map((column) => columnName(column, lang)),
      rows,
      isTable: true,
      foot: text.page,
    });
  }
  const columns = [...new Set(tables.flatMap(({ table }) => table.columns))];
  const filter = fileNotes(request)[0]?.words ?? '';
  const about = { title: `${text.product} ${version}`, creator: text.product, day };
  const content = workbook(sheets, { ...about, description: filter }, (cut) => [
    {
      name: text.notes,
      widths: [22, 24, 90],
      head: [text.head.item, text.head.name, text.head.meaning],
      rows: noteRows(request, columns, cut),
      isTable: false,
      foot: text.page,
    },
  ]);
  task.signal.throwIfAborted();
  return {
    name: fileName([...name, lang, version], 'xlsx'),
    content: new Blob([content], { type: XLSX_TYPE }),
  };
}

/** The words of a table, and behind them the codes that they leave out. */
function all({ words, codes }: (typeof FILE_TABLES)['numbers' | 'absences']): FileColumn[] {
  return [...new Set([...words, ...codes])];
}

/** Item, name, meaning. */
function noteRows(request: DataRequest, columns: readonly FileColumn[], cut: number): string[][] {
  const { lang } = request;
  const text = dataFile[lang];
  return [
    ...fileNotes(request).map(({ name, words }) => [name, '', words]),
    [text.lines, '', `${text.linesNote}${lang === 'en' ? ' ' : ''}${text.cut(cut)}`],
    [text.lines, '', text.unofficial],
    [text.columnsTitle, '', ''],
    ...columns.map((column) => [column, columnName(column, lang), columnMeaning(column, lang)]),
    [text.codesTitle, '', ''],
    ...ABSENCE_CODES.map((code) => [code, terms[lang].absence[code], text.codes[code]]),
  ];
}
