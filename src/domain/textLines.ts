// Long texts are worked on line by line, what has been read of them kept.
import { searchForm, WORD } from './searchForm.ts';

/**
 * A line of a text: where it begins, its form as it is searched, and whether each unit of the one is one
 * of the other, but for the sign before words, which is in the form alone.
 */
export interface TextLine {
  readonly start: number;
  readonly text: string;
  readonly form: string;
  readonly alike: boolean;
}

/** Digits, Han, and the letters and signs of either width: each is one unit of the form. No blanks. */
const ALIKE = /^[!-~\u3001-\u3015\u4e00-\u9fff\uff01-\uff5e]*$/;

const KEPT = 4;
const read = new Map<string, readonly TextLine[]>();

/** The lines of a text; the texts of a few documents are asked for again and again. */
export function textLines(text: string): readonly TextLine[] {
  const known = read.get(text);
  if (known) return known;
  const lines: TextLine[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const form = searchForm(line);
    const alike = ALIKE.test(line) && form.replaceAll(WORD, '').length === line.length;
    lines.push({ start, text: line, form, alike });
    start += line.length + 1;
  }
  if (read.size >= KEPT) read.clear();
  read.set(text, lines);
  return lines;
}
