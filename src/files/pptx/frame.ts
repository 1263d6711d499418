// What stands round every slide: title, line under it, quotes, sources, number, code. The body has the rest.

import type { SlideQuote } from '../../content/slideQuotes.ts';
import { isWebAddress } from '../../domain/webAddress.ts';
import { pptxWords } from '../../i18n/pptx.ts';
import { slideWords } from '../../i18n/slide.ts';
import type { Box } from '../picture/sheet.ts';
import { blockHeight, type Measure, xml } from '../picture/svg.ts';
import { qrPath } from '../qr.ts';
import { SLIDE, shortLink, titleBlock } from '../slide/frame.ts';
import { PLACES } from './master.ts';
import { movedPath, pathBox, pathCommands } from './path.ts';
import { layQuotes } from './quotes.ts';
import { objectXml, placeXml, shapeXml } from './shape.ts';
import { LEAST, rule, type Stage, textBox, words } from './stage.ts';
import { paragraphHeight, WIDER } from './table.ts';
import { FONTS_NAMED, langOf, type Paragraph } from './text.ts';
import { emu, points } from './xml.ts';

const LINK_AT_MOST = 2000;
const { x: LEFT, y: TOP, width: WIDTH, height: HEIGHT } = SLIDE.room;
const BOTTOM = TOP + HEIGHT;

/** A piece of a slide and the y at which it ends, or begins where it stands at the foot. */
export interface Framed {
  readonly xml: string;
  readonly edge: number;
}

/** Somewhat wider than measured, for the fonts of other machines. */
export function wider(measure: Measure): Measure {
  return (text, size, weight) => measure(text, size, weight) * WIDER;
}

/** The title in its own place, which outlines and readers of screens go by, and the line under it. */
export function head(stage: Stage): Framed {
  const { content, context } = stage;
  const block = titleBlock(content.title, wider(context.measure));
  const high = blockHeight(block);
  const box: Box = { x: LEFT, y: block.y, width: WIDTH, height: high };
  const y = box.y + high + 8;
  const under: Paragraph = {
    runs: [words(content.subtitle, 26, context.palette.ink2)],
    lineHeight: 36,
  };
  const below = content.subtitle === '' ? 0 : paragraphHeight(under, WIDTH, context.measure);
  const { names } = pptxWords[context.lang];
  return {
    xml:
      titleXml(stage, rejoined(content.title, block.lines), box, block.size, block.lineHeight) +
      textBox(stage, { x: LEFT, y, width: WIDTH, height: below }, [under], {
        name: names.subtitle,
      }),
    edge: y + below + 14,
  };
}

/** The title's lines; a blank that ended a line stands before its break, so that nothing is lost. */
function rejoined(title: string, lines: readonly string[]): string[] {
  let at = 0;
  return lines.map((line, index) => {
    const from = title.indexOf(line, at);
    if (from < 0) return index < lines.length - 1 ? `${line} ` : line;
    at = from + line.length;
    const blank = /^\s+/.exec(title.slice(at))?.[0] ?? '';
    return index < lines.length - 1 ? line + blank.replaceAll('\n', ' ') : line;
  });
}

/** A title placeholder with lines of one size. */
export function titleXml(
  { page, content, context }: Stage,
  lines: readonly string[],
  box: Box,
  size: number,
  lineHeight: number,
): string {
  const runs = lines
    .map(
      (line) =>
        `<a:r><a:rPr ${langOf(line)} sz="${points(size)}" dirty="0">${FONTS_NAMED}</a:rPr><a:t>${xml(line)}</a:t></a:r>`,
    )
    .join('<a:br/>');
  return (
    `<p:sp><p:nvSpPr>${objectXml(page, pptxWords[context.lang].names.title, content.title)}` +
    '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr>' +
    `<p:spPr>${placeXml('a', box)}</p:spPr><p:txBody><a:bodyPr><a:normAutofit/></a:bodyPr><a:lstStyle/>` +
    `<a:p><a:pPr><a:lnSpc><a:spcPts val="${points(lineHeight)}"/></a:lnSpc></a:pPr>${runs}</a:p></p:txBody></p:sp>`
  );
}

