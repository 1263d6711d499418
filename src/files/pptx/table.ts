// Tables of a slide: native ones, whose rows grow with their words.
import type { Box } from '../picture/sheet.ts';
import type { Part } from './part.ts';
import { type Fill, fillXml, lineXml, objectXml, placeXml } from './shape.ts';
import { heightOf, type Paragraph, paragraphsXml } from './text.ts';
import { emu } from './xml.ts';

/** A cell: words one under the other, on a ground of its own if it has one. */
export interface Cell {
  readonly paragraphs: readonly Paragraph[];
  readonly fill?: Fill;
}

/** A table as it is laid out, before rows have their heights. */
export interface Table {
  /** Widths in px. */
  readonly columns: readonly number[];
  /** Each row has a cell a column. */
  readonly rows: readonly (readonly Cell[])[];
  /** Whether the first row names the columns. */
  readonly headed: boolean;
  readonly alt: string;
  /** Where words stand in a row that is higher than they are. */
  readonly anchor?: 't' | 'ctr';
}

/** Room within a cell, in px. */
export const CELL = { left: 8, right: 20, y: 6 } as const;
/** Of what is spare, rows take so much of their own height at most: a table of few words is not drawn out. */
const SPREAD = 0.6;

/** Tables to try: all items in sizes down to the last, then in that fewer and fewer of them. */
export function shrinking(
  sizes: readonly number[],
  items: number,
  made: (size: number, most: number) => Table,
): Table[] {
  const least = sizes.at(-1) ?? 1;
  const fewer = Array.from({ length: items }, (_, index) => made(least, items - 1 - index));
  return [...sizes.map((size) => made(size, items)), ...fewer];
}

/** The first of some tables that fits a height, else the last. */
export function fitting(tries: readonly Table[], height: number): Table | undefined {
  return tries.find((table) => tableHeight(table) <= height) ?? tries.at(-1);
}

/** How high a table is in all. */
export function tableHeight({ rows, columns }: Table): number {
  return rows.reduce((sum, row) => sum + rowHeight(row, columns), 0);
}

function rowHeight(row: readonly Cell[], columns: readonly number[]): number {
  const high = row.map(({ paragraphs }, at) =>
    heightOf(paragraphs, (columns[at] ?? 0) - CELL.left - CELL.right),
  );
  return Math.max(0, ...high) + 2 * CELL.y;
}

/** A table in a box: what it leaves free is shared out among its rows, but for the one that names columns. */
export function tableXml(
  page: Part,
  name: string,
  table: Table,
  { x, y, height }: Omit<Box, 'width'>,
): string {
  const { columns, rows, alt, headed, anchor = 't' } = table;
  const own = rows.map((row) => rowHeight(row, columns));
  const head = headed ? (own[0] ?? 0) : 0;
  const whole = own.reduce((sum, one) => sum + one, 0);
  const more = Math.min(SPREAD, Math.max(0, height - whole) / Math.max(1, whole - head));
  const heights = own.map((one, at) => (headed && at === 0 ? one : one * (1 + more)));
  const box: Box = {
    x,
    y,
    width: columns.reduce((sum, one) => sum + one, 0),
    height: heights.reduce((sum, one) => sum + one, 0),
  };
  const grid = columns.map((width) => `<a:gridCol w="${emu(width)}"/>`).join('');
  const lines = rows.map((row, at) => {
    // Heavier under the names of the columns.
    const width = at === 0 ? 0 : headed && at === 1 ? 3 : 1.5;
    const cells = row.map((cell) => cellXml(cell, width, anchor)).join('');
    return `<a:tr h="${emu(heights[at] ?? 0)}">${cells}</a:tr>`;
  });
  return (
    `<p:graphicFrame><p:nvGraphicFramePr>${objectXml(page, name, alt)}<p:cNvGraphicFramePr>` +
    '<a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>' +
    `${placeXml('p', box)}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">` +
    `<a:tbl><a:tblPr${headed ? ' firstRow="1"' : ''}/><a:tblGrid>${grid}</a:tblGrid>${lines.join('')}</a:tbl>` +
    '</a:graphicData></a:graphic></p:graphicFrame>'
  );
}

function cellXml({ paragraphs, fill = null }: Cell, rule: number, anchor: 't' | 'ctr'): string {
  const top =
    rule > 0 ? { colour: rule > 2 ? ('tx2' as const) : ('bg2' as const), width: rule } : null;
  const body =
    paragraphs.length === 0 ? '<a:p><a:endParaRPr lang="en-US"/></a:p>' : paragraphsXml(paragraphs);
  return (
    `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${body}</a:txBody>` +
    `<a:tcPr marL="${emu(CELL.left)}" marR="${emu(CELL.right)}" marT="${emu(CELL.y)}" marB="${emu(CELL.y)}" anchor="${anchor}">` +
    `${lineXml(null, 'lnL')}${lineXml(null, 'lnR')}${lineXml(top, 'lnT')}${lineXml(null, 'lnB')}${fillXml(fill)}</a:tcPr></a:tc>`
  );
}
