// Slides of words: a quote alone or beside its chart, the head of a section, a question to the room.

import type { SlideContent } from '../../../content/slideContent.ts';
import type { SlideQuote } from '../../../content/slideQuotes.ts';
import type { BodyContext } from '../../picture/body.ts';
import { markSvg } from '../../picture/markSvg.ts';
import type { Box } from '../../picture/sheet.ts';
import { blockHeight, blockSvg, placed, type TextBlock, textAt, xml } from '../../picture/svg.ts';
import { wrapWords } from '../../picture/wrapWords.ts';
import { marked, SLIDE, translated } from '../frame.ts';

/** Type of quotes that stand large: the serifs of the source texts. */
const SERIF = '"Source Han Serif SC","Noto Serif CJK SC","Songti SC",STSong,SimSun,serif';

/** Quotes one under the other, in type as large as all of them allow. */
export function quotesSlide(
  quotes: readonly SlideQuote[],
  box: Box,
  sizes: { readonly most: number; readonly least: number },
  context: BodyContext,
): string {
  for (let size = sizes.most; ; size = Math.max(sizes.least, size - 2)) {
    const laid = quotesAt(quotes, box, size, context);
    const last = size <= sizes.least;
    if (!last && laid.height > box.height) continue;
    return placed(laid.svg, 0, Math.max(0, Math.min(160, (box.height - laid.height) / 2)));
  }
}

function quotesAt(
  quotes: readonly SlideQuote[],
  box: Box,
  size: number,
  context: BodyContext,
): { readonly svg: string; readonly height: number } {
  const { lang, palette, measure, selection } = context;
  const { x, width } = box;
  const documents = [selection.sides.a?.document, selection.sides.b?.document];
  const small = Math.max(SLIDE.least, Math.min(30, Math.round(size * 0.5)));
  const pieces: string[] = [];
  let y = box.y;
  const add = (text: string, of: number, fill: string, weight: 400 | 600 = 400) => {
    if (text === '') return;
    const block = lines(text, { x, y, width }, of, weight, measure);
    pieces.push(blockSvg(block, fill));
    y += blockHeight(block);
  };
  for (const { document: name, documentId, text, translation, place, when, absence } of quotes) {
    const document = documents.find((one) => one?.id === documentId);
    if (document) {
      const state = absence === null ? 'actual' : 'absent';
      const at = { x: x + 20, y: y + 20, size: 40 };
      pieces.push(
        markSvg(document, state, at, { ...context, glyph: true }),
        textAt(name, x + 54, y + 30, palette.marks[document.mark].text, { size: 28, weight: 600 }),
      );
    }
    y += 54;
    if (absence === null) {
      const block = lines(marked(text), { x, y, width }, size, 400, measure);
      pieces.push(`<g font-family="${xml(SERIF)}">${blockSvg(block, palette.ink)}</g>`);
      y += blockHeight(block) + 6;
      add(translated(translation, lang), small, palette.ink2);
    } else add(absence, Math.max(SLIDE.least, Math.round(size * 0.8)), palette.ink2);
    add(whenAndWhere(when, place), SLIDE.least, palette.ink2);
    y += 30;
  }
  return { svg: pieces.join(''), height: y - 30 - box.y };
}

/** When a statement is for and where it stands; a section that is named by the year says it alone. */
function whenAndWhere(when: string, place: string): string {
  const bare = (text: string) => text.replace(/[\s\u00a0]/g, '').toLowerCase();
  const said = bare(place).startsWith(bare(when));
  return when === '' || said ? place : `${when} · ${place}`;
}

function lines(
  text: string,
  place: { readonly x: number; readonly y: number; readonly width: number },
  size: number,
  weight: 400 | 600,
  measure: BodyContext['measure'],
): TextBlock {
  return {
    x: place.x,
    y: place.y,
    size,
    weight,
    lineHeight: Math.round(size * 1.4),
    lines: wrapWords(text, place.width, (line) => measure(line, size, weight)),
  };
}

/** Words of the author as large as they may be, what is said below under them, and the quote in focus. */
export function statementSlide(
  { title, subtitle, quotes }: SlideContent,
  body: 'section' | 'question',
  context: BodyContext,
): string {
  const { x, width } = SLIDE.room;
  const { palette, measure } = context;
  const foot = quotes.length > 0 ? 330 : 120;
  const room = { x, y: SLIDE.room.y + 40, width, height: SLIDE.room.height - foot - 40 };
  for (let size = body === 'section' ? 104 : 84; ; size -= 4) {
    const head = lines(title, room, size, 600, measure);
    const under = lines(subtitle, room, Math.max(28, Math.round(size * 0.42)), 400, measure);
    const high = blockHeight(head) + 28 + blockHeight(under);
    if (high > room.height && size > 48) continue;
    const top = room.y + Math.max(0, (room.height - high) / 2.4);
    return (
      blockSvg({ ...head, y: top }, palette.ink) +
      blockSvg({ ...under, y: top + blockHeight(head) + 28 }, palette.ink2)
    );
  }
}
