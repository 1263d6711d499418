// The overview in a picture: themes in groups by which document is the more specific, their places on the ladder, and
// what each document says.

import {
  type Overview,
  type OverviewGroup,
  type OverviewRow,
  offLadder,
  overviewGroupName,
  overviewRows,
  overviewSaid,
} from '../../content/overviewRows.ts';
import { SIDES, type Side } from '../../domain/filter.ts';
import { markState } from '../../domain/markState.ts';
import { nameSides } from '../../i18n/naming.ts';
import { overview } from '../../i18n/overview.ts';
import { overviewRowWords } from '../../i18n/overviewRows.ts';
import { pictureWords } from '../../i18n/picture.ts';
import { LADDER_STEPS } from '../../model/values.ts';
import type { Body, BodyContext, Drawn } from './body.ts';
import { cellPiece } from './cellPiece.ts';
import { markSvg } from './markSvg.ts';
import { beside, inset, NOTHING, type Piece, rulePiece, stack, wordsPiece } from './pieces.ts';
import type { Size } from './sheet.ts';
import { lineSvg, textAt } from './svg.ts';

/** Widths in px of a chart: names of themes, and the ladder where its steps are named or numbered. */
const WIDE = { name: { zh: 108, en: 146 }, ladder: { zh: 378, en: 408 } } as const;
const NARROW = { name: { zh: 104, en: 120 }, ladder: { zh: 156, en: 156 } } as const;
/** From this width on the steps are named. */
const NAMED = 800;
const GAP = 20;
const MARK = 18;
const PAD = { named: 4, numbered: 6 } as const;
/** Width of names where there are no words beside the ladder, and how much free a row takes at most above and below. */
const ALONE = { name: { zh: 120, en: 216 }, pad: 1, spread: 10 } as const;

/** All themes, each with both documents' words or the label of their absence. Words that find no room end in an ellipsis, and that is said. */
export const ladderBody: Body = (context) => {
  const { content, note } = contentOf(context);
  return (room, last) => {
    const laid = (heads: boolean, most: number) =>
      layOut(content, columnsOf(room, context), context, heads, most);
    const whole = laid(true, Number.POSITIVE_INFINITY);
    if (!last || whole.height <= room.height) return { ...whole, note };
    const plain = laid(false, Number.POSITIVE_INFINITY);
    if (plain.height <= room.height) return { ...plain, note };
    const left = pictureWords[context.lang].quotesCut;
    const cut = [2, 1].map((most) => laid(false, most)).find(({ height }) => height <= room.height);
    return { ...(cut ?? laid(false, 1)), note, left };
  };
};

/** All themes with their marks alone, the ladder as wide and the rows as high as the room is; off it, why in words. */
export const ladderAlone: Body = (context) => {
  const { content, note } = contentOf(context);
  const rows = content.groups.reduce((sum, group) => sum + group.rows.length, 0);
  return (room) => {
    const name = ALONE.name[context.lang];
    const columns = { name, ladder: room.width - name, words: 0, named: true };
    const laid = (pad: number) => layOut(content, { ...columns, pad }, context, false, 1);
    const free = (room.height - laid(ALONE.pad).height) / Math.max(1, rows) / 2;
    return { ...laid(ALONE.pad + Math.max(0, Math.min(ALONE.spread, free))), note };
  };
};

function contentOf({ dataset, selection, group, lang }: BodyContext) {
  const content = overviewRows(dataset, selection, group);
  const emptied = content.emptied.length;
  const end = lang === 'zh' ? '。' : '.';
  return {
    content,
    ...(emptied > 0 ? { note: overviewRowWords[lang].emptied(emptied) + end } : {}),
  };
}

interface Columns {
  readonly named: boolean;
  readonly name: number;
  readonly ladder: number;
  /** Width of either document's words; 0 where there are none. */
  readonly words: number;
  /** Free above and below each row. */
  readonly pad: number;
}

