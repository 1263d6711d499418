import { FILE_COLUMNS, type FileColumn } from '../../domain/fileColumns.ts';
import { dataFile } from '../../i18n/dataFile.ts';
import { records as tableWords } from '../../i18n/records.ts';
import { terms } from '../../i18n/terms.ts';
import { ABSENCE_CODES, type Lang } from '../../model/values.ts';
import { fileName } from '../fileName.ts';
import type { MadeFile, Task } from '../task.ts';
import { inBlocks } from './inBlocks.ts';
import { lineMaker } from './lines.ts';
import { fileNotes } from './notes.ts';
import { type DataRequest, statementsIn, wantedParts } from './request.ts';
import {
  columnLetters,
  HEAD,
  rowXml,
  sheetBegin,
  sheetEnd,
  WORDS,
  workbookFiles,
} from './sheetXml.ts';
import { Zip } from './zip.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

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
  as_written: 24,
  metric: 28,
  value_english: 20,
  period: 26,
  absence_words: 26,
  document_id: 26,
  document_title: 40,
  link: 44,
};
const NARROW = 13;

/**
 * Statements as a workbook: a sheet of lines under names in the reader's language, and one of notes
 * (filter, sources, version, ids and meaning of the columns, absence codes). Numbers are typed as
 * numbers with the digits that they were stated with; no cell is a formula.
 */
export async function xlsxFile(request: DataRequest, task: Task): Promise<MadeFile> {
  const { lang } = request;
  const text = dataFile[lang];
  const parts = wantedParts(request);
  const all = statementsIn(parts);
  const { lines } = lineMaker(request);
  const zip = new Zip();
  for (const [name, content] of workbookFiles([text.records, text.notes])) {
    await zip.add(name, content);
  }

  let cut = 0;
  const row = (cells: Parameters<typeof rowXml>[0], style: number) =>
    rowXml(cells, style, () => {
      cut += 1;
    });
  const sheet = zip.begin('xl/worksheets/sheet1.xml');
  await sheet.write(
    sheetBegin(
      FILE_COLUMNS.map((column) => WIDTHS[column] ?? NARROW),
      true,
    ),
  );
  const names = FILE_COLUMNS.map((column) => columnName(column, lang));
  await sheet.write(row(names, HEAD));
  let done = 0;
  let rows = 1;
  for (const { document, records } of parts) {
    const write = (block: typeof records) => {
      const made = lines({ document, records: block });
      rows += made.length;
      return sheet.write(made.map((line) => row(line, WORDS)).join(''));
    };
    await inBlocks(records, write, task, done, all);
    done += records.length;
  }
  await sheet.write(sheetEnd(`A1:${columnLetters(FILE_COLUMNS.length - 1)}${rows}`));
  await sheet.close();

  const notes = noteRows(request, cut).map((cells, index) =>
    row(cells, index === 0 ? HEAD : WORDS),
  );
  await zip.add(
    'xl/worksheets/sheet2.xml',
    [sheetBegin([22, 24, 90], false), ...notes, sheetEnd(null)].join(''),
  );
  task.signal.throwIfAborted();
  return { name: fileName([...request.name, request.version], 'xlsx'), content: zip.content(TYPE) };
}

function columnName(column: FileColumn, lang: Lang): string {
  const names: Readonly<Record<string, string>> = {
    ...tableWords[lang].columns,
    ...dataFile[lang].columns,
  };
  return names[column] ?? column;
}

/** Item, name, meaning. */
function noteRows(request: DataRequest, cut: number): string[][] {
  const { lang } = request;
  const text = dataFile[lang];
  return [
    [text.head.item, text.head.name, text.head.meaning],
    ...fileNotes(request).map(({ name, words }) => [name, '', words]),
    [text.lines, '', `${text.linesNote}${lang === 'en' ? ' ' : ''}${text.cut(cut)}`],
    [text.lines, '', text.unofficial],
    [text.columnsTitle, '', ''],
    ...FILE_COLUMNS.map((column) => [column, columnName(column, lang), text.meaning[column]]),
    [text.codesTitle, '', ''],
    ...ABSENCE_CODES.map((code) => [code, terms[lang].absence[code], text.codes[code]]),
  ];
}
