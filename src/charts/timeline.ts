// The timeline: a unit chart in ordered columns, "no year" first. Design, section 2.3.
import { SIDES, type Side } from '../domain/filter.ts';
import type { Timeline, TimelineMark } from '../domain/rows.ts';
import { listPaging } from '../i18n/listPaging.ts';
import { nameSides } from '../i18n/naming.ts';
import { statementName, statementTip } from '../i18n/statement.ts';
import { columnName, timelineWords } from '../i18n/timeline.ts';
import type { HatchDrawing, MarkDrawing } from './marks.ts';
import { FONTS, setBack } from './palette.ts';
import { type Sketch, sketchSeries, words } from './sketch.ts';
import type { ChartMark, ChartSpec, Look } from './spec.ts';
import { binned, perMark } from './timelineBins.ts';
import {
  type ColumnBox,
  columnBoxes,
  type Lane,
  lanes,
  leastWidth,
  markCentre,
  TIMELINE,
} from './timelineLayout.ts';
import { timelineRecords } from './timelineRecords.ts';
import { emptyStrips, type Strip, type TimelineLook } from './timelineStrip.ts';

/** One mark with its place: everything that picture, buttons and labels need. */
interface Placed {
  readonly mark: TimelineMark;
  readonly side: Side;
  readonly column: string;
  readonly x: number;
  readonly y: number;
}

/**
 * Both lanes of the timeline. Every statement is one mark; what a document leaves empty has words
 * over it, hatched where they open the search that found nothing. Where the columns do not fit the width they keep their least one: the caller shows a list.
 */
export function timelineChart(timeline: Timeline, look: TimelineLook): ChartSpec {
  const { lang, palette } = look;
  const text = timelineWords[lang];
  const width = Math.max(look.width, leastWidth(timeline));
  const boxes = columnBoxes(timeline, width) ?? [];
  const drawn = binned(timeline);
  const both = lanes(drawn, boxes);
  const placed = SIDES.flatMap((side) => place(drawn, side, boxes, both[side], look));
  const strips = SIDES.flatMap((side) => emptyStrips(timeline, side, boxes, both[side], look));
  const held =
    look.selected !== null &&
    (placed.some(({ mark }) => mark.record.id === look.selected) ||
      strips.some(({ target }) => target === look.selected));
  const behind = (target: string | null) => held && target !== look.selected;
  const { a, b } = timeline.total;
  const dated = timeline.dated.a + timeline.dated.b;
  return {
    name: text.chartName,
    finding:
      text.finding(a + b - dated, dated) +
      (drawn === timeline ? '' : ` ${listPaging[lang].binned(perMark(timeline))}`),
    height: both.height,
    marks: [...placed.map((one) => chartMark(one, look)), ...strips.flatMap(stripMark)],
    // Made when it is asked for: of much data it is long, and most readers see the chart.
    get table() {
      return timelineRecords(timeline, look);
    },
    option: {
      animation: false,
      textStyle: { fontFamily: FONTS[lang], fontSize: 12, color: palette.ink2 },
      series: [
        sketchSeries(SIDES.flatMap((side) => frame(side, boxes, both[side], look))),
        {
          type: 'custom',
          renderItem: 'duizhao-hatch',
          coordinateSystem: 'none',
          silent: true,
          data: strips.map(({ x, y, width, height }) => [x, y, width, height]),
          itemPayload: {
            strips: strips.map(
              ({ words, target }): HatchDrawing => ({
                words,
                line:
                  target === null
                    ? null
                    : behind(target)
                      ? setBack(palette.hatch, palette.page)
                      : palette.hatch,
                ink: palette.ink2,
                page: palette.page,
              }),
            ),
          },
        },
        {
          type: 'custom',
          renderItem: 'duizhao-mark',
          coordinateSystem: 'none',
          silent: true,
          data: placed.map(({ x, y }) => [x, y]),
          itemPayload: {
            marks: placed.flatMap(({ mark, side }): MarkDrawing[] => {
              const document = look.documents[side];
              if (!document) return [];
              return [
                {
                  mark: document.mark,
                  state: mark.state,
                  colours: palette.marks[document.mark],
                  page: palette.page,
                  size: TIMELINE.mark,
                  opacity: behind(mark.record.id) ? 0.3 : 1,
                },
              ];
            }),
          },
        },
      ],
    },
  };
}

function place(
  { columns }: Timeline,
  side: Side,
  boxes: readonly ColumnBox[],
  lane: Lane,
  { lang }: Look,
): Placed[] {
  return columns.flatMap((column, index) => {
    const box = boxes[index];
    if (!box) return [];
    return column.marks[side].map((mark, at) => ({
      mark,
      side,
      column: columnName(column, lang),
      ...markCentre(box, lane, at),
    }));
  });
}

/** A lane's label and the base line of each of its columns. */
function frame(side: Side, boxes: readonly ColumnBox[], lane: Lane, look: TimelineLook): Sketch[] {
  const { documents, palette } = look;
  const document = documents[side];
  if (!document) return [];
  const name = nameSides(documents.a, documents.b, look.lang)[side].full;
  const label = words(look, name, 0, lane.top + 4, {
    size: 13,
    weight: 600,
    colour: palette.marks[document.mark].text,
    ground: null,
  });
  const y = lane.base + 0.5;
  const lines = boxes.map(
    (box): Sketch => ({
      kind: 'line',
      x1: box.x,
      y1: y,
      x2: box.x + box.width,
      y2: y,
      colour: palette.rule,
      width: 1,
    }),
  );
  return [label, ...lines];
}

function chartMark({ mark, side, column, x, y }: Placed, look: TimelineLook): ChartMark {
  const { lang, documents } = look;
  const name = nameSides(documents.a, documents.b, lang)[side].full;
  const statement = statementName(mark.record, lang);
  const words = (): Pick<ChartMark, 'label' | 'tip'> => {
    if (mark.count === undefined) {
      const label = timelineWords[lang].markLabel(name, column, statement);
      return { label, tip: statementTip(mark.record, lang) };
    }
    const state = timelineWords[lang].states[mark.state];
    const label = listPaging[lang].bin(column, name, state, mark.count, statement);
    return { label, tip: [label] };
  };
  return {
    key: `${side}-${mark.record.id}`,
    target: mark.record.id,
    x: x - TIMELINE.mark / 2,
    y: y - TIMELINE.mark / 2,
    width: TIMELINE.mark,
    height: TIMELINE.mark,
    ...words(),
  };
}

/** A strip opens its search; one without a search is words alone. */
function stripMark({ side, target, label, x, y, width, height }: Strip): ChartMark[] {
  if (target === null) return [];
  return [{ key: `${side}-${target}`, target, x, y, width, height, label, tip: [label] }];
}
