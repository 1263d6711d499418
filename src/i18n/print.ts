// Words that stand on paper alone.
import { both } from './both.ts';

export const printWords = both({
  zh: {
    notes: '原文（图中方括号里的号码）',
    notesOfTable: '原文（表中方括号里的号码）',
    notesAlone: '原文',
    tableKey:
      '表中是编者的概括，方括号里是下列原文的号码。空心＝写明年份的目标；浅色＝举措、原则和没有写年份的目标；实心＝数据和事件；斜线＝预计；虚线＝自述问题。',
    note: (document: string, id: string, paragraph: number, start: number, end: number) =>
      `${document}，${id}，第 ${paragraph} 段，字符 ${start}–${end}`,
    plainNote: (document: string, id: string, start: number, end: number) =>
      `${document}，${id}，字符 ${start}–${end}`,
    noCharts: '打印时图还没有载入，这里列出图所依据的全部原文；再打印一次就有图。',
    link: '链接：',
  },
  en: {
    notes: 'The text (numbers in square brackets above)',
    notesOfTable: 'The text (numbers in square brackets in the table)',
    notesAlone: 'The text',
    tableKey:
      'The table gives our labels; the number in brackets leads to the text below. Hollow: goal with a year; tinted: measure, principle or goal without a year; solid: figure or event; hatched: forecast; dashed: problem the document names.',
    note: (document, id, paragraph, start, end) =>
      `${document}, ${id}, paragraph ${paragraph}, characters ${start}–${end}`,
    plainNote: (document, id, start, end) => `${document}, ${id}, characters ${start}–${end}`,
    noCharts:
      'The charts had not loaded when this was printed; here is all the text that they rest on. Print again to have the charts.',
    link: 'Link: ',
  },
});
