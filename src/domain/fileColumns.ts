import { RECORD_COLUMNS } from './recordColumns.ts';

/** What files say of a statement, a number, a search, an alignment or a word, besides the columns of the records table. */
export const MORE_COLUMNS = [
  // Statements
  'summary',
  'other_themes',
  'wording',
  'further_quotes',
  'further_offsets',
  'absence_words',
  'absence',
  'review',
  'confidence',
  'link',
  'start',
  'end',
  'passages',
  'passage',
  'role',
  'time_type',
  'time_year',
  'time_from',
  'time_to',
  'time_quote',
  // Numbers
  'quantity',
  'metric',
  'form',
  'period',
  'value_english',
  'low',
  'high',
  'from',
  'from_relation',
  'fall',
  'top',
  'rough',
  'ambiguous',
  'per',
  'than',
  'lower',
  'upper',
  'written_start',
  'written_end',
  // Searches, alignments, words
  'aspect',
  'verdict',
  'search',
  'terms',
  'hit',
  'hit_quote',
  'hit_start',
  'hit_end',
  'hit_why',
  'note',
  'alignment',
  'topic',
  'difference',
  'family',
  'count',
  'per_1000',
  'places',
] as const;
export type BaseColumn = (typeof RECORD_COLUMNS)[number] | (typeof MORE_COLUMNS)[number];
/** `_id`: the code that the data has for the words; `_zh`, `_en`: the words in one language whatever the reader's. Each id is public. */
export type FileColumn = BaseColumn | `${BaseColumn}_${'id' | 'zh' | 'en'}`;

interface TableColumns {
  /** In the reader's language. */
  readonly words: readonly FileColumn[];
  /** For programs: the same in either language. */
  readonly codes: readonly FileColumn[];
}

const TIME = ['time_type', 'time_year', 'time_from', 'time_to', 'time_quote'] as const;

/** The tables that files have, and the columns of each in their order. The first sheet of a workbook is `statements.words`. */
export const FILE_TABLES = {
  statements: {
    words: [
      ...RECORD_COLUMNS,
      'further_quotes',
      'further_offsets',
      'absence_words',
      'review',
      'link',
    ],
    codes: [
      ...['id', 'document_id', 'kind_id', 'theme_id', 'other_themes_id', 'section_id'],
      ...['speaker_id', 'instrument_id', 'wording_id', 'commitment_id', 'step_id', ...TIME],
      ...['absence', 'label_zh', 'label_en', 'summary_zh', 'summary_en'],
      ...['quote', 'start', 'end', 'passages', 'review_id', 'confidence', 'link'],
    ] as readonly FileColumn[],
  },
  passages: { words: [], codes: ['id', 'passage', 'role_id', 'quote', 'start', 'end'] },
  numbers: {
    words: [
      ...['id', 'quantity', 'document', 'label', 'metric', 'written', 'value', 'low', 'high'],
      ...['from', 'unit', 'relation', 'fall', 'per', 'than', 'status', 'form', 'period'],
      ...['lower', 'upper', 'value_english'],
      ...['absence_words', 'review', 'link'],
    ] as readonly FileColumn[],
    codes: [
      ...['id', 'quantity', 'document_id', 'metric_id', 'written', 'written_start', 'written_end'],
      ...['value', 'low', 'high', 'from', 'from_relation_id', 'unit', 'relation_id', 'fall'],
      ...['top', 'rough', 'ambiguous', 'per', 'than_zh', 'than_en', 'status_id', 'form_id'],
      ...[...TIME, 'lower', 'upper', 'missing_id', 'absence', 'review_id'],
    ] as readonly FileColumn[],
  },
  absences: {
    words: [
      ...['id', 'document', 'theme', 'aspect', 'label', 'verdict', 'terms', 'hit', 'hit_quote'],
      ...['hit_start', 'hit_end', 'hit_why', 'note', 'link'],
    ] as readonly FileColumn[],
    codes: [
      ...['id', 'document_id', 'theme_id', 'aspect_id', 'verdict_id', 'label_zh', 'label_en'],
      ...['terms', 'hit', 'hit_quote', 'hit_start', 'hit_end', 'hit_why_zh', 'hit_why_en'],
      ...['note_zh', 'note_en', 'link'],
    ] as readonly FileColumn[],
  },
  alignments: {
    words: [
      ...['alignment', 'topic', 'theme', 'verdict', 'document', 'id', 'label', 'quote'],
      ...['difference', 'link'],
    ] as readonly FileColumn[],
    codes: [
      ...['alignment', 'theme_id', 'verdict_id', 'document_id', 'id', 'topic_zh', 'topic_en'],
      ...['difference_zh', 'difference_en'],
    ] as readonly FileColumn[],
  },
  words: {
    words: ['family', 'label', 'terms', 'document', 'count', 'per_1000', 'places'],
    codes: [
      ...['family', 'label_zh', 'label_en', 'terms', 'document_id', 'count', 'per_1000', 'places'],
    ] as readonly FileColumn[],
  },
} as const satisfies Record<string, TableColumns>;
export type FileTable = keyof typeof FILE_TABLES;
export const FILE_TABLE_IDS = Object.keys(FILE_TABLES) as readonly FileTable[];

/** A list to read: the statements as the page has them, and the searches that found nothing below. */
export const LIST_COLUMNS: readonly FileColumn[] = [...FILE_TABLES.statements.words, 'search'];

/** A decimal string that a spreadsheet may read as a number, words, or nothing where the line has no such thing. */
export type FileCell = string | { readonly number: string } | null;
