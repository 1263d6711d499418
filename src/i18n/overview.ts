// Words of the overview: the title is computed from the rows shown, after design section 4.2.
import type { Pair, Side } from '../domain/filter.ts';
import type { LadderRow } from '../domain/rows.ts';
import type { Lang } from '../model/values.ts';
import { both } from './both.ts';
import { listAnd, nameSides } from './naming.ts';
import { terms } from './terms.ts';

export const overview = both({
  zh: {
    chartName: '每个主题下，两份文件写到第几级（0–5 级）',
    subtitle:
      '每个主题下，两份文件写到多具体：按可核对的规则看措辞，不评价政策优劣。点击标记看原文。',
    figuresOnly: (n: number) => `无目标表述；有 ${n} 项数据`,
    filtered: '当前筛选没有显示其目标或举措',
    notLoaded: '这份文件未能载入',
    markLabel: (province: string, theme: string, step: string, meaning: string, words: string) =>
      `${theme}，${province}文件，${step} 级“${meaning}”：${words}`,
    columns: { theme: '主题', document: '文件', step: '级', meaning: '含义', words: '原文' },
    order: '排序',
    orders: { gap: '按差距', theme: '按主题' },
    as: '显示方式',
    chart: '图',
    table: '表',
    rule: '判定规则',
    ruleIntro:
      '只看目标、量化目标、举措和原则；数据和问题不提高级别。一个主题取写得最具体的一条。级别有先后，没有等距，不相加，不平均；它衡量的是措辞，不是政策。',
    ruleSteps: {
      0: '没有写到目标或举措',
      1: '写了方向：推进、强化、加强等加上主题',
      2: '写了具体举措，或要达到的状态，没有年份',
      3: '写了目标和到期的年份',
      4: '写了年份，并写了相对值或倍数（如翻番、超过全国平均水平）',
      5: '写了年份，并写了带单位的数值',
    },
    ruleTitle: '主题取舍会影响计数，主题表和每条记录的归类都公开在数据里。',
    filterTheme: (theme: string) => `只看“${theme}”`,
    allThemes: '看全部主题',
    genre: { 'briefing-report': '政策吹风会报道', 'conference-report': '工作会议报道' },
    facts: (han: number, statements: number) => `正文 ${han} 个汉字 · ${statements} 条记录`,
    caution: (a: string, b: string) => `体裁不同：${a}是对已印发政策的吹风会报道，${b}是会议报道。`,
    noYears: '两份文件都没有写自己是哪一年的。',
    basis: '依据',
    basisNote: '编者按，不是文件内容：',
    title: {
      none: '当前筛选下没有记录',
      same: '两侧是同一份文件，写得同样具体',
      unstated: (n: number) => `在所列 ${n} 个主题上，两份文件都没有写目标或举措`,
      one: (theme: string, a: string, stepA: string, b: string, stepB: string) =>
        `${theme}：${a}写到“${stepA}”，${b}写到“${stepB}”`,
      single: (theme: string, name: string, step: string) => `${theme}：${name}写到“${step}”`,
      counted: (a: string, n: number, b: string, m: number) =>
        `${a}在 ${n} 个主题上写得更具体，${b}在 ${m} 个主题上写得更具体`,
      named: (a: string, themesA: string, b: string, themesB: string) =>
        `${a}在${themesA}上写得更具体，${b}在${themesB}上写得更具体`,
      ties: (n: number) => `，${n} 个主题相同`,
      tiesNamed: (themes: string) => `，${themes}相同`,
      all: (n: number, name: string) => `在所列 ${n} 个主题上，${name}都写得更具体`,
      some: (name: string, n: number) => `在所列主题中，${name}有 ${n} 个写得更具体，其余相同`,
      equal: (n: number) => `在所列 ${n} 个主题上，两份文件写得同样具体`,
      alone: (name: string, n: number) => `${name}在 ${n} 个主题上写了目标或举措（这里没有另一份文件的记录）`,
      hidden: (n: number) => `（另有 ${n} 个主题因筛选不作比较）`,
    },
    finding: {
      widest: (themes: string, n: number) => `级别相差最多的是${themes}，相差 ${n} 级。`,
      equal: '所列主题上，两份文件的级别都相同。',
      none: '所列主题上没有可以比较的级别。',
    },
    axis: {
      0: '未提目标\n或举措',
      1: '方向',
      2: '举措\n或状态',
      3: '有年份',
      4: '有年份的\n相对值/倍数',
      5: '有年份的\n带单位数值',
    },
    wayOn: (clause: string, n: number) => `去掉“${clause}”后有 ${n} 条。`,
    remove: (clause: string) => `去掉“${clause}”`,
    reset: '清除全部筛选',
    clauses: {
      query: '搜索',
      years: '年份范围',
      dated: '是否写年份',
      statuses: '数值状态',
      kinds: '类型',
      themes: '主题',
    },
  },
  en: {
    chartName: 'How specific each document is on each theme (steps 0 to 5)',
    subtitle:
      'How specific each document is on each theme: wording judged by a rule you can check, not the merit of a policy. Click a mark to see the text.',
    figuresOnly: (n) => `No goal or measure; ${n} ${n === 1 ? 'figure' : 'figures'} reported`,
    filtered: 'Its goals and measures are hidden by the filter',
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
    orders: { gap: 'By gap', theme: 'By theme' },
    as: 'Show as',
    chart: 'Chart',
    table: 'Table',
    rule: 'The rule',
    ruleIntro:
      'Goals, targets, measures and principles count; figures and problems do not raise a step. A theme takes its most specific statement. Steps are ordered but not evenly spaced, and are never added or averaged. They measure wording, not policy.',
    ruleSteps: {
      0: 'no goal or measure on the theme',
      1: 'a direction: promote, strengthen, step up … and a topic',
      2: 'a particular measure, or a state to be reached, without a year',
      3: 'an aim and the year it is due',
      4: 'a year and a relative value or multiple (double, above the national average)',
      5: 'a year and a number with its unit',
    },
    ruleTitle:
      'The list of themes affects the counts; it is published with the data, as is the theme of every statement.',
    filterTheme: (theme) => `Show ${theme} alone`,
    allThemes: 'Show all themes',
    genre: {
      'briefing-report': 'report of a policy briefing',
      'conference-report': 'report of a work conference',
    },
    facts: (han, statements) =>
      `${han.toLocaleString('en')} Chinese characters · ${statements} statements`,
    caution: (a, b) =>
      `They differ in kind: ${a} reports a briefing on a policy already issued, ${b} a conference.`,
    noYears: 'Neither states its own year.',
    basis: 'Basis',
    basisNote: 'Editor’s note, not in the document: ',
    title: {
      none: 'No statements with this filter',
      same: 'Both sides are the same document, so equally specific',
      unstated: (n) => `On the ${n} themes listed neither document states a goal or measure`,
      one: (theme, a, stepA, b, stepB) => `${theme}: ${a} reaches “${stepA}”, ${b} “${stepB}”`,
      single: (theme, name, step) => `${theme}: ${name} reaches “${step}”`,
      counted: (a, n, b, m) => `${a} is more specific on ${n} ${n === 1 ? 'theme' : 'themes'}, ${b} on ${m}`,
      named: (a, themesA, b, themesB) => `${a} is more specific on ${themesA}, ${b} on ${themesB}`,
      ties: (n) => `; they are equal on ${n}`,
      tiesNamed: (themes) => `; they are equal on ${themes}`,
      all: (n, name) => `On all ${n} themes listed ${name} is the more specific`,
      some: (name, n) => `Among the themes listed ${name} is more specific on ${n}; the rest are equal`,
      equal: (n) => `On the ${n} themes listed both documents are equally specific`,
      alone: (name, n) =>
        `${name} states goals or measures on ${n} ${n === 1 ? 'theme' : 'themes'} (no statements of the other document here)`,
      hidden: (n) => ` (${n} more not compared because of the filter)`,
    },
    finding: {
      widest: (themes, n) => `The widest gap, ${n} ${n === 1 ? 'step' : 'steps'}, is on ${themes}.`,
      equal: 'On the themes listed both documents reach the same steps.',
      none: 'There are no steps to compare on the themes listed.',
    },
    axis: {
      0: 'No goal\nor measure',
      1: 'Direction',
      2: 'Measure\nor state',
      3: 'With\na year',
      4: 'Year and\nrelative value\nor multiple',
      5: 'Year and\nnumber\nwith unit',
    },
    wayOn: (clause, n) => `There are ${n} without the filter “${clause}”.`,
    remove: (clause) => `Remove “${clause}”`,
    reset: 'Clear all filters',
    clauses: {
      query: 'search',
      years: 'years',
      dated: 'with or without a year',
      statuses: 'status of figures',
      kinds: 'kind',
      themes: 'theme',
    },
  },
});

