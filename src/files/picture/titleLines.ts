// A title in lines that end where a thought or at least a word does.
import { joined, wrapPieces, wrapWords } from './wrapWords.ts';

/** After these marks a line may end without cutting a thought. */
const CLAUSE = /(?<=[，；：。]|[;,:] )/u;

/**
 * A text in as few lines as its width allows, about equally long: ended at its punctuation where
 * that takes no more lines, else between words.
 * @param clauses false: between words alone, for a text that is no title
 */
export function titleLines(
  text: string,
  width: number,
  measure: (text: string) => number,
  clauses = true,
): string[] {
  const fewest = wrapWords(text, width, measure).length;
  if (fewest < 2) return wrapWords(text, width, measure);
  for (const pieces of [...(clauses ? [text.split(CLAUSE)] : []), words(text)]) {
    if (pieces.some((piece) => measure(piece.trim()) > width)) continue;
    const lines = evened(pieces, width, measure);
    if (lines.length <= fewest) return lines;
  }
  return wrapWords(text, width, measure);
}

/** The narrowest width that takes no more lines. */
function evened(
  pieces: readonly string[],
  width: number,
  measure: (text: string) => number,
): string[] {
  let best = wrapPieces(pieces, width, measure);
  // Narrower than its widest piece it would be broken within one.
  const widest = Math.max(...pieces.map((piece) => measure(piece.trim())));
  let [low, high] = [Math.max(width / 2, widest), width];
  for (let round = 0; round < 7; round++) {
    const middle = (low + high) / 2;
    const tried = wrapPieces(pieces, middle, measure);
    const fits = tried.length <= best.length && tried.every((line) => measure(line) <= width);
    if (fits) best = tried;
    if (fits) high = middle;
    else low = middle;
  }
  return best;
}

/** Words with what may not be torn from them. */
function words(text: string): string[] {
  const segments = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)];
  return joined(segments.map(({ segment }) => segment));
}
