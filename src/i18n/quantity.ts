// A quantity in words: digits as stated, with qualifier and unit. Design, section 6.6.
// Nothing is rounded and no decimals are added; the point is moved as text. No-break
// space (U+00A0) between a number and its unit.
import type { Quantity } from '../model/dataset.ts';
import type { Commitment, Lang, Qualifier } from '../model/values.ts';
import { bilingual } from './bilingual.ts';
import { englishNumber } from './unit.ts';

const NBSP = '\u00a0';
const MINUS = '\u2212';

const words = bilingual({
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

/** A quantity taken apart: 达到 | 40 | EFLOPS. A part that has nothing to say is ''. */
export interface QuantityParts {
  /** Qualifier, hope or field: “有望超过”, 全国第. */
  readonly before: string;
  /** Digits as stated, or the words where there are none. */
  readonly value: string;
  /** Unit, and what is said after it: 余家, 以上. */
  readonly after: string;
}

/** Where the digits stand while what is put around them is asked for. */
const SLOT = '\0';

/** The parts of a quantity, for where the digits are set larger than the rest. */
export function quantityParts(
  quantity: Quantity,
  lang: Lang,
  commitment?: Commitment,
): QuantityParts {
  const { value, form, reference } = quantity;
  if (form === 'relation') {
    const value = relationWord(quantity, lang).replace(/^each /, '');
    return { before: '', value, after: reference?.[lang] ?? '' };
  }
  if (value === null) return { before: '', value: quantity.written.quote, after: '' };
  if (form === 'rank') {
    if (lang === 'en')
      return { before: '', value: ordinal(value), after: rankField(quantity, lang) };
    const [before = '', after = ''] = rankText({ ...quantity, value: SLOT }, lang).split(SLOT);
    return { before: before.trim(), value, after: after.trim() };
  }
  const [lead = '', tail = ''] = qualify(quantity, lang, SLOT, commitment).split(SLOT);
  const { digits, unit, said } = coreParts(quantity, value, lang);
  // -plus is part of the number; 以上 stands after the unit.
  const plus = tail.startsWith('-') ? tail : '';
  return {
    before: [said, lead.trim()].filter((part) => part !== '').join(NBSP),
    value: digits + plus,
    after: unit + tail.slice(plus.length),
  };
}

/** Digits and unit apart, and the words before them that belong to the form: 同比, 翻番. */
function coreParts(quantity: Quantity, value: string, lang: Lang) {
  const unit = unitOf(quantity);
  if (quantity.form === 'multiple')
    return {
      digits: `×${value}`,
      unit: '',
      said: lang === 'zh' ? quantity.written.quote : (MULTIPLES[value] ?? ''),
    };
  if (quantity.form === 'growth') {
    const against = GROWTH_WORDS.find(({ zh }) => quantity.written.quote.includes(zh));
    const zh = lang === 'zh';
    return {
      digits: signed(value),
      unit: zh || !against ? unit : `${unit} ${against.en}`,
      said: zh ? (against?.zh ?? '') : '',
    };
  }
  if (lang === 'en') {
    const [digits = '', scale = ''] = englishNumber(value, unit).split(NBSP);
    return { digits, unit: BARE_UNITS.has(unit) ? unit : scale, said: '' };
  }
  const over = quantity.qualifier === 'somewhat-over' ? qualifierWord(quantity) : '';
  return { digits: value, unit: over + unit, said: '' };
}

/** In English, what stands in brackets behind a converted amount: 1130.1亿元; null where nothing is converted. */
export function originalOf(quantity: Quantity, lang: Lang): string | null {
  const { form, value } = quantity;
  const plain = form === 'level' || form === 'count';
  if (lang === 'zh' || !plain || value === null || BARE_UNITS.has(unitOf(quantity))) return null;
  return original(quantity);
}

/** Units that English writes as they are, so that no original is needed. */
const BARE_UNITS = new Set(['%', 'EFLOPS', 'PFLOPS', 'GW', 'MW', 'TWh']);

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
  return words[lang].rank(quantity.value ?? '', rankField(quantity, lang));
}

/** Among whom a rank is given. */
function rankField({ reference, written }: Quantity, lang: Lang): string {
  const zh = reference?.zh ?? (written.quote.includes('全国') ? '全国' : '');
  if (lang === 'zh') return zh;
  return zh === '全国' ? 'nationally' : (reference?.en ?? '');
}

const RELATION_WORDS: Readonly<Record<Qualifier, string>> = {
  exact: 'equal to',
  'somewhat-over': 'somewhat above',
  above: 'above',
  about: 'about',
  'just-under': 'just under',
};

/** From the comparing words on, as written: 均超过全国平均水平. */
const COMPARING = /均?(?:超过|高于|超|达到|不低于|接近).*$/;

/** 均超过 / each above: 均 is kept, for it says that every one of the indicators is meant. */
function relationWord(quantity: Quantity, lang: Lang): string {
  const comparing = COMPARING.exec(quantity.written.quote)?.[0] ?? '';
  const each = comparing.startsWith('均');
  if (lang === 'en') return `${each ? 'each ' : ''}${RELATION_WORDS[quantity.qualifier]}`;
  return `${each ? '均' : ''}${qualifierWord(quantity) || '达到'}`;
}

function relationText(quantity: Quantity, lang: Lang): string {
  const { reference, written } = quantity;
  const comparing = COMPARING.exec(written.quote)?.[0] ?? written.quote;
  if (lang === 'zh') {
    const says = !reference || comparing.includes(reference.zh) || /平均|水平/.test(comparing);
    return says ? comparing : comparing + reference.zh;
  }
  const than = reference ? ` ${withArticle(reference.en)}` : '';
  return `${relationWord(quantity, 'en')}${than} (${comparing})`;
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