/** From this many themes on a title counts them; fewer are named, for a count hangs on our theme list. */
const COUNT_FROM = 5;

/**
 * The insight title of the ladder: true for the rows given, every digit a count of them.
 *
 * `shown` is the number of statements that each side shows. Rows whose `gap` is null (a side
 * hidden by the filter or not loaded) are not compared. Rule: design, section 4.2.
 */
export function overviewTitle(
  rows: readonly LadderRow[],
  shown: Pair<number>,
  lang: Lang,
): string {
  const text = overview[lang].title;
  if (shown.a + shown.b === 0 || rows.length === 0) return text.none;
  const documents = {
    a: rows.find((row) => row.cells.a)?.cells.a?.document,
    b: rows.find((row) => row.cells.b)?.cells.b?.document,
  };
  const names = nameSides(documents.a, documents.b, lang);
  const only = rows.length === 1 ? rows[0] : undefined;
  if (only) return oneTheme(only, lang, names);
  if (shown.a === 0 || shown.b === 0) {
    const side: Side = shown.a > 0 ? 'a' : 'b';
    const stated = rows.filter((row) => (row.cells[side]?.step ?? 0) > 0);
    return text.alone(names[side].full, stated.length);
  }
  if (documents.a && documents.a === documents.b) return text.same;
  const compared = rows.filter((row) => row.gap !== null);
  const hidden = rows.length - compared.length;
  return compare(compared, lang, names) + (hidden > 0 ? text.hidden(hidden) : '');
}

