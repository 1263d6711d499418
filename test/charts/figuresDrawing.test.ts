import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth, wrap } from '../../src/charts/figures/drawing.ts';
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

describe('wrap', () => {
  it.each([
    ['短句', 100, ['短句']],
    ['核心产业增加值占比', 60, ['核心产业增', '加值占比']],
    ['现值：未给出', 36, ['现值：', '未给出']],
    ['Total computing capacity', 110, ['Total computing', 'capacity']],
  ])('%s', (text, width, lines) => {
    expect(wrap(text, 12, width)).toEqual(lines);
  });

  it('keeps a number with its unit', () => {
    expect(wrap('规模 1130.1\u00a0亿元', 12, 90)).toEqual(['规模', '1130.1\u00a0亿元']);
  });

  it('loses nothing but the spaces at its breaks', () => {
    const text = fc.stringMatching(/^[数字经济，。A-Za-z0-9 ]{1,40}$/);
    fc.assert(
      fc.property(text, fc.integer({ min: 12, max: 200 }), (given, width) => {
        const joined = wrap(given, 12, width).join('');
        expect(joined.replaceAll(' ', '')).toBe(given.replaceAll(' ', ''));
      }),
    );
  });
});

describe('textWidth', () => {
  it('takes full-width characters as one em', () => {
    expect(textWidth('数字，“×”', 10)).toBe(60);
  });
});
