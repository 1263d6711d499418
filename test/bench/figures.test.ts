import { describe, expect, it } from 'vitest';
import { median, ratio, verdict } from '../../bench/load/figures.mjs';

describe('median', () => {
  it('is the middle one, whatever the order, or between the two in the middle', () => {
    expect(median([30, 1, 2])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  it('is nothing where something was not seen', () => {
    expect(median([])).toBe(null);
    expect(median([1, null, 3])).toBe(null);
  });
});

describe('ratio', () => {
  it('compares, and takes nothing over nothing for equal', () => {
    expect(ratio(1, 4)).toBe(0.25);
    expect(ratio(0, 0)).toBe(1);
    expect(ratio(5, 0)).toBe(Number.POSITIVE_INFINITY);
    expect(ratio(null, 4)).toBe(null);
    expect(ratio(4, null)).toBe(null);
  });
});

describe('verdict', () => {
  it('allows a tenth for noise, and says so', () => {
    expect(verdict(1.1, 1.1)).toBe('reached');
    expect(verdict(1.2, 1.1)).toBe('reached, within 10 %');
    expect(verdict(1.22, 1.1)).toBe('missed');
  });

  it('allows nothing for what is exact, and misses what was not measured', () => {
    expect(verdict(7, 6, true)).toBe('missed');
    expect(verdict(6, 6, true)).toBe('reached');
    expect(verdict(null, 6)).toBe('missed');
  });
});
