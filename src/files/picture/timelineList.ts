// Statements of a column of the timeline in words.
import { SIDES, type Side } from '../../domain/filter.ts';
import type { TimelineColumn } from '../../domain/rows.ts';
import { timelineWords } from '../../i18n/timeline.ts';
import type { PolicyDocument, Statement } from '../../model/dataset.ts';
import type { BodyContext } from './body.ts';
import { markSvg } from './markSvg.ts';
import { blockSvg, textAt, wrapped } from './svg.ts';

/** The documents of the lanes. */
export type Documents = Readonly<Record<Side, PolicyDocument | null>>;

/** Height of a line of words in px. */
export const LINE = 16;

/** The statements of a column by label, those of each document in turn, and how many have no room. */
export function listSvg(
  column: TimelineColumn,
  documents: Documents,
  box: { x: number; y: number; width: number; height: number },
  context: BodyContext,
): { svg: string; height: number } {
  const { lang, palette, measure } = context;
  const items = SIDES.flatMap((side) => {
    const document = documents[side];
    return document ? column.marks[side].map((mark) => ({ ...mark, document })) : [];
  });
  const pieces: string[] = [];
  let y = 0;
  for (const [index, { record, state, document }] of items.entries()) {
    const block = wrapped(
      labelOf(record, context),
      { x: box.x + 18, y: box.y + y, width: box.width - 18 },
      measure,
      {
        lineHeight: LINE,
      },
    );
    const height = block.lines.length * LINE + 3;
    const rest = items.length - index;
    // A line is kept free for what does not fit.
    if (y + height + (rest > 1 ? LINE : 0) > box.height - LINE) {
      // The column's own count says it, where none of them has room.
      if (index === 0) return { svg: '', height: 0 };
      const words = timelineWords[lang].more(rest);
      pieces.push(textAt(words, box.x, box.y + y + 12, palette.ink3));
      return { svg: pieces.join(''), height: y + LINE };
    }
    const at = { x: box.x + 6.5, y: box.y + y + LINE / 2, size: 12 };
    pieces.push(markSvg(document, state, at, context), blockSvg(block, palette.ink));
    y += height;
  }
  return { svg: pieces.join(''), height: y };
}

function labelOf(record: Statement, { lang, noteOf }: BodyContext): string {
  const note = noteOf(record.id);
  return note === null ? record.label[lang] : `${record.label[lang]}\u00a0[${note}]`;
}
