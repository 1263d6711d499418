// The timeline in a picture: both lanes over columns of years; where columns do not fit, years one
// under the other with the documents side by side.
import { timelineChart } from '../../charts/timeline.ts';
import { columnBoxes, TIMELINE } from '../../charts/timelineLayout.ts';
import { SIDES, type Side } from '../../domain/filter.ts';
import type { Timeline, TimelineColumn } from '../../domain/rows.ts';
import { distinctSides } from '../../domain/select.ts';
import { timeline as timelineOf } from '../../domain/timeline.ts';
import { nameSides } from '../../i18n/naming.ts';
import { columnHead, columnName, silenceWords, timelineWords } from '../../i18n/timeline.ts';
import type { PolicyDocument, Statement } from '../../model/dataset.ts';
import { absentSvg } from './absentSvg.ts';
import { type Body, type BodyContext, chartSvg, type Drawn } from './body.ts';
import { stateKey } from './keySvg.ts';
import { markSvg } from './markSvg.ts';
import type { Size } from './sheet.ts';
import { blockSvg, lineSvg, textAt, wrapped } from './svg.ts';

const LINE = 16;
/** Below this width columns that do not fit become rows, whatever the size; from it on they wait for a wider room. */
const UPRIGHT = 760;

/** Every statement is a mark; under the years, as far as there is room, the labels of theirs. */
export const timelineBody: Body = (context) => {
  const selection = distinctSides(context.selection);
  const timeline = timelineOf(selection);
  const { a, b } = selection.sides;
  const documents = { a: a?.document ?? null, b: b?.document ?? null };
  const shown = timeline.columns.flatMap(({ marks }) =>
    SIDES.flatMap((side) => {
      const document = documents[side];
      return document ? marks[side].map(({ state }) => ({ state, document })) : [];
    }),
  );
  return (room, last) => {
    const key = stateKey(shown, room.width, context);
    const below = { width: room.width, height: room.height - key.height };
    const wide = room.width >= UPRIGHT || columnBoxes(timeline, room.width) !== null;
    const drawn = wide
      ? inColumns(timeline, documents, below, context)
      : inRows(timeline, documents, below, context, last);
    return {
      ...drawn,
      height: key.height + drawn.height,
      svg: () => `${key.svg}<g transform="translate(0 ${key.height})">${drawn.svg()}</g>`,
    };
  };
};

type Documents = Readonly<Record<Side, PolicyDocument | null>>;

function inColumns(
  timeline: Timeline,
  documents: Documents,
  room: Size,
  context: BodyContext,
): Drawn {
  const { lang, palette } = context;
  const text = timelineWords[lang];
  const { width } = room;
  const spec = timelineChart(timeline, { lang, palette, width, selected: null, documents });
  const boxes = columnBoxes(timeline, width) ?? [];
  const top = spec.height + 10;
  const heads = timeline.columns.map((column, index) =>
    headSvg(column, boxes[index]?.x ?? 0, top, boxes[index]?.width ?? 0, context),
  );
  const under = top + Math.max(0, ...heads.map(({ height }) => height)) + 4;
  const lists = timeline.columns.map((column, index) =>
    column.key === 'none'
      ? { svg: '', height: 0 }
      : listSvg(
          column,
          documents,
          {
            x: boxes[index]?.x ?? 0,
            y: under,
            width: boxes[index]?.width ?? 0,
            height: room.height - under,
          },
          context,
        ),
  );
  return {
    svg: () =>
      [
        chartSvg(spec, { x: 0, y: 0, width }, context, 'timeline'),
        ...heads.map(({ svg }) => svg),
        ...timeline.columns.map((column, index) =>
          column.breakAfter
            ? textAt(
                '≀',
                (boxes[index]?.x ?? 0) + (boxes[index]?.width ?? 0) + TIMELINE.gap / 2,
                top + 17,
                palette.ink3,
                { anchor: 'middle' },
              )
            : '',
        ),
        ...lists.map(({ svg }) => svg),
        notesSvg(timeline, room, text, context),
      ].join(''),
    // The lists take what room there is; the chart and the names of its columns must have theirs.
    height:
      boxes.length === 0
        ? Infinity
        : Math.max(under + 3 * LINE, ...lists.map(({ height }) => under + height)),
    left: null,
    rest: [],
  };
}

/** Why columns break, at the foot of the room; the documents' own 今年 is explained there too. */
function notesSvg(
  { columns }: Timeline,
  room: Size,
  text: (typeof timelineWords)['zh'],
  { palette }: BodyContext,
): string {
  const breaks = columns.some(({ breakAfter }) => breakAfter) ? text.breakNote : '';
  return Number.isFinite(room.height) ? textAt(breaks, 0, room.height - 3, palette.ink3) : '';
}

