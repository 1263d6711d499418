// Cuts a verbatim text into runs by the records that cover them, and carries spans of the
// cleaned text over to the raw one. All offsets are UTF-16 code units, end exclusive.
import type { Span } from './evidence.ts';

/** A run of text that the same spans cover from its first to its last unit. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Ids of the spans that cover it, longest span first: the last one is the innermost. */
  readonly ids: readonly string[];
}

/**
 * Splits `text[start, end)` at every edge of a span and at every cut.
 * Joined end to end the pieces are that range, character for character; none is empty.
 * Spans and cuts may lie in any order, overlap, repeat or reach outside the range.
 */
export function pieces(
  text: string,
  start: number,
  end: number,
  spans: readonly Span[],
  cuts: readonly number[] = [],
): readonly Piece[] {
  const from = Math.max(0, start);
  const to = Math.min(text.length, end);
  if (from >= to) return [];
  const inside = spans
    .filter((span) => span.start < span.end && span.start < to && span.end > from)
    .sort((x, y) => y.end - y.start - (x.end - x.start));
  const edges = new Set([from, to]);
  for (const edge of [...cuts, ...inside.flatMap((span) => [span.start, span.end])]) {
    if (edge > from && edge < to) edges.add(edge);
  }
  const stops = [...edges].sort((x, y) => x - y);
  return stops.slice(0, -1).map((at, index) => {
    const next = stops[index + 1] ?? to;
    const covering = inside.filter((span) => span.start <= at && span.end >= next);
    return {
      start: at,
      end: next,
      text: text.slice(at, next),
      ids: [...new Set(covering.map((span) => span.id))],
    };
  });
}

/**
 * The same spans in the raw text. `segments` are [start, end) in the raw text which joined end
 * to end are the cleaned one, so a span that crosses a removed stretch becomes several.
 */
export function rawSpans(
  segments: readonly (readonly [number, number])[],
  spans: readonly Span[],
): readonly Span[] {
  const found: Span[] = [];
  let clean = 0;
  for (const [rawStart, rawEnd] of segments) {
    const shift = rawStart - clean;
    const cleanEnd = clean + rawEnd - rawStart;
    for (const span of spans) {
      const start = Math.max(span.start, clean);
      const end = Math.min(span.end, cleanEnd);
      if (start < end) found.push({ id: span.id, start: start + shift, end: end + shift });
    }
    clean = cleanEnd;
  }
  return found;
}

/** The stretches of the raw text, `length` units long, that no segment keeps. */
export function leftOut(
  segments: readonly (readonly [number, number])[],
  length: number,
): readonly { readonly start: number; readonly end: number }[] {
  const gaps: { start: number; end: number }[] = [];
  let at = 0;
  for (const [start, end] of segments) {
    if (start > at) gaps.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  if (length > at) gaps.push({ start: at, end: length });
  return gaps;
}

/** Every place where a term stands in the text, as a plain substring; the id is the term. */
export function occurrences(text: string, terms: readonly string[]): readonly Span[] {
  const found: Span[] = [];
  for (const term of new Set(terms)) {
    if (term === '') continue;
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) {
      found.push({ id: term, start: at, end: at + term.length });
    }
  }
  return found.sort((x, y) => x.start - y.start);
}

/** Ids of the other spans that share at least one character with the spans of `id`, in text order. */
export function overlapping(spans: readonly Span[], id: string): readonly string[] {
  const own = spans.filter((span) => span.id === id);
  const first = own.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY);
  const last = own.reduce((most, { end }) => Math.max(most, end), 0);
  const others: Span[] = [];
  for (const span of spans) {
    if (span.end <= first || span.start >= last || span.id === id) continue;
    if (own.some((mine) => span.start < mine.end && span.end > mine.start)) others.push(span);
  }
  others.sort((x, y) => x.start - y.start);
  return [...new Set(others.map((span) => span.id))];
}

/** Whether a paragraph is a headline or subhead: in both texts these, and no others, end no sentence. */
export function isHeading(paragraph: string): boolean {
  return !/[。？！；?!;]/.test(paragraph);
}
