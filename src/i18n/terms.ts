// Words for the allowed values, used by every screen.
import type {
  AbsenceCode,
  Form,
  Instrument,
  Kind,
  LadderStep,
  Lang,
  MissingPart,
  Relation,
  Status,
} from '../model/values.ts';
import { bilingual } from './bilingual.ts';

export const terms = bilingual({
  zh: {
    kind: {
      goal: '定性目标',
      target: '量化目标',
      figure: '数据',
      measure: '举措',
      principle: '原则',
      problem: '问题',
      event: '事件',
    } satisfies Record<Kind, string>,
    status: { target: '目标值', actual: '实际值', forecast: '预计值' } satisfies Record<
      Status,
      string
    >,
    form: {
      level: '数值',
      share: '占比',
      growth: '增速',
      rank: '位次',
      count: '计数',
      multiple: '倍数',
      relation: '与参照值相比',
    } satisfies Record<Form, string>,
    /** Where the text does not say whether a number is promised, has happened or is expected. */
    noStatus: '状态未写明',
    relation: {
      exact: '确数',
      above: '超过',
      'at-least': '以上（含）',
      below: '不足',
      'at-most': '以下（含）',
      about: '约',
      'just-under': '近（略少于）',
      'somewhat-over': '余（略多于）',
      between: '区间',
    } satisfies Record<Relation, string>,
    instrument: { supply: '供给型', environment: '环境型', demand: '需求型' } satisfies Record<
      Instrument,
      string
    >,
    /** Ladder steps, one line. */
    step: {
      0: '没有写目标或举措',
      1: '方向',
      2: '举措或目标状态',
      3: '写明年份',
      4: '写明年份和相对值或倍数',
      5: '写明年份和带单位的数值',
    } satisfies Record<LadderStep, string>,
    absence: {
      A0: '本文件未提及',
      A1: '未给出数值',
      A2: '没有写年份',
      A3: '基数未给出',
      A4: '参照值未给出',
      A5: '现值未给出',
      A6: '总数未给出',
      A7: '不适用',
      A8: '尚未提取',
    } satisfies Record<AbsenceCode, string>,
    missing: {
      current: '现值',
      baseline: '基数的年份和数值',
      reference: '参照值',
      total: '总数',
      previous: '上年同期值',
    } satisfies Record<MissingPart, string>,
  },
  en: {
    kind: {
      goal: 'Goal',
      target: 'Target',
      figure: 'Figure',
      measure: 'Measure',
      principle: 'Principle',
      problem: 'Problem',
      event: 'Event',
    },
    status: { target: 'target', actual: 'actual', forecast: 'forecast' },
    form: {
      level: 'level',
      share: 'share',
      growth: 'growth rate',
      rank: 'rank',
      count: 'count',
      multiple: 'multiple',
      relation: 'relative to a reference',
    },
    noStatus: 'status not stated',
    relation: {
      exact: 'exact',
      above: 'above',
      'at-least': 'at least',
      below: 'below',
      'at-most': 'at most',
      about: 'about',
      'just-under': 'just under',
      'somewhat-over': 'somewhat over',
      between: 'between two values',
    },
    instrument: { supply: 'supply-side', environment: 'environmental', demand: 'demand-side' },
    step: {
      0: 'No goal or measure',
      1: 'Direction',
      2: 'Measure or state',
      3: 'A goal with a year',
      4: 'A year and a relative value or multiple',
      5: 'A year and a number with its unit',
    },
    absence: {
      A0: 'Not mentioned in this document',
      A1: 'No number given',
      A2: 'No year given',
      A3: 'Baseline not given',
      A4: 'Reference value not given',
      A5: 'Current value not given',
      A6: 'Total not given',
      A7: 'Not applicable',
      A8: 'Not yet extracted',
    },
    missing: {
      current: 'current value',
      baseline: 'baseline year and value',
      reference: 'reference value',
      total: 'total',
      previous: 'value for the same period a year earlier',
    },
  },
});

/** A status in words; that the text states none, where it does not. */
export function statusText(status: Status | null, lang: Lang): string {
  return status === null ? terms[lang].noStatus : terms[lang].status[status];
}
