// Titles of the timeline: which years each document's goals name, how many statements name none.
import { bilingual } from './bilingual.ts';
import { nestQuotes } from './nestQuotes.ts';

export const timelineFinding = bilingual({
  zh: {
    label: (label: string, when: string) => `“${nestQuotes(label)}”（${when}）`,
    listed: (name: string, labels: readonly string[]) => `${name}${labels.join('')}`,
    neither: (a: string, n: number, b: string, m: number) =>
      `${a} ${n} 条和${b} ${m} 条都没有写年份`,
    /** Goals by the year they name: 8 条目标写到 2027 年、4 条写到 2030 年. `noun`: whether it must be said that they are goals. */
    goals: (name: string, years: readonly (readonly [year: number, n: number])[], noun: boolean) =>
      `${name}有 ${years
        .map(([year, n], at) => `${n} 条${at === 0 && noun ? '目标' : ''}写到 ${year} 年`)
        .join('、')}`,
    dated: (name: string, n: number, dated: number, years: string) =>
      dated < n
        ? `${name} ${n} 条中有 ${dated} 条写到 ${years} 年`
        : `${name} ${n} 条${n === 1 ? '' : '都'}写到 ${years} 年`,
    /** `first`: whether it stands first. */
    undated: (name: string, n: number, _first: boolean) =>
      `${name} ${n} 条${n === 1 ? '' : '都'}没有写年份`,
    noYear: (name: string) => `${name}没有写年份`,
    none: (name: string) => `${name}没有`,
    unmentioned: (name: string) => `${name}未提及`,
    join: '；',
  },
  en: {
    label: (label, when) =>
      `“${nestQuotes(label)}” (${when.charAt(0).toLowerCase()}${when.slice(1)})`,
    listed: (name, labels) => `${labels.join(', ')} in ${name}`,
    neither: (a, n, b, m) =>
      `neither ${a} (${n} ${n === 1 ? 'statement' : 'statements'}) nor ${b} (${m}) names a year`,
    goals: (name, years, noun) =>
      `${name} states ${years
        .map(
          ([year, n], at) =>
            `${n}${at > 0 || !noun ? '' : n === 1 ? ' goal' : ' goals'} for ${year}`,
        )
        .join(', ')}`,
    dated: (name, n, dated, years) => {
      if (n === 1) return `the 1 statement in ${name} names ${years}`;
      const some = dated < n ? `${dated} of ${n}` : `all ${n}`;
      return `${some} statements in ${name} ${dated === 1 ? 'names' : 'name'} ${years}`;
    },
    undated: (name, n, first) =>
      n === 1
        ? `the 1 statement in ${name} names no year`
        : `none of the ${n}${first ? ' statements' : ''} in ${name} names a year`,
    noYear: (name) => `${name} names no year`,
    none: (name) => `none in ${name}`,
    unmentioned: (name) => `not mentioned in ${name}`,
    join: '; ',
  },
});
