import { escaped } from './escaped.ts';
import { noFormula } from './formula.ts';
import type { TsvCell } from './tsv.ts';

/**
 * Lines as a table of HTML for the clipboard, the first one its head; all words escaped, with lines
 * round the cells. Words that a spreadsheet would run as a formula get an apostrophe before them. No style
 * stands in it: browsers that clean what is copied hold it against the page's own policy.
 */
export function tableHtml([head = [], ...lines]: readonly (readonly TsvCell[])[]): string {
  const row = (cells: readonly TsvCell[], tag: 'th' | 'td') =>
    `<tr>${cells.map((content) => cell(content, tag)).join('')}</tr>`;
  return (
    '<table border="1" cellspacing="0" cellpadding="4">' +
    `<thead>${row(head, 'th')}</thead><tbody>${lines.map((line) => row(line, 'td')).join('')}</tbody></table>`
  );
}

function cell(content: TsvCell, tag: 'th' | 'td'): string {
  if (typeof content !== 'string')
    return `<${tag} align="right">${escaped(content.number)}</${tag}>`;
  const words = escaped(noFormula(content)).replace(/\r\n|[\r\n]/g, '<br>');
  return `<${tag} valign="top">${words}</${tag}>`;
}
