// The two documents side by side: what they are, where they come from, how long, how they are built.
import { factsOf, listsOf } from '../../../content/documentFacts.ts';
import { SIDES, type Side } from '../../../domain/filter.ts';
import { distinctSides } from '../../../domain/select.ts';
import { nameSides } from '../../../i18n/naming.ts';
import { slideWords } from '../../../i18n/slide.ts';
import type { PolicyDocument } from '../../../model/dataset.ts';
import type { BodyContext } from '../../picture/body.ts';
import { inColumns } from '../../picture/lanes.ts';
import { markSvg } from '../../picture/markSvg.ts';
import type { Box } from '../../picture/sheet.ts';
import { blockHeight, blockSvg, lineSvg, placed, textAt, wrapped } from '../../picture/svg.ts';
import { SLIDE } from '../frame.ts';

const GAP = 72;
const LABEL = { zh: 84, en: 132 } as const;
const SIZES = [30, 28, 26, 24, 22] as const;
const HEAD = 74;

/** Facts of each document in a column of its own, in one size; lists of its structure as far as there is room. */
export function documentsSlide(box: Box, context: BodyContext): string {
  const { sides } = distinctSides(context.selection);
  const lanes = SIDES.filter((side) => sides[side] || context.selection.sides[side] === null);
  const shown = lanes.map((side) => ({ side, document: sides[side]?.document ?? null }));
  const rooms = inColumns(shown, box, GAP);
  const high = box.height - HEAD;
  const size =
    SIZES.find((one) =>
      rooms.every(
        ({ document, room }) =>
          !document || column(document, Infinity, one, 0, room, context).height <= high,
      ),
    ) ?? SLIDE.least;
  return rooms
    .map(({ side, document, room }, index) => {
      const x = room.x - GAP / 2;
      const line =
        index > 0 ? lineSvg(x, box.y, x, box.y + box.height, context.palette.rule, 2) : '';
      if (!document) return line + missingSvg(room, context);
      let kept = listsOf(document, context).length;
      while (kept > 0 && column(document, kept, size, 0, room, context).height > high) kept--;
      const { height, rows } = column(document, kept, size, 0, room, context);
      const spare = Math.max(0, Math.min(34, (high - height) / Math.max(1, rows)));
      return (
        line +
        headSvg(document, side, room, context) +
        column(document, kept, size, spare, room, context).svg
      );
    })
    .join('');
}

function missingSvg({ x, y }: Box, { lang, palette }: BodyContext): string {
  return textAt(slideWords[lang].document.notLoaded, x, y + 40, palette.ink2, { size: 30 });
}

function headSvg(document: PolicyDocument, side: Side, box: Box, context: BodyContext): string {
  const { lang, palette } = context;
  const { sides } = context.selection;
  const name = nameSides(sides.a?.document, sides.b?.document, lang)[side].full;
  const mark = { x: 14, y: 14, size: 28 };
  return (
    placed(markSvg(document, 'actual', mark, { ...context, glyph: true }), box.x, box.y, 2) +
    textAt(name, box.x + 76, box.y + 42, palette.marks[document.mark].text, {
      size: 40,
      weight: 600,
    })
  );
}

/** Facts and as many lists, `spare` px apart more than they need; what is left out is said. */
function column(
  document: PolicyDocument,
  most: number,
  size: number,
  spare: number,
  box: Box,
  context: BodyContext,
): { readonly svg: string; readonly height: number; readonly rows: number } {
  const facts = factsOf(document, context);
  const lists = listsOf(document, context);
  const kept = lists.slice(0, most);
  const left = lists.length - kept.length;
  const rows = facts.length + kept.length + (left > 0 ? 1 : 0);
  return { ...rowsSvg(facts, kept, left, size, spare, box, context), rows };
}

function rowsSvg(
  facts: readonly (readonly [string, string])[],
  lists: readonly string[],
  left: number,
  size: number,
  spare: number,
  box: Box,
  context: BodyContext,
): { readonly svg: string; readonly height: number } {
  const { lang, palette, measure } = context;
  const indent = LABEL[lang];
  const pieces: string[] = [];
  let y = box.y + HEAD;
  const add = (label: string, text: string, gap: number) => {
    const place = { x: box.x + indent, y, width: box.width - indent };
    const block = wrapped(text, place, measure, { size, lineHeight: Math.round(size * 1.32) });
    const small = { size: SLIDE.least };
    pieces.push(
      textAt(label, box.x, y + size * 1.02, palette.ink2, small),
      blockSvg(block, palette.ink),
    );
    y += blockHeight(block) + gap + spare;
  };
  for (const [label, text] of facts) add(label, text, size * 0.34);
  const say = slideWords[lang].document;
  lists.forEach((text, index) => {
    add(index === 0 ? say.structure : '', text, size * 0.18);
  });
  if (left > 0) add('', say.more(left), 0);
  return { svg: pieces.join(''), height: y - box.y - HEAD };
}
