// Where columns, lanes and marks of the timeline stand. HTML under the chart uses the same columns.
import type { Pair, Side } from '../domain/filter.ts';
import { SIDES } from '../domain/filter.ts';
import type { Timeline } from '../domain/rows.ts';

/** Lengths in px: marks of 18 on a pitch of 25, as design 2.3 has it. */
export const TIMELINE = { mark: 18, pitch: 25, gap: 28, least: 132, label: 24, lane: 18 } as const;

/** One column from `x` to `x + width`, px from the chart's left. */
export interface ColumnBox {
  readonly x: number;
  readonly width: number;
}

/** One document's lane: its label stands at `top`, its lowest marks on `base`. */
export interface Lane {
  readonly top: number;
  readonly base: number;
}

/**
 * Columns for a width: each wide enough for its words, the rest shared out by how many marks they
 * hold, damped. Columns stand in order and are not to scale. Null where they do not fit.
 */
export function columnBoxes(timeline: Timeline, width: number): ColumnBox[] | null {
  const { gap, least } = TIMELINE;
  const spare = width - leastWidth(timeline);
  const { columns } = timeline;
  if (columns.length === 0 || spare < 0) return null;
  const weights = columns.map(({ marks }) => Math.sqrt(Math.max(marks.a.length, marks.b.length)));
  const whole = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  let x = 0;
  return weights.map((weight) => {
    const box = { x, width: Math.floor(least + (spare * weight) / whole) };
    x += box.width + gap;
    return box;
  });
}

/** The least width that the columns of a timeline need, in px. */
export function leastWidth({ columns }: Timeline): number {
  return columns.length * (TIMELINE.least + TIMELINE.gap) - TIMELINE.gap;
}

/** How many marks stand side by side in a column. */
export function perRow(box: ColumnBox): number {
  return Math.max(1, Math.floor((box.width + TIMELINE.pitch - TIMELINE.mark) / TIMELINE.pitch));
}

/** Both lanes, side a above side b, each as high as its fullest column, and the chart's height. */
export function lanes(
  { columns, total, silence }: Timeline,
  boxes: readonly ColumnBox[],
): Pair<Lane> & { readonly height: number } {
  let top = 0;
  const lane = (side: Side): Lane => {
    // A side without a document has no lane.
    if (total[side] === 0 && !silence[side]) return { top, base: top };
    const rows = columns.map(({ marks }, index) =>
      Math.ceil(marks[side].length / perRow(boxes[index] ?? { x: 0, width: 0 })),
    );
    const high = Math.max(2, ...rows) * TIMELINE.pitch;
    const made = { top, base: top + TIMELINE.label + high };
    top = made.base + TIMELINE.lane;
    return made;
  };
  const [a, b] = SIDES.map(lane) as [Lane, Lane];
  return { a, b, height: Math.max(a.base, total.b === 0 && !silence.b ? 0 : b.base) + 2 };
}

/** Centre of the mark at a 0-based place of a column: rows fill from the base upwards. */
export function markCentre(box: ColumnBox, lane: Lane, place: number): { x: number; y: number } {
  const { pitch, mark } = TIMELINE;
  const across = perRow(box);
  return {
    x: box.x + mark / 2 + (place % across) * pitch,
    y: lane.base - pitch / 2 - Math.floor(place / across) * pitch,
  };
}
