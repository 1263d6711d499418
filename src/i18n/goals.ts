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
      theme: '同一主题放在同一行，方括号里是文件自己的编号；空心、浅色、虚线表示目标、举措、问题。',
      doc: '各按文件自己的先后和层次排列。',
    },
    order: '排列',
    orders: { theme: '按主题', doc: '按文件原结构' },
    as: '显示方式',
    chart: '并排',
    table: '表',
    theme: '主题',
    onlyTheme: (theme: string) => `只看“${theme}”`,
    allThemes: '看全部主题',
    more: (n: number) => `还有 ${n} 条`,
    facts: (n: number) => `另有数据和事件 ${n} 条`,
    hidden: '当前筛选没有显示这份文件的表述',
    notLoaded: '这份文件未能载入',
    compared: '对照',
    tableName: '两份文件的表述，按主题排列',
    tableFinding: (n: number) => `共 ${n} 行；一条表述涉及几个主题，就出现几次。`,
    columns: {
      quote: '原文',
      theme: '主题',
      document: '文件',
      section: '文件编号',
      kind: '类型',
      year: '年份',
    },
    noYear: terms.zh.absence.A2,
    lists: '结构中的“项数”，本文件写出名称的有几项',
    listsKey: '实心＝写出名称，空心＝没有写出名称。一个点是一项。',
    named: (named: number, total: number) => `${named} / ${total}`,
    listLabel: (document: string, what: string, named: number, total: number) =>
      `${document}，${what}：共 ${total} 项，写出名称的有 ${named} 项`,
    title: {
      none: '当前筛选下没有记录',
      oneTheme: (theme: string, a: string, n: string, b: string, m: string) =>
        `${theme}：${a}${n}，${b}${m}`,
      says: (n: number) => `写了 ${n} 条`,
      silent: '未提及',
      hidden: '在当前筛选下没有记录',
      noAims: (n: number) => `所列 ${n} 条中没有目标，都是举措、原则、问题、数据或事件`,
      aims: (name: string, n: number, dated: string) => `${name}写了 ${n} 条目标，${dated}`,
      noAim: (name: string) => `${name}在此没有目标`,
      allDated: '都写明年份',
      noneDated: '都没有写年份',
      someDated: (n: number) => `其中 ${n} 条写明年份`,
      join: '；',
    },
  },
  en: {
    subtitle: {
      theme:
        'One theme, one row; in brackets the document’s own numbering. Hollow, tinted and dashed marks are goals with a year, measures and problems.',
      doc: 'Each document in its own order and structure.',
    },
    order: 'Order',
    orders: { theme: 'By theme', doc: 'As in the documents' },
    as: 'Show as',
    chart: 'Side by side',
    table: 'Table',
    theme: 'Theme',
    onlyTheme: (theme) => `Show ${theme} alone`,
    allThemes: 'Show all themes',
    more: (n) => `${n} more`,
    facts: (n) => `${n} more: figures and events`,
    hidden: 'Statements of this document are hidden by the filter',
    notLoaded: 'This document did not load',
    compared: 'Compared',
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
    lists: 'Numbered lists: how many items the document names',
    listsKey: 'Filled: named in the text. Hollow: not named. One dot is one item.',
    named: (named, total) => `${named} / ${total}`,
    listLabel: (document, what, named, total) => `${document}, ${what}: ${named} of ${total} named`,
    title: {
      none: 'No statements with this filter',
      oneTheme: (theme, a, n, b, m) => `${theme}: ${a} ${n}, ${b} ${m}`,
      says: (n) => (n === 1 ? 'makes 1 statement' : `makes ${n} statements`),
      silent: 'does not mention it',
      hidden: 'has no statement under this filter',
      noAims: (n) =>
        `None of the ${n} statements shown is a goal: they are measures, principles, problems, figures or events`,
      aims: (name, n, dated) => `${name} states ${n} ${n === 1 ? 'goal' : 'goals'}, ${dated}`,
      noAim: (name) => `${name} states no goal here`,
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
 */
export function goalsTitle(rows: readonly ThemeRow[], shown: Shown, lang: Lang): string {
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
    return text.oneTheme(row.theme.name[lang], names.a.full, says('a'), names.b.full, says('b'));
  }
  const aims = { a: a.filter(isAim), b: b.filter(isAim) };
  if (aims.a.length + aims.b.length === 0) return text.noAims(a.length + b.length);
  const clause = (side: 'a' | 'b') => {
    const { full } = names[side];
    const all = aims[side].length;
    if (all === 0) return text.noAim(full);
    const dated = aims[side].filter((record) => record.time?.year != null).length;
    if (dated === 0) return text.aims(full, all, text.noneDated);
    return text.aims(full, all, dated === all ? text.allDated : text.someDated(dated));
  };
  return [...(shown.a ? [clause('a')] : []), ...(shown.b ? [clause('b')] : [])].join(text.join);
}

const isAim = ({ kind }: Statement) => kind === 'goal' || kind === 'target';
