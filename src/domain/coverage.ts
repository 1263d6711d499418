// Which words each document uses and how often, counted letter by letter in its whole text.
import type { PolicyDocument, TermFamily } from '../model/dataset.ts';
import type { ContextReason } from '../model/values.ts';
import { bisect } from '../reading/bisect.ts';
import { hanCount } from '../reading/hanCount.ts';
import { evidenceSpans, paragraphs, type Span } from './evidence.ts';
import type { Pair, Side } from './filter.ts';
import { occurrences } from './highlight.ts';
import { findPhrase, type Hit } from './search.ts';

/** Characters shown on either side of a word, at most. */
export const CONTEXT = 12;

/** One place where a word stands. Offsets into the cleaned text, UTF-16 code units, end exclusive. */
export interface TermHit {
  readonly term: string;
  readonly start: number;
  readonly end: number;
  /** The words around it, to the edge of its paragraph at most. */
  readonly before: string;
  readonly after: string;
  /** Whether the paragraph goes on beyond them. */
  readonly cut: { readonly before: boolean; readonly after: boolean };
  /** The statement that has it as evidence, by its narrowest quote; null where it is evidence of none. */
  readonly record: string | null;
  /** Why its sentence is no evidence of any statement; null where it is, or nobody has said why. */
  readonly context: ContextReason | null;
}

/** One family with all places in the text of each side; null where a side has no document. */
export interface TermRow {
  readonly family: TermFamily;
  readonly hits: Pair<readonly TermHit[] | null>;
}

/** What a bar stands for: occurrences, or occurrences in 1,000 Chinese characters. */
export type TermMeasure = 'count' | 'per-1000';

/** From this ratio of lengths on, plain counts would favour the longer text. */
const FAIR = 1.1;
/** The least difference that is spoken of, in occurrences. Design, section 4.2, guards. */
const LEAST = 2;

type Documents = Pair<PolicyDocument | null>;

/** Id of the row that counts a word of the reader's own. */
export const OWN_WORD = 'own-word';

/** Every place of a family's words in a document, in the order of the text. */
export function termHits(document: PolicyDocument, family: TermFamily): TermHit[] {
  return hitsAt(document, occurrences(document.text, family.terms));
}

/** The row of a word of the reader's own, found as a search finds a phrase; null where it has no character to find. */
export function ownWordRow(word: string, documents: Documents): TermRow | null {
  const name = word.trim();
  if (name === '') return null;
  const hits = (document: PolicyDocument | null) =>
    document && hitsAt(document, findPhrase(document.text, name));
  return {
    family: { id: OWN_WORD, name: { zh: name, en: '' }, terms: [name] },
    hits: { a: hits(documents.a), b: hits(documents.b) },
  };
}

function hitsAt(document: PolicyDocument, places: readonly Hit[]): TermHit[] {
  const { text } = document;
  const blocks = paragraphs(text);
  const covering = coveringSpans(document);
  return places.map(({ start, end }) => {
    const line = blocks[lastBefore(blocks, start)];
    const block = line && end <= line.end ? line : undefined;
    const from = Math.max(block?.start ?? start, start - CONTEXT);
    const to = Math.min(block?.end ?? end, end + CONTEXT);
    const covers = (span: { start: number; end: number }) => span.start <= start && end <= span.end;
    const narrowest = covering(start, end);
    return {
      term: text.slice(start, end),
      start,
      end,
      before: text.slice(from, start),
      after: text.slice(end, to),
      cut: { before: from > (block?.start ?? from), after: to < (block?.end ?? to) },
      record: narrowest?.id ?? null,
      context: narrowest ? null : (document.context.find(covers)?.reason ?? null),
    };
  });
}

/** The last of a list in the order of the text that begins at a place or before it; -1 where none does. */
function lastBefore(list: readonly { readonly start: number }[], at: number): number {
  return bisect(list, ({ start }) => start <= at) - 1;
}

