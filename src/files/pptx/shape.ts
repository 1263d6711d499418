// Objects of a slide: each with words for those who do not see it, or marked as decoration.
import type { Box } from '../picture/sheet.ts';
import type { Part } from './part.ts';
import { type Paragraph, paragraphsXml, spoken } from './text.ts';
import { attribute, type Colour, colourXml, emu, solid } from './xml.ts';

/** How an area is filled: one colour, a hatch over the ground, or not at all. */
export type Fill = Colour | { readonly hatch: Colour } | null;

/** An outline, its width in px. */
export interface Line {
  readonly colour: Colour;
  readonly width: number;
  readonly dashed?: boolean;
}

/** A shape with its look and its words. */
export interface Shape {
  readonly box: Box;
  /** Squares, each from its left top with its width, on a grid of so many on a side, make one outline. */
  readonly geometry?:
    | 'rect'
    | 'ellipse'
    | 'roundRect'
    | 'diamond'
    | 'triangle'
    | 'hexagon'
    | 'flowChartMerge'
    | { readonly side: number; readonly rows: readonly (readonly [number, number, number])[] };
  readonly fill?: Fill;
  readonly paragraphs?: readonly Paragraph[];
  readonly anchor?: 't' | 'ctr' | 'b';
  /** What it is called in the list of objects. */
  readonly name: string;
  /** Words for those who do not see it; its own words where it has any, else '' makes it decoration. */
  readonly alt?: string;
  /** Id of a link that a press on it follows. */
  readonly link?: string;
}

const DECORATION =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';
const SVG_BLIP = '{96DAC541-7B7A-43D3-8B79-37D633B846F1}';

/** Number, name and words of an object; with nothing to say it is decoration. */
export function objectXml(page: Part, name: string, alt: string, link = ''): string {
  const id = page.next();
  const head = `<p:cNvPr id="${id}" name="${attribute(name)} ${id}"`;
  const press = link === '' ? '' : `<a:hlinkClick r:id="${link}"/>`;
  if (alt.trim() === '') return `${head} descr="">${press}${DECORATION}</p:cNvPr>`;
  return `${head} descr="${attribute(alt)}"${press === '' ? '/>' : `>${press}</p:cNvPr>`}`;
}

/** Where an object stands. */
export function placeXml(tag: 'a' | 'p', { x, y, width, height }: Box): string {
  return (
    `<${tag}:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/>` +
    `<a:ext cx="${Math.max(0, emu(width))}" cy="${Math.max(0, emu(height))}"/></${tag}:xfrm>`
  );
}

/** A shape as the file has it. Words that find no room in it are made smaller by the program that shows it. */
export function shapeXml(page: Part, shape: Shape): string {
  const { box, geometry = 'rect', paragraphs = [], name, link } = shape;
  const object = objectXml(page, name, shape.alt ?? spoken(paragraphs), link);
  const fill = shape.fill ?? null;
  const body =
    paragraphs.length === 0 ? '<a:p><a:endParaRPr lang="en-US"/></a:p>' : paragraphsXml(paragraphs);
  const kind = paragraphs.length > 0 && fill === null ? ' txBox="1"' : '';
  return (
    `<p:sp><p:nvSpPr>${object}<p:cNvSpPr${kind}/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr>${placeXml('a', box)}${geometryXml(geometry)}${fillXml(fill)}${lineXml(null)}</p:spPr>` +
    `<p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="${shape.anchor ?? 't'}" rtlCol="0">` +
    `<a:normAutofit/></a:bodyPr><a:lstStyle/>${body}</p:txBody></p:sp>`
  );
}

/** A drawing as a picture of a slide: drawn sharp where programs know drawings, as pixels elsewhere. */
export function pictureXml(page: Part, drawing: string, box: Box, name: string, alt: string) {
  const file = `image${page.path.replace(/\D/g, '')}-${page.pictures.length + 1}`;
  const size = { width: Math.round(box.width), height: Math.round(box.height) };
  page.pictures.push({ path: `ppt/media/${file}`, svg: drawing, size });
  const [svg, png] = ['svg', 'png'].map((ending) =>
    page.relate('image', `../media/${file}.${ending}`),
  );
  return (
    `<p:pic><p:nvPicPr>${objectXml(page, name, alt)}<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>` +
    `<p:blipFill><a:blip r:embed="${png}"><a:extLst><a:ext uri="${SVG_BLIP}">` +
    `<asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${svg}"/></a:ext></a:extLst></a:blip>` +
    `<a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${placeXml('a', box)}${geometryXml('rect')}</p:spPr></p:pic>`
  );
}

/** An area as the file has it; a hatch runs up from left to right, as on the screen. */
export function fillXml(fill: Fill): string {
  if (fill === null) return '<a:noFill/>';
  if (typeof fill === 'string') return solid(fill);
  return `<a:pattFill prst="wdUpDiag"><a:fgClr>${colourXml(fill.hatch)}</a:fgClr><a:bgClr>${colourXml('bg1')}</a:bgClr></a:pattFill>`;
}

/** An outline as the file has it; `tag`: that of a cell's edge. */
export function lineXml(line: Line | null, tag = 'ln'): string {
  if (!line) return `<a:${tag}><a:noFill/></a:${tag}>`;
  const dash = line.dashed ? '<a:prstDash val="dash"/>' : '';
  return `<a:${tag} w="${emu(line.width)}">${solid(line.colour)}${dash}</a:${tag}>`;
}

function geometryXml(geometry: NonNullable<Shape['geometry']>): string {
  if (typeof geometry === 'string') return `<a:prstGeom prst="${geometry}"><a:avLst/></a:prstGeom>`;
  const point = (x: number, y: number) => `<a:pt x="${x}" y="${y}"/>`;
  const rows = geometry.rows.map(([x, y, wide]) => {
    const corners = [point(x + wide, y), point(x + wide, y + 1), point(x, y + 1)];
    const lines = corners.map((corner) => `<a:lnTo>${corner}</a:lnTo>`).join('');
    return `<a:moveTo>${point(x, y)}</a:moveTo>${lines}<a:close/>`;
  });
  return (
    '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>' +
    `<a:pathLst><a:path w="${geometry.side}" h="${geometry.side}">${rows.join('')}</a:path></a:pathLst></a:custGeom>`
  );
}
