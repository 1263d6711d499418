import { noFormula } from './formula.ts';

/** A cell: words, or a decimal string that a spreadsheet may read as a number. */
export type TsvCell = string | { readonly number: string };

const NUMBER = /^-?\d+(\.\d+)?$/;

/**
 * Lines as tab-separated text to paste into a spreadsheet; lines end with \n, none after the last.
 * Tabs and line breaks in words become spaces. Words that a spreadsheet would run as a formula get an
 * apostrophe before them; numbers stay numbers.
 */
export function tsv(lines: readonly (readonly TsvCell[])[]): string {
  return lines.map((line) => line.map(cell).join('\t')).join('\n');
}

function cell(content: TsvCell): string {
  if (typeof content !== 'string') {
    return NUMBER.test(content.number) ? content.number : cell(content.number);
  }
  const plain = content.replace(/\s*[\t\n\r\v\f\u0085\u2028\u2029]+\s*/g, ' ').trim();
  return noFormula(plain);
}
