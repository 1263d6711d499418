import { FILE_COLUMNS, type FileCell } from '../../domain/fileColumns.ts';
import { noFormula } from '../../domain/formula.ts';
import { dataFile } from '../../i18n/dataFile.ts';
import { fileName } from '../fileName.ts';
import type { MadeFile, Task } from '../task.ts';
import { inBlocks } from './inBlocks.ts';
import { lineMaker } from './lines.ts';
import { fileNotes } from './notes.ts';
import { type DataRequest, statementsIn, wantedParts } from './request.ts';

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

/** A line before the header that programs can skip by its sign; one cell, whatever the words. */
function comment(words: string): string {
  const plain = words.replace(/\s+/g, ' ').replaceAll('"', "'").replaceAll(',', ';');
  return `# ${plain}`;
}

/**
 * Statements as CSV: UTF-8 with a byte order mark, lines end with CRLF; first filter, sources and
 * version as lines that begin with #, then the ids of the columns, then the lines.
 */
export async function csvFile(request: DataRequest, task: Task): Promise<MadeFile> {
  const parts = wantedParts(request);
  const all = statementsIn(parts);
  const { lines } = lineMaker(request);
  const { notes: about, escaped } = dataFile[request.lang];
  const notes = [...fileNotes(request), { name: about, words: escaped }].map(({ name, words }) =>
    comment(`${name}: ${words}`),
  );
  const text = [`\ufeff${[...notes, FILE_COLUMNS.join(',')].join('\r\n')}\r\n`];
  let done = 0;
  for (const { document, records } of parts) {
    const write = (block: typeof records) => {
      const rows = lines({ document, records: block });
      text.push(rows.map((line) => `${line.map(csvCell).join(',')}\r\n`).join(''));
    };
    await inBlocks(records, write, task, done, all);
    done += records.length;
  }
  return {
    name: fileName([...request.name, request.version], 'csv'),
    content: new Blob(text, { type: 'text/csv;charset=utf-8' }),
  };
}
