import { describe, expect, it } from 'vitest';
import { readTimes, resolved } from '../../../src/reading/times/readTimes.ts';
import { type Moment, TIME_RULES } from '../../../src/reading/times/timeAt.ts';

const moment = (one: Moment | null) =>
  one === null
    ? ''
    : [one.year ?? '?', one.month, one.day].filter((part) => part !== null).join('-');
/** Words, rule, and the years and months that the words give. */
const shown = (text: string) =>
  readTimes(text).map(({ words, rule, from, to, by }) =>
    [words, rule, [moment(from), moment(to)].filter((one) => one !== '').join('/'), by ? 'by' : '']
      .filter((part) => part !== '')
      .join(' | '),
  );

const CASES: [string, string[]][] = [
  ['到2027年', ['2027年 | date | 2027 | by']],
  ['2025年底前', ['2025年底前 | date | 2025 | by']],
  ['2025—2027年', ['2025—2027年 | span of years | 2025/2027']],
  ['2024年1—10月', ['2024年1—10月 | months of a year | 2024-1/2024-10']],
  ['2023年6月至2025年12月', ['2023年6月至2025年12月 | span of dates | 2023-6/2025-12']],
  ['2025年3月1日起', ['2025年3月1日起 | date | 2025-3-1']],
  ['二○二七年', ['二○二七年 | date | 2027']],
  ['2025-06-30', ['2025-06-30 | date in figures | 2025-6-30']],
  ['到2030，', ['2030 | year alone | 2030 | by']],
  ['“2024中国大会”', ['2024 | year of a name | 2024']],
  ['“十四五”期间', ['“十四五”期间 | five-year period | 2021/2025']],
  ['十五五时期', ['十五五时期 | five-year period | 2026/2030']],
  ['“一五”', ['“一五” | five-year period | 1953/1957']],
  ['1—10月', ['1—10月 | months | ?-1/?-10']],
  ['6月底前', ['6月底前 | month | ?-6 | by']],
  ['15日起', ['15日起 | day | ?-15']],
  ['上半年', ['上半年 | part of a year']],
  ['前三季度', ['前三季度 | part of a year']],
  ['到本世纪中叶', ['本世纪中叶 | century | by']],
  ['未来两年', ['未来两年 | relative stretch']],
  ['今年以来', ['今年以来 | relative word']],
  ['年底前', ['年底前 | relative word | by']],
  ['上午10时', ['上午10时 | clock']],
  ['两年半', ['两年半 | stretch']],
  ['10日内', ['10日内 | days']],
  ['100家、5%、三项', []],
];

describe('readTimes', () => {
  it.each(CASES)('reads %s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it('has a case for every rule', () => {
    const used = new Set(CASES.flatMap(([text]) => readTimes(text).map(({ rule }) => rule)));
    expect(TIME_RULES.map(({ rule }) => rule).filter((rule) => !used.has(rule))).toEqual([]);
  });

  it('lends the year of the heading above to months, not to relative words', () => {
    const text =
      '2023年工作要点\n一、上半年\n6月底前建成4个，未来两年再建5个。\n二、2024年安排\n3月启动。';
    const carried = readTimes(text).map(({ words, carriedYear }) => [words, carriedYear]);
    expect(carried).toEqual([
      ['2023年', null],
      ['上半年', 2023],
      ['6月底前', 2023],
      ['未来两年', null],
      ['2024年', null],
      ['3月', 2024],
    ]);
  });

  it('measures where a stretch of time is what is measured', () => {
    expect(readTimes('平均受教育年限达到11.5年')).toEqual([]);
  });
});

describe('resolved', () => {
  it.each([
    ['今年', { from: 2024, to: 2024 }],
    ['去年底', { from: 2023, to: 2023 }],
    ['明年', { from: 2025, to: 2025 }],
    ['未来两年', { from: 2025, to: 2026 }],
    ['近3年', { from: 2022, to: 2024 }],
    ['过去五年', { from: 2019, to: 2023 }],
    ['目前', null],
  ])('sees %s from 2024', (words, expected) => {
    expect(resolved(words, 2024)).toEqual(expected);
  });
});
