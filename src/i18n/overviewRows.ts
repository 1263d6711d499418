// Words of the overview's rows: heads, groups, what a cell says where no quote stands, a theme unfolded.
import { bilingual } from './bilingual.ts';
import { documentCalled } from './documentCalled.ts';

export const overviewRowWords = bilingual({
  zh: {
    steps: { 0: '没有目标', 1: '方向', 2: '举措、状态', 3: '年份', 4: '＋相对值', 5: '＋数值' },
    undated: '没有写年份',
    dated: '写明年份',
    groups: {
      ahead: (name: string) => `${name}更具体`,
      equal: '写得同样具体',
      neither: '都没有写目标或举措',
      only: (name: string) => `只余${name}`,
      uncompared: '不作比较：写得最具体的一条不在筛选内',
      unread: '不作比较：有一份文件尚未提取',
    },
    tip: {
      stepOf: (province: string, step: number, meaning: string) =>
        `${documentCalled(province, 'zh')}，第 ${step} 级：${meaning}`,
      open: '点击看原文',
    },
    byTheme: '按主题',
    themes: (n: number) => `${n} 个主题`,
    counts: (a: string, n: number, b: string, m: number) => `${a} ${n} 条，${b} ${m} 条`,
    kept: (n: number) => `筛选后 ${n} 条`,
    fold: '收起',
    rest: {
      figures: (n: number) => `有 ${n} 项数据`,
      others: (n: number) => `有 ${n} 条问题或事件`,
    },
    noAim: '没有写目标或举措，',
    silent: { undated: '没有写年份，', filtered: '不在筛选内，' },
    seeAll: (n: number) => `看这一主题的 ${n} 条`,
    seeAllOf: (theme: string, n: number) => `看“${theme}”的 ${n} 条`,
    emptied: (n: number) => `另有 ${n} 个主题在此筛选下没有记录`,
    open: '展开',
    said: (name: string, n: number) => `${name}写了 ${n} 条`,
    saidNone: (name: string) => `${name}没有写`,
    saidDated: (n: number) => `${n} 条写明年份`,
    saidUndated: '都没有写年份',
    saidProblems: (n: number) => `${n} 条是自述的问题`,
    outside: (n: number) => `另有 ${n} 条不在筛选内`,
    comma: '，',
    colon: '：',
    problem: '自述的问题',
    only: '只看这一主题',
    allThemes: '看全部主题',
    goals: '在“目标”里看',
  },
  en: {
    steps: {
      0: 'No goal',
      1: 'Direction',
      2: 'Measure',
      3: 'Year',
      4: '+ relative',
      5: '+ number',
    },
    undated: 'no year',
    dated: 'with a year',
    groups: {
      ahead: (name) => `${name} is more specific`,
      equal: 'Equally specific',
      neither: 'Neither states a goal or measure',
      only: (name) => `Only ${name} is left`,
      uncompared: 'Not compared: the filter leaves out the most specific statement',
      unread: 'Not compared: a document is not yet extracted',
    },
    tip: {
      stepOf: (province, step, meaning) =>
        `${documentCalled(province, 'en')}, step ${step}: ${meaning}`,
      open: 'Press to read the text',
    },
    byTheme: 'By theme',
    themes: (n) => (n === 1 ? '1 theme' : `${n} themes`),
    counts: (_a, n, _b, m) => `${n} and ${m} statements`,
    kept: (n) => `${n} after the filter`,
    fold: 'Fold',
    rest: {
      figures: (n) => (n === 1 ? '1 figure' : `${n} figures`),
      others: (n) => (n === 1 ? '1 problem or event' : `${n} problems or events`),
    },
    noAim: 'No goal or measure; ',
    silent: { undated: 'No year stated; ', filtered: 'Not within the filter; ' },
    seeAll: (n) => (n === 1 ? 'see its 1 statement' : `see its ${n} statements`),
    seeAllOf: (theme, n) => `see ${n} on ${theme}`,
    emptied: (n) =>
      n === 1
        ? '1 more theme has no statement within the filter'
        : `${n} more themes have no statement within the filter`,
    open: 'Show',
    said: (name, n) => `${name}: ${n} ${n === 1 ? 'statement' : 'statements'}`,
    saidNone: (name) => `${name}: none`,
    saidDated: (n) => `${n} with a year`,
    saidUndated: 'none with a year',
    saidProblems: (n) =>
      n === 1 ? '1 is a problem it names itself' : `${n} are problems it names itself`,
    outside: (n) => `${n} more not within the filter`,
    comma: ', ',
    colon: ': ',
    problem: 'a problem it names',
    only: 'Only this theme',
    allThemes: 'All themes',
    goals: 'In Goals',
  },
});
