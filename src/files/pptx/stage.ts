// A slide in the making with all that its pieces need, and the pieces that several of them use.
import { signPlace } from '../../charts/marks.ts';
import { PALETTES } from '../../charts/palette.ts';
import type { SlideContent } from '../../content/slideContent.ts';
import type { SlideRequest } from '../../content/slideRequest.ts';
import { shownDocuments } from '../../domain/select.ts';
import { isWebAddress } from '../../domain/webAddress.ts';
import { pptxWords } from '../../i18n/pptx.ts';
import type { PolicyDocument } from '../../model/dataset.ts';
import type { Mark } from '../../model/values.ts';
import type { Draw } from '../picture/body.ts';
import type { Box } from '../picture/sheet.ts';
import { rectSvg, svgFile } from '../picture/svg.ts';
import { qrPath } from '../qr.ts';
import { type BarChart, chartXml } from './chart.ts';
import { chartBook } from './chartBook.ts';
import { Part } from './part.ts';
import { objectXml, pictureXml, placeXml, type Shape, shapeXml } from './shape.ts';
import { type Cell, fitting, type Table, tableXml } from './table.ts';
import { line, type Paragraph } from './text.ts';
import type { Colour } from './xml.ts';

/** What every piece of a slide is given. */
export interface Stage {
  readonly request: SlideRequest;
  readonly content: SlideContent;
  readonly page: Part;
  readonly draw: Draw;
}

/** The room inside the margins of a slide, and the least type, in px. */
export const SLIDE = { x: 96, width: 1728, top: 54, bottom: 952, least: 24 } as const;
/** Longer links have no code: readers could not take it from a screen. */
const LINK_AT_MOST = 2000;

/** How a document looks in the file. */
interface Look {
  readonly fill: Colour;
  readonly text: Colour;
  /** On the fill. */
  readonly on: Colour;
  readonly shape: NonNullable<Shape['geometry']>;
  /** The shape as a letter. */
  readonly sign: string;
}

const SHAPES = {
  'orange-circle': { shape: 'ellipse', sign: '●' },
  'blue-square': { shape: 'roundRect', sign: '■' },
  'teal-diamond': { shape: 'diamond', sign: '◆' },
  'violet-triangle': { shape: 'triangle', sign: '▲' },
  'crimson-hexagon': { shape: 'hexagon', sign: '⬢' },
  'brown-wedge': { shape: 'flowChartMerge', sign: '▼' },
} as const satisfies Record<Mark, Pick<Look, 'shape' | 'sign'>>;

/**
 * The colours of a document, for areas and for words, and its shape, drawn and as a sign. The first two marks
 * have a place in the theme; a theme has no room for more, so the others stand as they are.
 */
export function lookOf(
  { mark }: Pick<PolicyDocument, 'mark'>,
  { scheme }: Pick<SlideRequest, 'scheme'>,
): Look {
  const shape = SHAPES[mark];
  // Dark signs on orange, light ones on blue, as on the screen.
  if (mark === 'orange-circle')
    return { ...shape, fill: 'accent1', text: 'accent3', on: scheme === 'light' ? 'tx1' : 'bg1' };
  if (mark === 'blue-square') return { ...shape, fill: 'accent2', text: 'accent4', on: 'bg1' };
  const { fill, text, on } = PALETTES[scheme].marks[mark];
  return { ...shape, fill: `#${fill.slice(1)}`, text: `#${text.slice(1)}`, on: `#${on.slice(1)}` };
}

/** A text in a box of its own, whose lines end with the box. */
export function textBox(
  { page, request }: Stage,
  box: Box,
  paragraphs: readonly Paragraph[],
  more: Partial<Pick<Shape, 'name' | 'alt' | 'anchor' | 'fill'>> = {},
): string {
  const kept = paragraphs.filter(({ runs }) => runs.some(({ text }) => text !== ''));
  if (kept.length === 0) return '';
  return shapeXml(page, {
    name: pptxWords[request.lang].names.text,
    ...more,
    box,
    paragraphs: kept,
  });
}