function columnsOf({ width }: Size, { lang }: BodyContext): Columns {
  const named = width >= NAMED;
  const { name, ladder } = named ? WIDE : NARROW;
  return {
    named,
    name: name[lang],
    ladder: ladder[lang],
    words: (width - name[lang] - ladder[lang] - 2 * GAP) / 2,
    pad: named ? PAD.named : PAD.numbered,
  };
}

function widthOf({ name, ladder, words }: Columns): number {
  return name + ladder + (words > 0 ? 2 * (GAP + words) : 0);
}

function layOut(
  { groups, listed }: Overview,
  columns: Columns,
  context: BodyContext,
  heads: boolean,
  most: number,
): Drawn {
  const width = widthOf(columns);
  const rule = rulePiece(width, context);
  const rows = groups.flatMap((group) => [
    ...(heads && group.key !== null ? [rule, groupHead(group, width, context)] : []),
    ...group.rows.flatMap((row) => [rule, rowPiece(row, listed, columns, most, context)]),
  ]);
  const all = stack([headPiece(columns, context), ...rows]);
  return { svg: () => all.svg(0, 0), height: all.height, left: null };
}

/** Where a step stands from the left of the ladder. */
function stepAt(step: number, { ladder }: Columns): number {
  return ((step + 0.5) * ladder) / LADDER_STEPS.length;
}

/** Names of the steps, or their numbers with the names under them in a line; and of the documents. */
function headPiece(columns: Columns, context: BodyContext): Piece {
  const { lang, palette, selection, measure } = context;
  const text = overviewRowWords[lang];
  const { a, b } = selection.sides;
  const names = nameSides(a?.document, b?.document, lang);
  const said = (step: (typeof LADDER_STEPS)[number]) => text.steps[step];
  const key = columns.named
    ? ''
    : LADDER_STEPS.map((step) => `${step} ${said(step)}`).join(lang === 'zh' ? '，' : ', ');
  const width = widthOf(columns);
  const line = wordsPiece(key, width, context, { fill: palette.ink2, lineHeight: 16 });
  const heads: Piece = {
    height: columns.named ? 36 : 22,
    svg: (x, y) => {
      const left = x + columns.name;
      const base = y + (columns.named ? 30 : 16);
      const steps = LADDER_STEPS.map((step) =>
        textAt(
          columns.named ? said(step) : String(step),
          left + stepAt(step, columns),
          base,
          palette.ink2,
          {
            anchor: 'middle',
          },
        ),
      );
      const brackets = columns.named
        ? (
            [
              [1, 2, text.undated],
              [3, 5, text.dated],
            ] as const
          ).map(([from, to, words]) => {
            const [start, end] = [
              left + stepAt(from, columns) - 22,
              left + stepAt(to, columns) + 22,
            ];
            const half = measure(words, 12, 400) / 2 + 6;
            const middle = (start + end) / 2;
            return (
              lineSvg(start, y + 8, middle - half, y + 8, palette.hatch) +
              lineSvg(middle + half, y + 8, end, y + 8, palette.hatch) +
              textAt(words, middle, y + 12, palette.ink3, { anchor: 'middle' })
            );
          })
        : [];
      // Where no words stand beside the ladder, marks alone tell documents apart.
      const documents = (columns.words > 0 ? SIDES : []).map((side, index) => {
        const document = selection.sides[side]?.document;
        return textAt(
          document
            ? columns.named
              ? names[side].full
              : document.name[lang]
            : overview[lang].notLoaded,
          wordsAt(index, columns) + x,
          base,
          document ? palette.marks[document.mark].text : palette.ink3,
          { weight: 600 },
        );
      });
      return [...brackets, ...steps, ...documents].join('');
    },
  };
  return stack([line, heads], 2);
}

function wordsAt(index: number, { name, ladder, words }: Columns): number {
  return name + ladder + GAP + index * (words + GAP);
}

