import { describe, expect, it } from 'vitest';
import type { TimelineColumn } from '../../src/domain/rows.ts';
import { columnName } from '../../src/i18n/timeline.ts';

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
