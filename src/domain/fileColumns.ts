import { RECORD_COLUMNS } from './recordColumns.ts';

/**
 * Columns of files, in their order: those of the records table, with the same words, and what a
 * program needs besides. Each id is public.
 */
export const FILE_COLUMNS = [
  ...RECORD_COLUMNS,
  'start',
  'end',
  'passages',
  'further_quotes',
  'further_offsets',
  'as_written',
  'written_start',
  'written_end',
  'quantity',
  'metric',
  'metric_id',
  'form',
  'stated_value',
  'stated_unit',
  'value_english',
  'lower',
  'upper',
  'period',
  'absence',
  'absence_words',
  'document_id',
  'document_title',
  'kind_id',
  'theme_id',
  'section_id',
  'speaker_id',
  'qualifier_id',
  'status_id',
  'form_id',
  'instrument_id',
  'step_id',
  'link',
] as const;
export type FileColumn = (typeof FILE_COLUMNS)[number];

/** A decimal string that a spreadsheet may read as a number, words, or nothing where the line has no such thing. */
export type FileCell = string | { readonly number: string } | null;
