// Words of the timeline: columns, marks, and the title computed from what is shown.
import { type Pair, SIDES, type Side } from '../domain/filter.ts';
import type { Timeline, TimelineColumn, TimelineSilence } from '../domain/rows.ts';
import type { Lang } from '../model/values.ts';
import { both } from './both.ts';
import { innerMarks } from './innerMarks.ts';
import { type DocumentName, listOr } from './naming.ts';

export const timelineWords = both({
  zh: {
    chartName: '每条记录写到哪一年（一个标记是一条记录）',
    subtitle: {
      wide: '一个标记是一条记录。没有写年份的排在最前一列；其余各列按先后排列，不按比例。点击标记看原文。',
      stacked: '一个标记是一条记录。年份从后往前排，没有写年份的排在最后。点击标记看原文。',
    },
    states: {
      target: '空心＝写明年份的目标',
      actual: '实心＝实际数值、已发生的事',
      forecast: '斜线＝预计',
      measure: '浅色＝举措、原则和没有写年份的目标',
      problem: '虚线＝自述问题',
    },
    column: {
      none: '没有写年份',
      thisYear: '今年、目前',
      thisYearNote: '文中未写年份',
      in: (year: number) => `${year} 年`,
      by: (year: number) => `到 ${year} 年`,
    },
    count: (n: number) => `${n} 条`,
    more: (n: number) => `还有 ${n} 条`,
    fewer: '收起',
    silence: {
      year: (name: string) => `${name}没有写到任何年份`,
      'quantified-target': (name: string) => `${name}没有写量化目标`,
      problem: (name: string) => `${name}没有自述问题`,
      theme: (name: string) => `${name}未提及这一主题`,
      filter: (name: string) => `当前筛选下没有${name}的记录`,
    },
    empty: { hidden: '已被筛选隐藏', none: '本文件没有写到' },
    /** The statements without a year, counted by kind: 举措 24. */
    kind: (kind: string, n: number) => `${kind} ${n}`,
    undated: (name: string) => `${name}没有写年份的记录`,
    below: '逐条见下 ↓',
    breakNote: '≀ 断口：两列之间的年份，所选记录没有写到。',
    breakLabel: '断口',
    caution: '“今年”“目前”照文中说法单列一栏，不推算是哪一年。',
    markLabel: (name: string, column: string, words: string) => `${column}，${name}：${words}`,
    columns: { column: '时间', document: '文件', kind: '类型', words: '原文' },
    title: {
      none: (names: readonly string[]) =>
        names.length > 1
          ? `当前筛选下，${names.join('和')}都没有记录`
          : `当前筛选下，${names.join('')}没有记录`,
      listed: (name: string, labels: readonly string[]) => `${name}：${labels.join('')}`,
      label: (label: string, when: string) => `“${label}”（${when}）`,
      neither: (names: readonly string[], counts: readonly number[]) =>
        `${names.map((name, index) => `${name} ${counts[index]} 条`).join('和')}都没有写年份`,
      one: (name: string, n: number, dated: number, years: string) =>
        dated < n
          ? `${name} ${n} 条中有 ${dated} 条写明 ${years} 年`
          : `${name}这 ${n} 条${n === 1 ? '' : '都'}写明了年份（${years}）`,
      silent: (name: string, n: number) => `${name} ${n} 条${n === 1 ? '' : '都'}没有写年份`,
      semicolon: '；',
      aside: { same: '（两侧是同一份文件）', missing: '（另一份文件未能载入）' },
    },
    finding: (none: number, dated: number) =>
      `没有写年份的有 ${none} 条，写明年份的有 ${dated} 条。`,
  },
  en: {
    chartName: 'The year each statement names (one mark is one statement)',
    subtitle: {
      wide: 'One mark is one statement. Those that name no year come first; the other columns are in order, not to scale. Click a mark to see the text.',
      stacked:
        'One mark is one statement. The latest year comes first, statements without a year last. Choose a mark to see the text.',
    },
    states: {
      target: 'hollow = goal with a year',
      actual: 'solid = actual figure or past event',
      forecast: 'hatched = forecast',
      measure: 'tinted = measure, principle or goal without a year',
      problem: 'dashed = problem it names itself',
    },
    column: {
      none: 'No year given',
      thisYear: '“This year”, “at present”',
      thisYearNote: 'year not stated',
      in: (year) => String(year),
      by: (year) => `By ${year}`,
    },
    count: (n) => `${n} ${n === 1 ? 'statement' : 'statements'}`,
    more: (n) => `${n} more`,
    fewer: 'Show fewer',
    silence: {
      year: (name) => `${name} names no year at all`,
      'quantified-target': (name) => `${name} states no quantified target`,
      problem: (name) => `${name} names no problem of its own`,
      theme: (name) => `${name} does not mention this theme`,
      filter: (name) => `no statement of ${name} under this filter`,
    },
    empty: { hidden: 'hidden by the filter', none: 'not in this document' },
    kind: (kind, n) => `${kind} ${n}`,
    undated: (name) => `Statements without a year in ${name}`,
    below: 'Listed below ↓',
    breakNote: '≀ Break: no statement shown names a year between these columns.',
    breakLabel: 'break',
    caution:
      '“This year” and “at present” have a column of their own; which year is meant is not inferred.',
    markLabel: (name, column, words) => `${column}, ${name}: ${words}`,
    columns: { column: 'Time', document: 'Document', kind: 'Kind', words: 'Text' },
    title: {
      none: (names) => `No statement of ${names.join(' or ')} under this filter`,
      listed: (name, labels) => `${name}: ${labels.join(', ')}`,
      label: (label, when) => `“${label}” (${when.charAt(0).toLowerCase()}${when.slice(1)})`,
      neither: ([x, y], [n, m]) =>
        `None of the ${n} statements shown in ${x} and the ${m} in ${y} names a year`,
      one: (name, n, dated, years) => {
        if (dated < n)
          return `${dated} of ${n} statements in ${name} ${dated === 1 ? 'names' : 'name'} ${years}`;
        return n === 1
          ? `the 1 statement shown of ${name} names a year (${years})`
          : `all ${n} statements shown of ${name} name a year (${years})`;
      },
      silent: (name, n) =>
        n === 1
          ? `the 1 statement shown of ${name} names no year`
          : `none of the ${n} in ${name} names a year`,
      semicolon: '; ',
      aside: {
        same: ' (the same document on both sides)',
        missing: ' (the other document did not load)',
      },
    },
    finding: (none, dated) =>
      `${none} ${none === 1 ? 'statement names' : 'statements name'} no year; ${dated} ${dated === 1 ? 'does' : 'do'}.`,
  },
});

