// Everything that files say of a number, in one place.

import { absenceCodes, bounds } from '../../domain/absenceCodes.ts';
import type { BaseColumn, FileCell } from '../../domain/fileColumns.ts';
import type { RecordRow } from '../../domain/recordRows.ts';
import { draftWords } from '../../i18n/drafts.ts';
import { convertedOf } from '../../i18n/quantity.ts';
import { statusText, terms } from '../../i18n/terms.ts';
import type { Quantity } from '../../model/dataset.ts';
import type { Lang } from '../../model/values.ts';
import { decimal, plain, timeCell, timeWords, whole } from './cells.ts';
import { absenceWords, reviewOf } from './statementCells.ts';
import type { CellOf, TableSource } from './tableSource.ts';

/** A line a number, in the order of the statements and of their text. */
export function numberCells(source: TableSource): CellOf[] {
  return source.rows.flatMap((row) =>
    row.quantities.map(
      (quantity, index): CellOf =>
        (column, form) =>
          form === 'id'
            ? codeOf(row, quantity, column)
            : cellOf(row, quantity, index + 1, column, form, source),
    ),
  );
}

function cellOf(
  row: RecordRow,
  quantity: Quantity,
  place: number,
  column: BaseColumn,
  lang: Lang,
  { names, metrics, linkFor, raw }: TableSource,
): FileCell {
  const { value, unit, written, period } = quantity;
  switch (column) {
    case 'id':
      return row.id;
    case 'document':
      return names.documents.get(row.document)?.name[lang] ?? null;
    case 'label':
      return row.label[lang];
    case 'quantity':
      return whole(place);
    case 'metric':
      return metrics.get(quantity.metric)?.name[lang] ?? null;
    case 'written':
      return written.quote;
    case 'written_start':
      return whole(written.start);
    case 'written_end':
      return whole(written.end);
    case 'value':
      return decimal(value, raw ? null : lang);
    case 'unit':
      return unit;
    case 'relation':
      return terms[lang].relation[quantity.relation];
    case 'status':
      return statusText(quantity.status, lang);
    case 'form':
      return terms[lang].form[quantity.form];
    case 'period':
      return timeWords(period, lang);
    case 'value_english':
      return plain(convertedOf(quantity) ?? '') || null;
    case 'lower':
    case 'upper':
      return decimal(bounds(quantity)[column], raw ? null : lang);
    case 'low':
    case 'high':
    case 'from':
      return decimal(quantity[column], null);
    case 'fall':
    case 'top':
    case 'rough':
    case 'ambiguous':
      return quantity[column] ? 'true' : null;
    case 'per':
      return quantity.per ?? null;
    case 'than':
      return quantity.than?.[lang] ?? null;
    case 'absence':
      return absenceCodes(row, quantity).join(' ') || null;
    case 'absence_words':
      return absenceWords(absenceCodes(row, quantity), lang);
    case 'review':
      return draftWords[lang].state[reviewOf(row)];
    case 'link':
      return linkFor(row.id);
    default:
      return timeCell(period, column);
  }
}

function codeOf(row: RecordRow, quantity: Quantity, column: BaseColumn): FileCell {
  switch (column) {
    case 'review':
      return reviewOf(row);
    case 'document':
      return row.document;
    case 'metric':
    case 'relation':
    case 'status':
    case 'form':
      return quantity[column];
    case 'from_relation':
      return quantity.fromRelation ?? null;
    case 'missing':
      return quantity.missing.join(' ') || null;
    default:
      return null;
  }
}
