// Words that stand on paper alone.
import { both } from './both.ts';

export const printWords = both({
  zh: {
    notes: '原文（图中方括号里的号码）',
    notesAlone: '原文',
    note: (document: string, id: string, paragraph: number, start: number, end: number) =>
      `${document}，${id}，第 ${paragraph} 段，字符 ${start}–${end}`,
    link: '链接：',
  },
  en: {
    notes: 'The text (numbers in square brackets above)',
    notesAlone: 'The text',
    note: (document, id, paragraph, start, end) =>
      `${document}, ${id}, paragraph ${paragraph}, characters ${start}–${end}`,
    link: 'Link: ',
  },
});
