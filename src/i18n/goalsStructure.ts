// Words of the chart of both documents' structure, its table and its lists.
import { bilingual } from './bilingual.ts';

export const goalsStructure = bilingual({
  zh: {
    name: (isAims: boolean) => `两份文件各部分的${isAims ? '目标和举措' : '记录'}，按主题`,
    finding: (sides: readonly string[], themes: number) =>
      `${sides.join('；')}；涉及 ${themes} 个主题。每条按主要主题算一次。`,
    side: (name: string, n: number, dated: number) =>
      `${name} ${n} 条，${dated === 0 ? '都没有写年份' : `其中 ${dated} 条写明年份`}`,
    count: (n: number) => `${n} 条`,
    dated: (n: number) => `写明年份 ${n} 条`,
    year: { true: '写明年份', false: '没有写年份' },
    band: (section: string, theme: string) => `${section}—${theme}`,
    silent: (province: string, words: string) => `${province}文件${words}`,
    why: {
      absent: '未提及',
      noAim: '没有写目标或举措',
      elsewhere: '计入其他主题',
      filter: '不在筛选内',
    },
    comma: '，',
    colon: '：',
    press: '点击列出',
    hint: '点一个部分、一个主题或一条带，这里列出它的条目；再点一次，按它的主题筛选。',
    key: '深色：写明年份；浅色：没有写年份',
    close: '收起',
    divide: '分开各节',
    join: (section: string) => `合为“${section}”`,
    undrawn: '没有写目标或举措的主题：',
    separator: '、',
    only: (n: number) => (n === 1 ? '只看这一主题' : `只看这 ${n} 个主题`),
    allThemes: '看全部主题',
    columns: {
      section: '部分',
      theme: '主题',
      document: '文件',
      year: '年份',
      count: '条数',
    },
  },
  en: {
    name: (isAims) =>
      `${isAims ? 'Goals and measures' : 'Statements'} of both documents, by part and theme`,
    finding: (sides, themes) =>
      `${sides.join('; ')}; ${themes} ${themes === 1 ? 'theme' : 'themes'}. Each counts once, under its main theme.`,
    side: (name, n, dated) => `${name}: ${n}, ${dated === 0 ? 'none' : dated} with a year`,
    count: (n) => (n === 1 ? '1 statement' : `${n} statements`),
    dated: (n) => `${n} with a year`,
    year: { true: 'a year stated', false: 'no year' },
    band: (section, theme) => `${section} – ${theme}`,
    silent: (province, words) => `${province}: ${words}`,
    why: {
      absent: 'not mentioned',
      noAim: 'no goal or measure',
      elsewhere: 'counted under other themes',
      filter: 'not within the filter',
    },
    comma: ', ',
    colon: ': ',
    press: 'Press to list',
    hint: 'Press a part, a theme or a band to list its statements here; press again to filter by its theme.',
    key: 'Dark: a year is stated. Pale: none.',
    close: 'Close',
    divide: 'Show its parts',
    join: (section) => `Join as “${section}”`,
    undrawn: 'Themes without a goal or measure: ',
    separator: ', ',
    only: (n) => (n === 1 ? 'Only this theme' : `Only these ${n} themes`),
    allThemes: 'All themes',
    columns: {
      section: 'Part',
      theme: 'Theme',
      document: 'Document',
      year: 'Year',
      count: 'Statements',
    },
  },
});
