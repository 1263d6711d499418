// Hatching as plain lines, cut to their shape here: programs differ in how they turn the pattern of a fill.
import { px } from './svg.ts';

export type Point = readonly [x: number, y: number];

/** How lines lie in a shape. `pitch`: from line to line, across them. */
export interface Hatch {
  readonly pitch: number;
  readonly width: number;
  readonly colour: string;
}

/** Lines from bottom left to top right in a convex shape, given by its corners. Nothing where none has room. */
export function hatchSvg(corners: readonly Point[], { pitch, width, colour }: Hatch): string {
  // Along each line x + y is the same.
  const sums = corners.map(([x, y]) => x + y);
  const step = pitch * Math.SQRT2;
  const [least, most] = [Math.min(...sums), Math.max(...sums)];
  const lines: string[] = [];
  for (let sum = (Math.floor(least / step) + 0.5) * step; sum < most; sum += step) {
    const ends = corners.flatMap((from, index): Point[] => {
      const to = corners[(index + 1) % corners.length] ?? from;
      const [start, end] = [from[0] + from[1], to[0] + to[1]];
      if (start > sum === end > sum) return [];
      const part = (sum - start) / (end - start);
      return [[from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])]];
    });
    const [one, other] = ends;
    if (one && other) lines.push(`M${px(one[0])} ${px(one[1])}L${px(other[0])} ${px(other[1])}`);
  }
  return lines.length === 0
    ? ''
    : `<path d="${lines.join('')}" fill="none" stroke="${colour}" stroke-width="${width}"/>`;
}

/** The corners of a box. */
export function boxCorners(x: number, y: number, width: number, height: number): Point[] {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
}

/** So many corners look round at the size of a mark. */
const ROUND = 32;

/** A circle, as corners. */
export function circleCorners(x: number, y: number, radius: number): Point[] {
  return Array.from({ length: ROUND }, (_, index) => {
    const angle = (index / ROUND) * 2 * Math.PI;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
}

/** The corners of a path of straight lines, written with M, L, l and Z. */
export function pathCorners(path: string): Point[] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([MLl])\s*(-?[\d.]+)[ ,](-?[\d.]+)/g)].map(
    ([, order, across, down]) => {
      const [from, to] = order === 'l' ? [x, y] : [0, 0];
      [x, y] = [from + Number(across), to + Number(down)];
      return [x, y] as const;
    },
  );
}
