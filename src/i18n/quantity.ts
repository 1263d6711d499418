// A quantity in words: digits as stated, with qualifier and unit. Design, section 6.6.
// Nothing is rounded and no decimals are added; the point is moved as text. No-break
// space (U+00A0) between a number and its unit.
import { groupThousands, shiftDecimal } from '../domain/decimal.ts';
import type { Quantity } from '../model/dataset.ts';
import type { Commitment, Lang, Qualifier } from '../model/values.ts';
import { both } from './both.ts';

const NBSP = '\u00a0';
const MINUS = '\u2212';

const words = both({
  zh: {
    /** Qualifier before or after the digits; the word of the text itself is put in. */
    qualified: {
      exact: (digits: string, _word: string) => digits,
      'somewhat-over': (digits: string, _word: string) => digits,
      above: (digits: string, word: string) =>
        word === '以上' ? `${digits}以上` : `${word}${NBSP}${digits}`,
      about: (digits: string, word: string) =>
        word === '左右' ? `${digits}左右` : `${word}${NBSP}${digits}`,
      'just-under': (digits: string, word: string) => `${word}${NBSP}${digits}`,
    },
    hoped: (commitment: string, qualifier: string, digits: string) =>
      qualifier === '以上'
        ? `“${commitment}”${digits}以上`
        : `“${commitment}${qualifier}”${digits}`,
    rank: (value: string, scope: string) => `${scope}第${NBSP}${value}${NBSP}位`,
    multiple: (written: string, value: string) => `${written}（×${value}）`,
    noNumber: (written: string) => `${written}（未给出数值）`,
  },
  en: {
    qualified: {
      exact: (digits) => digits,
      'somewhat-over': (digits) => `${digits}-plus`,
      above: (digits) => `over ${digits}`,
      about: (digits) => `about ${digits}`,
      'just-under': (digits) => `nearly ${digits}`,
    },
    hoped: (commitment, qualifier, digits) => {
      const verbs: Record<string, string> = {
        有望: qualifier === '' ? 'expected to reach' : 'expected to exceed',
        力争: qualifier === '' ? 'striving to reach' : 'striving to exceed',
        确保: qualifier === '' ? 'ensure' : 'ensure more than',
        努力: qualifier === '' ? 'working towards' : 'working to exceed',
      };
      return `“${verbs[commitment] ?? commitment}” ${digits}`;
    },
    rank: (value, scope) => `${ordinal(value)}${scope === '' ? '' : ` ${scope}`}`,
    multiple: (_written, value) =>
      `${MULTIPLES[value] ?? `${value}${NBSP}times the baseline`} (×${value})`,
    noNumber: (written) => `no number given (${written})`,
  },
});

const MULTIPLES: Readonly<Record<string, string>> = { '2': 'double', '3': 'triple' };

/** The words of a qualifier, the longer first; the first of a list stands where none is written. */
const QUALIFIER_WORDS: Readonly<Record<Qualifier, readonly string[]>> = {
  exact: [''],
  'somewhat-over': ['余', '多'],
  above: ['超过', '高于', '以上', '超'],
  about: ['约', '左右'],
  'just-under': ['近'],
};

/** Commitments that bear on a number itself, and the status of the number they bear on. */
const HOPED: Partial<Record<Commitment, 'forecast' | 'target'>> = {
  有望: 'forecast',
  力争: 'target',
  确保: 'target',
  努力: 'target',
};

/**
 * The full text of a quantity with qualifier and unit; in English with the original in brackets.
 *
 * `commitment` is that of the statement: 有望, 力争 and the like are kept in quotation marks on
 * the forecast or target they belong to. A relation without a number is given in its own words.
 */
