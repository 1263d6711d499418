// The timeline in a picture: both lanes over columns of years; where columns do not fit, years one
// under the other with the documents side by side.
import { timelineChart } from '../../charts/timeline.ts';
import { columnBoxes, TIMELINE } from '../../charts/timelineLayout.ts';
import { SIDES } from '../../domain/filter.ts';
import type { Timeline, TimelineColumn } from '../../domain/rows.ts';
import { distinctSides } from '../../domain/select.ts';
import { timeline as timelineOf } from '../../domain/timeline.ts';
import { columnHead, timelineWords } from '../../i18n/timeline.ts';
import { type Body, type BodyContext, chartSvg, type Drawn } from './body.ts';
import { stateKey } from './keySvg.ts';
import type { Size } from './sheet.ts';
import { blockSvg, lineSvg, textAt, wrapped } from './svg.ts';
import { type Documents, LINE, listSvg } from './timelineList.ts';
import { inRows } from './timelineRows.ts';

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
