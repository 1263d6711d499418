// Slides of words: quotes alone or beside a chart, the head of a section, a question to the room.
import type { Box } from '../../picture/sheet.ts';
import { blockHeight, type Measure, type TextBlock } from '../../picture/svg.ts';
import { wrapWords } from '../../picture/wrapWords.ts';
import { SLIDE } from '../../slide/frame.ts';
import { titleXml, wider } from '../frame.ts';
import { quoteParagraphs, quoteXml } from '../quotes.ts';
import { LEAST, type Stage, textBox, words } from '../stage.ts';
import { paragraphHeight } from '../table.ts';

const GAP = 30;

/** Quotes one under the other, in type as large as all of them allow. */
export function quotesBody(
  stage: Stage,
  box: Box,
  sizes: { readonly most: number; readonly least: number },
): string {
  const { quotes } = stage.content;
  const { measure } = stage.context;
  for (let size = sizes.most; ; size = Math.max(sizes.least, size - 2)) {
    const small = Math.max(LEAST, Math.min(30, Math.round(size * 0.5)));
    const laid = quotes.map((quote) => {
      const paragraphs = quoteParagraphs(stage, quote, size, small, true);
      return {
        quote,
        paragraphs,
        height: paragraphs.reduce((sum, one) => sum + paragraphHeight(one, box.width, measure), 0),
      };
    });
    const high = laid.reduce((sum, { height }) => sum + height + GAP, -GAP);
    if (size > sizes.least && high > box.height) continue;
    let y = box.y + Math.max(0, Math.min(160, (box.height - high) / 2));
    return laid
      .map(({ quote, paragraphs, height }) => {
        const at = { ...box, y, height };
        y += height + GAP;
        return quoteXml(stage, quote, paragraphs, at);
      })
      .join('');
  }
}

/** Words of the author as large as they may be, as the slide's title, and what is said below under them. */
export function statementBody(stage: Stage, body: 'section' | 'question'): string {
  const { content, context } = stage;
  const { palette } = context;
  const measure = wider(context.measure);
  const { x, width } = SLIDE.room;
  const below = content.quotes.length > 0 ? 330 : 120;
  const room = { x, y: SLIDE.room.y + 40, width, height: SLIDE.room.height - below - 40 };
  for (let size = body === 'section' ? 104 : 84; ; size -= 4) {
    const head = block(content.title, room, size, 600, measure);
    const under = block(
      content.subtitle,
      room,
      Math.max(28, Math.round(size * 0.42)),
      400,
      measure,
    );
    const high = blockHeight(head) + 28 + blockHeight(under);
    if (high > room.height && size > 48) continue;
    const top = room.y + Math.max(0, (room.height - high) / 2.4);
    const title = { x, y: top, width, height: blockHeight(head) };
    const lines = [
      { runs: [words(content.subtitle, under.size, palette.ink2)], lineHeight: under.lineHeight },
    ];
    const rest = { x, y: top + title.height + 28, width, height: blockHeight(under) };
    return (
      titleXml(stage, [content.title], title, size, head.lineHeight) + textBox(stage, rest, lines)
    );
  }
}

function block(
  text: string,
  { x, y, width }: Box,
  size: number,
  weight: 400 | 600,
  measure: Measure,
): TextBlock {
  const lines = wrapWords(text, width, (line) => measure(line, size, weight));
  return { x, y, size, weight, lineHeight: Math.round(size * 1.3), lines };
}
