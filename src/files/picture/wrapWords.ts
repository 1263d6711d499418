// Where lines may end: between Chinese characters and at spaces, by the rules of 避头尾.

/** May not begin a line. */
const NO_START = /^[，。、；：？！）》〉」』】〕”’…—·％%,.;:?!)\]}\u00a0]/u;
/** May not end a line. */
const NO_END = /[（《〈「『【〔“‘([{\u00a0]$/u;

/** An amount with its unit, a Chinese character or mark, a run of other signs, a space. */
const PIECE =
  /\d[\d.,]*\u00a0?[余多]?(?:方面|[万亿]?[元家个项条张位倍年月日]|[万亿]|%)元?|[\p{Script=Han}\u2014\u2018\u2019\u201c\u201d\u2026\u3000-\u303f\uff00-\uffef]|(?:(?![\p{Script=Han}\u2014\u2018\u2019\u201c\u201d\u2026\u3000-\u303f\uff00-\uffef ])[^ ])+| +/gu;

/**
 * Breaks a text into lines of at most `width` as `measure` has it. A number keeps its unit, a mark
 * its word; a Latin word breaks only where it alone is wider than a line. No character is lost but
 * the spaces at the ends of lines. An empty text has no lines.
 */
export function wrapWords(
  text: string,
  width: number,
  measure: (text: string) => number,
): string[] {
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, width, measure));
}

function wrapParagraph(text: string, width: number, measure: (text: string) => number): string[] {
  const found = [...text.matchAll(PIECE)].map(([piece]) => piece);
  return wrapPieces(joined(found), width, measure);
}

/** Puts pieces into lines as they fit; one that is wider than a line is broken. */
export function wrapPieces(
  pieces: readonly string[],
  width: number,
  measure: (text: string) => number,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? piece.trimStart() : piece;
    if (measure(line.trimEnd()) <= width) continue;
    const parts = chopped(line, width, measure);
    line = parts.pop() ?? '';
    lines.push(...parts);
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

/** Pieces with what may not be torn apart made one; a space stays with what stands before it. */
export function joined(pieces: readonly string[]): string[] {
  const found: string[] = [];
  for (const piece of pieces) {
    const before = found.at(-1);
    const joins =
      before !== undefined &&
      (/^ /.test(piece) ||
        NO_START.test(piece) ||
        NO_END.test(before) ||
        // A number and its measure word: 6 个.
        (/\d $/.test(before) && /^\p{Script=Han}/u.test(piece)));
    if (joins) found[found.length - 1] = before + piece;
    else found.push(piece);
  }
  return found;
}

/** A piece that is wider than a line, sign by sign. */
function chopped(text: string, width: number, measure: (text: string) => number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const sign of text) {
    if (part !== '' && measure(part + sign) > width) {
      parts.push(part);
      part = '';
    }
    part += sign;
  }
  return [...parts, part];
}
