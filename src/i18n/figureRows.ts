// Words of the rows of the figures.
import { groupThousands } from '../domain/decimal.ts';
import { bilingual } from './bilingual.ts';
import { capitalised } from './scope.ts';

/** A currency stands before its number. */
const SIGN = /^(?:[A-Z]{2})?[¥$€£]/;

export const figureRowWords = bilingual({
  zh: {
    columns: {
      indicator: '指标',
      value: '数值',
      drawing: '图',
      missing: '未给出',
      other: '另一份文件',
    },
    by: (year: number) => `到 ${year} 年`,
    in: (year: number) => `${year} 年`,
    target: '目标，没有写年份',
    now: '今年、目前',
    nowNote: '文中未写年份',
    untimed: '没有写时间',
    head: (name: string) => name,
    indicators: (n: number) => `${n} 项指标`,
    named: (name: string, value: string) => `${name} ${value}`,
    list: (parts: readonly string[]) => parts.join('，'),
    gap: (first: number, last: number | null) =>
      last === null
        ? '其间各年未给出'
        : first === last
          ? `${first} 年未给出`
          : `${first}—${last} 年未给出`,
    notGiven: (part: string) => `${part}未给出`,
    yearsBetween: '其间各年数值',
    valueOf: (reference: string) => `${reference}的数值`,
    reference: (name: string, given: boolean) => (given ? name : `${name}，数值未给出`),
    somewhatOver: (value: string) => `余：比 ${value} 多，多多少没有写`,
    arrows: '箭头长度没有含义',
    /** What the ends of bars say, where they say more than a value. */
    drawn: {
      'at-least': '端线：含这个数；尖头：可以更多',
      'at-most': '虚线框：最多到端线，含这个数',
      below: '虚线框：不到空心端线',
      between: '横条：从低端到高端',
      from: '圆点：原文写的基数',
      top: '浅色段：可能的位次',
    },
    unitAt: (tick: string, unit: string) => (unit === '%' ? `${tick}%` : `${tick} ${unit}`),
    times: (n: string) => `×${n}`,
    rankEnd: '总数未给出',
    copy: '复制表格',
    copied: '已复制，可粘贴到表格软件',
    xlsx: 'XLSX',
    xlsxFailed: 'XLSX 没有生成，请再试一次。',
    term: (name: string) => `“${name}”`,
    noOther: '当前筛选下没有同主题的记录',
  },
  en: {
    columns: {
      indicator: 'Indicator',
      value: 'Value',
      drawing: 'Chart',
      missing: 'Not given',
      other: 'The other document',
    },
    by: (year) => `By ${year}`,
    in: (year) => `${year}`,
    target: 'Targets without a year',
    now: 'This year and at present',
    nowNote: 'the text names no year',
    untimed: 'No time stated',
    head: (name) => capitalised(name.replace(/^as an? /, '')),
    indicators: (n) => `${n} indicators`,
    named: (name, value) => `${name}: ${value}`,
    list: (parts) => parts.join(', '),
    gap: (first, last) =>
      last === null
        ? 'Years in between: not given'
        : first === last
          ? `${first}: not given`
          : `${first}–${last}: not given`,
    notGiven: (part) => capitalised(`${part}: not given`),
    yearsBetween: 'values of the years in between',
    valueOf: (reference) => `value of ${reference}`,
    reference: (name, given) => (given ? name : `${name}, value not given`),
    somewhatOver: (value) => `余: more than ${groupThousands(value)}; how much more is not stated`,
    arrows: 'length of the arrows: no meaning',
    drawn: {
      'at-least': 'line at the end: this number or more',
      'at-most': 'dashed: at most up to the line, which is included',
      below: 'dashed: short of the hollow line',
      between: 'bar: from the low end to the high end',
      from: 'dot: the stated baseline',
      top: 'light part: the places it may have',
    },
    unitAt: (tick, unit) =>
      unit === '%'
        ? `${tick}%`
        : SIGN.test(unit)
          ? unit.replace(SIGN, (sign) => sign + tick)
          : `${tick} ${unit}`,
    times: (n) => `×${n}`,
    rankEnd: 'total not given',
    copy: 'Copy table',
    copied: 'Copied; paste it into a spreadsheet',
    xlsx: 'XLSX',
    xlsxFailed: 'The XLSX file could not be made. Please try again.',
    term: (name) => `“${name}”`,
    noOther: 'No statement on this theme under this filter',
  },
});
