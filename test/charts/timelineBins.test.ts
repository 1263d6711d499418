import { describe, expect, it } from 'vitest';
import { binned, perMark } from '../../src/charts/timelineBins.ts';
import type { Timeline } from '../../src/domain/rows.ts';
import { timelineOf } from './fixtures.ts';

/** The real timeline with each mark so many times over. */
function times(factor: number): Timeline {
  const real = timelineOf();
  return {
    ...real,
    total: { a: real.total.a * factor, b: real.total.b * factor },
    columns: real.columns.map((column) => ({
      ...column,
      marks: {
        a: column.marks.a.flatMap((mark) => Array.from({ length: factor }, () => mark)),
        b: column.marks.b.flatMap((mark) => Array.from({ length: factor }, () => mark)),
      },
    })),
  };
}

describe('perMark', () => {
  it.each([
    [109, 1],
    [2000, 1],
    [2001, 10],
    [10_000, 50],
    [100_000, 500],
  ])('of %i statements, a mark stands for at most %i', (all, per) => {
    expect(perMark({ total: { a: all - 9, b: 9 } })).toBe(per);
  });
});

describe('binned', () => {
  it('leaves a timeline alone that has room for all', () => {
    const real = timelineOf();
    expect(binned(real)).toBe(real);
  });

  it('keeps the number of statements of each sort in each column, and the first of each bin', () => {
    const many = times(200);
    const per = perMark(many);
    const counts = (timeline: Timeline) =>
      timeline.columns.map(({ key, marks }) => {
        const sorts = new Map<string, number>();
        for (const side of ['a', 'b'] as const)
          for (const { state, count = 1 } of marks[side])
            sorts.set(`${side} ${state}`, (sorts.get(`${side} ${state}`) ?? 0) + count);
        return [key, [...sorts].sort()];
      });
    const few = binned(many);
    expect(counts(few)).toEqual(counts(many));
    const marks = few.columns.flatMap((column) => [...column.marks.a, ...column.marks.b]);
    expect(marks.length).toBeLessThan(1000);
    expect(Math.max(...marks.map(({ count = 1 }) => count))).toBe(per);
    expect(few.columns.map(({ marks: { a } }) => a[0]?.record.id)).toEqual(
      many.columns.map(({ marks: { a } }) => a[0]?.record.id),
    );
  });
});
