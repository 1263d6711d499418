// Words of the overview. Those of its title are in overviewFinding.ts.
import { bilingual } from './bilingual.ts';
import { documentCalled } from './documentCalled.ts';

export const overview = bilingual({
  zh: {
    chartName: '每个主题下，两份文件写到第几级（0–5 级）',
    subtitle: {
      before: '看措辞写到多具体，按可核对的',
      after: '，不评价政策优劣。点击标记看原文。',
    },
    notLoaded: '这份文件未能载入',
    markLabel: (province: string, theme: string, step: string, meaning: string, words: string) =>
      `${theme}，${documentCalled(province, 'zh')}，${step} 级“${meaning}”：${words}`,
    columns: { theme: '主题', document: '文件', step: '级', meaning: '含义', words: '原文' },
    order: '排序',
    orders: { gap: '按差距', theme: '按主题' },
    rule: '判定规则',
    allThemes: '看全部主题',
    colon: '：',
    dash: '，',
    finding: {
      widest: (themes: string) => `两份文件级别相差最多的是${themes}。`,
      equal: (n: number) => `可以比较的 ${n} 个主题上，两份文件级别相同。`,
      none: '所列主题上没有可以比较的级别。',
    },
    axis: {
      0: '没有写目标\n或举措',
      1: '方向',
      2: '举措或\n目标状态',
      3: '写明年份',
      4: '年份和相对\n值或倍数',
      5: '年份和带\n单位数值',
    },
  },
  en: {
    chartName: 'How specific each document is on each theme (steps 0 to 5)',
    subtitle: {
      before: 'How specific the wording is, by a ',
      after: '; not the merit of a policy. Press a mark to read the text.',
    },
    notLoaded: 'This document did not load',
    markLabel: (province, theme, step, meaning, words) =>
      `${theme}, ${documentCalled(province, 'en')}, step ${step}, “${meaning}”: ${words}`,
    columns: {
      theme: 'Theme',
      document: 'Document',
      step: 'Step',
      meaning: 'Meaning',
      words: 'Text',
    },
    order: 'Order',
    orders: { gap: 'By difference', theme: 'By theme' },
    rule: 'rule you can check',
    allThemes: 'Show all themes',
    colon: ': ',
    dash: ': ',
    finding: {
      widest: (themes) => `The two documents are furthest apart on ${themes}.`,
      equal: (n) =>
        `On the ${n} ${n === 1 ? 'theme' : 'themes'} that can be compared both documents reach the same step.`,
      none: 'There are no steps to compare on the themes listed.',
    },
    axis: {
      0: 'No goal\nor measure',
      1: 'Direction',
      2: 'Measure\nor state',
      3: 'Goal with\na year',
      4: 'Year and\nrelative value\nor multiple',
      5: 'Year and\nnumber\nwith unit',
    },
  },
});
