// Words of the goals on paper; they come with the part that draws for it.
import { bilingual } from './bilingual.ts';

export const printGoals = bilingual({
  zh: {
    notes: '原文（表中方括号里的号码）',
    key: '表中是编者的概括，方括号里是下列原文的号码。空心＝写明年份的目标；浅色＝举措、原则和没有写年份的目标；实心＝数据和事件；斜线＝预计；虚线＝自述问题。',
  },
  en: {
    notes: 'The text (numbers in square brackets in the table)',
    key: 'The table gives our labels; the number in brackets leads to the text below. Hollow: goal with a year; tinted: measure, principle or goal without a year; solid: figure or event; hatched: forecast; dashed: problem the document names.',
  },
});