/** A column's name with how many statements it holds. */
function headSvg(
  column: TimelineColumn,
  x: number,
  y: number,
  width: number,
  context: BodyContext,
): { svg: string; height: number } {
  const { lang, palette, measure } = context;
  const { head, note } = columnHead(column, lang);
  const count = timelineWords[lang].count(column.marks.a.length + column.marks.b.length);
  const name = wrapped(head, { x, y: y + 4, width }, measure, {
    size: 13,
    weight: 600,
    lineHeight: 17,
  });
  const rest = wrapped(
    [note, count].filter(Boolean).join(' · '),
    { x, y: y + 4 + name.lines.length * 17, width },
    measure,
    { lineHeight: LINE },
  );
  return {
    svg:
      lineSvg(x, y, x + width, y, palette.rule) +
      blockSvg(name, palette.ink) +
      blockSvg(rest, palette.ink2),
    height: 4 + name.lines.length * 17 + rest.lines.length * LINE,
  };
}

/** The statements of a column by label, those of each document in turn, and how many have no room. */
function listSvg(
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

/** Years one under the other: marks of side a at the left, of side b at the right. */
function inRows(
  timeline: Timeline,
  documents: Documents,
  room: Size,
  context: BodyContext,
  last: boolean,
): Drawn {
  const { lang, palette } = context;
  const names = nameSides(documents.a, documents.b, lang);
  const sides = SIDES.filter((side) => documents[side]);
  const gap = 28;
  const half = (room.width - gap * (sides.length - 1)) / Math.max(1, sides.length);
  const pitch = TIMELINE.pitch;
  const across = Math.max(1, Math.floor((half + pitch - TIMELINE.mark) / pitch));
  const pieces: string[] = [];
  let y = 0;
  sides.forEach((side, at) => {
    const document = documents[side];
    if (!document) return;
    const fill = palette.marks[document.mark].text;
    pieces.push(textAt(names[side].full, at * (half + gap), 13, fill, { size: 13, weight: 600 }));
  });
  y += 22;
  const share = (room.height - y) / Math.max(1, timeline.columns.length);
  for (const column of timeline.columns) {
    const count = timelineWords[lang].count(column.marks.a.length + column.marks.b.length);
    pieces.push(
      lineSvg(0, y, room.width, y, palette.rule),
      textAt(columnName(column, lang), 0, y + 18, palette.ink, { size: 13, weight: 600 }),
      textAt(count, room.width, y + 18, palette.ink2, { anchor: 'end' }),
    );
    let high = 0;
    sides.forEach((side, at) => {
      const document = documents[side];
      const marks = column.marks[side];
      const x = at * (half + gap);
      if (!document) return;
      if (marks.length === 0) {
        pieces.push(
          emptySvg(
            timeline,
            side,
            column,
            { x, y: y + 27, width: half, height: 22 },
            names[side].full,
            context,
          ),
        );
        high = Math.max(high, pitch);
        return;
      }
      marks.forEach(({ state }, index) => {
        const place = {
          x: x + TIMELINE.mark / 2 + (index % across) * pitch,
          y: y + 26 + pitch / 2 + Math.floor(index / across) * pitch,
          size: TIMELINE.mark,
        };
        pieces.push(markSvg(document, state, place, context));
      });
      let under = Math.ceil(marks.length / across) * pitch;
      if (column.key !== 'none') {
        const spare = Math.max(LINE * 4, share - 34 - under);
        const one = {
          ...column,
          marks: { a: [], b: [], [side]: marks } as TimelineColumn['marks'],
        };
        const list = listSvg(
          one,
          documents,
          { x, y: y + 28 + under, width: half, height: spare },
          context,
        );
        pieces.push(list.svg);
        under += list.height + 4;
      }
      high = Math.max(high, under);
    });
    y += 34 + high;
  }
  return {
    svg: () => pieces.join(''),
    height: last ? Math.min(y, room.height) : y,
    left: null,
    rest: [],
  };
}

function emptySvg(
  timeline: Timeline,
  side: Side,
  column: TimelineColumn,
  box: { x: number; y: number; width: number; height: number },
  name: string,
  context: BodyContext,
): string {
  const text = timelineWords[context.lang];
  const silent = timeline.silence[side];
  if (silent) return absentSvg(silenceWords(silent, name, context.lang), box, context);
  const hidden = timeline.spoken[side].has(column.key);
  return hidden
    ? textAt(text.empty.hidden, box.x, box.y + 15, context.palette.ink3)
    : absentSvg(text.empty.none, box, context);
}
