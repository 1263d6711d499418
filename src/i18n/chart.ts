import { bilingual } from './bilingual.ts';

/** Words round every chart. */
export const chartWords = bilingual({
  zh: {
    as: '显示方式',
    chart: '图',
    table: '表',
    failed: '图表未能载入，数据如下。',
    keys: '用方向键在标记之间移动，回车看原文。',
    empty: '没有可列出的数据。',
  },
  en: {
    as: 'Show as',
    chart: 'Chart',
    table: 'Table',
    failed: 'The chart did not load; its data:',
    keys: 'Move between marks with the arrow keys; Enter opens the text.',
    empty: 'There is no data to list.',
  },
});
