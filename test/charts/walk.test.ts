import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, type Direction, hitBoxes, nearest, overlaps } from '../../src/charts/walk.ts';

const at = (x: number, y: number): Box => ({ x, y, width: 10, height: 10 });

// 0 1 2
// 3   4
const GRID = [at(0, 0), at(40, 0), at(80, 0), at(0, 30), at(80, 30)];

describe('nearest', () => {
  it.each<[number, Direction, number]>([
    [0, 'right', 1],
    [1, 'right', 2],
    [2, 'right', 2],
    [2, 'left', 1],
    [0, 'down', 3],
    [4, 'up', 2],
    [3, 'right', 4],
    [4, 'down', 4],
    [9, 'left', 9],
  ])('goes from %i %s to %i', (from, direction, to) => {
    expect(nearest(GRID, from, direction)).toBe(to);
  });
});

const boxes = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 400 }),
    y: fc.integer({ min: 0, max: 400 }),
    width: fc.integer({ min: 4, max: 60 }),
    height: fc.integer({ min: 4, max: 60 }),
  }),
  { maxLength: 12 },
);

describe('hitBoxes', () => {
  it('grows a lone mark to the least size round its middle', () => {
    expect(hitBoxes([at(100, 100)], 32)).toEqual([{ x: 89, y: 89, width: 32, height: 32 }]);
  });

  it('grows a mark away from one that stands right below, never into it', () => {
    const [upper, lower] = hitBoxes(
      [
        { x: 0, y: 0, width: 32, height: 26 },
        { x: 0, y: 26, width: 32, height: 26 },
      ],
      32,
    );
    expect([upper, lower]).toEqual([
      { x: 0, y: -3, width: 32, height: 29 },
      { x: 0, y: 26, width: 32, height: 29 },
    ]);
  });

  it('gives no two marks that stand apart a common place to hit', () => {
    fc.assert(
      fc.property(boxes, (marks) => {
        const hits = hitBoxes(marks, 44);
        hits.forEach((hit, index) => {
          hits.forEach((other, at) => {
            const [one, two] = [marks[index] as Box, marks[at] as Box];
            if (at > index && !overlaps(one, two)) expect(overlaps(hit, other)).toBe(false);
          });
        });
      }),
    );
  });

  it('never shrinks a mark, and never covers one that was free before', () => {
    fc.assert(
      fc.property(boxes, (marks) => {
        hitBoxes(marks, 32).forEach((hit, index) => {
          const mark = marks[index] as Box;
          expect(hit.width).toBeGreaterThanOrEqual(mark.width);
          expect(hit.height).toBeGreaterThanOrEqual(mark.height);
          marks.forEach((other, at) => {
            if (at !== index && !overlaps(mark, other)) expect(overlaps(hit, other)).toBe(false);
          });
        });
      }),
    );
  });
});
