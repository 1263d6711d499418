import { bilingual } from './bilingual.ts';
import { documentCalled } from './documentCalled.ts';

/** A phrase within a sentence; abbreviations (GDP, AI) keep their capitals. */
const inSentence = (phrase: string) =>
  phrase.replace(/^\p{Lu}(?=\p{Ll}| )/u, (letter) => letter.toLowerCase());

/** Words of the Figures screen and its charts. */
export const figures = bilingual({
  zh: {
    subtitle:
      '一行一个指标，各用自己的单位，都从 0 画起。空心是目标，实心是已发生，斜线是预计，灰色细线是未给出。',
    derived: { name: '推算值', show: '显示推算值', contained: '含推算值。' },
    document: (province: string) => `${documentCalled(province, 'zh')}`,
    notGiven: (part: string) => `${part}：本文件未给出`,
    inBrackets: (name: string, note: string) => `${name}（${note}）`,
    arrows: '箭头长度没有含义',
    best: '最高',
    times: '倍',
    rankUnit: '位次',
    thisYear: '今年',
    gap: (first: number, last: number | null) =>
      last === null
        ? '其间各年：本文件未给出'
        : first === last
          ? `${first} 年：本文件未给出`
          : `${first}—${last} 年：本文件未给出`,
    /** A quotation mark brings its own space. */
    tagged: (tag: string, value: string) =>
      value.startsWith('“') ? tag + value : `${tag} ${value}`,
    comparedWith: (reference: string) => `与${reference}相比`,
    named: (name: string, value: string) => `${name} ${value}`,
    list: (parts: readonly string[]) => parts.join('，'),
    /** Parts of an accessible name, each as it stands within a sentence. */
    spoken: (parts: readonly string[]) => parts.join('，'),
    sentence: (parts: readonly string[]) => `${parts.join('；')}。`,
    says: (province: string, metric: string, value: string) =>
      `${documentCalled(province, 'zh')}写${metric}：${value}`,
    reach: (verb: string, value: string) =>
      /^\d/.test(value) ? `${verb}\u00a0${value}` : `${verb}${value}`,
    apart: {
      metric: '指标不同，不共用坐标轴',
      unit: '单位不同，不共用坐标轴',
      form: '数值类型不同，不共用坐标轴',
      reference: '参照值不同，不共用坐标轴',
      baseline: '基数未给出，不共用坐标轴',
      'year-not-stated': '文中未写年份，无法确认是同一时期，不共用坐标轴',
      span: '时期长短不同，不共用坐标轴',
    },
    other: {
      headline: (name: string, parts: readonly string[]) => `${name}：${parts.join('，')}`,
      noTargets: '没有写量化目标',
      noYears: '没有写年份',
      targets: (n: number) => `${n} 项量化目标`,
      years: (n: number) => `${n} 条写明年份`,
      /** `scope`: the filter in words; '' without one. */
      head: (name: string, scope: string) => (scope === '' ? name : `${name}，${scope}`),
      noneShown: '没有记录',
    },
    table: {
      name: '全部数值',
      finding: (n: number) => `当前显示 ${n} 个数值，每个都写明单位、时期和未给出的部分。`,
      document: '文件',
      metric: '指标',
      written: '原文写法',
      value: '数值',
      unit: '单位',
      relation: '限定',
      period: '时期',
      status: '状态',
      missing: '未给出',
      nothingMissing: '无缺项',
      notApplicable: '不适用',
      noTime: '没有写时间',
    },
    searches: '检索依据：',
    searchesOf: (name: string) => `${name}没有写，检索依据：`,
    inGoals: (n: number) => `这 ${n} 条没有数值，去“目标”看原文 →`,
  },
  en: {
    subtitle:
      'One row an indicator, each in its own unit and from zero. Hollow: target. Solid: has happened. Hatched: expected. Thin grey lines: not given.',
    derived: {
      name: 'Derived values',
      show: 'Show derived values',
      contained: ' Contains derived values.',
    },
    document: (province) => `${documentCalled(province, 'en')}`,
    notGiven: (part) =>
      `${part.charAt(0).toUpperCase()}${part.slice(1)}: not given in this document`,
    inBrackets: (name, note) => `${name} (${note})`,
    arrows: 'The length of the arrows has no meaning',
    best: 'highest',
    times: 'times',
    rankUnit: 'rank',
    thisYear: '“this year”',
    gap: (first, last) =>
      last === null
        ? 'Years in between: not given in this document'
        : first === last
          ? `${first}: not given in this document`
          : `${first}–${last}: not given in this document`,
    tagged: (tag, value) => `${tag.charAt(0).toUpperCase()}${tag.slice(1)}: ${value}`,
    comparedWith: (reference) => `Compared with ${reference}`,
    named: (name, value) => `${name}: ${value}`,
    list: (parts) => parts.join(', '),
    spoken: (parts) => parts.map((part, index) => (index > 0 ? inSentence(part) : part)).join('; '),
    sentence: (parts) => `${parts.join('; ')}.`,
    says: (province, metric, value) =>
      `${documentCalled(province, 'en')} on ${inSentence(metric)}: ${value}`,
    reach: (verb, value) => (verb === '达到' || verb === '达' ? `reach ${value}` : value),
    apart: {
      metric: 'Different indicators: no shared axis',
      unit: 'Different units: no shared axis',
      form: 'Different kinds of number: no shared axis',
      reference: 'Different references: no shared axis',
      baseline: 'Baseline not given: no shared axis',
      'year-not-stated': 'The year is not stated, so the periods may differ: no shared axis',
      span: 'Periods of different length: no shared axis',
    },
    other: {
      headline: (name, parts) => `${name}: ${parts.join(', ')}`,
      noTargets: 'states no quantified target',
      noYears: 'names no year',
      targets: (n) => `quantified targets: ${n}`,
      years: (n) => `statements with a year: ${n}`,
      head: (name, scope) => (scope === '' ? name : `${name}, ${scope}`),
      noneShown: 'no statements',
    },
    table: {
      name: 'All numbers',
      finding: (n) =>
        `Numbers shown at present: ${n}, each with its unit, its period and what is not given.`,
      document: 'Document',
      metric: 'Indicator',
      written: 'As written',
      value: 'Value',
      unit: 'Unit',
      relation: 'Relation',
      period: 'Period',
      status: 'Status',
      missing: 'Not given',
      nothingMissing: 'nothing missing',
      notApplicable: 'not applicable',
      noTime: 'no time stated',
    },
    searches: 'Searches that found none:',
    searchesOf: (name) => `Not stated in ${name}; searches that found none:`,
    inGoals: (n) =>
      n === 1
        ? 'This statement gives no number: read it in Goals →'
        : `These ${n} statements give no number: read them in Goals →`,
  },
});
