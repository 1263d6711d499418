import { bilingual } from './bilingual.ts';

/** Names of the parts of a filter. */
export const wayOnWords = bilingual({
  zh: {
    clauses: {
      query: '文字',
      years: '写到的年份',
      dated: '是否写明年份',
      numbers: '有没有数值',
      only: '谁写到',
      statuses: '数值',
      kinds: '类型',
      themes: '主题',
    },
  },
  en: {
    clauses: {
      query: 'text',
      years: 'years named',
      dated: 'names a year or not',
      numbers: 'has a number or not',
      only: 'mentioned by',
      statuses: 'numbers',
      kinds: 'kind',
      themes: 'theme',
    },
  },
});
