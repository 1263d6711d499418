import { paragraphs } from './evidence.ts';

/** A stretch of a text in whole paragraphs. Offsets in UTF-16 code units, end exclusive. */
export interface ParagraphWindow {
  readonly start: number;
  readonly end: number;
  /** Its first and last paragraph, 1-based, and how many the text has. */
  readonly first: number;
  readonly last: number;
  readonly all: number;
}

/** Texts of up to so many paragraphs are shown whole. */
export const MANY = 200;
/** So many paragraphs on either side are shown with one of a longer text. */
const BESIDE = 12;

/**
 * The paragraphs around a place of a text; null where the text is short enough to be shown whole.
 * @param beside so many on either side, however short the text; where not given, as many as a long text has
 */
export function paragraphWindow(text: string, at: number, beside?: number): ParagraphWindow | null {
  const blocks = paragraphs(text);
  const sides = beside ?? BESIDE;
  if (blocks.length <= (beside === undefined ? MANY : 2 * sides + 1)) return null;
  const next = blocks.findIndex(({ end }) => end > at);
  const middle = next < 0 ? blocks.length - 1 : next;
  const first = Math.max(0, middle - sides);
  const last = Math.min(blocks.length - 1, middle + sides);
  return {
    start: blocks[first]?.start ?? 0,
    end: blocks[last]?.end ?? text.length,
    first: first + 1,
    last: last + 1,
    all: blocks.length,
  };
}