function groupHead(
  { key, rows }: OverviewGroup,
  width: number,
  { lang, palette, selection, measure }: BodyContext,
): Piece {
  const { themes } = overviewRowWords[lang];
  const leader = key === 'a' || key === 'b' ? selection.sides[key]?.document : undefined;
  const said = overviewGroupName(key, selection, lang);
  const fill = leader ? palette.marks[leader.mark].text : palette.ink;
  return {
    height: 18,
    svg: (x, y) =>
      textAt(said, x, y + 13.5, fill, { weight: 600 }) +
      textAt(
        themes(rows.length),
        Math.min(x + width, x + measure(said, 12, 600) + 10),
        y + 13.5,
        palette.ink3,
      ),
  };
}

function rowPiece(
  row: OverviewRow,
  listed: boolean,
  columns: Columns,
  most: number,
  context: BodyContext,
): Piece {
  const { lang } = context;
  const name = wordsPiece(row.theme.name[lang], columns.name - 14, context, {
    size: 12.5,
    weight: 600,
    lineHeight: 16,
  });
  const words = (columns.words > 0 ? SIDES : []).map((side, index): readonly [number, Piece] => {
    const cell = row.cells[side];
    const said = cell ? overviewSaid(cell, listed, context.selection.filter, lang) : [];
    const look = { marked: listed, lines: most, gap: 2 };
    return [wordsAt(index, columns), cellPiece(said, columns.words, context, look)];
  });
  const why = columns.words > 0 ? NOTHING : offPiece(row, columns, context)[1];
  const heights = [name, why, ...words.map(([, piece]) => piece)].map((piece) => piece.height);
  const height = Math.max(MARK, ...heights);
  const middle = ({ height: own, svg }: Piece): Piece => ({
    height: own,
    svg: (x, y) => svg(x, y + (height - own) / 2),
  });
  const marks: Piece = {
    height,
    svg: (x, y) => marksSvg(row, columns, x, y + height / 2, context),
  };
  return inset(
    beside([
      [0, middle(name)],
      [columns.name, marks],
      ...words.map(([left, piece]) => [left, middle(piece)] as const),
    ]),
    columns.pad,
  );
}

/** Why a document stands on no step, after its mark. */
function offPiece(row: OverviewRow, columns: Columns, context: BodyContext): [number, Piece] {
  const { after, words } = offLadder(row, context.lang);
  const same = row.cells.a?.step === row.cells.b?.step;
  const left = stepAt(after, columns) + MARK * (same ? 1.4 : 0.8);
  const look = { fill: context.palette.ink2, lineHeight: 14 };
  return [left, wordsPiece(words, columns.ladder - left, context, look)];
}

/** Both marks on their steps, joined by a line in the colour of the more specific one. */
function marksSvg(
  row: OverviewRow,
  columns: Columns,
  x: number,
  y: number,
  context: BodyContext,
): string {
  const { palette } = context;
  const { cells, leader } = row;
  const at = (side: Side) => {
    const step = cells[side]?.step;
    return step == null ? null : x + stepAt(step, columns);
  };
  const [one, other] = [at('a'), at('b')];
  const colour = leader && cells[leader] ? palette.marks[cells[leader].document.mark].fill : '';
  const steps = LADDER_STEPS.map((step) => {
    const left = x + stepAt(step, columns);
    return lineSvg(left, y - 4, left, y + 4, palette.rule);
  });
  const line = leader && one !== null && other !== null ? lineSvg(one, y, other, y, colour, 2) : '';
  const marks = SIDES.map((side) => {
    const cell = cells[side];
    const place = at(side);
    if (!cell || place === null) return '';
    const shift = one === other ? (side === 'a' ? -1 : 1) * (MARK / 2 + 1) : 0;
    const state = cell.reading.type === 'stated' ? markState(cell.reading.record) : 'absent';
    return markSvg(
      cell.document,
      state,
      { x: place + shift, y, size: MARK },
      { ...context, glyph: true },
    );
  });
  const [after, why] = offPiece(row, columns, context);
  const said = columns.words > 0 ? '' : why.svg(x + after, y - why.height / 2);
  return steps.join('') + line + marks.join('') + said;
}
