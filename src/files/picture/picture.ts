// A picture of what is shown, as an SVG file: drawn for its own size, not taken from the screen.

import { PALETTES } from '../../charts/palette.ts';
import { compareTitle } from '../../content/compareTitle.ts';
import { finding } from '../../content/finding.ts';
import type { Pictured } from '../../content/pictured.ts';
import type { ComparedPair } from '../../domain/comparedPair.ts';
import type { Selection } from '../../domain/rows.ts';
import { shownDocuments } from '../../domain/select.ts';
import { isWebAddress } from '../../domain/webAddress.ts';
import { documentWords } from '../../i18n/documents.ts';
import { filterWords } from '../../i18n/filterWords.ts';
import { frame } from '../../i18n/frame.ts';
import { dayText, originParts } from '../../i18n/origin.ts';
import { pictureWords } from '../../i18n/picture.ts';
import type { Dataset, PolicyDocument } from '../../model/dataset.ts';
import type { Lang } from '../../model/values.ts';
import { qrPath } from '../qr.ts';
import { type BodyContext, type Draw, fitted } from './body.ts';
import { compareBody } from './compareBody.ts';
import { BODIES } from './content.ts';
import { markSvg } from './markSvg.ts';
import { layOutSheet, pictureType, type Sheet, type Size } from './sheet.ts';
import { blockSvg, lineSvg, type Measure, px, rectSvg, svgFile, textAt } from './svg.ts';

/** What is to be drawn. */
export interface PictureRequest {
  readonly screen: Pictured;
  /** Two that are compared in the place of the screen; null for none. */
  readonly pair: ComparedPair | null;
  readonly dataset: Dataset;
  readonly selection: Selection;
  /** Order of the rows, where the screen has one. */
  readonly group: 'gap' | 'theme';
  readonly lang: Lang;
  readonly scheme: 'light' | 'dark';
  /**
   * In px. Where something would be left out, an upright picture grows in height; a wide one keeps its size and form,
   * and what is on it is drawn a little smaller.
   */
  readonly size: Size;
  /** A word of the reader's own, counted in the coverage; '' for none. */
  readonly word: string;
  /** Address that opens the view. */
  readonly link: string;
  /** Data version; '' where not all data could be loaded. */
  readonly version: string;
}

/** What drawing needs from outside: the chart library and the widths of words. */
export interface PictureTools {
  readonly draw: Draw;
  readonly measure: Measure;
}

export interface Picture {
  readonly title: string;
  readonly svg: string;
  readonly size: Size;
  readonly background: string;
}

/** Links up to this many signs are printed whole; of longer ones the code has the rest. */
const LINK_SHOWN = 72;
/** Of a link that is a query alone there is no code: more of it is printed. */
const QUERY_SHOWN = 240;
/** Side of a module of the code in px, and most modules on a side: a denser code is not printed. */
const MODULE = { side: 5, most: 93 } as const;
/** So many times its room a picture is laid out for at most, lest something be left out; in these steps. */
const GROWTH = { wide: [1.06, 1.12, 1.18, 1.25], upright: [1.15, 1.3, 1.5, 1.75, 2, 2.3] } as const;

/** The picture of a screen. Pure: the same request gives the same file. */
export function drawPicture(request: PictureRequest, { draw, measure }: PictureTools): Picture {
  const { screen, dataset, selection, lang, word, pair } = request;
  const text = pictureWords[lang];
  const palette = PALETTES[request.scheme];
  const code = codeOf(request.link);
  const title = pair
    ? compareTitle(dataset, pair, lang)
    : finding(screen, dataset, selection, lang);
  const words = pair ? [] : [keyWords(screen, lang), filterWords(dataset, selection, lang)];
  const documents = shownDocuments(selection).map((document) => documentLine(document, lang));
  const type = pictureType(request.size, lang);
  const context: BodyContext = {
    dataset,
    selection,
    group: request.group,
    lang,
    palette,
    measure,
    draw,
    word,
    prefix: 'p-',
  };
  const lay = (pair ? compareBody(pair) : BODIES[screen])(context);
  // What has no room is said in the foot, which then takes a line more from the body.
  const drawIn = (size: Size, scales = type.scales, grown = 1) => {
    // Modules keep their px where the whole is drawn smaller.
    const side = (code?.side ?? 0) * grown;
    const layOut = (more: readonly string[]) => {
      const foot = footWords(request, code !== null, more);
      return layOutSheet(size, type, { title, words, documents, foot }, side, measure);
    };
    let sheet = layOut([]);
    let drawn = fitted(lay, sheet.body, scales);
    const said = () =>
      [drawn.note, drawn.left, drawn.left && text.seeLink].filter((one): one is string =>
        Boolean(one),
      );
    if (said().length > 0) {
      sheet = layOut([said().join(lang === 'zh' ? '' : ' ')]);
      drawn = fitted(lay, sheet.body, scales);
    }
    return { room: size, sheet, drawn };
  };
  let found = drawIn(request.size);
  const { width, height: least } = request.size;
  const upright = least > width;
  const scales = { ...type.scales, most: type.scales.least };
  for (const times of GROWTH[upright ? 'upright' : 'wide']) {
    if (found.drawn.left === null) break;
    const height = Math.round(least * times);
    found = upright
      ? drawIn({ width, height }, scales)
      : drawIn({ width: Math.round(width * times), height }, scales, times);
  }
  // What it grew too far by is taken off again.
  const spare = Math.floor(found.sheet.body.height - found.drawn.height);
  if (upright && found.room.height > least && spare > 0) {
    const height = Math.max(least, found.room.height - spare);
    const less = drawIn({ width, height }, scales);
    if (less.drawn.left === null) found = less;
  }
  const { room, sheet, drawn } = found;
  const size = upright ? room : request.size;
  const content = [
    rectSvg(0, 0, room.width, room.height, palette.page),
    headSvg(sheet, request, context),
    drawn.svg(),
    footSvg(sheet, context),
    code && sheet.code ? codeSvg(code, sheet.code) : '',
  ].join('');
  const about = { name: title, description: words.join(' '), lang };
  return { title, svg: svgFile(size, about, content, room), size, background: palette.page };
}

