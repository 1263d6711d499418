import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Filter } from '../../src/domain/filter.ts';
import type { TimelineColumn } from '../../src/domain/rows.ts';
import { nameSides } from '../../src/i18n/naming.ts';
import { columnName, timelineTitle } from '../../src/i18n/timeline.ts';
import type { Lang } from '../../src/model/values.ts';
import { digitsIn, documents, timelineOf } from '../charts/fixtures.ts';
import { filters } from '../fixtures/filters.ts';

const title = (patch: Partial<Filter>, lang: Lang) =>
  timelineTitle(timelineOf(patch), nameSides(documents.a, documents.b, lang), null, lang);

describe('timelineTitle', () => {
  it.each<[string, Partial<Filter>, string, string]>([
    [
      'years on one side',
      {},
      '甲省文件 15 条中有 5 条写明 2017、2027 或 2030 年；乙省文件 6 条都没有写年份',
      '5 of 15 statements in Jia’s document name 2017, 2027 or 2030; none of the 6 in Yi’s document names a year',
    ],
    [
      'no year at all',
      { dated: 'no' },
      '甲省文件 10 条和乙省文件 6 条都没有写年份',
      'None of the 10 statements shown in Jia’s document and the 6 in Yi’s names a year',
    ],
    [
      'one side alone, all with a year',
      { years: { from: 2027, to: null } },
      '甲省文件这 4 条都写明了年份（2027 或 2030）；乙省文件没有写到任何年份',
      'All 4 statements shown of Jia’s document name a year (2027 or 2030); Yi’s document names no year at all',
    ],
    [
      'fewer than three',
      { years: { from: 2030, to: null } },
      '甲省文件：“核心产业增加值实现翻番”（到 2030 年）；乙省文件没有写到任何年份',
      'Jia’s document: “核心产业增加值实现翻番 in English” (by 2030); Yi’s document names no year at all',
    ],
    [
      'one side hidden by the filter',
      { kinds: ['figure'] },
      '甲省文件 6 条中有 1 条写明 2017 年；当前筛选下没有乙省文件的记录',
      '1 of 6 statements in Jia’s document names 2017; no statement of Yi’s document under this filter',
    ],
    [
      'nothing',
      { kinds: [] },
      '当前筛选下，甲省文件和乙省文件都没有记录',
      'No statement of Jia’s document or Yi’s document under this filter',
    ],
  ])('%s', (_, patch, zh, en) => {
    expect(title(patch, 'zh')).toBe(zh);
    expect(title(patch, 'en')).toBe(en);
  });

  it('states no number but counts of the statements shown and years that they name', () => {
    fc.assert(
      fc.property(filters, fc.constantFrom<Lang>('zh', 'en'), (filter, lang) => {
        const timeline = timelineOf(filter);
        const { total, dated, years } = timeline;
        const all = total.a + total.b;
        // Fewer than three are listed by their labels, which hold numbers of their own.
        fc.pre(all === 0 || all >= 3);
        const known = [total.a, total.b, all, dated.a, dated.b, ...years.a, ...years.b];
        expect(digitsIn(title(filter, lang)).filter((digit) => !known.includes(digit))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('columnName', () => {
  const column = (key: TimelineColumn['key'], year: number | null): TimelineColumn => ({
    key,
    year,
    marks: { a: [], b: [] },
    breakAfter: false,
  });

  it.each<[TimelineColumn, string, string]>([
    [column('none', null), '没有写年份', 'No year given'],
    [column('in-2017', 2017), '2017 年', '2017'],
    [
      column('this-year', null),
      '今年、目前（文中未写年份）',
      '“This year”, “at present” (year not stated)',
    ],
    [column('by-2027', 2027), '到 2027 年', 'By 2027'],
  ])('%o', (given, zh, en) => {
    expect([columnName(given, 'zh'), columnName(given, 'en')]).toEqual([zh, en]);
  });
});
