import { bilingual } from './bilingual.ts';

/** Why no quote stands in a cell of the ladder. Apart from the overview's other words: other screens read cells too. */
export const cellReasons = bilingual({
  zh: {
    figuresOnly: (n: number) => `没有写目标或举措；有 ${n} 项数据`,
    othersOnly: (n: number) => `没有写目标或举措；有 ${n} 条问题或事件`,
    filtered: '不在筛选内',
  },
  en: {
    figuresOnly: (n) => `No goal or measure; ${n} ${n === 1 ? 'figure' : 'figures'} reported`,
    othersOnly: (n) =>
      `No goal or measure; ${n} ${n === 1 ? 'problem or event' : 'problems or events'} stated`,
    filtered: 'Not within the filter',
  },
});
