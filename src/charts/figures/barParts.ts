// How bars look: filled by what a value is, ended by its relation.
import { quantityState } from '../../domain/markState.ts';
import type { StatedQuantity } from '../../domain/rows.ts';
import type { Relation } from '../../model/values.ts';
import { hatch } from '../marks.ts';
import type { Palette } from '../palette.ts';

/** Whether a bar is open at its value: 超过, 以上, 余. */
export function isOpen({ quantity }: StatedQuantity): boolean {
  return OPEN.has(quantity.relation);
}

/** Whether the value is an upper bound: what it may be lies anywhere up to the end of the bar. */
export function isCapped({ quantity }: StatedQuantity): boolean {
  return quantity.relation === 'at-most' || quantity.relation === 'below';
}

/** The line across the end of a bar: solid where the number is included, hollow where it is not; null where there is none. */
export function endOfBar({ quantity }: StatedQuantity): 'solid' | 'hollow' | null {
  switch (quantity.relation) {
    case 'at-least':
    case 'at-most':
      return 'solid';
    case 'below':
      return 'hollow';
    case 'exact':
      return quantity.status === 'target' ? 'solid' : null;
    default:
      return null;
  }
}

const OPEN: ReadonlySet<Relation> = new Set(['above', 'at-least', 'somewhat-over']);
const NEAR: ReadonlySet<Relation> = new Set(['about', 'just-under']);

/**
 * Style of a bar of the library's own. Solid has happened, hatched is expected, hollow is promised, tinted is
 * none of them; what is near its value fades at the end, and the room below an upper bound is dashed. An open
 * bar has a tip besides (openTips).
 * @param base whether the hollow of a promise has the hatch of a present value that is not given
 */
export function barStyle(
  item: StatedQuantity,
  { marks, page, hatch: grey }: Palette,
  base: boolean,
) {
  const { relation } = item.quantity;
  const { fill: colour, tint } = marks[item.document.mark];
  const status = quantityState(item);
  if (isCapped(item)) {
    const room = status === 'target' ? page : tint;
    const decal = status === 'forecast' && { decal: hatch(colour, 6) };
    return { color: room, borderColor: colour, borderWidth: 1.5, borderType: [4, 3], ...decal };
  }
  if (status === 'measure') return { color: tint, borderColor: colour, borderWidth: 1.5 };
  if (status === 'forecast')
    return { color: page, borderColor: colour, borderWidth: 1.5, decal: hatch(colour, 6) };
  if (status === 'target')
    return {
      color: page,
      borderColor: colour,
      borderWidth: 2,
      ...(base && { decal: hatch(grey, 7, 1) }),
    };
  if (!NEAR.has(relation)) return { color: colour };
  const colorStops = [
    { offset: 0, color: colour },
    { offset: 0.93, color: colour },
    { offset: 1, color: page },
  ];
  return { color: { type: 'linear', x: 0, y: 0, x2: 1, y2: 0, colorStops } };
}

/** Words at the end of a bar, or alone on their line. */
export function wordsAfter(text: string, color: string, distance: number) {
  return { show: true, position: 'right', distance, formatter: text, color, fontSize: 12 } as const;
}

/** What is not given, in words on a clear ground inside the bar where it would stand. */
export function wordsInside(text: string, { ink2, page }: Palette) {
  return {
    show: true,
    position: 'inside',
    formatter: text,
    color: ink2,
    fontSize: 12,
    backgroundColor: page,
    padding: [1, 6],
  } as const;
}

/** How far an open end reaches past its value; a fixed length without meaning. */
export const TIP = 9;

/**
 * Tips of bars that are open at their value: the bar goes on to a point; one that has happened is solid to
 * its value, and the sign for more stands apart from it. `height`: of the bars.
 */
export function openTips(
  tips: readonly { readonly at: readonly [number, number]; readonly item: StatedQuantity }[],
  { marks, page }: Palette,
  height: number,
) {
  return {
    id: 'tips',
    type: 'scatter',
    silent: true,
    z: 6,
    data: tips.map(({ at, item }) => {
      const colour = marks[item.document.mark].fill;
      const apart = quantityState(item) === 'actual';
      return {
        value: at,
        // Open at its left: the fill hides the end of the bar.
        symbol: `path://M0 0L${TIP} ${height / 2}L0 ${height}`,
        symbolSize: [apart ? TIP - 3 : TIP + 1, height],
        symbolOffset: [apart ? TIP - 3 : TIP / 2 - 1, 0],
        itemStyle: {
          color: apart ? 'transparent' : page,
          borderColor: colour,
          borderWidth: 2,
          opacity: 1,
        },
      };
    }),
  } as const;
}

/** A line across the end of a bar, at the value; `hollow` where the number is not included. `at`: [value, line]. */
export function endMarks(
  ends: readonly {
    readonly at: readonly [number, number];
    readonly colour: string;
    readonly hollow: boolean;
  }[],
  height: number,
  page: string,
) {
  return {
    id: 'ends',
    type: 'scatter',
    silent: true,
    symbol: 'rect',
    symbolSize: [4, height + 8],
    symbolOffset: [-1, 0],
    z: 4,
    data: ends.map(({ at, colour, hollow }) => ({
      value: at,
      ...(hollow && { symbolSize: [7, height + 8] }),
      itemStyle: hollow
        ? { color: page, borderColor: colour, borderWidth: 1.5, opacity: 1 }
        : { color: colour, opacity: 1 },
    })),
  } as const;
}

/** Arrows from a stated baseline to the value, along the middle of their bars. `y`: the line; `z`: over bars, under marks. */
export function fromArrows(
  arrows: readonly {
    readonly from: number;
    readonly to: number;
    readonly y: number;
    readonly colour: string;
  }[],
  z = 8,
) {
  return {
    id: 'arrows',
    type: 'scatter',
    silent: true,
    symbolSize: 0,
    data: arrows.map(({ from, y }) => [from, y]),
    markLine: {
      z,
      silent: true,
      animation: false,
      label: { show: false },
      data: arrows.map(({ from, to, y, colour }) => [
        {
          coord: [from, y],
          symbol: 'circle',
          symbolSize: 7,
          lineStyle: { color: colour, type: 'solid', width: 2 },
          itemStyle: { color: colour },
        },
        { coord: [to, y], symbol: 'arrow', symbolSize: 9 },
      ]),
    },
  } as const;
}

/** A dashed line across the lines of a chart: a baseline, a reference. `words` stand over it. */
export function markedAt(value: number, { ink }: Palette, words = '') {
  return {
    silent: true,
    symbol: 'none',
    lineStyle: { color: ink, type: [4, 3], width: 1.5 },
    label: { show: words !== '', position: 'start', formatter: words, color: ink, fontSize: 12 },
    data: [{ xAxis: value }],
  } as const;
}
