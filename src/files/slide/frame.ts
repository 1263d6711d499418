// What stands round every slide: title, the line under it, the rule, words of the documents, source,
// page number and code. All inside the margin; the body has what is left between.

import type { Palette } from '../../charts/palette.ts';
import type { SlideContent } from '../../content/slideContent.ts';
import type { SlideQuote } from '../../content/slideQuotes.ts';
import { isWebAddress } from '../../domain/webAddress.ts';
import { slideWords } from '../../i18n/slide.ts';
import type { PolicyDocument } from '../../model/dataset.ts';
import type { Lang } from '../../model/values.ts';
import { markSvg } from '../picture/markSvg.ts';
import type { Box } from '../picture/sheet.ts';
import {
  blockHeight,
  blockSvg,
  lineSvg,
  type Measure,
  placed,
  px,
  rectSvg,
  type TextBlock,
  textAt,
  wrapped,
} from '../picture/svg.ts';
import { titleLines } from '../picture/titleLines.ts';
import { qrPath } from '../qr.ts';

/**
 * Logical size of every slide, the room inside its margin, and the least type, in px; `chart`: by how
 * much a chart, whose words are of 12 px and more, is enlarged at least (22 / 12, rounded up as SVG has it).
 */
export const SLIDE = {
  width: 1920,
  height: 1080,
  room: { x: 96, y: 54, width: 1728, height: 972 },
  least: 22,
  chart: 1.84,
  code: 216,
} as const;

const TITLE = { most: 56, least: 48, lines: 2 } as const;
/** Longer links have no code: readers could not take it from a screen. */
const LINK_AT_MOST = 2000;

/** What drawing a frame needs besides words. */
export interface FrameLook {
  readonly palette: Palette;
  readonly measure: Measure;
  readonly prefix: string;
  readonly lang: Lang;
  readonly documents: readonly PolicyDocument[];
}

/** A piece of a slide and the y at which it ends, or begins where it stands at the foot. */
export interface Piece {
  readonly svg: string;
  readonly edge: number;
}

/** A title in at most two lines, a little smaller where it must be; an author's longer one takes more lines, and is never cut. */
export function titleBlock(title: string, measure: Measure): TextBlock {
  const { x, y, width } = SLIDE.room;
  const at = (size: number): TextBlock => ({
    x,
    y,
    size,
    weight: 600,
    lineHeight: Math.round(size * 1.2),
    lines: titleLines(title, width, (line) => measure(line, size, 600)),
  });
  for (let size: number = TITLE.most; size > TITLE.least; size -= 2) {
    const block = at(size);
    if (block.lines.length <= TITLE.lines) return block;
  }
  return at(TITLE.least);
}

/** Title and the line on what one sees. */
export function headSvg({ title, subtitle }: SlideContent, look: FrameLook): Piece {
  const { x, width } = SLIDE.room;
  const head = titleBlock(title, look.measure);
  const y = head.y + blockHeight(head) + 8;
  const sub = fitting(subtitle, { x, y, width }, [28, 26, 24, 22], 1, look.measure);
  return {
    svg: blockSvg(head, look.palette.ink) + blockSvg(sub, look.palette.ink2),
    edge: y + (subtitle === '' ? 0 : blockHeight(sub)) + 14,
  };
}

/** A text as large as it may be in so many lines; smaller than the last size it never gets, it takes more lines. */
function fitting(
  text: string,
  place: { readonly x: number; readonly y: number; readonly width: number },
  sizes: readonly number[],
  lines: number,
  measure: Measure,
): TextBlock {
  const blocks = sizes.map((size) =>
    wrapped(text, place, measure, { size, lineHeight: Math.round(size * 1.35) }),
  );
  const found = blocks.find((block) => block.lines.length <= lines) ?? blocks.at(-1);
  return found ?? { ...place, size: SLIDE.least, weight: 400, lineHeight: 30, lines: [] };
}

/**
 * The foot: rule, quotes beside each other, source, page and the code of the slide's link. `quotes`
 * and `code` are left out where the body has them.
 */
export function footSvg(
  content: SlideContent,
  shown: { readonly quotes: boolean; readonly code: boolean },
  look: FrameLook,
): Piece {
  const { palette, measure } = look;
  const { x, y: top, width, height } = SLIDE.room;
  const bottom = top + height;
  const code = shown.code ? codeSvg(content.link, { x: 0, y: 0, size: SLIDE.code }) : null;
  const wide = code === null ? width : width - SLIDE.code - 40;
  const quotes = shown.quotes ? content.quotes : [];
  const source = fitting(content.source, { x, y: 0, width: wide }, [22], 1, measure);
  const under = blockHeight(source) + 30;
  const { svg: blocks, height: quoted } = quotesSvg(
    quotes,
    { x, y: 0, width: wide },
    SLIDE.code - under - 8,
    look,
  );
  const translatedOnes = quotes.some(({ translation }) => translation !== null);
  const line = lastLine(content, translatedOnes, wide, look);
  const words = quoted + (quoted > 0 ? 8 : 0) + under;
  const high = Math.max(words, code === null ? 0 : SLIDE.code);
  const start = bottom - high;
  // Words stand at the foot of their room, so that source and page keep their place.
  const last = bottom - 30;
  const sourceTop = last - blockHeight(source);
  return {
    edge: start - 16,
    svg: [
      lineSvg(x, start - 14, x + width, start - 14, palette.rule, 2),
      placed(blocks, 0, start),
      blockSvg({ ...source, y: sourceTop }, palette.ink2),
      textAt(line, x, bottom - 7, palette.ink2, { size: 22 }),
      code === null ? '' : placed(code, x + width - SLIDE.code, bottom - SLIDE.code),
    ].join(''),
  };
}