export function quantityText(quantity: Quantity, lang: Lang, commitment?: Commitment): string {
  const { value, form } = quantity;
  const written = quantity.written.quote;
  if (form === 'relation') return relationText(quantity, lang);
  if (value === null) return words[lang].noNumber(written);
  if (form === 'rank') return rankText(quantity, lang);
  if (form === 'multiple') return qualify(quantity, lang, multipleText(quantity, lang), commitment);
  if (form === 'growth') return growthText(quantity, lang, commitment);
  const text = qualify(quantity, lang, digits(quantity, lang), commitment);
  if (lang === 'zh' || BARE_UNITS.has(quantity.unit ?? '')) return text;
  return `${text} (${original(quantity)})`;
}

/**
 * Digits with qualifier and unit, short enough for the end of a bar: no original in brackets,
 * no words around a growth rate or a rank's field. A relation gives its qualifier alone.
 */
export function quantityShort(quantity: Quantity, lang: Lang, commitment?: Commitment): string {
  const { value, form } = quantity;
  if (form === 'relation') return relationWord(quantity, lang);
  if (value === null) return words[lang].noNumber(quantity.written.quote);
  if (form === 'rank') return words[lang].rank(value, '');
  if (form === 'multiple') return qualify(quantity, lang, `×${value}`, commitment);
  if (form === 'growth')
    return qualify(quantity, lang, signed(value) + unitOf(quantity), commitment);
  return qualify(quantity, lang, digits(quantity, lang), commitment);
}

/**
 * The unit of a chart's axis and how many places a stated value moves to be read in it:
 * 亿元 is kept in Chinese and is CN¥ billion (one place to the left) in English.
 */
export function axisUnit(unit: string | null, lang: Lang): { label: string; places: number } {
  const scaled = SCALED.exec(unit ?? '');
  if (lang === 'zh' || !scaled || scaled[2] !== '元') return { label: unit ?? '', places: 0 };
  const power = POWERS[scaled[1] ?? ''] ?? 0;
  const step = SCALES.find(([of]) => of <= Math.max(power + 1, 6)) ?? SCALES[2];
  return { label: `CN¥${NBSP}${step[1]}`, places: power - step[0] };
}

/** Units that English writes as they are, so that no original is needed. */
const BARE_UNITS = new Set(['%', 'EFLOPS', 'PFLOPS', 'GW', 'MW', 'TWh']);

const SCALED = /^(万亿|亿|万)?(元)?/;
const POWERS: Readonly<Record<string, number>> = { '': 0, 万: 4, 亿: 8, 万亿: 12 };
const SCALES = [
  [12, 'trillion'],
  [9, 'billion'],
  [6, 'million'],
] as const;

/** Digits and unit, not yet qualified. */
function digits(quantity: Quantity, lang: Lang): string {
  const value = quantity.value ?? '';
  const unit = unitOf(quantity);
  const over = quantity.qualifier === 'somewhat-over' ? qualifierWord(quantity) : '';
  if (lang === 'zh') {
    if (unit === '%') return `${value}${over}%`;
    return unit === '' ? `${value}${over}` : `${value}${NBSP}${over}${unit}`;
  }
  const number = englishNumber(value, unit);
  if (unit === '%') return `${number}%`;
  return BARE_UNITS.has(unit) ? `${number}${NBSP}${unit}` : number;
}

/** 1130.1 with 亿元 is CN¥113.01 billion; units that only count (家, 项) have no English word here. */
function englishNumber(value: string, unit: string): string {
  const [, prefix = '', money] = SCALED.exec(unit) ?? [];
  const sign = money ? 'CN¥' : '';
  const power = POWERS[prefix] ?? 0;
  if (power === 0) return sign + groupThousands(value);
  const whole = shiftDecimal(value, power).replace(/^-|\..*$/g, '');
  const step = SCALES.find(([of]) => whole.length > of);
  if (!step) return sign + groupThousands(shiftDecimal(value, power));
  return `${sign}${groupThousands(shiftDecimal(value, power - step[0]))}${NBSP}${step[1]}`;
}

/** As the text has it, without the qualifier before it: 1130.1亿元, 1100余家. */
function original(quantity: Quantity): string {
  const over = quantity.qualifier === 'somewhat-over' ? qualifierWord(quantity) : '';
  return `${quantity.value}${over}${unitOf(quantity)}`;
}

