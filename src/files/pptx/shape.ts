// Shapes of a slide: each with words for those who do not see it, or marked as decoration.
import type { Box } from '../picture/sheet.ts';
import { px } from '../picture/svg.ts';
import type { Page } from './page.ts';
import { type Paragraph, paragraphsXml, spoken } from './text.ts';
import { attribute, colour, emu, solid } from './xml.ts';

/** How an area is filled: one colour (#rrggbb), a hatch, or not at all. */
export type Fill = string | { readonly hatch: string; readonly ground: string } | null;

/** An outline: colour as #rrggbb, width in px. */
export interface Line {
  readonly colour: string;
  readonly width: number;
  readonly dashed?: boolean;
}

/** A rectangle, an ellipse, a straight line, or any outline as commands in px from the top left of its box. */
export type Geometry =
  | 'rect'
  | 'ellipse'
  | { readonly line: 'falling' | 'rising' }
  | { readonly path: readonly Command[]; readonly closed: boolean };
/** A step of an outline with the places that it takes. */
export type Command = readonly ['M' | 'L' | 'C' | 'Z', ...number[]];

/** A shape with its look and its words. */
export interface Shape {
  readonly box: Box;
  readonly geometry: Geometry;
  readonly fill?: Fill;
  readonly line?: Line | null;
  readonly paragraphs?: readonly Paragraph[];
  readonly anchor?: 't' | 'ctr' | 'b';
  /** Whether lines end at the box's edge; without, they run on. */
  readonly wrap?: boolean;
  /** What it is called in the list of objects. */
  readonly name: string;
  /** Words for those who do not see it; its own words where it has any, else '' makes it decoration. */
  readonly alt?: string;
  /** Id of a link that a press on it follows. */
  readonly link?: string;
}

const DECORATION =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

/** Number, name and words of an object; with nothing to say it is decoration. */
export function objectXml(page: Page, name: string, alt: string, link = ''): string {
  const id = page.next();
  const head = `<p:cNvPr id="${id}" name="${attribute(name)} ${id}"`;
  const press = link === '' ? '' : `<a:hlinkClick r:id="${link}"/>`;
  if (alt.trim() === '') return `${head} descr="">${press}${DECORATION}</p:cNvPr>`;
  return `${head} descr="${attribute(alt)}"${press === '' ? '/>' : `>${press}</p:cNvPr>`}`;
}

/** Where an object stands. */
export function placeXml(tag: 'a' | 'p', box: Box, flip = ''): string {
  const { x, y, width, height } = box;
  return (
    `<${tag}:xfrm${flip}><a:off x="${emu(x)}" y="${emu(y)}"/>` +
    `<a:ext cx="${Math.max(0, emu(width))}" cy="${Math.max(0, emu(height))}"/></${tag}:xfrm>`
  );
}

/** A shape as the file has it. */
export function shapeXml(page: Page, shape: Shape): string {
  const { box, geometry, paragraphs = [], name, link } = shape;
  const object = objectXml(page, name, shape.alt ?? spoken(paragraphs), link);
  const straight = typeof geometry === 'object' && 'line' in geometry;
  const flip = straight && geometry.line === 'rising' ? ' flipV="1"' : '';
  const look =
    `<p:spPr>${placeXml('a', box, flip)}${geometryXml(geometry, box)}` +
    `${fillXml(shape.fill ?? null)}${lineXml(shape.line ?? null)}</p:spPr>`;
  if (straight)
    return `<p:cxnSp><p:nvCxnSpPr>${object}<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr>${look}</p:cxnSp>`;
  const words = paragraphs.length === 0 ? [{ runs: [] }] : paragraphs;
  const body =
    `<p:txBody><a:bodyPr wrap="${shape.wrap ? 'square' : 'none'}" lIns="0" tIns="0" rIns="0" bIns="0" ` +
    `anchor="${shape.anchor ?? 't'}" rtlCol="0"><a:noAutofit/></a:bodyPr><a:lstStyle/>${paragraphsXml(words)}</p:txBody>`;
  const kind = geometry === 'rect' && paragraphs.length > 0 && !shape.line ? ' txBox="1"' : '';
  return `<p:sp><p:nvSpPr>${object}<p:cNvSpPr${kind}/><p:nvPr/></p:nvSpPr>${look}${body}</p:sp>`;
}

/** Shapes that belong together; `alt` says what they show. */
export function groupXml(page: Page, name: string, alt: string, box: Box, inner: () => string) {
  const object = objectXml(page, name, alt);
  const { x, y, width, height } = box;
  const at = `x="${emu(x)}" y="${emu(y)}"`;
  const size = `cx="${emu(width)}" cy="${emu(height)}"`;
  return (
    `<p:grpSp><p:nvGrpSpPr>${object}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>` +
    `<a:off ${at}/><a:ext ${size}/><a:chOff ${at}/><a:chExt ${size}/></a:xfrm></p:grpSpPr>${inner()}</p:grpSp>`
  );
}

/** An area as the file has it; a hatch runs up from left to right, as on the screen. */
export function fillXml(fill: Fill): string {
  if (fill === null) return '<a:noFill/>';
  if (typeof fill === 'string') return solid(fill);
  return `<a:pattFill prst="wdUpDiag"><a:fgClr>${colour(fill.hatch)}</a:fgClr><a:bgClr>${colour(fill.ground)}</a:bgClr></a:pattFill>`;
}

/** An outline as the file has it. */
export function lineXml(line: Line | null): string {
  if (!line) return '<a:ln><a:noFill/></a:ln>';
  const dash = line.dashed ? '<a:prstDash val="sysDash"/>' : '';
  return `<a:ln w="${emu(line.width)}">${solid(line.colour)}${dash}</a:ln>`;
}

function geometryXml(geometry: Geometry, { width, height }: Box): string {
  if (typeof geometry === 'string') return `<a:prstGeom prst="${geometry}"><a:avLst/></a:prstGeom>`;
  if ('line' in geometry) return '<a:prstGeom prst="line"><a:avLst/></a:prstGeom>';
  const point = (x = 0, y = 0) => `<a:pt x="${emu(x)}" y="${emu(y)}"/>`;
  const steps = geometry.path.map(([letter, ...at]) => {
    if (letter === 'Z') return '<a:close/>';
    if (letter === 'M') return `<a:moveTo>${point(at[0], at[1])}</a:moveTo>`;
    if (letter === 'L') return `<a:lnTo>${point(at[0], at[1])}</a:lnTo>`;
    const points = [0, 2, 4].map((index) => point(at[index], at[index + 1]));
    return `<a:cubicBezTo>${points.join('')}</a:cubicBezTo>`;
  });
  const fill = geometry.closed ? '' : ' fill="none"';
  return (
    '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>' +
    `<a:pathLst><a:path w="${emu(width)}" h="${emu(height)}"${fill}>${steps.join('')}</a:path></a:pathLst></a:custGeom>`
  );
}

/** A box in words, to tell two apart. */
export function boxKey({ x, y, width, height }: Box): string {
  return [x, y, width, height].map(px).join(' ');
}