/** Below this many statements the title lists them instead of counting. Design, section 4.2, guards. */
const LIST_BELOW = 3;

/** Why a side stands alone: one document on both sides, one that did not load; else neither. */
export type Aside = 'same' | 'missing' | null;

/**
 * The insight title of the timeline: every digit is a count of the statements shown or a year that
 * one of them names. `names` are those of the two documents. A side without a statement is named
 * with the reason, a side without a document in `aside`.
 */
export function timelineTitle(
  timeline: Timeline,
  names: Pair<DocumentName>,
  aside: Aside,
  lang: Lang,
): string {
  const text = timelineWords[lang].title;
  const { total, dated, silence } = timeline;
  const all = total.a + total.b;
  const sides = SIDES.filter((side) => total[side] > 0 || silence[side]);
  const end = aside ? text.aside[aside] : '';
  if (all === 0) return text.none(sides.map((side) => names[side].full)) + end;
  const spoken = sides.filter((side) => total[side] > 0);
  const [x, y] = spoken;
  const rank = (side: Side) => Number(dated[side] > 0) * 2 + Number(total[side] > 0);
  if (all >= LIST_BELOW && x && y && dated.a + dated.b === 0) {
    return text.neither([names[x].full, names[y].short], [total[x], total[y]]);
  }
  const parts = sides
    .toSorted((one, two) => rank(two) - rank(one))
    .map((side) => {
      const name = names[side].full;
      const silent = silence[side];
      if (silent) return silenceWords(silent, name, lang);
      if (all < LIST_BELOW) return text.listed(name, labels(timeline, side, lang));
      if (dated[side] === 0) return text.silent(name, total[side]);
      return text.one(
        name,
        total[side],
        dated[side],
        listOr(timeline.years[side].map(String), lang),
      );
    });
  const title = parts.join(text.semicolon) + end;
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** Why a document shows nothing: it says nothing of the kind, or the filter hides it. */
export function silenceWords({ why }: TimelineSilence, name: string, lang: Lang): string {
  return timelineWords[lang].silence[why](name);
}

/** A column's name: 没有写年份, 2017 年, 今年（文中未写年份）, 到 2027 年. */
export function columnName(column: TimelineColumn, lang: Lang): string {
  const { head, note } = columnHead(column, lang);
  if (!note) return head;
  return lang === 'zh' ? `${head}（${note}）` : `${head} (${note})`;
}

/** The same in two parts, for a heading with a quiet remark. */
export function columnHead(
  column: TimelineColumn,
  lang: Lang,
): { head: string; note: string | null } {
  const text = timelineWords[lang].column;
  if (column.key === 'none') return { head: text.none, note: null };
  if (column.year === null) return { head: text.thisYear, note: text.thisYearNote };
  const name = column.key.startsWith('by') ? text.by : text.in;
  return { head: name(column.year), note: null };
}

/** Each statement of one side by its label, with the column that it stands in. */
function labels({ columns }: Timeline, side: Side, lang: Lang): string[] {
  const text = timelineWords[lang];
  return columns.flatMap((column) => {
    const when = column.key === 'this-year' ? text.column.thisYearNote : columnName(column, lang);
    return column.marks[side].map(({ record }) =>
      text.title.label(innerMarks(record.label[lang]), when),
    );
  });
}
