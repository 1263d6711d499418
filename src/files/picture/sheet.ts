// What stands where on a picture of a given size: title, words, body, foot and code. Pure.

import type { Lang } from '../../model/values.ts';
import type { Measure, TextBlock } from './svg.ts';
import { titleLines } from './titleLines.ts';
import { wrapWords } from './wrapWords.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box extends Size {
  readonly x: number;
  readonly y: number;
}

/** Sizes of type and margins of a kind of sheet, in px of the picture. */
export interface SheetType {
  readonly margin: number;
  readonly title: number;
  /** The line on what one sees, and the filter. */
  readonly words: number;
  readonly foot: number;
  /** How many px of the picture a px of a chart may become: the least keeps its words legible. */
  readonly scales: { readonly least: number; readonly most: number };
}

/** What a sheet says round its body. */
export interface SheetWords {
  readonly title: string;
  /** What one sees, and the filter: on one line where they fit, else each on its own. */
  readonly words: readonly string[];
  /** The documents shown, each in a line. */
  readonly documents: readonly string[];
  readonly foot: readonly string[];
}

export interface Sheet {
  readonly title: TextBlock;
  readonly words: readonly TextBlock[];
  /** Where the mark of each document begins, and the middle of its line. */
  readonly documents: readonly { readonly x: number; readonly y: number; readonly size: number }[];
  readonly body: Box;
  /** The rule over the foot. */
  readonly rule: { readonly x: number; readonly y: number; readonly width: number };
  readonly foot: readonly TextBlock[];
  /** The square of the code; null where there is none. */
  readonly code: Box | null;
}

const WORD_SPACE = '\u2002';
const DOCUMENT_GAP = 48;

/** Width of a document's mark and name. */
function documentWidth(text: string, size: number, measure: Measure): number {
  return size * 1.7 + measure(text, size, 600);
}

/** Type and margins of a picture: words of 18 px and more on either size. */
export function pictureType({ width, height }: Size, lang: Lang): SheetType {
  // English takes about half as much room again.
  const [title, words, foot] = lang === 'zh' ? [46, 22, 19] : [40, 20, 18];
  const scales = width > height ? { least: 1.5, most: 2 } : { least: 1.5, most: 2.2 };
  return { margin: width > height ? 64 : 48, title, words, foot, scales };
}

/** Least room between the words of the head and the code. */
const CODE_GAP = 40;

/**
 * Lays a sheet out: the head takes what its words and the code need, the foot its words, the body all between.
 * @param codeSide side of the square of the code in px; 0 for none
 */
export function layOutSheet(
  size: Size,
  type: SheetType,
  said: SheetWords,
  codeSide: number,
  measure: Measure,
): Sheet {
  const { margin } = type;
  const whole = size.width - 2 * margin;
  const width = codeSide > 0 ? whole - codeSide - CODE_GAP : whole;
  const codeTop = margin / 2;
  let y = margin;
  const titleLine = Math.round(type.title * 1.28);
  const title: TextBlock = {
    x: margin,
    y,
    size: type.title,
    weight: 600,
    lineHeight: titleLine,
    lines: titleLines(said.title, width, (line) => measure(line, type.title, 600)),
  };
  y += title.lines.length * titleLine + type.words * 0.4;
  const size400 = (line: string) => measure(line, type.words, 400);
  const inOne = said.words.join(WORD_SPACE);
  const words = (size400(inOne) <= width ? [inOne] : said.words).map((text): TextBlock => {
    const block = block400(text, margin, y, width, type.words, measure);
    y += block.lines.length * block.lineHeight;
    // In lines of about one length: none of a single sign.
    return { ...block, lines: titleLines(text, width, size400, false) };
  });
  y += type.words * 0.5;
  // On an upright sheet the documents have its whole width, below the code.
  const upright = size.height > size.width;
  if (upright && codeSide > 0) y = Math.max(y, codeTop + codeSide);
  const room = upright ? whole : width;
  // Beside each other where they fit, at most a little smaller; else under each other.
  const wide = said.documents.map((text) => documentWidth(text, type.words, measure));
  const all = wide.reduce((sum, one) => sum + one, 0) + DOCUMENT_GAP * (wide.length - 1);
  const across = all * 0.92 <= room;
  const shrink = Math.min(1, room / (across ? all : Math.max(1, ...wide)));
  const line = type.words * 1.6;
  const documents = said.documents.map((_, index) => {
    const before = wide.slice(0, index).reduce((sum, one) => sum + one + DOCUMENT_GAP, 0);
    const x = margin + (across ? before * shrink : 0);
    const place = { x, y: y + line / 2, size: type.words * shrink };
    if (!across || index === wide.length - 1) y += line;
    return place;
  });
  const top = Math.max(y, codeSide > 0 ? codeTop + codeSide : 0) + type.words * 0.6;

  let footHeight = 0;
  const relative = said.foot.map((text) => {
    const block = block400(text, margin, footHeight, whole, type.foot, measure);
    footHeight += block.lines.length * block.lineHeight;
    return block;
  });
  const footTop = size.height - margin * 0.75 - footHeight;
  const rule = { x: margin, y: footTop - type.foot * 0.8, width: whole };
  return {
    title,
    words,
    documents,
    body: { x: margin, y: top, width: whole, height: rule.y - type.foot * 0.8 - top },
    rule,
    foot: relative.map((block) => ({ ...block, y: block.y + footTop })),
    code:
      codeSide > 0
        ? { x: margin + whole - codeSide, y: codeTop, width: codeSide, height: codeSide }
        : null,
  };
}

function block400(
  text: string,
  x: number,
  y: number,
  width: number,
  size: number,
  measure: Measure,
): TextBlock {
  const lines = wrapWords(text, width, (line) => measure(line, size, 400));
  return { x, y, size, weight: 400, lineHeight: Math.round(size * 1.42), lines };
}
