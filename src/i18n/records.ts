// Words of the records table.
import type { EmptySide } from '../domain/emptySide.ts';
import type { RecordColumn } from '../domain/recordColumns.ts';
import type { Lang } from '../model/values.ts';
import { bilingual } from './bilingual.ts';
import { wayOnWords } from './wayOn.ts';

export const records = bilingual({
  zh: {
    table: '两份文件的记录',
    subtitle: {
      table: '一条记录一行。点列名排序，点一行看原文依据。',
      keys: '键盘：方向键在格子间移动，回车打开原文依据。',
      list: '点一条看原文依据。',
    },
    columns: {
      id: '编号',
      document: '文件',
      kind: '类型',
      theme: '主题',
      label: '标题',
      time: '时间',
      written: '原文写法',
      value: '数值',
      unit: '单位',
      relation: '确切程度',
      status: '数值状态',
      missing: '未给出',
      step: '具体程度',
      instrument: '政策工具',
      commitment: '力度用词',
      speaker: '发言人',
      section: '所在部分',
      quote: '原文',
      offsets: '原文位置',
    } satisfies Record<RecordColumn, string>,
    choose: '列',
    chosen: (shown: number, all: number) => `${shown} / ${all}`,
    fixed: (column: string) => `${column}（始终显示）`,
    reset: '恢复原来的列和列宽',
    width: (column: string) => `“${column}”列宽`,
    widthNow: (px: number) => `${px} 像素`,
    order: '排列',
    orders: { theme: '按主题', doc: '按文件顺序' },
    share: (province: string, n: number) => `${province} ${n} 条`,
    shares: '，',
    rows: (n: number) => `${n} 条`,
    direction: '方向',
    ascending: '升序',
    descending: '降序',
    sorted: (column: string, direction: string) => `按“${column}”${direction}排列。`,
    sortNote: {
      value: '单位不同的数值不相比较，分开排列；没有数值的排在最后。',
      time: '按写到的年份；没有写年份的排在最后。',
      other: '没有这一项的排在最后。',
    },
    toGroups: { theme: '恢复按主题排列', doc: '恢复文件顺序' },
    copy: '复制表格',
    onlyTheme: (theme: string) => `只看“${theme}”`,
    allThemes: '看全部主题',
    joiner: '；',
    comma: '、',
    /** Between two sentences. */
    space: '',
    nothingMissing: '都已写明',
    noCommitment: '没有用这类词',
    noSpeaker: '没有写明由谁说',
    step: (step: number, name: string) => `${step} ${name}`,
    offsets: (start: number, end: number) => `${start}–${end}`,
    empty: {
      head: (name: string) => `${name}在此筛选下 0 条：`,
      undated: (n: number) => (n === 1 ? '这 1 条没有写年份。' : `${n} 条都没有写年份。`),
      dated: (n: number) => (n === 1 ? '这 1 条写明了年份。' : `${n} 条都写明了年份。`),
      clause: (clause: string, n: number) => `去掉“${clause}”筛选后有 ${n} 条。`,
      several: (n: number) => `几项筛选合起来没有留下记录；不筛选时有 ${n} 条。`,
    },
    next: {
      undated: '改看“没有写年份”',
      dated: '改看“写明年份”',
      clause: (clause: string) => `去掉“${clause}”`,
      several: '清除全部筛选',
    },
  },
  en: {
    table: 'Statements of the two documents',
    subtitle: {
      table: 'One statement a row. Click a column’s name to sort, a row for its evidence.',
      keys: 'Arrow keys move from cell to cell; Enter opens the evidence.',
      list: 'Choose a statement for its evidence.',
    },
    columns: {
      id: 'Id',
      document: 'Document',
      kind: 'Kind',
      theme: 'Theme',
      label: 'Label',
      time: 'Time',
      written: 'As written',
      value: 'Number',
      unit: 'Unit',
      relation: 'Exactness',
      status: 'Status',
      missing: 'Not given',
      step: 'Specificity',
      instrument: 'Instrument',
      commitment: 'Commitment word',
      speaker: 'Speaker',
      section: 'Section',
      quote: 'Text',
      offsets: 'Place in the text',
    },
    choose: 'Columns',
    chosen: (shown, all) => `${shown} / ${all}`,
    fixed: (column) => `${column} (always shown)`,
    reset: 'Back to the first columns and widths',
    width: (column) => `Width of “${column}”`,
    widthNow: (px) => `${px} pixels`,
    order: 'Order',
    orders: { theme: 'By theme', doc: 'As in the documents' },
    share: (province, n) => `${province} ${n}`,
    shares: ', ',
    rows: (n) => `${n}`,
    direction: 'Direction',
    ascending: 'ascending',
    descending: 'descending',
    sorted: (column, direction) => `Sorted by “${column}”, ${direction}.`,
    sortNote: {
      value:
        'Numbers in different units are not compared and stand apart; statements without a number come last.',
      time: 'By the year named; statements that name no year come last.',
      other: 'Statements without it come last.',
    },
    toGroups: { theme: 'Back to the order by theme', doc: 'Back to the documents’ order' },
    copy: 'Copy table',
    onlyTheme: (theme) => `Show ${theme} alone`,
    allThemes: 'Show all themes',
    joiner: '; ',
    comma: ', ',
    space: ' ',
    nothingMissing: 'all given',
    noCommitment: 'no such word',
    noSpeaker: 'speaker not stated',
    step: (step, name) => `${step} ${name}`,
    offsets: (start, end) => `${start}–${end}`,
    empty: {
      head: (name) => `${name} has 0 statements under this filter: `,
      undated: (n) => (n === 1 ? 'the 1 it has names no year.' : `none of its ${n} names a year.`),
      dated: (n) => (n === 1 ? 'the 1 it has names a year.' : `all of its ${n} name a year.`),
      clause: (clause, n) => `without the filter “${clause}” it has ${n}.`,
      several: (n) => `several filters together leave none; without any it has ${n}.`,
    },
    next: {
      undated: 'Show “No year given” instead',
      dated: 'Show “Names a year” instead',
      clause: (clause) => `Remove “${clause}”`,
      several: 'Clear all filters',
    },
  },
});

/** Why a document shows nothing, and what the way on is called. @param name of the document, as a sentence has it */
export function emptyWords(
  empty: EmptySide,
  name: string,
  lang: Lang,
): { readonly why: string; readonly next: string } {
  const { empty: say, next } = records[lang];
  const head = say.head(name);
  const { why, count } = empty;
  if (why === 'undated' || why === 'dated' || why === 'several') {
    if (why === 'dated') return { why: head + say.dated(count), next: next.dated };
    return { why: head + say[why === 'undated' ? 'undated' : 'several'](count), next: next[why] };
  }
  const clause = wayOnWords[lang].clauses[why];
  return { why: head + say.clause(clause, count), next: next.clause(clause) };
}
