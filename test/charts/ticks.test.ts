import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ticksTo } from '../../src/charts/ticks.ts';

describe('ticksTo', () => {
  it.each([
    [40, [0, 25, 50], 50],
    [1300, [0, 500, 1000, 1500], 1500],
    [969.2, [0, 400, 800, 1200], 1200],
    [130, [0, 50, 100, 150], 150],
    [2, [0, 1, 2, 3], 3],
  ])('up to %f', (value, ticks, max) => {
    expect(ticksTo(value)).toEqual({ ticks, max });
  });

  it('starts at zero, reaches the value and needs at most five', () => {
    const positive = fc.double({ min: 1e-6, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(positive, (value) => {
        const { ticks, max } = ticksTo(value);
        expect(ticks[0]).toBe(0);
        expect(ticks.length).toBeLessThanOrEqual(5);
        expect(max).toBe(ticks.at(-1));
        expect(max).toBeGreaterThan(value);
      }),
    );
  });
});
