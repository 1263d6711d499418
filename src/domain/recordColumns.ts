/**
 * Columns of the records table, in their order in files. Each id is public: the link key `sort`
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
  'relation',
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

/** Ids that a column had before; links and stored settings that carry one still lead to it. */
export const FORMER_COLUMNS: ReadonlyMap<string, RecordColumn> = new Map([
  ['qualifier', 'relation'],
]);

/** Columns that a reader cannot put away: what is shown is always named, and its number as written. */
export const FIXED_COLUMNS: readonly RecordColumn[] = ['id', 'written'];

/** The columns in their order on the page: the document's own words come first. */
export const PAGE_COLUMNS: readonly RecordColumn[] = [
  'id',
  'document',
  'quote',
  'time',
  ...RECORD_COLUMNS.filter((id) => !['id', 'document', 'quote', 'time'].includes(id)),
];

/** Columns shown until the reader chooses; the others say again what the words say, or belong to the coding. */
export const FIRST_COLUMNS: readonly RecordColumn[] = [
  'id',
  'document',
  'quote',
  'time',
  'kind',
  'written',
];

/** A column to sort by. */
export interface RecordSort {
  readonly column: RecordColumn;
  readonly descending: boolean;
}
