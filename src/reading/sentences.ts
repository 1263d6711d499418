// Cuts a text into the pieces that the coverage audit accounts for one by one.

/** A piece of the text: [start, end) in UTF-16 code units, without the white space around it. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What closes a quotation or a bracket: it stays with the sentence that it ends. */
const CLOSING = '”’」』》〉）】)]';
const SENTENCE_END = '。？！；?!';
const CLAUSE_END = `${SENTENCE_END},，;:：`;

/**
 * The sentences of a text, in order. A sentence ends after 。？！； or half-width ? or ! (a run of
 * them ends once, closing quotes included) and at the end of a line: paragraphs, headline and
 * subheads stand on lines of their own. Between two sentences there is white space only, so
 * that every other character of the text is in exactly one.
 */
export function sentences(text: string): Sentence[] {
  return cut(text, SENTENCE_END);
}

/**
 * The clauses of a text: as `sentences`, cut at , ， ; : ： too. A comma or colon between two
 * digits (1,300; 10:30) is part of the number.
 */
export function clauses(text: string): Sentence[] {
  return cut(text, CLAUSE_END);
}

function cut(text: string, ends: string): Sentence[] {
  const pieces: Sentence[] = [];
  let start = 0;
  let i = 0;
  const close = (end: number) => {
    const piece = trimmed(text, start, end);
    if (piece !== null) pieces.push(piece);
    start = end;
  };
  while (i < text.length) {
    if (text.charAt(i) === '\n') {
      close(i);
      i += 1;
    } else if (ends.includes(text.charAt(i)) && !insideNumber(text, i)) {
      i = afterEnd(text, start, i + 1, ends);
      close(i);
    } else i += 1;
  }
  close(text.length);
  return pieces;
}

// Takes in the rest of a run (？！) and closing quotes. A half-width quote, whose sign opens as
// well, closes where an odd number of them stands before it in the piece.
function afterEnd(text: string, start: number, from: number, ends: string): number {
  let i = from;
  while (i < text.length) {
    const char = text.charAt(i);
    const half = char === '"' || char === "'";
    const closes = half
      ? text.slice(start, i).split(char).length % 2 === 0
      : CLOSING.includes(char);
    if (!closes && !ends.includes(char)) break;
    i += 1;
  }
  return i;
}

function insideNumber(text: string, i: number): boolean {
  return (
    ',，:：'.includes(text.charAt(i)) &&
    /\d/.test(text.charAt(i - 1)) &&
    /\d/.test(text.charAt(i + 1))
  );
}

function trimmed(text: string, start: number, end: number): Sentence | null {
  const piece = text.slice(start, end);
  const inner = piece.trim();
  if (inner === '') return null;
  const from = start + piece.indexOf(inner);
  return { start: from, end: from + inner.length, text: inner };
}
