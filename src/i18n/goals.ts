// Words of the goals screen; its title is computed from the statements shown.
import type { Pair } from '../domain/filter.ts';
import type { ThemeRow } from '../domain/rows.ts';
import type { PolicyDocument, Statement } from '../model/dataset.ts';
import type { Lang } from '../model/values.ts';
import { both } from './both.ts';
import { nameSides } from './naming.ts';
import { terms } from './terms.ts';

export const goals = both({
  zh: {
    subtitle: {
      theme:
        '同一主题放在同一行，方括号里是文件自己的编号。空心：写明年份的目标；浅色：举措、原则和没有写年份的目标；虚线：问题。',
      doc: '各按文件自己的先后和层次排列。',
    },
    order: '排列',
    orders: { theme: '按主题', doc: '按文件原结构' },
    theme: '主题',
    onlyTheme: (theme: string) => `只看“${theme}”`,
    allThemes: '看全部主题',
    jump: '跳到主题',
    previous: '上一个主题',
    next: '下一个主题',
    lines: (name: string, n: string) => `${name}\u00a0${n}`,
    unmentioned: '未提及',
    unshown: '未显示',
    more: (n: number) => `还有 ${n} 条`,
    facts: (n: number) => `另有数据和事件 ${n} 条`,
    hidden: '当前筛选没有显示这份文件的记录',
    notLoaded: '这份文件未能载入',
    tableName: '两份文件的记录，按主题排列',
    tableFinding: (n: number) => `共 ${n} 行；一条记录涉及几个主题，就出现几次。`,
    columns: {
      quote: '原文',
      theme: '主题',
      document: '文件',
      section: '文件编号',
      kind: '类型',
      year: '年份',
    },
    noYear: terms.zh.absence.A2,
    labelled: (quote: string, label: string) => `${quote}（${label}）`,
    lists: '写明项数的内容，各写出了几项的名称',
    listsKey: '实心＝写出名称，空心＝没有写出名称。一个点是一项。',
    named: (named: number, total: number) => `${named} / ${total}`,
    listLabel: (document: string, what: string, named: number, total: number) =>
      `${document}，${what}：共 ${total} 项，写出名称的有 ${named} 项`,
    title: {
      none: '当前筛选下没有记录',
      oneTheme: (theme: string, a: string, n: string, b: string, m: string) =>
        `${theme}：${a}${n}，${b}${m}`,
      oneSide: (theme: string, name: string, n: string) => `${theme}：${name}${n}`,
      says: (n: number) => `写了 ${n} 条`,
      silent: '未提及',
      hidden: '在当前筛选下没有记录',
      noAims: (n: number) =>
        n === 1 ? '这 1 条不是目标' : `所列 ${n} 条中没有目标，都是举措、原则、问题、数据或事件`,
      aims: (name: string, n: number, dated: string) => `${name}写了 ${n} 条目标，${dated}`,
      shownAims: (name: string, n: number, dated: string) =>
        `当前筛选下${name}有 ${n} 条目标，${dated}`,
      noAim: (name: string) => `${name}没有写目标`,
      noneShown: (name: string) => `当前筛选下${name}没有目标`,
      allDated: '都写明年份',
      noneDated: '都没有写年份',
      someDated: (n: number) => `其中 ${n} 条写明年份`,
      join: '；',
    },
  },
  en: {
    subtitle: {
      theme:
        'One theme, one row; in brackets the document’s own numbering. Hollow: goal with a year; tinted: measure, principle or goal without a year; dashed: problem.',
      doc: 'Each document in its own order and structure.',
    },
    order: 'Order',
    orders: { theme: 'By theme', doc: 'As in the documents' },
    theme: 'Theme',
    onlyTheme: (theme) => `Show ${theme} alone`,
    allThemes: 'Show all themes',
    jump: 'Go to theme',
    previous: 'Previous theme',
    next: 'Next theme',
    lines: (name, n) => `${name}\u00a0${n}`,
    unmentioned: 'not mentioned',
    unshown: 'not shown',
    more: (n) => `${n} more`,
    facts: (n) => `${n} more: figures and events`,
    hidden: 'Statements of this document are hidden by the filter',
    notLoaded: 'This document did not load',
    tableName: 'Statements of both documents, by theme',
    tableFinding: (n) => `${n} rows; a statement on several themes appears once under each.`,
    columns: {
      quote: 'Text',
      theme: 'Theme',
      document: 'Document',
      section: 'Its numbering',
      kind: 'Kind',
      year: 'Year',
    },
    noYear: terms.en.absence.A2,
    labelled: (quote, label) => `${quote} (${label})`,
    lists: 'Stated counts: how many items are named',
    listsKey: 'Filled: named in the text. Hollow: not named. One dot is one item.',
    named: (named, total) => `${named} / ${total}`,
    listLabel: (document, what, named, total) => `${document}, ${what}: ${named} of ${total} named`,
    title: {
      none: 'No statements with this filter',
      oneTheme: (theme, a, n, b, m) => `${theme}: ${a} ${n}, ${b} ${m}`,
      oneSide: (theme, name, n) => `${theme}: ${name} ${n}`,
      says: (n) => (n === 1 ? 'makes 1 statement' : `makes ${n} statements`),
      silent: 'does not mention it',
      hidden: 'has no statement under this filter',
      noAims: (n) =>
        n === 1
          ? 'The one statement shown is not a goal'
          : `None of the ${n} statements shown is a goal: they are measures, principles, problems, figures or events`,
      aims: (name, n, dated) =>
        `${name} states ${n} ${n === 1 ? 'goal or target' : 'goals and targets'}, ${dated}`,
      shownAims: (name, n, dated) =>
        `under this filter ${name} has ${n} ${n === 1 ? 'goal or target' : 'goals and targets'}, ${dated}`,
      noAim: (name) => `${name} states no goal or target`,
      noneShown: (name) => `under this filter ${name} has no goal or target`,
      allDated: 'all with a year',
      noneDated: 'none with a year',
      someDated: (n) => `${n} with a year`,
      join: '; ',
    },
  },
});

