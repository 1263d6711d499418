// How bars look: filled by what a value is, ended by its relation.
import type { StatedQuantity } from '../../domain/rows.ts';
import type { Relation } from '../../model/values.ts';
import { hatch } from '../marks.ts';
import type { Palette } from '../palette.ts';

/** Whether a bar is open at its value: 超过, 余. */
export function isOpen({ quantity }: StatedQuantity): boolean {
  return OPEN.has(quantity.relation);
}

const OPEN: ReadonlySet<Relation> = new Set(['above', 'somewhat-over']);
const NEAR: ReadonlySet<Relation> = new Set(['about', 'just-under']);

/**
 * Style of a bar of the library's own. Solid has happened, hatched is expected, hollow is promised; what is
 * near its value fades at the end. An open bar has a tip besides (openTips).
 * @param base whether the hollow of a promise has the hatch of a present value that is not given
 */
export function barStyle(
  item: StatedQuantity,
  { marks, page, hatch: grey }: Palette,
  base: boolean,
) {
  const { status, relation } = item.quantity;
  const colour = marks[item.document.mark].fill;
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
    data: tips.map(({ at, item: { quantity, document } }) => {
      const colour = marks[document.mark].fill;
      const apart = quantity.status === 'actual';
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

/** The end of a promise: a line across the end of its bar, at the value. `ends`: [value, line]. */
export function endMarks(
  ends: readonly { readonly at: readonly [number, number]; readonly colour: string }[],
  height: number,
) {
  return {
    id: 'ends',
    type: 'scatter',
    silent: true,
    symbol: 'rect',
    symbolSize: [4, height + 8],
    symbolOffset: [-1, 0],
    z: 4,
    data: ends.map(({ at, colour }) => ({ value: at, itemStyle: { color: colour, opacity: 1 } })),
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
