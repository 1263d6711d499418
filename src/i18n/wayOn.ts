import { both } from './both.ts';

/** Words for a view that a filter leaves empty: what to take off, and what that gives. */
export const wayOnWords = both({
  zh: {
    without: (clause: string, n: number) => `去掉“${clause}”筛选后有 ${n} 条。`,
    remove: (clause: string) => `去掉“${clause}”`,
    reset: '清除全部筛选',
    clauses: {
      query: '搜索',
      years: '写到的年份',
      dated: '是否写明年份',
      only: '哪一方写到',
      statuses: '数值状态',
      kinds: '类型',
      themes: '主题',
    },
  },
  en: {
    without: (clause, n) =>
      `Without the filter “${clause}” there ${n === 1 ? 'is 1 statement' : `are ${n} statements`}.`,
    remove: (clause) => `Remove “${clause}”`,
    reset: 'Clear all filters',
    clauses: {
      query: 'search',
      years: 'years named',
      dated: 'names a year or not',
      only: 'which document speaks',
      statuses: 'numbers',
      kinds: 'kind',
      themes: 'theme',
    },
  },
});
