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

/** Every span in a value, at any depth, so that a field added later is held against the text too. */
function* spans(value: unknown, keys: (string | number)[]): Generator<[Span, (string | number)[]]> {
  if (typeof value !== 'object' || value === null) return;
  if (isSpan(value)) yield [value, keys];
  if (Array.isArray(value)) {
    for (const [index, part] of value.entries()) yield* spans(part, [...keys, index]);
  } else {
    for (const [key, part] of Object.entries(value)) yield* spans(part, [...keys, key]);
  }
}

/**
 * Quotes whose offsets (UTF-16 code units, end exclusive) do not lead to them exactly.
 * Nothing is looked for elsewhere in the text: a false match is worse than none.
 */
export function checkSpans(document: DocumentFile, text: string, file: string): Problem[] {
  const problems: Problem[] = [];
  for (const [span, keys] of spans(document, [])) {
    const found = text.slice(span.start, span.end);
    if (found === span.quote) continue;
    problems.push({
      file,
      record: ownerId(document, keys),
      path: jsonPath([...keys, 'start']),
      code: 'quote',
      detail: `at ${span.start}–${span.end} stands “${clip(found)}”, expected “${clip(span.quote)}”`,
    });
  }
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
