// Statements as lines of a file: the cells of the records table, and what a program needs besides.
import { absenceCodes, bounds } from '../../domain/absenceCodes.ts';
import { FILE_COLUMNS, type FileCell, type FileColumn } from '../../domain/fileColumns.ts';
import { RECORD_COLUMNS, type RecordColumn } from '../../domain/recordColumns.ts';
import { type RecordRow, recordRows } from '../../domain/recordRows.ts';
import type { SideSelection } from '../../domain/rows.ts';
import { dataFile } from '../../i18n/dataFile.ts';
import { cellPieces, pieceWords, type RecordNames, recordNames } from '../../i18n/recordCells.ts';
import { records } from '../../i18n/records.ts';
import { terms } from '../../i18n/terms.ts';
import { timeText } from '../../i18n/time.ts';
import { englishNumber, isConverted } from '../../i18n/unit.ts';
import type { Evidence, Metric, Quantity } from '../../model/dataset.ts';
import type { DataRequest } from './request.ts';

/** One line, in the order of FILE_COLUMNS. */
export type DataLine = readonly FileCell[];

/** What all lines of a file have in common. */
export interface LineMaker {
  /** The lines of some statements of a document: one a quantity, one where there is none. */
  readonly lines: (part: SideSelection) => DataLine[];
}

/** A maker of lines for the words of one language. */
export function lineMaker({
  dataset,
  selection,
  lang,
  linkFor,
}: Pick<DataRequest, 'dataset' | 'selection' | 'lang' | 'linkFor'>): LineMaker {
  const names = recordNames(dataset);
  const metrics = new Map(dataset.metrics.map((metric) => [metric.id, metric]));
  const known = { names, metrics, lang, linkFor };
  return {
    lines: (part) =>
      recordRows(dataset, { ...selection, sides: { a: part, b: null } }).flatMap((row) =>
        rowLines(row, known),
      ),
  };
}

interface Known {
  readonly names: RecordNames;
  readonly metrics: ReadonlyMap<string, Metric>;
  readonly lang: DataRequest['lang'];
  readonly linkFor: DataRequest['linkFor'];
}

function rowLines(row: RecordRow, known: Known): DataLine[] {
  if (row.quantities.length === 0) return [line(row, null, 0, known)];
  return row.quantities.map((quantity, index) =>
    line({ ...row, quantities: [quantity] }, quantity, index + 1, known),
  );
}

function line(row: RecordRow, quantity: Quantity | null, place: number, known: Known): DataLine {
  return FILE_COLUMNS.map((column) =>
    isOfTable(column)
      ? tableCell(row, column, quantity, known)
      : fileCell(row, column, quantity, place, known),
  );
}

const TABLE: ReadonlySet<string> = new Set(RECORD_COLUMNS);

function isOfTable(column: FileColumn): column is RecordColumn {
  return TABLE.has(column);
}

/** As the table on the page has it; a number stays a number. */
function tableCell(
  row: RecordRow,
  column: RecordColumn,
  quantity: Quantity | null,
  { names, lang }: Known,
): FileCell {
  if (column === 'value' && quantity && quantity.value !== null) return { number: quantity.value };
  const words = cellPieces(row, column, names, lang).map((piece) => pieceWords(piece, lang));
  const text = words.join(records[lang].joiner);
  return column === 'quote' || column === 'written' ? text : plain(text);
}

/** A no-break space of ours would keep a search in the spreadsheet from finding the words. */
function plain(words: string): string {
  return words.replaceAll('\u00a0', ' ');
}

function whole(number: number | null | undefined): FileCell {
  return number == null ? null : { number: `${number}` };
}

function decimal(value: string | null | undefined): FileCell {
  return value == null ? null : { number: value };
}

function fileCell(
  row: RecordRow,
  column: Exclude<FileColumn, RecordColumn>,
  quantity: Quantity | null,
  place: number,
  known: Known,
): FileCell {
  const { names, lang, linkFor } = known;
  switch (column) {
    case 'start':
    case 'end':
      return whole(row.offsets[column]);
    case 'passages':
      return whole(row.passages.length);
    case 'further_quotes':
    case 'further_offsets': {
      const text = (one: Evidence) =>
        column === 'further_quotes' ? one.quote : `${one.start}–${one.end}`;
      return row.passages.slice(1).map(text).join('\n') || null;
    }
    case 'absence':
      return absenceCodes(row, quantity).join(' ') || dataFile[lang].none;
    case 'absence_words': {
      const words = absenceCodes(row, quantity).map((code) => terms[lang].absence[code]);
      return words.join(records[lang].joiner) || dataFile[lang].none;
    }
    case 'document_id':
      return row.document;
    case 'document_title':
      return names.documents.get(row.document)?.title[lang] ?? null;
    case 'kind_id':
      return row.kind;
    case 'theme_id':
      return row.theme;
    case 'section_id':
      return row.section;
    case 'speaker_id':
      return row.speaker;
    case 'instrument_id':
      return row.instrument;
    case 'step_id':
      return whole(row.step);
    case 'link':
      return linkFor(row.id);
    case 'quantity':
      return quantity ? whole(place) : null;
    default:
      return quantity ? quantityCell(quantity, column, known) : null;
  }
}

function quantityCell(
  quantity: Quantity,
  column: QuantityColumn,
  { metrics, lang }: Known,
): FileCell {
  switch (column) {
    case 'as_written':
      return quantity.written.quote;
    case 'written_start':
      return whole(quantity.written.start);
    case 'written_end':
      return whole(quantity.written.end);
    case 'metric':
      return metrics.get(quantity.metric)?.name[lang] ?? null;
    case 'metric_id':
      return quantity.metric;
    case 'form':
      return terms[lang].form[quantity.form];
    case 'stated_value':
      return decimal(quantity.value);
    case 'stated_unit':
      return quantity.unit;
    case 'value_english': {
      const { value, unit } = quantity;
      return value === null || !isConverted(unit) ? null : plain(englishNumber(value, unit));
    }
    case 'lower':
    case 'upper':
      return decimal(bounds(quantity)[column]);
    case 'period':
      return quantity.period && plain(timeText(quantity.period, lang));
    case 'qualifier_id':
      return quantity.qualifier;
    case 'status_id':
      return quantity.status;
    case 'form_id':
      return quantity.form;
  }
}

/** What only a quantity has. */
type QuantityColumn =
  | 'as_written'
  | 'written_start'
  | 'written_end'
  | 'metric'
  | 'metric_id'
  | 'form'
  | 'stated_value'
  | 'stated_unit'
  | 'value_english'
  | 'lower'
  | 'upper'
  | 'period'
  | 'qualifier_id'
  | 'status_id'
  | 'form_id';
