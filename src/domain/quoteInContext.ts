import { clauses } from '../reading/sentences.ts';

/** Words of a text with what stands right before and after them in the same paragraph. */
export interface QuoteInContext {
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** Whether the sentence goes on to the left of `before`, and to the right of `after`. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** A rest of a clause that is shorter says too little alone: the next clause stands beside it. */
const SHORT = 8;

const ENDS_SENTENCE = /[。？！；?!…]["'”’」』》〉）】)\]]*$/u;

/**
 * The sentence in its place: a quote with one clause on either side, character for character as in
 * the text. A quote that begins within a clause has the rest of that clause before it.
 * @param quote offsets into the text, UTF-16 code units, end exclusive
 */
export function quoteInContext(
  text: string,
  quote: { readonly start: number; readonly end: number },
): QuoteInContext {
  const { start, end } = quote;
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const line = text.indexOf('\n', end);
  const to = line < 0 ? text.length : line;
  const pieces = clauses(text.slice(from, to)).map((piece) => ({
    start: from + piece.start,
    end: from + piece.end,
  }));

  const before = pieces.filter((piece) => piece.start < start);
  const own = before.at(-1);
  const headed = own !== undefined && own.end > start && start - own.start >= SHORT;
  const split = own !== undefined && own.end > start;
  const first = split && !headed ? (before.at(-2) ?? own) : own;
  const left = first?.start ?? start;

  const rest = pieces.filter((piece) => piece.end > end);
  const next = rest[0];
  const tail = next === undefined ? '' : text.slice(Math.max(end, next.start), next.end);
  const whole = next !== undefined && next.start < end && letters(tail) < SHORT;
  const last = whole ? (rest[1] ?? next) : next;
  const right = last?.end ?? end;

  const lead = text.slice(from, left);
  const after = text.slice(end, right);
  const ended = after === '' ? text.slice(start, end) : after;
  const cutAfter = right < to && !ENDS_SENTENCE.test(ended);
  return {
    before: text.slice(left, start),
    words: text.slice(start, end),
    // What follows is not shown: neither is the sign that leads on to it.
    after: cutAfter ? after.replace(/(?<=.)[,，、：:]$/u, '') : after,
    cutBefore: lead.trim() !== '' && !ENDS_SENTENCE.test(lead.trim()),
    cutAfter,
  };
}

/** How many characters of a piece are not punctuation or space. */
function letters(piece: string): number {
  return piece.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
