// The mark grammar: a document is told by shape, colour and glyph, a state by fill.
// Design, section 2. Pure: numbers and colours in, drawing instructions out.
import type { CustomSeriesRenderItem, CustomSeriesRenderItemReturn } from 'echarts';
import type { MarkState } from '../domain/rows.ts';
import type { Mark } from '../model/values.ts';
import { type DocumentColours, setBack } from './palette.ts';

/** What a mark is drawn as; `absent` is the hollow place of something not said. */
export type DrawnState = MarkState | 'absent';

/** Everything one mark needs; lengths in CSS px. */
export interface MarkDrawing {
  readonly mark: Mark;
  readonly state: DrawnState;
  readonly colours: DocumentColours;
  /** The ground that hollow marks are filled with. */
  readonly page: string;
  readonly size: number;
  readonly glyph?: string;
  /** Below 1 while another mark is in focus: the mark is set back, mixed with the page. */
  readonly opacity: number;
}

/** How a state is filled and outlined. `hatch` is drawn over the fill. */
export interface MarkStyle {
  readonly fill: string;
  readonly stroke: string;
  readonly lineWidth: number;
  readonly dash: readonly number[] | null;
  readonly hatch: boolean;
}

/** Fill by state: solid, hatched, hollow, tinted, dashed. One table for charts, keys and lists. */
export function markStyle(state: DrawnState, colours: DocumentColours, page: string): MarkStyle {
  const plain = { stroke: colours.fill, lineWidth: 1.5, dash: null, hatch: false };
  switch (state) {
    case 'actual':
      return { ...plain, fill: colours.fill };
    case 'forecast':
      return { ...plain, fill: page, hatch: true };
    case 'target':
    case 'absent':
      return { ...plain, fill: page, lineWidth: 2 };
    case 'measure':
      return { ...plain, fill: colours.tint };
    case 'problem':
      return { ...plain, fill: colours.tint, dash: [3, 2] };
  }
}

/** The 45° hatch of forecasts and of absent places, as ECharts decals have it: pitch and line in px. */
export function hatch(color: string, pitch: number, line = pitch / 4): Record<string, unknown> {
  return {
    symbol: 'rect',
    color,
    dashArrayX: [1, 0],
    dashArrayY: [line, pitch - line],
    rotation: -Math.PI / 4,
  };
}

/**
 * A data item's elements as one group that replaces what it held before; null where there is nothing to
 * draw. The library merges children by index otherwise: an empty group would keep its old ones.
 */
export function freshGroup(children: readonly unknown[]): CustomSeriesRenderItemReturn {
  if (children.length === 0) return null;
  return { type: 'group', $mergeChildren: false, children } as CustomSeriesRenderItemReturn;
}

/** One mark round a centre as a group of elements; the outline stays inside `size`. */
export function markElement(
  drawing: MarkDrawing,
  cx: number,
  cy: number,
): CustomSeriesRenderItemReturn {
  const { mark, size, glyph, opacity, page } = drawing;
  const own = drawing.colours;
  const behind = opacity < 1;
  const colours = behind
    ? { ...own, fill: setBack(own.fill, page), tint: setBack(own.tint, page) }
    : own;
  const style = markStyle(drawing.state, colours, page);
  const radius = (size - style.lineWidth) / 2;
  const box = { x: cx - radius, y: cy - radius, width: 2 * radius, height: 2 * radius, r: 3 };
  const outline =
    mark === 'orange-circle'
      ? { type: 'circle' as const, shape: { cx, cy, r: radius } }
      : { type: 'rect' as const, shape: box };
  const children: unknown[] = [
    {
      ...outline,
      style: {
        fill: style.fill,
        stroke: style.stroke,
        lineWidth: style.lineWidth,
        lineDash: style.dash ?? undefined,
        decal: style.hatch ? hatch(style.stroke, 5, 2) : undefined,
      },
    },
  ];
  if (glyph) {
    const solid = style.fill === colours.fill && !behind;
    children.push({
      type: 'text',
      style: {
        text: glyph,
        x: cx,
        y: cy,
        align: 'center',
        verticalAlign: 'middle',
        fontSize: 12,
        fontWeight: 600,
        fill: solid ? own.on : own.text,
      },
    });
  }
  return freshGroup(children);
}

/**
 * Draws the marks of `itemPayload.marks` one a data item; a data item is [x, y] in px of the
 * chart, with `coordinateSystem: 'none'`.
 */
export const drawMark: CustomSeriesRenderItem = (params, api) => {
  const { marks } = params.itemPayload as unknown as { marks: readonly MarkDrawing[] };
  const drawing = marks[params.dataIndex];
  return drawing ? markElement(drawing, Number(api.value(0)), Number(api.value(1))) : null;
};

/**
 * Draws an absent place: thin grey hatch with words on a clear ground in the middle. A data item
 * is [x, y, width, height] in px; `itemPayload.strips` gives words and colours by index.
 */
export const drawHatch: CustomSeriesRenderItem = (params, api) => {
  const { strips } = params.itemPayload as unknown as { strips: readonly HatchDrawing[] };
  const strip = strips[params.dataIndex];
  if (!strip) return null;
  const [x, y, width, height] = [0, 1, 2, 3].map((index) => Number(api.value(index)));
  const shape = { x, y, width, height };
  const children: unknown[] = strip.line
    ? [{ type: 'rect', shape, style: { fill: 'transparent', decal: hatch(strip.line, 7, 1) } }]
    : [];
  if (strip.words) {
    children.push({
      type: 'text',
      style: {
        text: strip.words,
        x: (x ?? 0) + (width ?? 0) / 2,
        y: (y ?? 0) + (height ?? 0) / 2,
        align: 'center',
        verticalAlign: 'middle',
        fontSize: strip.line ? 13 : 12,
        fill: strip.ink,
        backgroundColor: strip.page,
        padding: [4, 10],
      },
    });
  }
  return freshGroup(children);
};

/** Words and colours of one absent place. */
export interface HatchDrawing {
  readonly words: string;
  /** Colour of the hatch; null for words alone. */
  readonly line: string | null;
  readonly ink: string;
  readonly page: string;
}
