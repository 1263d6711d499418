// Titles of the figures: the dated targets of each document, or how many numbers it gives.
import { bilingual } from './bilingual.ts';

/** What sort of numbers they are that are no targets: `current` are reported of no calendar year, `actual` of one. */
type Sort = 'current' | 'actual' | 'forecast' | 'mixed';

const sorts = bilingual({
  zh: {
    current: '现状',
    actual: '实际',
    forecast: '预计',
    mixed: '实际和预计',
  } satisfies Record<Sort, string>,
  en: {
    current: 'current',
    actual: 'reported',
    forecast: 'forecast',
    mixed: 'reported and forecast',
  },
});

export const figuresFinding = bilingual({
  zh: {
    dated: (name: string, n: number, list: readonly string[]) =>
      `${name}有 ${n} 项写明年份的量化目标${list.length > 0 ? `：${list.join('、')}` : ''}`,
    undated: (name: string, n: number) => `${name}有 ${n} 项没有写年份的量化目标`,
    given: (name: string, n: number, sort: Sort) => `${name}给出 ${n} 个${sorts.zh[sort]}数值`,
    besides: (n: number, sort: Sort) => `和 ${n} 个${sorts.zh[sort]}数值`,
    noDated: (found: string) => `${found}，没有带年份的目标`,
    noTarget: (name: string) => `${name}没有写量化目标`,
    noNumber: (name: string) => `${name}没有数值`,
    listsOnly: (name: string) => `${name}除列举的项数外没有数值`,
    none: (name: string) => `${name}没有`,
    unmentioned: (name: string) => `${name}未提及`,
    neither: '两份文件都没有数值',
    join: '；',
    missing: (part: string) => `${part}未给出`,
    /** `head`: whether the indicator begins the title. */
    quoted: (
      metric: string,
      head: boolean,
      name: string,
      written: string,
      _read: string,
      rest: readonly string[],
    ) => [`${metric}${head ? '：' : '，'}${name}写“${written}”`, ...rest].join('，'),
    indicator: (metric: string, counts: readonly string[]) => `${metric}：${counts.join('，')}`,
    values: (name: string, n: number) => `${name} ${n} 个数值`,
    /** `metric`: null where it is said elsewhere. */
    forecast: (name: string, metric: string | null, actual: string, forecast: string) =>
      `${name}${metric === null ? '' : `写${metric}`}：${actual}，${forecast}`,
    value: (period: string, value: string) =>
      period === '' || value.startsWith('“') ? period + value : `${period} ${value}`,
  },
  en: {
    dated: (name, n, list) =>
      `${name} sets ${n} dated ${n === 1 ? 'target' : 'targets'}${list.length > 0 ? `: ${list.join(', ')}` : ''}`,
    undated: (name, n) => `${name} sets ${n} ${n === 1 ? 'target' : 'targets'} without a year`,
    given: (name, n, sort) =>
      `${name} gives ${n} ${sorts.en[sort]} ${n === 1 ? 'figure' : 'figures'}`,
    besides: (n, sort) => ` and gives ${n} ${sorts.en[sort]} ${n === 1 ? 'figure' : 'figures'}`,
    noDated: (found) => `${found}, no dated target`,
    noTarget: (name) => `${name} none`,
    noNumber: (name) => `${name} gives no number`,
    listsOnly: (name) => `${name} gives no number but counts of items`,
    none: (name) => `none in ${name}`,
    unmentioned: (name) => `not mentioned in ${name}`,
    neither: 'neither document gives a number',
    join: '; ',
    missing: (part) => `${part} not given`,
    quoted: (metric, head, name, written, read, rest) =>
      [`${metric}${head ? ':' : ','} ${name} says “${written}” (${read})`, ...rest].join(', '),
    indicator: (metric, counts) => `${metric}: ${counts.join(', ')}`,
    values: (name, n) => `${n} ${n === 1 ? 'value' : 'values'} in ${name}`,
    forecast: (name, metric, actual, forecast) =>
      `${metric === null ? name : `${metric} in ${name}`}: ${actual}; ${forecast}`,
    value: (period, value) => {
      if (period === '') return value;
      return value.startsWith('“') ? `${period} ${value}` : `${value} in ${period}`;
    },
  },
});