/** Page, that translations are ours, and host and path of the link where they have room. */
function lastLine(
  { link, page }: SlideContent,
  translations: boolean,
  width: number,
  { measure, lang }: FrameLook,
): string {
  const said = [page, ...(translations ? [slideWords[lang].unofficial] : [])].join('\u2003');
  const whole = `${said}\u2003${shortLink(link)}`;
  return isWebAddress(link) && measure(whole, SLIDE.least, 400) <= width ? whole : said;
}

/** A link without what a person cannot type: example.org/duizhao. */
export function shortLink(link: string): string {
  return link
    .replace(/^\w+:\/\//, '')
    .replace(/[?#].*$/s, '')
    .replace(/\/$/, '');
}

/** Quotes beside each other, as large as the height given allows; higher than that in 26 px. */
function quotesSvg(
  quotes: readonly SlideQuote[],
  { x, width }: { readonly x: number; readonly y: number; readonly width: number },
  room: number,
  look: FrameLook,
): { readonly svg: string; readonly height: number } {
  const gap = 48;
  const column = (width - gap * (quotes.length - 1)) / Math.max(1, quotes.length);
  const laid = (size: number) =>
    quotes.map((quote, index) => quoteSvg(quote, x + index * (column + gap), column, size, look));
  const tries = [36, 34, 32, 30, 28, 26].map(laid);
  const high = (pieces: readonly Piece[]) => Math.max(0, ...pieces.map(({ edge }) => edge));
  const found = tries.find((pieces) => high(pieces) <= room) ?? tries.at(-1) ?? [];
  return { svg: found.map(({ svg }) => svg).join(''), height: high(found) };
}

/** A quote with its document over it and its translation under it; or what the document does not say. */
function quoteSvg(
  quote: SlideQuote,
  x: number,
  width: number,
  size: number,
  { palette, measure, documents }: FrameLook,
): Piece {
  const { document, documentId, text, translation, absence, place, when } = quote;
  const own = documents.find(({ id }) => id === documentId);
  const colour = own ? palette.marks[own.mark].text : palette.ink;
  const state = absence === null ? 'actual' : 'absent';
  const at = { x: x + 15, y: 16, size: 30 };
  const mark = own ? markSvg(own, state, at, { palette, glyph: true }) : '';
  const name = x + 40 + measure(document, SLIDE.least, 600);
  const words = wrapped(absence ?? marked(text), { x, y: 36, width }, measure, {
    size: absence === null ? size : Math.min(size, 28),
    lineHeight: Math.round(size * 1.32),
  });
  const under = absence === null ? (translation ?? '') : place;
  const below = fitting(under, { x, y: 36 + blockHeight(words), width }, [22], 1, measure);
  return {
    svg:
      mark +
      textAt(document, x + 40, 24, colour, { size: SLIDE.least, weight: 600 }) +
      textAt(when === '' ? '' : `· ${when}`, name + 8, 24, palette.ink2, { size: SLIDE.least }) +
      blockSvg(words, palette.ink) +
      blockSvg(below, palette.ink2),
    edge: below.y + blockHeight(below),
  };
}

/** Verbatim words in quotation marks; those that have marks of their own get none round them. */
export function marked(text: string): string {
  return /[“”]/.test(text) ? text : `“${text}”`;
}

/** A translation, named as unofficial; '' where there is none. */
export function translated(translation: string | null, lang: Lang): string {
  return translation === null ? '' : slideWords[lang].translation(translation);
}

/** The code of a link, black on white with its quiet zone in either scheme; null where the link is too long for one, or leads nowhere on the web. */
export function codeSvg(
  link: string,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
): string | null {
  if (!isWebAddress(link) || link.length > LINK_AT_MOST) return null;
  const code = qrPath(link);
  return (
    rectSvg(x, y, size, size, '#ffffff') +
    `<path transform="translate(${px(x)} ${px(y)}) scale(${size / code.size})" d="${code.path}" fill="#000000"/>`
  );
}

/** The room between head and foot. */
export function bodyBox(head: Piece, foot: Piece): Box {
  const { x, width } = SLIDE.room;
  return { x, y: head.edge, width, height: Math.max(0, foot.edge - head.edge - 14) };
}