/** Gives the narrowest evidence that covers a place of the text, of several alike the first. */
function coveringSpans(document: PolicyDocument): (start: number, end: number) => Span | null {
  const spans = evidenceSpans(document);
  // How far the spans up to each reach: before where none reaches, none need be looked at.
  let far = 0;
  const reach = Uint32Array.from(spans, ({ end }) => {
    far = Math.max(far, end);
    return far;
  });
  return (start, end) => {
    let best: Span | null = null;
    for (let at = lastBefore(spans, start); at >= 0 && (reach[at] ?? 0) >= end; at -= 1) {
      const span = spans[at];
      if (!span || span.end < end) continue;
      if (!best || span.end - span.start <= best.end - best.start) best = span;
    }
    return best;
  };
}

/** One row a family, those first that side a uses more, those last that side b does; alike, the more frequent first. */
export function termRows(families: readonly TermFamily[], documents: Documents): TermRow[] {
  return families
    .map((family): TermRow => {
      const hits = (side: Side) => {
        const document = documents[side];
        return document && termHits(document, family);
      };
      return { family, hits: { a: hits('a'), b: hits('b') } };
    })
    .sort(
      (one, two) =>
        (termLead(two, documents) ?? 0) - (termLead(one, documents) ?? 0) || most(two) - most(one),
    );
}

function most({ hits }: TermRow): number {
  return Math.max(hits.a?.length ?? 0, hits.b?.length ?? 0);
}

/** Counts where the texts are about equally long, else occurrences in 1,000 characters. */
export function termMeasure({ a, b }: Documents): TermMeasure {
  if (!a || !b) return 'count';
  const [short = 0, long = 0] = [hanCount(a.text), hanCount(b.text)].sort((x, y) => x - y);
  return long > FAIR * short ? 'per-1000' : 'count';
}

/** Length of a side's bar; null where the side has no document. Rates have one place after the point. */
export function termValue(
  row: TermRow,
  side: Side,
  documents: Documents,
  measure: TermMeasure,
): number | null {
  const document = documents[side];
  const hits = row.hits[side];
  if (!document || !hits) return null;
  if (measure === 'count') return hits.length;
  return Math.round((hits.length * 10_000) / Math.max(1, hanCount(document.text))) / 10;
}

/**
 * By how many occurrences side a uses a word more (side b where it is negative); for texts of
 * different length at the length of the shorter one. Null where a side has no document.
 */
export function termLead(row: TermRow, documents: Documents): number | null {
  const { a, b } = documents;
  if (!a || !b || !row.hits.a || !row.hits.b) return null;
  if (termMeasure(documents) === 'count') return row.hits.a.length - row.hits.b.length;
  const lengths = [hanCount(a.text), hanCount(b.text)].map((length) => Math.max(1, length));
  const [ofA = 1, ofB = 1] = lengths.map((length) => Math.min(...lengths) / length);
  return Math.round((row.hits.a.length * ofA - row.hits.b.length * ofB) * 10) / 10;
}

/** The families that a side uses more, by at least two occurrences, in groups that are alike, the greatest first. */
export function wordsMore(rows: readonly TermRow[], side: Side, documents: Documents): TermRow[][] {
  const sign = side === 'a' ? 1 : -1;
  return ranked(rows, (row) => sign * (termLead(row, documents) ?? 0), LEAST);
}

/** The families of one side that occur, in groups of the same count, the most frequent first. */
export function wordsMost(rows: readonly TermRow[], side: Side): TermRow[][] {
  return ranked(rows, (row) => row.hits[side]?.length ?? 0, 1);
}

function ranked(
  rows: readonly TermRow[],
  value: (row: TermRow) => number,
  least: number,
): TermRow[][] {
  const values = [...new Set(rows.map(value))].filter((one) => one >= least);
  return values
    .sort((one, two) => two - one)
    .map((one) => rows.filter((row) => value(row) === one));
}
