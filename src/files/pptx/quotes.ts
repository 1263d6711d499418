// The quotes of a slide: beside each other at its foot, or in the place of a body.

import type { SlideQuote } from '../../content/slideQuotes.ts';
import { pptxWords } from '../../i18n/pptx.ts';
import type { Box } from '../picture/sheet.ts';
import { marked, SLIDE } from '../slide/frame.ts';
import { documentOf, LEAST, mark, type Stage, textBox, words } from './stage.ts';
import { paragraphHeight } from './table.ts';
import type { Paragraph } from './text.ts';

/** Quotes beside each other, as large as the height given allows. */
export function layQuotes(
  stage: Stage,
  quotes: readonly SlideQuote[],
  width: number,
  room: number,
): { readonly height: number; readonly xml: (y: number) => string } {
  const gap = 48;
  const column = (width - gap * (quotes.length - 1)) / Math.max(1, quotes.length);
  const measure = stage.context.measure;
  const laid = (size: number) => quotes.map((quote) => quoteParagraphs(stage, quote, size, LEAST));
  const high = (all: readonly (readonly Paragraph[])[]) =>
    Math.max(
      0,
      ...all.map((list) =>
        list.reduce((sum, one) => sum + paragraphHeight(one, column, measure), 0),
      ),
    );
  const tries = [36, 34, 32, 30, 28, 26].map(laid);
  const found = tries.find((all) => high(all) <= room) ?? tries.at(-1) ?? [];
  const height = high(found);
  return {
    height,
    xml: (y: number) =>
      quotes
        .map((quote, index) => {
          const box = { x: SLIDE.room.x + index * (column + gap), y, width: column, height };
          return quoteXml(stage, quote, found[index] ?? [], box);
        })
        .join(''),
  };
}

/** A quote in its box, the mark of its document before the name. */
export function quoteXml(
  stage: Stage,
  quote: SlideQuote,
  paragraphs: readonly Paragraph[],
  box: Box,
): string {
  const { names, quoteOf } = pptxWords[stage.request.lang];
  const own = documentOf(stage, quote.documentId);
  const sign = own
    ? mark(stage, own, quote.absence === null ? 'actual' : 'absent', {
        x: box.x + 15,
        y: box.y + 16,
        size: 30,
      })
    : '';
  const alt = quoteOf(quote.document, quote.absence ?? quote.text);
  return sign + textBox(stage, box, paragraphs, { name: names.quote, alt });
}

/** Name and time, the words themselves, and under them translation or search; `whole`: with the place too. */
export function quoteParagraphs(
  stage: Stage,
  quote: SlideQuote,
  size: number,
  least: number,
  whole = false,
): Paragraph[] {
  const { palette } = stage.context;
  const { document, documentId, text, translation, absence, place, when } = quote;
  const own = documentOf(stage, documentId);
  const colour = own ? palette.marks[own.mark].text : palette.ink;
  const name = [
    words(document, LEAST, colour, true),
    words(when === '' ? '' : ` · ${when}`, LEAST, palette.ink2),
  ];
  const said = absence === null ? size : Math.min(size, 28);
  const under = absence === null ? (translation ?? '') : place;
  const last = whole && absence === null ? [under, place] : [under];
  return [
    { runs: name.filter((run) => run.text !== ''), indent: 40, lineHeight: 34 },
    {
      runs: [words(absence ?? marked(text), said, palette.ink)],
      lineHeight: Math.round(said * 1.32),
      before: 2,
    },
    ...last
      .filter((line) => line !== '')
      .map((line) => ({
        runs: [words(line, least, palette.ink2)],
        lineHeight: Math.round(least * 1.36),
      })),
  ];
}
