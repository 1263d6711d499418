import { dataTable } from '../../content/tables/dataTable.ts';
import { type FileCell, LIST_COLUMNS } from '../../domain/fileColumns.ts';
import { noFormula } from '../../domain/formula.ts';
import { columnName, dataFile } from '../../i18n/dataFile.ts';
import { fileName } from '../fileName.ts';
import type { MadeFile, Task } from '../task.ts';
import { inBlocks } from './inBlocks.ts';
import { fileNotes } from './notes.ts';
import { type DataRequest, requestedSource } from './request.ts';

const NUMBER = /^-?\d+(\.\d+)?$/;

/**
 * A cell of RFC 4180. A number stays a number, a negative one too; words that a spreadsheet would
 * run as a formula get an apostrophe before them; nothing is an empty cell.
 */
export function csvCell(cell: FileCell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string')
    return NUMBER.test(cell.number) ? cell.number : csvCell(cell.number);
  const safe = noFormula(cell);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A line of cells, with its end. */
export function csvLine(cells: readonly FileCell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** A line before the header that programs can skip by its sign; one cell, whatever the words. */
function comment(words: string): string {
  const plain = words.replace(/\s+/g, ' ').replaceAll('"', "'").replaceAll(',', ';');
  return `# ${plain}`;
}

/**
 * Statements as CSV to read: UTF-8 with a byte order mark, lines end with CRLF; first filter, sources
 * and version as lines that begin with #, then the names of the columns in the reader's language, then
 * the statements in the order of the page and below them the searches that found nothing.
 */
export async function csvFile(request: DataRequest, task: Task): Promise<MadeFile> {
  const { lang, name, version } = request;
  const { lines, listNote, notes: about, escaped } = dataFile[lang];
  const table = dataTable('list', LIST_COLUMNS, requestedSource(request));
  const notes = [
    ...fileNotes(request),
    { name: lines, words: listNote },
    { name: about, words: escaped },
  ].map((note) => `${comment(`${note.name}: ${note.words}`)}\r\n`);
  const text = ['\ufeff', ...notes, csvLine(table.columns.map((id) => columnName(id, lang)))];
  await inBlocks(table.length, (at) => text.push(csvLine(table.row(at))), task);
  return {
    name: fileName([...name, lang, version], 'csv'),
    content: new Blob(text, { type: 'text/csv;charset=utf-8' }),
  };
}
