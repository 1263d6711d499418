// Everything that points into a text is held against it.
import { jsonPath, ownerId } from './checkSchema.ts';
import { clip, type Problem } from './problem.ts';
import type { CleanedFile, DocumentFile } from './schema.ts';

interface Span {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

function isSpan(value: object): value is Span {
  return 'quote' in value && 'start' in value && 'end' in value;
}

type Keys = (string | number)[];

/**
 * Visits every span in a value, at any depth, so that a field added later is held against the text
 * too. `keys` lead to the value; they are the same list at every visit.
 */
function eachSpan(value: unknown, keys: Keys, visit: (span: Span, keys: Keys) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (isSpan(value)) visit(value, keys);
  const list = Array.isArray(value);
  const parts = value as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(parts)) {
    const part = parts[key];
    if (typeof part !== 'object' || part === null) continue;
    keys.push(list ? Number(key) : key);
    eachSpan(part, keys, visit);
    keys.pop();
  }
}

/**
 * Quotes whose offsets (UTF-16 code units, end exclusive) do not lead to them exactly.
 * Nothing is looked for elsewhere in the text: a false match is worse than none.
 */
export function checkSpans(document: DocumentFile, text: string, file: string): Problem[] {
  const problems: Problem[] = [];
  const check = (span: Span, keys: Keys) => {
    if (text.startsWith(span.quote, span.start) && span.end === span.start + span.quote.length) {
      return;
    }
    const found = text.slice(span.start, span.end);
    if (found === span.quote) return;
    problems.push({
      file,
      record: ownerId(document, keys),
      path: jsonPath([...keys, 'start']),
      code: 'quote',
      detail: `at ${span.start}–${span.end} stands “${clip(found)}”, expected “${clip(span.quote)}”`,
    });
  };
  eachSpan(document, [], check);
  return problems;
}

/**
 * Faults of the map from the raw text to the cleaned one: the pieces must be in order, apart from
 * each other and as long together as the cleaned text; a join must lie between two pieces.
 */
export function checkCleaned(cleaned: CleanedFile, text: string, file: string): Problem[] {
  const problems: Problem[] = [];
  const add = (code: Problem['code'], path: string, detail: string) =>
    problems.push({ file, record: null, path, code, detail });

  const borders = new Set<number>();
  let rawEnd = 0;
  let length = 0;
  cleaned.segments.forEach(([start, end], index) => {
    if (start < rawEnd || end <= start) {
      add('segments', `segments[${index}]`, `[${start}, ${end}) after ${rawEnd} is out of order`);
    }
    rawEnd = Math.max(rawEnd, end);
    length += end - start;
    borders.add(length);
  });
  if (length !== text.length) {
    add('segments', 'segments', `make up ${length} characters, the text has ${text.length}`);
  }
  cleaned.joins.forEach((join, index) => {
    const before = cleaned.joins[index - 1] ?? 0;
    if (join > before && join < text.length && borders.has(join)) return;
    add('joins', `joins[${index}]`, `${join} is not between two pieces, or not after ${before}`);
  });
  return problems;
}