/** What one sees. */
export function keyWords(screen: Pictured, lang: Lang): string {
  return pictureWords[lang].keys[screen];
}

function headSvg(sheet: Sheet, { selection, lang }: PictureRequest, context: BodyContext): string {
  const { palette } = context;
  const names = shownDocuments(selection).map((document, index) => {
    const place = sheet.documents[index];
    if (!place) return '';
    const { x, y, size } = place;
    return (
      markSvg(
        document,
        'actual',
        { x: x + size * 0.625, y, size: size * 1.25 },
        { ...context, glyph: true },
      ) +
      textAt(
        documentLine(document, lang),
        x + size * 1.7,
        y + size * 0.36,
        palette.marks[document.mark].text,
        { size, weight: 600 },
      )
    );
  });
  const [key, ...rest] = sheet.words;
  return (
    blockSvg(sheet.title, palette.ink) +
    (key ? blockSvg(key, palette.ink2) : '') +
    rest.map((block) => blockSvg(block, palette.ink3)).join('') +
    names.join('')
  );
}

function documentLine(document: PolicyDocument, lang: Lang): string {
  return pictureWords[lang].document(
    document.name[lang],
    documentWords[lang].genre[document.genre],
    dayText(document, lang),
  );
}

function footWords(
  { selection, lang, link, version }: PictureRequest,
  coded: boolean,
  more: readonly string[],
): string[] {
  const text = frame[lang];
  const own = pictureWords[lang];
  const sources = shownDocuments(selection).map((document) =>
    text.source(document.name[lang], originParts(document, lang)),
  );
  const rest = coded ? own.linkCut : isWebAddress(link) ? own.linkLong : own.queryLong;
  const shown =
    link.length <= (isWebAddress(link) ? LINK_SHOWN : QUERY_SHOWN)
      ? link
      : `${link.replace(/[?#].*$/s, '')}?…${rest}`;
  return [
    ...more,
    text.sourceList(sources),
    `${own.caution}${lang === 'en' ? ' ' : ''}${text.product} · ${version === '' ? own.noVersion : text.version(version)} · ${own.link(shown)}`,
  ];
}

function footSvg({ rule, foot }: Sheet, { palette }: BodyContext): string {
  return (
    lineSvg(rule.x, rule.y, rule.x + rule.width, rule.y, palette.rule, 2) +
    foot.map((block) => blockSvg(block, palette.ink3)).join('')
  );
}

interface Code {
  readonly path: string;
  readonly size: number;
  /** Side in px: whole px a module, or readers blur it. */
  readonly side: number;
}

function codeOf(link: string): Code | null {
  // Without an address, or longer than a code can hold.
  if (!isWebAddress(link) || link.length > 2000) return null;
  const { path, size } = qrPath(link);
  return size > MODULE.most ? null : { path, size, side: size * MODULE.side };
}

/** Dark on white in either scheme, as readers want it. */
function codeSvg({ path, size }: Code, box: { x: number; y: number; width: number }): string {
  return (
    rectSvg(box.x, box.y, box.width, box.width, '#ffffff') +
    `<path transform="translate(${px(box.x)} ${px(box.y)}) scale(${box.width / size})" d="${path}" fill="#000000"/>`
  );
}
