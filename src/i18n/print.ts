// Words that stand on paper alone.
import { bilingual } from './bilingual.ts';

export const printWords = bilingual({
  zh: {
    notes: '原文（上面方括号里的号码；后面是编号、段落和字符）',
    notesAlone: '原文',
    note: (id: string, paragraph: number, start: number, end: number) =>
      `${id}，${paragraph} 段，${start}–${end}`,
    plainNote: (document: string, id: string, start: number, end: number) =>
      `${document}，${id}，字符 ${start}–${end}`,
    noCharts:
      '打印时图还没有载入，这里列出图所依据的全部原文；再打印一次就有图，仍没有时请先重新载入页面。',
    link: '链接：',
  },
  en: {
    notes: 'The text (numbers in square brackets above; then id, paragraph, characters)',
    notesAlone: 'The text',
    note: (id, paragraph, start, end) => `${id}, ¶ ${paragraph}, ${start}–${end}`,
    plainNote: (document, id, start, end) => `${document}, ${id}, characters ${start}–${end}`,
    noCharts:
      'The charts had not loaded when this was printed; here is all the text that they rest on. Print again to have the charts; if they are still missing, load the page again first.',
    link: 'Link: ',
  },
});