/** The mark of a document with its sign, at its left top. */
export function mark(
  { page, request }: Stage,
  document: PolicyDocument,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
): string {
  const { fill, shape, on } = lookOf(document, request);
  const { scale } = signPlace(document.mark);
  return shapeXml(page, {
    box: { x, y, width: size, height: size },
    geometry: shape,
    fill,
    paragraphs: [line(document.glyph, size * 0.56 * scale, on, { bold: true, align: 'middle' })],
    anchor: 'ctr',
    name: pptxWords[request.lang].names.mark,
    alt: document.shortTitle[request.lang],
  });
}

/** A bar of one colour; decoration. */
export function rule({ page, request }: Stage, box: Box, colour: Colour): string {
  const { rule: name } = pptxWords[request.lang].names;
  return shapeXml(page, { box, fill: colour, name, alt: '' });
}

/** A table in a box: the first of some that fits. */
export function table(stage: Stage, box: Box, tries: readonly Table[]): string {
  const found = fitting(tries, box.height);
  const { table: name } = pptxWords[stage.request.lang].names;
  return found ? tableXml(stage.page, name, found, box) : '';
}

/** A drawing as a picture, `svg` in px of its box; on a ground of its own, for words and hollow marks are made for that. */
export function drawing(
  { page, content, request: { lang, scheme } }: Stage,
  box: Box,
  svg: string,
  alt: string,
): string {
  const ground = rectSvg(0, 0, box.width, box.height, PALETTES[scheme].page);
  const file = svgFile(box, { name: content.title, description: alt, lang }, ground + svg);
  return pictureXml(page, file, box, pptxWords[lang].names.chart, alt);
}

/** A chart's frame on a slide; the chart is a part of its own, with a workbook behind it. */
export function chartFrame(
  { page, request }: Stage,
  chart: BarChart,
  box: Box,
  alt: string,
): string {
  const { names, sheet } = pptxWords[request.lang];
  const file = `chart${page.path.replace(/\D/g, '')}-${page.own.length / 3 + 1}`;
  const part = new Part(`ppt/charts/${file}.xml`);
  part.relate('package', `../embeddings/${file}.xlsx`);
  page.own.push(...part.files(chartXml(chart)), [
    `ppt/embeddings/${file}.xlsx`,
    chartBook(chart, sheet),
  ]);
  const id = page.relate('chart', `../charts/${file}.xml`);
  return (
    `<p:graphicFrame><p:nvGraphicFramePr>${objectXml(page, names.chart, alt)}` +
    `<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${placeXml('p', box)}` +
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
    `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${id}"/></a:graphicData></a:graphic></p:graphicFrame>`
  );
}

/** Whether a slide's link can be had as a code. */
export function isCodable(link: string): boolean {
  return isWebAddress(link) && link.length <= LINK_AT_MOST;
}

/** The code of a link: black on white whatever the colours, which a press follows; '' where there is none. */
export function code(
  { page, content, request }: Stage,
  x: number,
  y: number,
  size: number,
): string {
  const { link } = content;
  if (!isCodable(link)) return '';
  const { names, code: say } = pptxWords[request.lang];
  const { path, size: side } = qrPath(link);
  const rows = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(
    ([, left, top, wide]) => [Number(left), Number(top), Number(wide)] as const,
  );
  const box = { x, y, width: size, height: size };
  return (
    shapeXml(page, { box, fill: '#ffffff', name: names.shape, alt: '' }) +
    shapeXml(page, {
      box,
      geometry: { side, rows },
      fill: '#000000',
      name: names.code,
      alt: say(link),
      link: page.link(link),
    })
  );
}

/** The document of a quote among those shown. */
export function documentOf({ request }: Stage, id: string): PolicyDocument | undefined {
  return shownDocuments(request.selection).find((document) => document.id === id);
}

/** The name of a document, or what is said of it, over a column: its sign before it. */
export function documentHead(
  { request }: Stage,
  document: PolicyDocument,
  said: string,
  size: number,
): Cell {
  const { text, fill, sign } = lookOf(document, request);
  return { paragraphs: [line(said, size, text, { bold: true, bullet: { sign, colour: fill } })] };
}
