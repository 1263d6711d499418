// Walking a chart's marks with the arrow keys, and the area in which each can be hit.
import type { ChartMark } from './spec.ts';

/** A box in CSS px from the chart's top left. */
export type Box = Pick<ChartMark, 'x' | 'y' | 'width' | 'height'>;

export type Direction = 'left' | 'right' | 'up' | 'down';

/**
 * Index (0-based) of the mark to go to from `index`, or `index` itself where there is none that
 * way. The nearest wins; sideways distance counts twice, so that a walk keeps to its row or column.
 */
export function nearest(marks: readonly Box[], index: number, direction: Direction): number {
  const from = marks[index];
  if (!from) return index;
  const across = direction === 'left' || direction === 'right';
  const sign = direction === 'left' || direction === 'up' ? -1 : 1;
  let best = index;
  let least = Number.POSITIVE_INFINITY;
  marks.forEach((mark, at) => {
    const dx = middle(mark).x - middle(from).x;
    const dy = middle(mark).y - middle(from).y;
    const along = sign * (across ? dx : dy);
    const aside = Math.abs(across ? dy : dx);
    if (at === index || along < 1) return;
    const distance = along + 2 * aside;
    if (distance < least) {
      least = distance;
      best = at;
    }
  });
  return best;
}

/**
 * Boxes to hit: each grown to `least` px a side round its middle, but no further than half the way
 * to the next mark, so that no press between two opens the wrong one.
 */
export function hitBoxes(marks: readonly Box[], least: number): Box[] {
  const wanted = marks.map((mark) =>
    grown(mark, Math.max(least, mark.width), Math.max(least, mark.height)),
  );
  return wanted.map((want, index) => {
    const mark = marks[index] ?? want;
    let [left, right, top, bottom] = [want.x, want.x + want.width, want.y, want.y + want.height];
    marks.forEach((other, at) => {
      const theirs = wanted[at];
      if (at === index || !theirs || !overlaps(want, theirs)) return;
      const across = gap(mark.x, mark.width, other.x, other.width);
      const down = gap(mark.y, mark.height, other.y, other.height);
      if (across < 0 && down < 0) return;
      if (across >= down) {
        if (mark.x < other.x) right = Math.min(right, mark.x + mark.width + across / 2);
        else left = Math.max(left, mark.x - across / 2);
      } else if (mark.y < other.y) bottom = Math.min(bottom, mark.y + mark.height + down / 2);
      else top = Math.max(top, mark.y - down / 2);
    });
    return { x: left, y: top, width: right - left, height: bottom - top };
  });
}

/** Free space between two stretches; below 0 where they share some. */
function gap(from: number, length: number, other: number, otherLength: number): number {
  return Math.max(other - from - length, from - other - otherLength);
}

/** Whether two boxes share some area; touching edges do not. */
export function overlaps(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

function grown(box: Box, width: number, height: number): Box {
  return {
    x: box.x - (width - box.width) / 2,
    y: box.y - (height - box.height) / 2,
    width,
    height,
  };
}

function middle(box: Box): { x: number; y: number } {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