/** Rule, quotes beside each other, sources, number, code; quotes and code only where the body has none of its own. */
export function foot(
  stage: Stage,
  shown: { readonly quotes: boolean; readonly code: boolean },
): Framed {
  const { content, context } = stage;
  const { palette, measure } = context;
  const coded = shown.code && isCodable(content.link);
  const width = coded ? WIDTH - SLIDE.code - 40 : WIDTH;
  const source: Paragraph = { runs: [words(content.source, LEAST, palette.ink2)], lineHeight: 30 };
  const sourced = content.source === '' ? 0 : paragraphHeight(source, width, measure);
  const under = sourced + 30;
  const quotes = shown.quotes ? content.quotes : [];
  const laid = layQuotes(stage, quotes, width, SLIDE.code - under - 8);
  const high = Math.max(laid.height + (laid.height > 0 ? 8 : 0) + under, coded ? SLIDE.code : 0);
  const start = BOTTOM - high;
  const code = { x: LEFT + WIDTH - SLIDE.code, y: BOTTOM - SLIDE.code, size: SLIDE.code };
  const sourceBox = { x: LEFT, y: BOTTOM - 30 - sourced, width, height: sourced };
  return {
    edge: start - 16,
    xml: [
      rule(stage, { x: LEFT, y: start - 14, width: WIDTH }),
      laid.xml(start),
      content.source === '' ? '' : sourceXml(stage, sourceBox),
      numberXml(stage),
      lastLine(stage, quotes, width),
      coded ? codeXml(stage, code) : '',
    ].join(''),
  };
}

/** Sources in the place for a footer. */
function sourceXml({ page, content, context }: Stage, box: Box): string {
  const { source } = content;
  return (
    `<p:sp><p:nvSpPr>${objectXml(page, pptxWords[context.lang].names.source, source)}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
    `<p:nvPr><p:ph type="ftr" sz="quarter" idx="11"/></p:nvPr></p:nvSpPr><p:spPr>${placeXml('a', box)}</p:spPr>` +
    `<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:lnSpc><a:spcPts val="${points(30)}"/></a:lnSpc></a:pPr><a:r><a:rPr ${langOf(source)} sz="${points(LEAST)}" dirty="0">${FONTS_NAMED}</a:rPr><a:t>${xml(source)}</a:t></a:r></a:p></p:txBody></p:sp>`
  );
}

/** The number in its place: slides that are moved are numbered anew. */
function numberXml({ page, content, request, context }: Stage): string {
  const box = { ...PLACES.number, width: 60 };
  return (
    `<p:sp><p:nvSpPr>${objectXml(page, pptxWords[context.lang].names.number, content.page)}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
    `<p:nvPr><p:ph type="sldNum" sz="quarter" idx="12"/></p:nvPr></p:nvSpPr><p:spPr>${placeXml('a', box)}</p:spPr>` +
    '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum">' +
    `<a:rPr lang="en-US" dirty="0">${FONTS_NAMED}</a:rPr><a:t>${request.page.number}</a:t></a:fld></a:p></p:txBody></p:sp>`
  );
}

/** Host and path of the link, which a press follows, and that translations are ours. */
function lastLine(stage: Stage, quotes: readonly SlideQuote[], width: number): string {
  const { content, context, page } = stage;
  const { palette, lang, measure } = context;
  const said = quotes.some(({ translation }) => translation !== null)
    ? slideWords[lang].unofficial
    : '';
  const short = shortLink(content.link);
  const room = width - 60;
  const fits = measure(`${said}\u2003${short}`, LEAST, 400) * WIDER <= room;
  const link = page.link(content.link);
  const address = fits && link !== '' ? [{ ...words(short, LEAST, palette.ink2), link }] : [];
  const apart = said !== '' && address.length > 0 ? '\u2003' : '';
  const runs = [words(said + apart, LEAST, palette.ink2), ...address].filter(
    ({ text }) => text !== '',
  );
  const box = { x: LEFT + 60, y: PLACES.number.y, width: room, height: PLACES.number.height };
  return textBox(stage, box, [{ runs }], { name: pptxWords[lang].names.link, anchor: 'ctr' });
}

function isCodable(link: string): boolean {
  return isWebAddress(link) && link.length <= LINK_AT_MOST;
}

/** The code of a link: one shape of black on white in either scheme, which a press follows. */
export function codeXml(
  { page, content, context }: Stage,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
): string {
  if (!isCodable(content.link)) return '';
  const { names, code } = pptxWords[context.lang];
  const { path, size: modules } = qrPath(content.link);
  const commands = movedPath(pathCommands(path), x, y, size / modules);
  const box = pathBox(commands);
  const dark = { path: movedPath(commands, -box.x, -box.y, 1), closed: true };
  const link = page.link(content.link);
  return (
    shapeXml(page, {
      box: { x, y, width: size, height: size },
      geometry: 'rect',
      fill: '#ffffff',
      name: names.shape,
      alt: '',
    }) +
    shapeXml(page, {
      box,
      geometry: dark,
      fill: '#000000',
      name: names.code,
      alt: code(content.link),
      link,
    })
  );
}

/** Width and height of a slide in the unit of the file. */
export const SLIDE_EMU = { width: emu(SLIDE.width), height: emu(SLIDE.height) } as const;
