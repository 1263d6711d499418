// Cells and sheets of a workbook as XML (ECMA-376). Words are typed as words, so that none is a formula.
import type { FileCell } from '../../domain/fileColumns.ts';
import { isWebAddress } from '../../domain/webAddress.ts';

/** Most UTF-16 code units that a cell takes. */
const LONGEST = 32_767;
/** Most significant digits that a spreadsheet keeps of a number. */
const DIGITS = 15;
/** Most places behind the point that there is a style for. */
export const PLACES = 6;
/** Most links that a spreadsheet takes on a sheet; addresses beyond it stay words. */
const MOST_LINKS = 65_000;

/** Styles by their place in stylesXml; numbers with n places behind the point follow from NUMBER on. */
export const HEAD = 1;
export const WORDS = 2;
/** Words that a spreadsheet would take for something else once they are edited. */
const TEXT = 3;
const LINK = 4;
export const NUMBER = 5;

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Words as XML has them: what it cannot hold is left out. */
export function xmlText(words: string): string {
  return (
    words
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no place for them
      .replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll('\r', '&#13;')
  );
}

/** The words of a workbook, each kept once; a cell has the place of its words. */
export class SharedStrings {
  readonly #places = new Map<string, number>();
  #used = 0;
  /** How many cells did not take all their words. */
  cut = 0;

  /** The place of some words; of too long ones what fits, with a sign that that is not all. */
  place(words: string): number {
    let fit = words;
    if (words.length > LONGEST) {
      this.cut += 1;
      fit = `${words.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…`;
    }
    this.#used += 1;
    const known = this.#places.get(fit);
    if (known !== undefined) return known;
    this.#places.set(fit, this.#places.size);
    return this.#places.size - 1;
  }

  xml(): string {
    // A spreadsheet would read _x0041_ as a sign of its own.
    const item = (words: string) =>
      `<si><t xml:space="preserve">${xmlText(words.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_'))}</t></si>`;
    const items = [...this.#places.keys()].map(item);
    return `${DECLARATION}<sst xmlns="${MAIN}" count="${this.#used}" uniqueCount="${items.length}">${items.join('')}</sst>`;
  }
}

/** The style that shows a number with all its digits; null where a spreadsheet could not keep them. */
function numberStyle(number: string): number | null {
  const parts = /^-?(\d+)(?:\.(\d+))?$/.exec(number);
  const [, front = '', back = ''] = parts ?? [];
  const significant = (front + back).replace(/^0+/, '').length;
  return !parts || significant > DIGITS || back.length > PLACES ? null : NUMBER + back.length;
}

/** What a spreadsheet would make a formula, a number or a date of, if someone edits the cell. */
const TAKEN_FOR_ELSE = /^[\s\p{C}\p{Z}]*(?:[=+\-@＝＋－＠]|[\d.,:/%\s-]+$)/u;

/** One row, counted from 1. */
export function rowXml(
  place: number,
  cells: readonly FileCell[],
  style: number,
  strings: SharedStrings,
): string {
  const made = cells.map((cell, column) =>
    cellXml(`${columnLetters(column)}${place}`, cell, style, strings),
  );
  return `<row r="${place}">${made.join('')}</row>`;
}

function cellXml(ref: string, cell: FileCell, style: number, strings: SharedStrings): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') {
    const own = numberStyle(cell.number);
    // As text it keeps its digits.
    if (own === null) return cellXml(ref, cell.number, TEXT, strings);
    return `<c r="${ref}" s="${own}"><v>${cell.number}</v></c>`;
  }
  const kept = style === WORDS && TAKEN_FOR_ELSE.test(cell) ? TEXT : style;
  const own = kept === WORDS && isWebAddress(cell) ? LINK : kept;
  return `<c r="${ref}" s="${own}" t="s"><v>${strings.place(cell)}</v></c>`;
}

/** A sheet: a head that stays, lines below it. */
export interface Sheet {
  readonly name: string;
  /** Of the columns, in characters. */
  readonly widths: readonly number[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly FileCell[])[];
  /** Whether the first column stays as well, and the lines can be filtered. */
  readonly isTable: boolean;
  /** At the foot of a printed page, in the codes of a spreadsheet. */
  readonly foot?: string;
}

/** Sheets that are wider are printed over several pages side by side. */
const PAGE_WIDTH = 260;

/** A sheet as XML, and the addresses that its cells link to, `rId1` first. */
export function sheetXml(
  { widths, head, rows, isTable, foot }: Sheet,
  selected: boolean,
  strings: SharedStrings,
): { readonly xml: string; readonly links: readonly string[] } {
  const last = columnLetters(head.length - 1);
  const area = `A1:${last}${rows.length + 1}`;
  const columns = widths.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const pane = isTable
    ? '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/><selection pane="topRight"/><selection pane="bottomLeft"/><selection pane="bottomRight"/>'
    : '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>';
  const fits = widths.reduce((sum, width) => sum + width, 0) <= PAGE_WIDTH;
  const links = rows
    .flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        typeof cell === 'string' && isWebAddress(cell)
          ? [{ ref: `${columnLetters(column)}${row + 2}`, address: cell }]
          : [],
      ),
    )
    .slice(0, MOST_LINKS);
  const hyperlinks = links.map(
    ({ ref }, index) => `<hyperlink ref="${ref}" r:id="rId${index + 1}"/>`,
  );
  const xml = [
    `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">`,
    `<sheetPr><pageSetUpPr fitToPage="${fits ? 1 : 0}"/></sheetPr><dimension ref="${area}"/>`,
    `<sheetViews><sheetView${selected ? ' tabSelected="1"' : ''} workbookViewId="0">${pane}</sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="15"/><cols>${columns.join('')}</cols><sheetData>`,
    rowXml(1, head, HEAD, strings),
    ...rows.map((cells, index) => rowXml(index + 2, cells, WORDS, strings)),
    `</sheetData>${isTable ? `<autoFilter ref="${area}"/>` : ''}`,
    hyperlinks.length > 0 ? `<hyperlinks>${hyperlinks.join('')}</hyperlinks>` : '',
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="landscape" pageOrder="overThenDown"${fits ? ' fitToHeight="0"' : ''}/>`,
    foot
      ? `<headerFooter><oddFooter>&amp;L&amp;A&amp;R${xmlText(foot)}</oddFooter></headerFooter>`
      : '',
    '</worksheet>',
  ].join('');
  return { xml, links: links.map(({ address }) => address) };
}

/** The letters of a column; the first is 0. */
export function columnLetters(index: number): string {
  const front = index < 26 ? '' : columnLetters(Math.floor(index / 26) - 1);
  return front + String.fromCharCode(65 + (index % 26));
}