/** What a side shows: its document (null when not loaded) and the statements that the filter leaves. */
export type Shown = Pair<{ document: PolicyDocument; records: readonly Statement[] } | null>;

/**
 * The insight title: how many goals each document states and how many of them name a year; with
 * one theme chosen, how many statements each makes on it. Every digit is a count of what is shown.
 * `filtered`: whether the filter may hide statements, so that the counts are not the document's.
 */
export function goalsTitle(
  rows: readonly ThemeRow[],
  shown: Shown,
  filtered: boolean,
  lang: Lang,
): string {
  const text = goals[lang].title;
  const a = shown.a?.records ?? [];
  const b = shown.b?.records ?? [];
  if (a.length + b.length === 0) return text.none;
  const names = nameSides(shown.a?.document, shown.b?.document, lang);
  const row = rows.length === 1 ? rows[0] : undefined;
  if (row) {
    const says = (side: 'a' | 'b') => {
      if (row.records[side].length > 0) return text.says(row.records[side].length);
      return row.absence[side] ? text.silent : text.hidden;
    };
    const only = shown.b ? (shown.a ? null : 'b') : 'a';
    if (only) return text.oneSide(row.theme.name[lang], names[only].full, says(only));
    return text.oneTheme(row.theme.name[lang], names.a.full, says('a'), names.b.full, says('b'));
  }
  const stated = { a: a.filter(isAim), b: b.filter(isAim) };
  if (stated.a.length + stated.b.length === 0) return text.noAims(a.length + b.length);
  const clause = (side: 'a' | 'b') => {
    const { full } = names[side];
    const all = stated[side].length;
    if (all === 0) return filtered ? text.noneShown(full) : text.noAim(full);
    const aims = filtered ? text.shownAims : text.aims;
    const dated = stated[side].filter((record) => record.time?.year != null).length;
    if (dated === 0) return aims(full, all, text.noneDated);
    return aims(full, all, dated === all ? text.allDated : text.someDated(dated));
  };
  const title = [...(shown.a ? [clause('a')] : []), ...(shown.b ? [clause('b')] : [])];
  return capitalised(title.join(text.join));
}

/** A clause that may stand second begins small; the title does not. */
const capitalised = (title: string) => title.charAt(0).toUpperCase() + title.slice(1);

const isAim = ({ kind }: Statement) => kind === 'goal' || kind === 'target';
