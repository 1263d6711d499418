import { describe, expect, it } from 'vitest';
import { incomparable, isPartOfYear, sameTime } from '../../src/domain/comparability.ts';
import {
  FULL_YEAR,
  IN_2017,
  NINE_MONTHS,
  NOW,
  quantity,
  TEN_MONTHS,
  time,
} from '../fixtures/figures.ts';

const stated = quantity('trade', '1亿元', { value: '1', unit: '亿元', period: IN_2017 });
const reference = { zh: '全国平均水平', en: 'national average' };

describe('incomparable', () => {
  it.each([
    ['the same metric, unit, form and span', {}, null],
    ['whole years that differ', { period: { ...IN_2017, year: 2020 } }, null],
    ['another metric', { metric: 'sales' }, 'metric'],
    ['another unit', { unit: '万元' }, 'unit'],
    ['another form', { form: 'count' }, 'form'],
    ['another reference', { than: reference }, 'reference'],
    ['a base that is not given', { missing: ['baseline'] }, 'baseline'],
    ['a year that is not stated', { period: FULL_YEAR }, 'year-not-stated'],
    ['no time at all', { period: null }, 'year-not-stated'],
    ['a part of a stated year', { period: { ...TEN_MONTHS, year: 2017 } }, 'span'],
  ] as const)('of %s', (_name, change, reason) => {
    const other = { ...stated, ...change } as typeof stated;
    expect([incomparable(stated, other), incomparable(other, stated)]).toEqual([reason, reason]);
  });

  it('does not take 今年 of two texts to be one year', () => {
    const thisYear = { ...stated, period: TEN_MONTHS };
    expect(incomparable(thisYear, thisYear)).toBe('year-not-stated');
  });
});

describe('sameTime', () => {
  it.each([
    [
      'the same months of the unnamed year',
      NINE_MONTHS,
      { ...NINE_MONTHS, quote: '前三季度' },
      true,
    ],
    ['other months', NINE_MONTHS, TEN_MONTHS, false],
    ['a whole year with and without months', FULL_YEAR, time('全年', 'during'), true],
    ['a moment and a span', NOW, FULL_YEAR, false],
    ['none and none', null, null, true],
    ['none and one', null, NOW, false],
  ])('of %s', (_name, x, y, same) => {
    expect(sameTime(x, y)).toBe(same);
  });
});

describe('isPartOfYear', () => {
  it.each([
    ['ten months', TEN_MONTHS, true],
    ['the full year', FULL_YEAR, false],
    ['a stated year', IN_2017, false],
    ['a moment', NOW, false],
  ])('of %s', (_name, period, part) => {
    expect(isPartOfYear(period)).toBe(part);
  });
});
