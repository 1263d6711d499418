// SVG as text: the few pieces that pictures are put together from.
import { escaped } from '../../domain/escaped.ts';
import type { Lang } from '../../model/values.ts';
import { wrapWords } from './wrapWords.ts';

export type Weight = 400 | 600;

/**
 * The fonts of a picture. LibreOffice takes the first alone, so that is one that it has or has another of the same
 * widths for; librsvg and Inkscape take the first that is there.
 */
export const PICTURE_FONTS = {
  zh: '"Noto Sans CJK SC","Noto Sans SC","PingFang SC","Microsoft YaHei",sans-serif',
  en: 'Arial,"Liberation Sans",Helvetica,"Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif',
} as const;

/** Width of a text in px at a size and weight, in the font of the picture. */
export type Measure = (text: string, size: number, weight: Weight) => number;

/** Signs that are narrow, or wide, in every font that may stand in for another. */
const NARROW = /[ fijlrtI.,:;!|()[\]'·]/;
const WIDE = /[mwMW@%]/;
const FULL = /[\u2e80-\u9fff\uff00-\uff60—×]/u;
const QUOTES = /[“”‘’]/;
const CHINESE = /\p{Script=Han}/u;

/** A measure for where there is no screen: full-width signs are one em, others as wide as in the widest common font. */
export const estimate: Measure = (text, size, weight) => {
  // Quotation marks are as wide as the font that the words beside them take.
  const quotes = CHINESE.test(text) ? 1 : 0.5;
  let ems = 0;
  for (const sign of text) {
    if (QUOTES.test(sign)) ems += quotes;
    else ems += FULL.test(sign) ? 1 : NARROW.test(sign) ? 0.4 : WIDE.test(sign) ? 0.98 : 0.64;
  }
  return ems * size * (weight === 600 ? 1.08 : 1);
};

/** Lines of one size under each other; `y` is the top of the first. */
export interface TextBlock {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly lineHeight: number;
  readonly weight: Weight;
  readonly lines: readonly string[];
}

/** How a text is set, besides its place. */
export interface TextLook {
  readonly size?: number;
  readonly weight?: Weight;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** Text for an XML file: escaped, and without the characters that no XML file can hold. */
export function xml(text: string): string {
  return escaped(text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ''));
}

/** One line of text on a base line. */
export function textAt(
  text: string,
  x: number,
  y: number,
  fill: string,
  { size = 12, weight = 400, anchor = 'start' }: TextLook = {},
): string {
  if (text === '') return '';
  const more = `${weight === 600 ? ' font-weight="600"' : ''}${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}`;
  return `<text x="${px(x)}" y="${px(y)}" font-size="${px(size)}" fill="${fill}"${more}>${xml(text)}</text>`;
}

/** Where the letters of a line stand below its top. */
export function baseline(size: number, lineHeight: number): number {
  return (lineHeight + size * 0.72) / 2;
}

/** A block of lines. */
export function blockSvg(
  block: TextBlock,
  fill: string,
  anchor: TextLook['anchor'] = 'start',
): string {
  const { x, y, size, lineHeight, weight } = block;
  return block.lines
    .map((line, index) =>
      textAt(line, x, y + index * lineHeight + baseline(size, lineHeight), fill, {
        size,
        weight,
        anchor,
      }),
    )
    .join('');
}

/** A text wrapped to a width, as a block. */
export function wrapped(
  text: string,
  place: { readonly x: number; readonly y: number; readonly width: number },
  measure: Measure,
  { size = 12, weight = 400, lineHeight = size * 1.4 }: TextLook & { lineHeight?: number } = {},
): TextBlock {
  const lines = wrapWords(text, place.width, (line) => measure(line, size, weight));
  return { x: place.x, y: place.y, size, weight, lineHeight, lines };
}

export function rectSvg(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" fill="${fill}"/>`;
}

export function lineSvg(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  stroke: string,
  width = 1,
): string {
  return `<path d="M${px(x1)} ${px(y1)}L${px(x2)} ${px(y2)}" stroke="${stroke}" stroke-width="${width}" fill="none"/>`;
}

/** Pieces moved and scaled. */
export function placed(svg: string, x: number, y: number, scale = 1): string {
  const size = scale === 1 ? '' : ` scale(${px(scale)})`;
  return `<g transform="translate(${px(x)} ${px(y)})${size}">${svg}</g>`;
}

/** A whole SVG file; `name` and `description` are for those who do not see it, `room` is what its content is laid out for. */
export function svgFile(
  size: { readonly width: number; readonly height: number },
  about: { readonly name: string; readonly description: string; readonly lang: Lang },
  content: string,
  room = size,
): string {
  const { width, height } = size;
  const lang = about.lang === 'zh' ? 'zh-CN' : 'en';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${px(width)}" height="${px(height)}" viewBox="0 0 ${px(room.width)} ${px(room.height)}" ` +
    `xml:lang="${lang}" font-family="${xml(PICTURE_FONTS[about.lang])}" role="img">` +
    `<title>${xml(about.name)}</title><desc>${xml(about.description)}</desc>${content}</svg>`
  );
}

/** A number as SVG has it: at most two places, so that files are alike on every machine. */
export function px(value: number): string {
  return String(Math.round(value * 100) / 100);
}
