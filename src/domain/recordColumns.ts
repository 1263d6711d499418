/**
 * Columns of the records table, in their order on the page. Each id is public: the link key `sort`
 * and exported files carry it.
 */
export const RECORD_COLUMNS = [
  'id',
  'document',
  'kind',
  'theme',
  'label',
  'time',
  'written',
  'value',
  'unit',
  'qualifier',
  'status',
  'missing',
  'step',
  'instrument',
  'commitment',
  'speaker',
  'section',
  'quote',
  'offsets',
] as const;
export type RecordColumn = (typeof RECORD_COLUMNS)[number];

/** A column to sort by. */
export interface RecordSort {
  readonly column: RecordColumn;
  readonly descending: boolean;
}
