// Words under a list that is too long to be drawn at once, and where a mark stands for several statements.
import { bilingual } from './bilingual.ts';

export const listPaging = bilingual({
  zh: {
    first: (shown: number, all: number) => `显示前 ${shown} 条，共 ${all} 条。`,
    all: (all: number) => `已显示全部 ${all} 条。`,
    more: (count: number) => `再显示 ${count} 条`,
    binned: (most: number) => `条数太多，一个标记代表同一栏中至多 ${most} 条同类记录。`,
    bin: (column: string, name: string, state: string, count: number, first: string) =>
      `${column}，${name}：${state} ${count} 条，第一条：${first}`,
    values: (shown: number, all: number) =>
      `图中画出前 ${shown} 个数值，共 ${all} 个；切换到“表”可逐条查看。`,
  },
  en: {
    first: (shown, all) =>
      `Showing the first ${shown.toLocaleString('en')} of ${all.toLocaleString('en')}.`,
    all: (all) => `All ${all.toLocaleString('en')} are shown.`,
    more: (count) => `Show ${count.toLocaleString('en')} more`,
    binned: (most) =>
      `There are too many statements for a mark each: one mark stands for up to ${most} statements of the same sort in its column.`,
    bin: (column, name, state, count, first) =>
      `${column}, ${name}: ${count} statements (${state}), the first: ${first}`,
    values: (shown, all) =>
      `The chart draws the first ${shown.toLocaleString('en')} of ${all.toLocaleString('en')} values; the table lists them one by one.`,
  },
});
