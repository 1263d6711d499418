// Words of the timeline's table and of the band over it.
import { bilingual } from './bilingual.ts';

export const timelineTableWords = bilingual({
  zh: {
    name: '每个主题上，到哪一年做到什么',
    states: {
      target: '写明年份的目标',
      measure: '举措、原则、没有年份的目标',
      actual: '已发生',
      forecast: '预计',
      problem: '自述的问题',
    },
    only: (what: string) => `只看${what}`,
    onlyUndated: '没有写年份的记录',
    onlyYear: (year: number) => ` ${year} 年的记录`,
    onlyTheme: (theme: string) => `“${theme}”`,
    count: (name: string, n: number) => `${name} ${n} 条`,
    comma: '，',
    unstated: '文中未写年份',
    /** A document that names no year, over the columns that hold the other's statements. */
    others: (silence: string, columns: number, name: string) =>
      columns === 1
        ? `${silence}；下面这一列是${name}的记录`
        : `${silence}；下面 ${columns} 列都是${name}的记录`,
    nothing: '没有',
    unmentioned: (name: string) => `${name}未提及`,
    unread: (name: string) => `${name}尚未提取`,
    many: (n: number) => `${n} 条`,
    caution: (column: boolean) =>
      `“今年”“目前”照文中说法单列${column ? '一栏' : ''}，不推算是哪一年，也不在年份轴上。`,
    dot: '圆点表示没有记录。',
    stop: '',
    band: {
      name: '写到的年份（按比例）',
      year: (year: number) => `${year} 年`,
      finding: (years: string) => `写到的年份：${years}。`,
      keys: '用方向键在年份之间移动，回车只看这一年。',
      drag: '点击或拖选年份可筛选',
      undated: (n: number, whole: boolean) => `没有写年份 ${n} 条${whole ? '（全部）' : ''}`,
      unstated: (n: number, whole: boolean) => `今年、目前 ${n} 条${whole ? '，不在轴上' : ''}`,
      press: (year: number) => `点击只看 ${year} 年`,
      release: '点击看全部年份',
      table: '年份',
    },
  },
  en: {
    name: 'By theme: what is to be done by when',
    states: {
      target: 'goal with a year',
      measure: 'measure, principle, goal without a year',
      actual: 'has happened',
      forecast: 'forecast',
      problem: 'problem it names itself',
    },
    only: (what) => `Show only ${what}`,
    onlyUndated: 'statements without a year',
    onlyYear: (year) => `${year}`,
    onlyTheme: (theme) => `“${theme}”`,
    count: (name, n) => `${name} ${n}`,
    comma: ', ',
    unstated: 'year not stated',
    others: (silence, columns, name) =>
      columns === 1
        ? `${silence}; this column holds statements of ${name} alone`
        : `${silence}; these ${columns} columns hold statements of ${name} alone`,
    nothing: 'none',
    unmentioned: (name) => `Not mentioned in ${name}`,
    unread: (name) => `Not yet extracted of ${name}`,
    many: (n) => `${n} ${n === 1 ? 'statement' : 'statements'}`,
    caution: (column) =>
      `“This year” and “at present” ${column ? 'have a column of their own' : 'stand on their own'}, off the axis; which year is meant is not inferred.`,
    dot: 'A dot: no statement.',
    stop: ' ',
    band: {
      name: 'Years that are named, to scale',
      year: (year) => String(year),
      finding: (years) => `Years named: ${years}.`,
      keys: 'Move between years with the arrow keys; Enter shows that year alone.',
      drag: 'Press or drag over years to filter',
      undated: (n, whole) => `no year: ${n}${whole ? ' (all)' : ''}`,
      unstated: (n, whole) => `this year, now: ${n}${whole ? ', not on the axis' : ''}`,
      press: (year) => `Press to show ${year} alone`,
      release: 'Press to show all years',
      table: 'Year',
    },
  },
});
