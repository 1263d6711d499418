// Cells of the records table as words, in the reader's language; the page and copies take them from here.
import { groupThousands } from '../domain/decimal.ts';
import type { RecordColumn } from '../domain/recordColumns.ts';
import type { RecordRow } from '../domain/recordRows.ts';
import { tableHtml } from '../domain/tableHtml.ts';
import { type TsvCell, tsv } from '../domain/tsv.ts';
import type { Dataset, PolicyDocument, Quantity, Theme } from '../model/dataset.ts';
import type { AbsenceCode, Lang } from '../model/values.ts';
import { evidenceText } from './evidence.ts';
import { records } from './records.ts';
import { statusText, terms } from './terms.ts';
import { timeText } from './time.ts';

/** What ids stand for. */
export interface RecordNames {
  readonly documents: ReadonlyMap<string, PolicyDocument>;
  readonly themes: ReadonlyMap<string, Theme>;
}

/** The names behind the ids of a dataset. */
export function recordNames({ documents, themes }: Dataset): RecordNames {
  return {
    documents: new Map(documents.map((document) => [document.id, document])),
    themes: new Map(themes.map((theme) => [theme.id, theme])),
  };
}

/** A piece of a cell: words, or the code of what is not there. */
export type Piece = { readonly words: string } | { readonly absent: 'A1' | 'A2' | 'A7' };

/** What a cell says, one piece a quantity or time: never none. */
export function cellPieces(
  row: RecordRow,
  column: RecordColumn,
  names: RecordNames,
  lang: Lang,
): readonly Piece[] {
  const text = records[lang];
  const term = terms[lang];
  const document = names.documents.get(row.document);
  switch (column) {
    case 'id':
      return say(row.id);
    case 'document':
      return say(document?.name[lang]);
    case 'kind':
      return say(term.kind[row.kind]);
    case 'theme':
      return say(names.themes.get(row.theme)?.name[lang]);
    case 'label':
      return say(row.label[lang]);
    case 'time':
      return row.times.length > 0
        ? row.times.flatMap((time) => say(timeText(time, lang)))
        : NO_YEAR;
    case 'written':
      return each(row, ({ written }) => written.quote, row.lacksNumber ? 'A1' : 'A7');
    case 'value':
      return each(row, (one) => valueShown(one, lang), row.lacksNumber ? 'A1' : 'A7', 'A1');
    case 'unit':
      return each(row, ({ unit }) => unit ?? '', 'A7');
    case 'relation':
      return each(row, ({ relation }) => term.relation[relation], 'A7');
    case 'status':
      return each(row, ({ status }) => statusText(status, lang), 'A7');
    case 'missing':
      return say(missingWords(row, lang));
    case 'step':
      return say(row.step === null ? '' : text.step(row.step, term.step[row.step]));
    case 'instrument':
      return say(row.instrument && term.instrument[row.instrument]);
    case 'commitment':
      return say(row.commitment ?? text.noCommitment);
    case 'speaker':
      return say(
        document?.speakers.find(({ id }) => id === row.speaker)?.name[lang] ?? text.noSpeaker,
      );
    case 'section':
      return say(document?.sections.find(({ id }) => id === row.section)?.label[lang]);
    case 'quote':
      return say(row.quote);
    case 'offsets':
      return say(text.offsets(row.offsets.start, row.offsets.end));
  }
}

const NO_YEAR: readonly Piece[] = [{ absent: 'A2' }];

function say(words: string | null | undefined): readonly Piece[] {
  return words ? [{ words }] : [{ absent: 'A7' }];
}

/** One piece a quantity. `none` where there is no quantity, `empty` where one has no such value. */
function each(
  { quantities }: RecordRow,
  of: (quantity: Quantity) => string,
  none: 'A1' | 'A7',
  empty: 'A1' | 'A7' = 'A7',
): readonly Piece[] {
  if (quantities.length === 0) return [{ absent: none }];
  const pieces = quantities.map((quantity): Piece => {
    const words = of(quantity);
    return words === '' ? { absent: empty } : { words };
  });
  // What none of them has is said once.
  return pieces.every((piece) => 'absent' in piece) ? pieces.slice(0, 1) : pieces;
}

/** The digits as stated, in the stated unit in either language: 4–5, 6.4 → 9, −3; '' where the text gives no number. */
function valueShown({ value, low, high, from, fall }: Quantity, lang: Lang): string {
  const grouped = (number: string) =>
    lang === 'en' && !number.includes('/') ? groupThousands(number) : number;
  const ends = value === null ? [low, high] : [value];
  const digits = ends.flatMap((end) => (end === undefined ? [] : grouped(end))).join('–');
  if (digits === '') return '';
  const start = from === undefined ? '' : `${grouped(from)} → `;
  return start + (fall ? `\u2212${digits}` : digits).replace(/^-/, '\u2212');
}

/** The parts that the document does not give, or that it gives all. */
export function missingWords({ missing }: RecordRow, lang: Lang): string {
  const { number, year } = evidenceText[lang];
  const words = { ...terms[lang].missing, number, year };
  if (missing.length === 0) return records[lang].nothingMissing;
  return missing.map((part) => words[part]).join(records[lang].comma);
}

/** The words of a piece; of what is not there, its label. */
export function pieceWords(piece: Piece, lang: Lang): string {
  return 'words' in piece ? piece.words : terms[lang].absence[piece.absent satisfies AbsenceCode];
}

/** All passages of a statement in one cell, or their places, each with its number where there are several. */
function passagesText({ passages }: RecordRow, column: 'quote' | 'offsets', lang: Lang): string {
  const texts = passages.map(({ quote, start, end }) =>
    column === 'quote' ? quote : records[lang].offsets(start, end),
  );
  if (texts.length === 1) return texts.join();
  return texts.map((text, index) => `(${index + 1}/${texts.length}) ${text}`).join(' ');
}

/** Whether a number alone says it: no range, fraction, baseline or fall. */
export function isNumber(quantity: Quantity): quantity is Quantity & { value: string } {
  const { value, from, fall } = quantity;
  return value !== null && !value.includes('/') && from === undefined && !fall;
}

/** The rows and columns given under their names; a single number stays a number. */
function recordsTable(
  rows: readonly RecordRow[],
  columns: readonly RecordColumn[],
  names: RecordNames,
  lang: Lang,
): TsvCell[][] {
  const cell = (row: RecordRow, column: RecordColumn): TsvCell => {
    const [first, second] = row.quantities;
    if (column === 'value' && first && !second && isNumber(first)) return { number: first.value };
    if (column === 'quote' || column === 'offsets') return passagesText(row, column, lang);
    const words = cellPieces(row, column, names, lang).map((piece) => pieceWords(piece, lang));
    // A no-break space of ours would keep a search in the spreadsheet from finding the words.
    return words.join(records[lang].joiner).replaceAll('\u00a0', ' ');
  };
  return [
    columns.map((column) => records[lang].columns[column]),
    ...rows.map((row) => columns.map((column) => cell(row, column))),
  ];
}

/** The rows and columns given as tab-separated text. */
export function recordsTsv(...table: Parameters<typeof recordsTable>): string {
  return tsv(recordsTable(...table));
}

/** The same as a table of HTML, for what pastes with its form: a word processor, a mail. */
export function recordsHtml(...table: Parameters<typeof recordsTable>): string {
  return tableHtml(recordsTable(...table));
}
