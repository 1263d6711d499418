// Words of the comparison that is taken along as a table.
import { bilingual } from './bilingual.ts';

export const comparisonFile = bilingual({
  zh: {
    title: (names: readonly string[]) => `${names.join('、')}：逐主题对照`,
    theme: '主题',
    place: (id: string, places: readonly string[]) => `${id}，字符 ${places.join('、')}`,
    difference: (topic: string, words: string) => `${topic}：${words}`,
    hidden: '当前筛选下没有记录',
    notes: '注',
    about: '说明',
    main: '每条记录列在它的主要主题下；引号内为原文，一字不改。“没有写到”只说这份文件，不说明该省其他文件写没写。',
    page: (number: string) => `第 ${number} 页`,
  },
  en: {
    title: (names) => `${names.join(' and ')}, theme by theme`,
    theme: 'Theme',
    place: (id, places) => `${id}, characters ${places.join(', ')}`,
    difference: (topic, words) => `${topic}: ${words}`,
    hidden: 'No statement under this filter',
    notes: 'Notes',
    about: 'About this table',
    main: 'Each statement stands under its main theme; quotes are the text, word for word. “Not mentioned” speaks of this document alone, not of others of the province. English labels are unofficial translations.',
    page: (number) => `Page ${number}`,
  },
});
