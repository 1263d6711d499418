// Words of the timeline: columns, marks, and the title computed from what is shown.
import type { Pair, Side } from '../domain/filter.ts';
import type { Timeline, TimelineColumn } from '../domain/rows.ts';
import { statedYears } from '../domain/years.ts';
import type { Lang } from '../model/values.ts';
import { both } from './both.ts';
import { innerMarks } from './innerMarks.ts';
import { type DocumentName, listOr } from './naming.ts';

export const timelineWords = both({
  zh: {
    chartName: '每条记录写到哪一年（一个标记是一条记录）',
    subtitle:
      '一个标记是一条记录。没有写年份的排在最前一列；其余各列按先后排列，不按比例。点击标记看原文。',
    states: {
      target: '空心＝写明年份的目标',
      actual: '实心＝实际',
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
    noYearStrip: (name: string) => `${name}没有写到任何年份`,
    breakNote: '≀ 断口：两列之间的年份，所选记录没有写到。',
    breakLabel: '断口',
    caution: '“今年”“目前”照文中说法单列一栏，不推算是哪一年。',
    markLabel: (name: string, column: string, words: string) => `${column}，${name}：${words}`,
    columns: { column: '时间', document: '文件', kind: '类型', words: '原文' },
    title: {
      none: '当前筛选下没有记录',
      listed: (labels: string) => `所选记录：${labels}`,
      undated: (n: number) => `所选 ${n} 条都没有写年份`,
      one: (name: string, n: number, dated: number, years: string) =>
        dated === n
          ? `${name}这 ${n} 条都写明了年份（${years}）`
          : `${name} ${n} 条中有 ${dated} 条写明 ${years} 年`,
      silent: (name: string, n: number) => `${name} ${n} 条都没有写年份`,
      join: (first: string, second: string) => `${first}；${second}`,
      aside: {
        same: '（两侧是同一份文件）',
        missing: '（另一份文件未能载入）',
        hidden: '（另一份文件在当前筛选下没有记录）',
      },
    },
    finding: (none: number, dated: number) =>
      `没有写年份的有 ${none} 条，写明年份的有 ${dated} 条。`,
  },
  en: {
    chartName: 'The year each statement names (one mark is one statement)',
    subtitle:
      'One mark is one statement. Those that name no year come first; the other columns are in order, not to scale. Click a mark to see the text.',
    states: {
      target: 'hollow = goal with a year',
      actual: 'solid = actual',
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
    noYearStrip: (name) => `${name} names no year at all`,
    breakNote: '≀ Break: no statement shown names a year between these columns.',
    breakLabel: 'break',
    caution:
      '“This year” and “at present” have a column of their own; which year is meant is not inferred.',
    markLabel: (name, column, words) => `${column}, ${name}: ${words}`,
    columns: { column: 'Time', document: 'Document', kind: 'Kind', words: 'Text' },
    title: {
      none: 'No statements with this filter',
      listed: (labels) => `The statements shown: ${labels}`,
      undated: (n) => `None of the ${n} statements shown names a year`,
      one: (name, n, dated, years) =>
        dated === n
          ? `All ${n} statements shown of ${name} name a year (${years})`
          : `${dated} of ${n} statements in ${name} ${dated === 1 ? 'names' : 'name'} ${years}`,
      silent: (name, n) => `none of the ${n} in ${name} names a year`,
      join: (first, second) => `${first}; ${second}`,
      aside: {
        same: ' (the same document on both sides)',
        missing: ' (the other document did not load)',
        hidden: ' (no statement of the other document under this filter)',
      },
    },
    finding: (none, dated) =>
      `${none} ${none === 1 ? 'statement names' : 'statements name'} no year; ${dated} ${dated === 1 ? 'does' : 'do'}.`,
  },
});

/** Below this many statements the title lists them instead of counting. Design, section 4.2, guards. */
const LIST_BELOW = 3;

/**
 * The insight title of the timeline: every digit is a count of the statements shown or a year that
 * one of them names. `names` are those of the two documents; `aside` says why a side is
 * empty where one is.
 */
export function timelineTitle(
  timeline: Timeline,
  names: Pair<DocumentName>,
  aside: 'same' | 'missing' | 'hidden',
  lang: Lang,
): string {
  const text = timelineWords[lang].title;
  const { total, dated } = timeline;
  const all = total.a + total.b;
  if (all === 0) return text.none;
  if (all < LIST_BELOW) return text.listed(labels(timeline, lang));
  const alone: Side | null = total.b === 0 ? 'a' : total.a === 0 ? 'b' : null;
  if (alone) {
    const name = names[alone].full;
    if (dated[alone] === 0) return text.undated(all) + text.aside[aside];
    return (
      text.one(name, total[alone], dated[alone], years(timeline, alone, lang)) + text.aside[aside]
    );
  }
  if (dated.a === 0 && dated.b === 0) return text.undated(all);
  const speaks = (side: Side) =>
    text.one(names[side].full, total[side], dated[side], years(timeline, side, lang));
  const silent = (side: Side) => text.silent(names[side].full, total[side]);
  if (dated.b === 0) return text.join(speaks('a'), silent('b'));
  if (dated.a === 0) return text.join(speaks('b'), silent('a'));
  return text.join(speaks('a'), speaks('b'));
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

function labels({ columns }: Timeline, lang: Lang): string {
  const records = columns.flatMap(({ marks }) => [...marks.a, ...marks.b]);
  const quoted = records.map(({ record }) => `“${innerMarks(record.label[lang])}”`);
  return lang === 'zh' ? quoted.join('') : quoted.join(', ');
}

/** The years that the statements of one side name, ascending. */
function years({ columns, years: named }: Timeline, side: Side, lang: Lang): string {
  const own = new Set(
    columns.flatMap(({ marks }) => marks[side].flatMap(({ record }) => statedYears(record))),
  );
  return listOr(named.filter((year) => own.has(year)).map(String), lang);
}
