// Cells and sheets of a workbook as XML (ECMA-376). Words are typed as words, so that none is a formula.
import type { FileCell } from '../../domain/fileColumns.ts';

/** Most UTF-16 code units that a cell takes. */
const LONGEST = 32_767;
/** Most significant digits that a spreadsheet keeps of a number. */
const DIGITS = 15;
/** Most places behind the point that there is a style for. */
export const PLACES = 6;

/** Styles by their place in STYLES; numbers with n places behind the point follow from NUMBER on. */
export const HEAD = 1;
export const WORDS = 2;
const NUMBER = 3;

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Words as XML has them: what it cannot hold is left out, what a spreadsheet would read as a sign of its own is kept from that. */
function xmlText(words: string): string {
  return (
    words
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no place for them
      .replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
      .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll('\r', '&#13;')
  );
}

/** What a cell takes of words, with a sign where that is not all. */
export function fitted(words: string): { readonly words: string; readonly cut: boolean } {
  if (words.length <= LONGEST) return { words, cut: false };
  return { words: `${words.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…`, cut: true };
}

/** The style that shows a number with all its digits; null where a spreadsheet could not keep them. */
function numberStyle(number: string): number | null {
  const parts = /^-?(\d+)(?:\.(\d+))?$/.exec(number);
  const [, front = '', back = ''] = parts ?? [];
  const significant = (front + back).replace(/^0+/, '').length;
  return !parts || significant > DIGITS || back.length > PLACES ? null : NUMBER + back.length;
}

/** One row. `onCut` is told of each cell that did not take all its words. */
export function rowXml(cells: readonly FileCell[], style: number, onCut: () => void): string {
  return `<row>${cells.map((cell) => cellXml(cell, style, onCut)).join('')}</row>`;
}

function cellXml(cell: FileCell, style: number, onCut: () => void): string {
  if (cell === null) return `<c s="${style}"/>`;
  if (typeof cell !== 'string') {
    const own = numberStyle(cell.number);
    // As text it keeps its digits.
    if (own === null) return cellXml(cell.number, style, onCut);
    return `<c s="${own}"><v>${cell.number}</v></c>`;
  }
  const { words, cut } = fitted(cell);
  if (cut) onCut();
  return `<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(words)}</t></is></c>`;
}

/** What stands before the rows of a sheet: its first row stays, its columns have widths in characters. */
export function sheetBegin(widths: readonly number[], tab: boolean): string {
  const columns = widths.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const chosen = tab ? ' tabSelected="1"' : '';
  return (
    `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetViews><sheetView${chosen} workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${columns.join('')}</cols><sheetData>`
  );
}

/** What stands behind them; `filter`: the cells that can be filtered, such as A1:AU90. */
export function sheetEnd(filter: string | null): string {
  return `</sheetData>${filter ? `<autoFilter ref="${filter}"/>` : ''}</worksheet>`;
}

/** The letters of a column; the first is 0. */
export function columnLetters(index: number): string {
  const front = index < 26 ? '' : columnLetters(Math.floor(index / 26) - 1);
  return front + String.fromCharCode(65 + (index % 26));
}

/** Fonts, fills and number formats: plain, head, words that wrap, numbers with 0 to PLACES places. */
function stylesXml(): string {
  const formats = Array.from({ length: PLACES + 1 }, (_, places) => 164 + places);
  const code = (places: number) => (places === 0 ? '0' : `0.${'0'.repeat(places)}`);
  const top = (wrap: boolean) => `<alignment vertical="top"${wrap ? ' wrapText="1"' : ''}/>`;
  const style = (format: number, font: number, wrap: boolean) =>
    `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1">${top(wrap)}</xf>`;
  return (
    `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count="${formats.length}">` +
    `${formats.map((id, places) => `<numFmt numFmtId="${id}" formatCode="${code(places)}"/>`).join('')}</numFmts>` +
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${NUMBER + formats.length}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
    `${style(0, 1, true)}${style(49, 0, true)}${formats.map((id) => style(id, 0, false)).join('')}</cellXfs>` +
    '</styleSheet>'
  );
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Files of a workbook besides its sheets, by name; the sheets are `xl/worksheets/sheet1.xml` and so on. */
export function workbookFiles(names: readonly string[]): ReadonlyMap<string, string> {
  const each = (of: (place: number, name: string) => string) =>
    sheetNames(names)
      .map((name, index) => of(index + 1, name))
      .join('');
  const styles = names.length + 1;
  return new Map([
    [
      '[Content_Types].xml',
      `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>${each((place) => `<Override PartName="/xl/worksheets/sheet${place}.xml" ContentType="${TYPES}.worksheet+xml"/>`)}<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`,
    ],
    [
      '_rels/.rels',
      `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each((place, name) => `<sheet name="${xmlText(name)}" sheetId="${place}" r:id="rId${place}"/>`)}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${each((place) => `<Relationship Id="rId${place}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${place}.xml"/>`)}<Relationship Id="rId${styles}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    ],
    ['xl/styles.xml', stylesXml()],
  ]);
}

/** Names that a workbook takes: no []:*?/\, at most 31 characters, no two the same. */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain = name.replace(/[[\]:*?/\\]+/g, ' ').replace(/^[' ]+|[' ]+$/g, '') || 'Sheet';
    let legal = plain.slice(0, 31);
    for (let place = 2; taken.has(legal.toLowerCase()); place += 1) {
      legal = `${plain.slice(0, 31 - ` ${place}`.length)} ${place}`;
    }
    taken.add(legal.toLowerCase());
    return legal;
  });
}