function qualify(
  quantity: Quantity,
  lang: Lang,
  text: string,
  commitment: Commitment | undefined,
): string {
  const { qualifier, status } = quantity;
  if (commitment && HOPED[commitment] === status) {
    if (qualifier === 'above') return words[lang].hoped(commitment, qualifierWord(quantity), text);
    const plain = words[lang].qualified[qualifier](text, qualifierWord(quantity));
    return words[lang].hoped(commitment, '', plain);
  }
  return words[lang].qualified[qualifier](text, qualifierWord(quantity));
}

/** The word that the text itself uses for the qualifier. */
function qualifierWord({ qualifier, written }: Quantity): string {
  const known = QUALIFIER_WORDS[qualifier];
  return known.find((word) => written.quote.includes(word)) ?? known[0] ?? '';
}

function unitOf(quantity: Quantity): string {
  return quantity.unit ?? '';
}

function signed(value: string): string {
  return value.startsWith('-') ? `${MINUS}${value.slice(1)}` : `+${value}`;
}

/** What a growth rate is measured against, in the words of the text; none is put in its mouth. */
const GROWTH_WORDS = [
  { zh: '同比', en: 'year on year' },
  { zh: '环比', en: 'on the previous period' },
  { zh: '年均', en: 'a year on average' },
];

function growthText(quantity: Quantity, lang: Lang, commitment?: Commitment): string {
  const rate = qualify(quantity, lang, signed(quantity.value ?? '') + unitOf(quantity), commitment);
  const against = GROWTH_WORDS.find(({ zh }) => quantity.written.quote.includes(zh));
  if (!against) return rate;
  return lang === 'zh' ? `${against.zh}${NBSP}${rate}` : `${rate} ${against.en}`;
}

function multipleText(quantity: Quantity, lang: Lang): string {
  return words[lang].multiple(quantity.written.quote, quantity.value ?? '');
}

function rankText(quantity: Quantity, lang: Lang): string {
  const zh = quantity.reference?.zh ?? (quantity.written.quote.includes('全国') ? '全国' : '');
  const en = zh === '全国' ? 'nationally' : (quantity.reference?.en ?? '');
  return words[lang].rank(quantity.value ?? '', lang === 'zh' ? zh : en);
}

const RELATION_WORDS: Readonly<Record<Qualifier, string>> = {
  exact: 'equal to',
  'somewhat-over': 'somewhat above',
  above: 'above',
  about: 'about',
  'just-under': 'just under',
};

/** 均超过 / each above: 均 is kept, for it says that every one of the indicators is meant. */
function relationWord(quantity: Quantity, lang: Lang): string {
  const each =
    quantity.written.quote.includes('均') && /均(超|高|达|优)/.test(quantity.written.quote);
  if (lang === 'en') return `${each ? 'each ' : ''}${RELATION_WORDS[quantity.qualifier]}`;
  return `${each ? '均' : ''}${qualifierWord(quantity) || '达到'}`;
}

function relationText(quantity: Quantity, lang: Lang): string {
  const written = quantity.written.quote;
  const reference = quantity.reference;
  if (lang === 'zh') {
    return reference && !written.includes(reference.zh) && !/平均|水平/.test(written)
      ? `${written}${reference.zh}`
      : written;
  }
  const than = reference ? ` ${withArticle(reference.en)}` : '';
  return `${relationWord(quantity, 'en')}${than} (${written})`;
}

function withArticle(name: string): string {
  return /^(the|an?|its|their)\b/i.test(name) ? name : `the ${name}`;
}

function ordinal(value: string): string {
  const tens = value.slice(-2);
  if (['11', '12', '13'].includes(tens)) return `${value}th`;
  const last = value.slice(-1);
  return `${value}${{ '1': 'st', '2': 'nd', '3': 'rd' }[last] ?? 'th'}`;
}
