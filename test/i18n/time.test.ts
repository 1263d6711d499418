import { describe, expect, it } from 'vitest';
import { partOfYear, timeShort, timeText } from '../../src/i18n/time.ts';
import type { Time } from '../../src/model/dataset.ts';

function time(quote: string, rest: Partial<Time> & Pick<Time, 'type'>): Time {
  return { year: null, quote, start: 0, end: quote.length, ...rest };
}

/** Ordinary spaces for no-break ones, so that the table can be read. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const TIMES: [string, Time, string, string][] = [
  ['a deadline', time('到2027年', { type: 'by', year: 2027 }), '到 2027 年', 'by 2027'],
  ['a whole year', time('2017年', { type: 'during', year: 2017 }), '2017 年', '2017'],
  [
    'months of a stated year',
    time('2017年1-10月', { type: 'during', year: 2017, from: 1, to: 10 }),
    '2017 年 1—10 月',
    'Jan–Oct 2017',
  ],
  [
    'three quarters of this year',
    time('今年前三季度', { type: 'during', from: 1, to: 9 }),
    '今年前三季度（文中未写年份）',
    'first three quarters of “this year” (year not stated)',
  ],
  [
    'the same months written as months',
    time('今年1-9月', { type: 'during', from: 1, to: 9 }),
    '今年 1—9 月（文中未写年份）',
    'Jan–Sep of “this year” (year not stated)',
  ],
  [
    'a half year',
    time('今年上半年', { type: 'during', from: 1, to: 6 }),
    '今年上半年（文中未写年份）',
    'first half of “this year” (year not stated)',
  ],
  [
    'months without 今年',
    time('1-10月', { type: 'during', from: 1, to: 10 }),
    '1—10 月（文中未写年份）',
    'Jan–Oct (year not stated)',
  ],
  [
    'the full year',
    time('全年', { type: 'during' }),
    '全年（文中未写年份）',
    'full year (year not stated)',
  ],
  [
    'this year',
    time('今年', { type: 'during' }),
    '今年（文中未写年份）',
    '“this year” (year not stated)',
  ],
  [
    'the present',
    time('目前', { type: 'as-of' }),
    '目前（文中未写年份）',
    'at present (year not stated)',
  ],
  [
    'a day',
    time('12月26日', { type: 'on', from: 12, day: 26 }),
    '12 月 26 日（文中未写年份）',
    '26 December (year not stated)',
  ],
  [
    'a month',
    time('11月', { type: 'on', from: 11 }),
    '11 月（文中未写年份）',
    'November (year not stated)',
  ],
];

describe('timeText', () => {
  it.each(TIMES)('says %s', (_name, stated, zh, en) => {
    expect({ zh: plain(timeText(stated, 'zh')), en: plain(timeText(stated, 'en')) }).toEqual({
      zh,
      en,
    });
  });

  it('keeps number and unit on one line', () => {
    expect(timeText(time('到2027年', { type: 'by', year: 2027 }), 'zh')).toBe(
      '到\u00a02027\u00a0年',
    );
  });

  it('never says that something is due in a year that is a deadline', () => {
    expect(timeText(time('到2030年', { type: 'by', year: 2030 }), 'en')).not.toMatch(/\bin\b/);
  });
});

describe('timeShort', () => {
  it('leaves the remark on the year out', () => {
    const stated = time('今年1-10月', { type: 'during', from: 1, to: 10 });
    expect(plain(timeShort(stated, 'zh'))).toBe('今年 1—10 月');
  });
});

describe('partOfYear', () => {
  it.each([
    ['1-10月', time('今年1-10月', { type: 'during', from: 1, to: 10 }), '1—10 月'],
    ['全年', time('全年', { type: 'during' }), '全年'],
    ['a deadline', time('到2027年', { type: 'by', year: 2027 }), null],
    ['a moment', time('目前', { type: 'as-of' }), null],
  ])('of %s', (_name, stated, part) => {
    const found = partOfYear(stated, 'zh');
    expect(found === null ? null : plain(found)).toBe(part);
  });
});
