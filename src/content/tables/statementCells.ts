import { absenceCodes } from '../../domain/absenceCodes.ts';
import type { BaseColumn, FileCell } from '../../domain/fileColumns.ts';
import { RECORD_COLUMNS, type RecordColumn } from '../../domain/recordColumns.ts';
import type { RecordRow } from '../../domain/recordRows.ts';
import { dataFile } from '../../i18n/dataFile.ts';
import { draftWords } from '../../i18n/drafts.ts';
import { cellPieces, isNumber, pieceWords } from '../../i18n/recordCells.ts';
import { records } from '../../i18n/records.ts';
import { terms } from '../../i18n/terms.ts';
import type { AbsenceCode, Lang, RecordState } from '../../model/values.ts';
import { plain, timeCell, whole } from './cells.ts';
import type { CellOf, TableSource } from './tableSource.ts';

/** A line a statement: the cells of the records table, and what a program needs besides. */
export function statementCells(source: TableSource): CellOf[] {
  return source.rows.map(
    (row) => (column, form) =>
      form === 'id' ? codeOf(row, column, source) : cellOf(row, column, form, source),
  );
}

/** A line a passage: a statement may rest on several, the one of its quote first. */
export function passageCells(source: TableSource): CellOf[] {
  return source.rows.flatMap(({ id, passages }) =>
    passages.map(
      (passage, index): CellOf =>
        (column) => {
          switch (column) {
            case 'id':
              return id;
            case 'passage':
              return whole(index + 1);
            case 'role':
              return passage.role ?? 'statement';
            case 'quote':
              return passage.quote;
            case 'start':
            case 'end':
              return whole(passage[column]);
            default:
              return null;
          }
        },
    ),
  );
}

/** The codes of all that a statement does not give, of its numbers too, ascending. */
function statementAbsences(row: RecordRow): AbsenceCode[] {
  const each = row.quantities.length > 0 ? row.quantities : [null];
  return [...new Set(each.flatMap((quantity) => absenceCodes(row, quantity)))].sort();
}

/** The words of absence codes; that there is nothing is said too. That no number is asked for (A7) is no absence. */
export function absenceWords(codes: readonly AbsenceCode[], lang: Lang): string {
  const words = codes.filter((code) => code !== 'A7').map((code) => terms[lang].absence[code]);
  return words.join(records[lang].joiner) || dataFile[lang].none;
}

const OF_TABLE: ReadonlySet<string> = new Set(RECORD_COLUMNS);
const isOfTable = (column: BaseColumn): column is RecordColumn => OF_TABLE.has(column);

/** As the table on the page has it; a number alone stays a number. */
function tableCell(
  row: RecordRow,
  column: RecordColumn,
  lang: Lang,
  { names }: TableSource,
): FileCell {
  const [first, second] = row.quantities;
  if (column === 'value' && first && !second && isNumber(first)) return { number: first.value };
  const words = cellPieces(row, column, names, lang).map((piece) => pieceWords(piece, lang));
  const text = words.join(records[lang].joiner);
  return column === 'quote' || column === 'written' ? text : plain(text);
}

/** Whether a person has checked a statement. */
export function reviewOf({ status = 'checked' }: RecordRow): RecordState {
  return status;
}

function cellOf(row: RecordRow, column: BaseColumn, lang: Lang, source: TableSource): FileCell {
  if (isOfTable(column)) return tableCell(row, column, lang, source);
  const record = source.statement(row.id);
  switch (column) {
    case 'summary':
      return record?.summary[lang] ?? null;
    case 'further_quotes':
      return (
        row.passages
          .slice(1)
          .map(({ quote }) => quote)
          .join('\n') || null
      );
    case 'further_offsets':
      return (
        row.passages
          .slice(1)
          .map(({ start, end }) => `${start}–${end}`)
          .join('\n') || null
      );
    case 'absence':
      return statementAbsences(row).join(' ') || null;
    case 'absence_words':
      return absenceWords(statementAbsences(row), lang);
    case 'start':
    case 'end':
      return whole(row.offsets[column]);
    case 'passages':
      return whole(row.passages.length);
    case 'review':
      return draftWords[lang].state[reviewOf(row)];
    case 'confidence':
      return record?.confidence === undefined ? null : { number: `${record.confidence}` };
    case 'link':
      return source.linkFor(row.id);
    default:
      return timeCell(record?.time, column);
  }
}

function codeOf(row: RecordRow, column: BaseColumn, { statement }: TableSource): FileCell {
  switch (column) {
    case 'document':
    case 'kind':
    case 'theme':
    case 'section':
    case 'speaker':
    case 'instrument':
    case 'commitment':
      return row[column];
    case 'review':
      return reviewOf(row);
    case 'step':
      return whole(row.step);
    case 'other_themes':
      return statement(row.id)?.otherThemes.join(' ') || null;
    case 'wording':
      return statement(row.id)?.wording ?? null;
    default:
      return null;
  }
}
