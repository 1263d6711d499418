// Words under a list that is too long to be drawn at once, and where a mark stands for several statements.
import { bilingual } from './bilingual.ts';

export const listPaging = bilingual({
  zh: {
    first: (shown: number, all: number) => `显示前 ${shown} 条，共 ${all} 条。`,
    all: (all: number) => `已显示全部 ${all} 条。`,
    more: (count: number) => `再显示 ${count} 条`,
    values: (shown: number, all: number) =>
      `图中画出前 ${shown} 个数值，共 ${all} 个；切换到“表”可逐条查看。`,
  },
  en: {
    first: (shown, all) =>
      `Showing the first ${shown.toLocaleString('en')} of ${all.toLocaleString('en')}.`,
    all: (all) => `All ${all.toLocaleString('en')} are shown.`,
    more: (count) => `Show ${count.toLocaleString('en')} more`,
    values: (shown, all) =>
      `The chart draws the first ${shown.toLocaleString('en')} of ${all.toLocaleString('en')} values; the table lists them one by one.`,
  },
});
