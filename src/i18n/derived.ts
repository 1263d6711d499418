// Words of derived values: always ours by name, always a range, always with the arithmetic.
import type { Derived } from '../domain/derived.ts';
import type { Metric } from '../model/dataset.ts';
import type { Lang } from '../model/values.ts';
import { bilingual } from './bilingual.ts';
import { quantityText } from './quantity.ts';
import { statusText } from './terms.ts';
import { timeText } from './time.ts';
import { englishNumber } from './unit.ts';

const NBSP = '\u00a0';

export const derivedWords = bilingual({
  zh: {
    tag: '推算',
    ours: '推算（本工具）',
    key: '推算值是本工具的算术，不是文件所写：由占比推出所占的总额，由同比增速推出上年同期数。画成灰色点线框，标“推算”。文中的数视为四舍五入所得，推算结果因此是一个区间，两端向外取整，有效数字与文中的数额相同。',
    none: '当前显示的数值中，没有可以推算的。',
    what: { whole: '所占的总额', 'year-before': '上年同期' },
    range: (low: string, high: string, unit: string) => `${low}—${high}${NBSP}${unit}`,
    formula: {
      whole: (amount: string, percent: string) => `${amount} ÷ ${percent}%`,
      'year-before': (amount: string, percent: string) => `${amount} ÷ (1 + ${percent}%)`,
    },
    equals: (formula: string, range: string) => `${formula} ≈ ${range}`,
    finding: (what: string, range: string, formula: string) =>
      `另有本工具的推算，不是文件所写：${what} ${range}，算式 ${formula}。`,
    inputs: '依据',
    table: {
      name: '推算值（本工具的算术，不是文件所写）',
      finding: (n: number) => `由当前显示的数值推算出 ${n} 个，都是区间。`,
      value: '推算值',
      formula: '算式',
      metric: '由哪一指标',
      document: '文件',
      inputs: '依据的原文',
      period: '依据的时期',
      status: '依据的状态',
    },
    also: '；',
  },
  en: {
    tag: 'Derived',
    ours: 'Derived by this tool',
    key: 'Derived values are arithmetic of this tool, not words of a document: the whole behind a share, and the same period a year earlier behind a growth rate. They stand in a dotted grey outline and are tagged “Derived”. A stated number is taken as rounded, so each result is a range; its ends are rounded outwards to as many significant digits as the stated amount has.',
    none: 'Nothing can be derived from the numbers shown.',
    what: { whole: 'The whole behind the share', 'year-before': 'Same period a year earlier' },
    range: (low, high, unit) => `${englishNumber(low, unit)} to ${englishNumber(high, unit)}`,
    formula: {
      whole: (amount, percent) => `${amount} ÷ ${percent}%`,
      'year-before': (amount, percent) => `${amount} ÷ (1 + ${percent}%)`,
    },
    equals: (formula, range) => `${formula} ≈ ${range}`,
    finding: (what, range, formula) =>
      ` Derived by this tool, not stated in the document: ${what}, ${range}, from ${formula}.`,
    inputs: 'From',
    table: {
      name: 'Derived values (arithmetic of this tool, not stated in a document)',
      finding: (n) => `Derived from the numbers shown: ${n}, each a range.`,
      value: 'Derived value',
      formula: 'Arithmetic',
      metric: 'From which indicator',
      document: 'Document',
      inputs: 'From the words',
      period: 'Period of these',
      status: 'Status of these',
    },
    also: '; ',
  },
});

/** A derived value in words: what it is, the range with its unit, the arithmetic in the stated digits. */
export interface DerivedText {
  readonly what: string;
  readonly range: string;
  readonly formula: string;
  /** Arithmetic and result in the unit of the text: 763.4 亿元 ÷ 23.6% ≈ 3227—3242 亿元. */
  readonly equation: string;
  /** A sentence to add to a chart's finding. */
  readonly finding: string;
}

/** A derived value in words. English converts the result; the arithmetic keeps the stated digits. */
export function derivedText(value: Derived, lang: Lang): DerivedText {
  const { rule, low, high, unit, amount, ratio } = value;
  const say = derivedWords[lang];
  const percent = ratio.quantity.value ?? '';
  // A decline: 1 − 3.2 %, not 1 + −3.2 %.
  const formula = say.formula[rule](`${amount.quantity.value}${NBSP}${unit}`, percent).replace(
    '+ -',
    '− ',
  );
  const range = say.range(low, high, unit);
  return {
    what: say.what[rule],
    range,
    formula,
    equation: say.equals(formula, derivedWords.zh.range(low, high, unit)),
    finding: say.finding(say.what[rule], range, formula),
  };
}

/** The row of a derived value in a table: value, arithmetic, indicator, document, words, period, status. */
export function derivedCells(value: Derived, metrics: readonly Metric[], lang: Lang): string[] {
  const { amount, ratio } = value;
  const say = derivedWords[lang];
  const { what, range, equation } = derivedText(value, lang);
  return [
    `${say.tag} · ${what} ${range}`,
    equation,
    metrics.find(({ id }) => id === ratio.quantity.metric)?.name[lang] ?? ratio.quantity.metric,
    amount.document.name[lang],
    [amount, ratio].map(({ quantity }) => quantity.written.quote).join(say.also),
    timeText(value.period, lang),
    statusText(value.status, lang),
  ];
}

/** The two stated numbers that a derived value follows from, each with the statement it opens. */
export function derivedInputs({ amount, ratio }: Derived, lang: Lang) {
  return [amount, ratio].map((item) => ({
    id: item.record.id,
    words: quantityText(item.quantity, lang, item.record.commitment),
  }));
}
