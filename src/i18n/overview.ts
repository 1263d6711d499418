// Words of the overview. Its computed sentences are in overviewTitle.ts.
import { both } from './both.ts';

export const overview = both({
  zh: {
    chartName: '每个主题下，两份文件写到第几级（0–5 级）',
    subtitle: {
      before: '看措辞写到多具体，按可核对的',
      after: '，不评价政策优劣。点击标记看原文。',
    },
    notLoaded: '这份文件未能载入',
    markLabel: (province: string, theme: string, step: string, meaning: string, words: string) =>
      `${theme}，${province}文件，${step} 级“${meaning}”：${words}`,
    columns: { theme: '主题', document: '文件', step: '级', meaning: '含义', words: '原文' },
    order: '排序',
    orders: { gap: '按差距', theme: '按主题' },
    rule: '判定规则',
    filterTheme: (theme: string) => `只看“${theme}”`,
    allThemes: '看全部主题',
    openHere: '打开的记录不决定级别',
    noSteps: (n: number) => `筛选剩下的 ${n} 条是数据、问题或事件，都不决定级别。`,
    cut: (n: number) => `有 ${n} 个主题，写得最具体的记录被筛选隐去，不作比较。`,
    toFigures: '在“数值”里看这些数据',
    toGoals: '在“目标”里看筛选剩下的记录',
    colon: '：',
    dash: '，',
    title: {
      none: '当前筛选下没有记录',
      same: '两侧是同一份文件，写得同样具体',
      unstated: (n: number) => `在所列 ${n} 个主题上，两份文件都没有写目标或举措`,
      unstatedOne: (theme: string) => `${theme}：两份文件都没有写目标或举措`,
      unshown: '当前筛选没有显示目标或举措，无从比较写得多具体',
      one: (theme: string, a: string, b: string) => `${theme}：${a}，${b}`,
      reaches: (name: string, step: number, meaning: string) =>
        `${name}写到第 ${step} 级“${meaning}”`,
      states: (name: string) => `${name}没有写目标或举措`,
      single: (theme: string, a: string) => `${theme}：${a}`,
      counted: (a: string, n: number, b: string, m: number) =>
        `${a}在 ${n} 个主题上写得更具体，${b}在 ${m} 个主题上写得更具体`,
      /** As many themes on one side as on the other: named as the tie it is. */
      each: (a: string, b: string, n: number) => `${a}和${b}各在 ${n} 个主题上写得更具体`,
      named: (a: string, themesA: string, b: string, themesB: string) =>
        `${a}在${themesA}上写得更具体，${b}在${themesB}上写得更具体`,
      ties: (n: number) => `，${n} 个主题上写得同样具体`,
      tiesNamed: (themes: string) => `，在${themes}上写得同样具体`,
      silent: (n: number) => `，另有 ${n} 个主题两份文件都没有写目标或举措`,
      silentNamed: (themes: string) => `，在${themes}上两份文件都没有写目标或举措`,
      all: (n: number, name: string) => `在所列 ${n} 个主题上，${name}都写得更具体`,
      some: (name: string, n: number) => `在所列主题中，${name}有 ${n} 个写得更具体，其余同样具体`,
      someOf: (name: string, n: number) => `在所列主题中，${name}有 ${n} 个写得更具体`,
      equal: (n: number) => `在所列 ${n} 个主题上，两份文件写得同样具体`,
      equalOf: (n: number) => `在 ${n} 个主题上，两份文件写得同样具体`,
      alone: (name: string, n: number) =>
        `${name}在 ${n} 个主题上写了目标或举措（这里没有另一份文件的记录）`,
      hidden: (n: number) => `（另有 ${n} 个主题因筛选不作比较）`,
    },
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
      `${theme}, ${province}’s document, step ${step}, “${meaning}”: ${words}`,
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
    filterTheme: (theme) => `Show ${theme} alone`,
    allThemes: 'Show all themes',
    openHere: 'What is open sets no step',
    noSteps: (n) =>
      n === 1
        ? 'The one statement left by the filter is a figure, a problem or an event: it sets no step.'
        : `The ${n} statements left by the filter are figures, problems or events: none of them sets a step.`,
    cut: (n) =>
      `On ${n} ${n === 1 ? 'theme' : 'themes'} the filter hides the most specific statement, so there is no comparison.`,
    toFigures: 'See the numbers in Figures',
    toGoals: 'See what is left in Goals',
    colon: ': ',
    dash: ': ',
    title: {
      none: 'No statements with this filter',
      same: 'Both sides are the same document, so equally specific',
      unstated: (n) => `On the ${n} themes listed neither document states a goal or measure`,
      unstatedOne: (theme) => `${theme}: neither document states a goal or measure`,
      unshown: 'The filter shows no goals or measures, so there is nothing to compare here',
      one: (theme, a, b) => `${theme}: ${a}, ${b}`,
      reaches: (name, step, meaning) => `${name} reaches step ${step}, “${meaning}”`,
      states: (name) => `${name} states no goal or measure`,
      single: (theme, a) => `${theme}: ${a}`,
      counted: (a, n, b, m) =>
        `${a} is more specific on ${n} ${n === 1 ? 'theme' : 'themes'}, ${b} on ${m}`,
      each: (a, b, n) =>
        `${a} and ${b} are each more specific on ${n} ${n === 1 ? 'theme' : 'themes'}`,
      named: (a, themesA, b, themesB) => `${a} is more specific on ${themesA}, ${b} on ${themesB}`,
      ties: (n) => `; equal on ${n}`,
      tiesNamed: (themes) => `; equal on ${themes}`,
      silent: (n) => `; no goal or measure on ${n}`,
      silentNamed: (themes) => `; on ${themes} neither states a goal or measure`,
      all: (n, name) => `On all ${n} themes listed ${name} is the more specific`,
      some: (name, n) =>
        `Among the themes listed ${name} is more specific on ${n}; the rest are equal`,
      someOf: (name, n) => `Among the themes listed ${name} is more specific on ${n}`,
      equal: (n) => `On the ${n} themes listed both documents are equally specific`,
      equalOf: (n) => `On ${n} ${n === 1 ? 'theme' : 'themes'} both documents are equally specific`,
      alone: (name, n) =>
        `${name} states goals or measures on ${n} ${n === 1 ? 'theme' : 'themes'} (no statements of the other document here)`,
      hidden: (n) => ` (${n} more not compared because of the filter)`,
    },
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
