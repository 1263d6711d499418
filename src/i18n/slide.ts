// Words that stand on slides alone: what one sees, sources, quotes, the two documents.
import { bilingual } from './bilingual.ts';

export const slideWords = bilingual({
  zh: {
    /** What one sees, under the title. */
    keys: {
      overview: '每个主题下，两份文件写到多具体：看措辞，不评价政策优劣。',
      goals: '同一主题放在同一行。',
      timeline: '',
      figures: '每张图一个单位，互不共用坐标轴。空心＝目标，实心＝实际，斜线＝预计。',
      coverage: '词语：全文中逐字出现的次数。',
    },
    marks: (states: readonly string[]) => `${states.join('；')}。`,
    asQuotes: '所列为原文。',
    leftOut: '每一项都检索过全文；“没有写到”指本文件，不等于该省没有此项政策。',
    metric: (name: string, unit: string) => (unit === '' ? name : `${name}，${unit}`),
    filter: (words: string) => words,
    sources: (list: readonly string[]) => `来源：${list.join('；')}`,
    /** A document by its name and what it is called, with what is known of where it comes from. */
    source: (name: string, _called: string, parts: readonly string[]) =>
      [name, ...parts].join('，'),
    yearNotStated: '文中未写年份',
    bothYears: '（两份文件都没有写年份）',
    oneYear: '（文中未写年份）',
    /** Said once on a slide whose quotes have our English under them. */
    unofficial: '',
    headline: '标题',
    withoutYear: '没有写年份',
    place: (section: string, start: number, end: number) => `${section} · 字符 ${start}–${end}`,
    translation: (text: string) => text,
    notMentioned: (topic: string) => `本文件未提及“${topic}”`,
    searched: (terms: string, found: number) =>
      found === 0
        ? `检索“${terms}”，正文中没有出现`
        : `检索“${terms}”，出现 ${found} 处，都不是这个意思`,
    termsJoin: '”“',
    page: (number: number, of: number) => `${number} / ${of}`,
    document: {
      genre: '体裁',
      origin: '出处',
      number: '文号',
      unstated: '没有写明',
      day: '日期',
      length: '篇幅',
      structure: '结构',
      facts: (han: string, statements: number) => `正文 ${han} 个汉字，摘录 ${statements} 条记录`,
      copy: '原来的媒体和记者没有写明',
      listed: (label: string, items: readonly string[]) => `${label}：${items.join('、')}`,
      counted: (label: string, named: number) =>
        named === 0 ? `${label}：没有写出名称` : `${label}：写出名称的有 ${named} 项`,
      notLoaded: '这份文件未能载入',
      more: (n: number) => `另有 ${n} 处写明项数，未列出`,
    },
    showing: (k: number, n: number) => `列出 ${k} 条，共 ${n} 条`,
    count: (n: number) => `${n} 条`,
    moreThemes: (n: number) => `另有 ${n} 个主题放不下，未列出`,
    hidden: '当前筛选没有显示这份文件的记录',
    moreItems: (n: number) => `另有 ${n} 项放不下，未列出`,
    nothing: '当前筛选下没有可画的内容',
    leftOutBy: (name: string) => `${name}没有写到`,
    unmet: '没有写到的词语：',
    unmetNote: '这些词在正文中一处也没有出现',
    verdict: {
      'not-mentioned': '',
      'mentioned-without-number': '写了目标和举措，没有给出数值；',
      'not-applicable': '不适用于这类文件；',
    },
    scan: '扫码看这一页',
    /** Facts under a quote. */
    facts: { year: '年份', section: '出自', search: '检索' },
    cover: { link: '打开这份对照', version: (version: string) => `数据版本 ${version}` },
    description: {
      title: (text: string) => `标题：${text}`,
      quote: (name: string, text: string) => `${name}原文：“${text}”。`,
      absent: (text: string) => `缺项：${text}`,
      finding: (text: string) => text,
    },
  },
  en: {
    keys: {
      overview: 'How specific each document is on each theme: its wording, not the policy’s merit.',
      goals: 'One theme, one row.',
      timeline: '',
      figures: 'One unit and one axis a chart. Hollow: target; solid: actual; hatched: forecast.',
      coverage: 'Words: how often each stands in the whole text.',
    },
    marks: (states) => `Marks: ${states.join('; ')}.`,
    asQuotes: 'Labels are unofficial translations.',
    leftOut:
      'Each was searched for in the whole text. It is said of this document, not of the province’s policy.',
    metric: (name, unit) => (unit === '' ? name : `${name}, ${unit}`),
    filter: (words) => words,
    sources: (list) => `Sources: ${list.join('; ')}`,
    source: (_name, called, parts) => called + (parts.length > 0 ? `: ${parts.join(', ')}` : ''),
    yearNotStated: 'year not stated',
    bothYears: ' (neither states its year)',
    oneYear: ' (year not stated)',
    unofficial: 'English under the quotes: unofficial translation',
    headline: 'Headline',
    withoutYear: 'no year given',
    place: (section, start, end) => `${section} · characters ${start}–${end}`,
    translation: (text) => `${text} (unofficial translation)`,
    notMentioned: (topic) => `Not mentioned in this document: ${topic}`,
    searched: (terms, found) =>
      found === 0
        ? `Searched for “${terms}”: no match in the text`
        : `Searched for “${terms}”: ${found} ${found === 1 ? 'match' : 'matches'}, none in this sense`,
    termsJoin: '”, “',
    page: (number, of) => `${number} / ${of}`,
    document: {
      genre: 'Genre',
      origin: 'Origin',
      number: 'Number',
      unstated: 'not stated',
      day: 'Day',
      length: 'Length',
      structure: 'Structure',
      facts: (han, statements) =>
        `${han} Chinese characters; ${statements} statements recorded here`,
      copy: 'The original outlet and reporter are not named',
      listed: (label, items) => `${label}: ${items.join('、')}`,
      counted: (label, named) =>
        named === 0 ? `${label}: none named` : `${label}: ${named} named`,
      notLoaded: 'This document did not load',
      more: (n) => `${n} more stated ${n === 1 ? 'count' : 'counts'} not listed`,
    },
    showing: (k, n) => `${k} of ${n} statements shown`,
    count: (n) => `${n} ${n === 1 ? 'statement' : 'statements'}`,
    moreThemes: (n) => `${n} more ${n === 1 ? 'theme' : 'themes'} not listed for lack of room`,
    hidden: 'Statements of this document are hidden by the filter',
    moreItems: (n) => `${n} more not listed for lack of room`,
    nothing: 'Nothing to draw with this filter',
    leftOutBy: (name) => `Not in ${name}`,
    unmet: 'Words it does not use:',
    unmetNote: 'None of these occurs anywhere in the text',
    verdict: {
      'not-mentioned': '',
      'mentioned-without-number': 'Goals and measures, without a number. ',
      'not-applicable': 'Not applicable to a document of this kind. ',
    },
    scan: 'Scan for this page',
    facts: { year: 'Year', section: 'From', search: 'Search' },
    cover: { link: 'Open this comparison', version: (version) => `Data version ${version}` },
    description: {
      title: (text) => `Title: ${text}`,
      quote: (name, text) => `${name}, verbatim: “${text}”.`,
      absent: (text) => `Not given: ${text}`,
      finding: (text) => text,
    },
  },
});
