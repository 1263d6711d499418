// Words of the timeline: columns and marks. Those of its title are in timelineFinding.ts.
import type { TimelineColumn, TimelineSilence } from '../domain/rows.ts';
import type { Lang } from '../model/values.ts';
import { bilingual } from './bilingual.ts';

export const timelineWords = bilingual({
  zh: {
    chartName: '每条记录写到哪一年（一个标记是一条记录）',
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
    silence: {
      year: (name: string) => `${name}没有写到任何年份`,
      'quantified-target': (name: string) => `${name}没有写量化目标`,
      problem: (name: string) => `${name}没有自述问题`,
      theme: (name: string) => `${name}未提及这一主题`,
      filter: (name: string) => `当前筛选下没有${name}的记录`,
    },
    empty: { hidden: '已被筛选隐藏', none: '本文件没有写到' },
    markLabel: (name: string, column: string, words: string) => `${column}，${name}：${words}`,
    columns: { column: '时间', document: '文件', kind: '类型', words: '原文' },
    finding: (none: number, dated: number) =>
      `没有写年份的有 ${none} 条，写明年份的有 ${dated} 条。`,
  },
  en: {
    chartName: 'The year each statement names (one mark is one statement)',
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
    silence: {
      year: (name) => `${name} names no year at all`,
      'quantified-target': (name) => `${name} states no quantified target`,
      problem: (name) => `${name} names no problem of its own`,
      theme: (name) => `${name} does not mention this theme`,
      filter: (name) => `no statement of ${name} under this filter`,
    },
    empty: { hidden: 'hidden by the filter', none: 'not in this document' },
    markLabel: (name, column, words) => `${column}, ${name}: ${words}`,
    columns: { column: 'Time', document: 'Document', kind: 'Kind', words: 'Text' },
    finding: (none, dated) =>
      `${none} ${none === 1 ? 'statement names' : 'statements name'} no year; ${dated} ${dated === 1 ? 'does' : 'do'}.`,
  },
});

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