function compare(
  rows: readonly LadderRow[],
  lang: Lang,
  names: ReturnType<typeof nameSides>,
): string {
  const text = overview[lang].title;
  const [a, b, ties] = [
    rows.filter((row) => (row.gap ?? 0) > 0),
    rows.filter((row) => (row.gap ?? 0) < 0),
    rows.filter((row) => row.gap === 0),
  ];
  if (rows.every((row) => row.cells.a?.step === 0 && row.cells.b?.step === 0)) {
    return text.unstated(rows.length);
  }
  if (a.length === 0 && b.length === 0) return text.equal(ties.length);
  if (a.length > 0 && b.length > 0) {
    if (rows.length >= COUNT_FROM) {
      const tied = ties.length > 0 ? text.ties(ties.length) : '';
      return text.counted(names.a.full, a.length, names.b.short, b.length) + tied;
    }
    const tied = ties.length > 0 ? text.tiesNamed(themeNames(ties, lang)) : '';
    return text.named(names.a.full, themeNames(a, lang), names.b.short, themeNames(b, lang)) + tied;
  }
  const more = a.length > 0 ? a : b;
  const name = a.length > 0 ? names.a.full : names.b.full;
  return ties.length === 0 ? text.all(more.length, name) : text.some(name, more.length);
}

function oneTheme(row: LadderRow, lang: Lang, names: ReturnType<typeof nameSides>): string {
  const text = overview[lang].title;
  const { a, b } = row.cells;
  const theme = row.theme.name[lang];
  const step = terms[lang].step;
  if (a && b) return text.one(theme, names.a.full, step[a.step], names.b.short, step[b.step]);
  const cell = a ?? b;
  if (!cell) return text.none;
  return text.single(theme, a ? names.a.full : names.b.full, step[cell.step]);
}

/** The chart's one-sentence finding: the widest gap, with every theme that has it. */
export function ladderText(rows: readonly LadderRow[], lang: Lang): string {
  const text = overview[lang].finding;
  const gaps = rows.flatMap((row) => (row.gap === null ? [] : [Math.abs(row.gap)]));
  if (gaps.length === 0) return text.none;
  const widest = Math.max(...gaps);
  if (widest === 0) return text.equal;
  const at = rows.filter((row) => row.gap !== null && Math.abs(row.gap) === widest);
  return text.widest(themeNames(at, lang), widest);
}

function themeNames(rows: readonly LadderRow[], lang: Lang): string {
  return listAnd(
    rows.map((row) => row.theme.name[lang]),
    lang,
  );
}
