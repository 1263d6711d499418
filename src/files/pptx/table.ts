// Tables of a slide: native ones, whose rows grow with their words.
import type { Box } from '../picture/sheet.ts';
import type { Measure } from '../picture/svg.ts';
import { wrapWords } from '../picture/wrapWords.ts';
import type { Page } from './page.ts';
import { type Fill, fillXml, lineXml, objectXml, placeXml } from './shape.ts';
import { BULLET, type Paragraph, paragraphsXml } from './text.ts';
import { emu } from './xml.ts';

/** A cell: words one under the other, on a ground of its own if it has one. */
export interface Cell {
  readonly paragraphs: readonly Paragraph[];
  readonly fill?: Fill;
  /** How many columns it takes; the next ones have no cell then. */
  readonly span?: number;
}

/** A table as it is laid out, before rows have their heights. */
export interface Table {
  /** Widths in px. */
  readonly columns: readonly number[];
  /** Cells of a row take all columns; the first row names them. */
  readonly rows: readonly (readonly Cell[])[];
  /** Lines between rows. */
  readonly rule: string;
  readonly name: string;
  readonly alt: string;
}

/** Room within a cell, in px. */
export const CELL = { left: 0, right: 16, y: 5 } as const;
/** Fonts differ from machine to machine: words may take so much more than was measured. */
export const WIDER = 1.05;

/** How high a paragraph is in a width, in the fonts measured and somewhat wider ones. */
export function paragraphHeight(paragraph: Paragraph, width: number, measure: Measure): number {
  const { runs, bullet, before = 0, lineHeight, indent = 0 } = paragraph;
  const size = Math.max(...runs.map((run) => run.size), 1);
  const bold = runs.some((run) => run.bold);
  const free = width - (bullet ? size * BULLET : indent);
  const words = runs.map(({ text }) => text).join('');
  const lines = wrapWords(words, free, (line) => measure(line, size, bold ? 600 : 400) * WIDER);
  return before + Math.max(1, lines.length) * (lineHeight ?? size * 1.35);
}

function rowHeight(row: readonly Cell[], columns: readonly number[], measure: Measure): number {
  let at = 0;
  const high = row.map(({ paragraphs, span = 1 }) => {
    const whole = columns.slice(at, at + span).reduce((sum, one) => sum + one, 0);
    at += span;
    const width = whole - CELL.left - CELL.right;
    return paragraphs.reduce((sum, one) => sum + paragraphHeight(one, width, measure), 0);
  });
  return Math.max(0, ...high) + 2 * CELL.y;
}

/** How high a table is in all. */
export function tableHeight({ rows, columns }: Table, measure: Measure): number {
  return rows.reduce((sum, row) => sum + rowHeight(row, columns, measure), 0);
}

/** A table with its top left at a place; `spare` px are shared out among its rows. */
export function tableXml(
  page: Page,
  table: Table,
  at: { readonly x: number; readonly y: number },
  measure: Measure,
  spare: number,
): string {
  const { columns, rows, rule, name, alt } = table;
  const more = Math.max(0, spare) / Math.max(1, rows.length);
  const heights = rows.map((row) => rowHeight(row, columns, measure) + more);
  const box: Box = {
    ...at,
    width: columns.reduce((sum, one) => sum + one, 0),
    height: heights.reduce((sum, one) => sum + one, 0),
  };
  const grid = columns.map((width) => `<a:gridCol w="${emu(width)}"/>`).join('');
  const lines = rows.map(
    (row, index) =>
      `<a:tr h="${emu(heights[index] ?? 0)}">${row.map((cell) => cellXml(cell, rule, index > 0)).join('')}</a:tr>`,
  );
  return (
    `<p:graphicFrame><p:nvGraphicFramePr>${objectXml(page, name, alt)}<p:cNvGraphicFramePr>` +
    '<a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>' +
    `${placeXml('p', box)}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">` +
    `<a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${grid}</a:tblGrid>${lines.join('')}</a:tbl>` +
    '</a:graphicData></a:graphic></p:graphicFrame>'
  );
}

function cellXml(
  { paragraphs, fill = null, span = 1 }: Cell,
  rule: string,
  ruled: boolean,
): string {
  const edge = (tag: string, line: string) =>
    line.replaceAll('a:ln>', `a:${tag}>`).replace('<a:ln ', `<a:${tag} `);
  const none = lineXml(null);
  const top = ruled ? lineXml({ colour: rule, width: 1.5 }) : none;
  const words = paragraphs.length === 0 ? [{ runs: [] }] : paragraphs;
  return (
    `<a:tc${span > 1 ? ` gridSpan="${span}"` : ''}><a:txBody><a:bodyPr/><a:lstStyle/>${paragraphsXml(words)}</a:txBody>` +
    `<a:tcPr marL="${emu(CELL.left)}" marR="${emu(CELL.right)}" marT="${emu(CELL.y)}" marB="${emu(CELL.y)}" anchor="t">` +
    `${edge('lnL', none)}${edge('lnR', none)}${edge('lnT', top)}${edge('lnB', none)}${fillXml(fill)}</a:tcPr></a:tc>` +
    '<a:tc hMerge="1"><a:txBody><a:bodyPr/><a:lstStyle/><a:p/></a:txBody><a:tcPr/></a:tc>'.repeat(
      span - 1,
    )
  );
}
