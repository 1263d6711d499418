// A quantity in words: digits as stated, with relation and unit. Design, section 6.6.
// Nothing is rounded and no decimals are added; the point is moved as text. No-break
// space (U+00A0) between a number and its unit.
import type { Quantity } from '../model/dataset.ts';
import type { Commitment, Lang } from '../model/values.ts';
import { unitZh } from './amountZh.ts';
import { bilingual } from './bilingual.ts';
import { heldText, heldWord } from './heldAgainst.ts';
import { quantityParts } from './quantityParts.ts';
import { relationWord } from './relationWord.ts';
import type { QuantityParts } from './saidOfAmount.ts';
import { englishNumber, isConverted, isSaid } from './unit.ts';

const NBSP = '\u00a0';

const words = bilingual({
  zh: {
    noNumber: (written: string) => `${written}（未给出数值）`,
    ambiguous: (written: string) => `${written}（可作两种理解）`,
    multiple: (said: string, factor: string) => `${said}（${factor}）`,
    times: (value: string) => `${value}${NBSP}倍`,
  },
  en: {
    noNumber: (written) => `no number given (${written})`,
    ambiguous: (written) => `“${written}”, which can be read in two ways`,
    multiple: (said, factor) => `${said} (${factor})`,
    times: (value) => `${value}${NBSP}times the baseline`,
  },
});

/**
 * The full text of a quantity with relation and unit; in English with the original in brackets.
 *
 * `commitment` is that of the statement: 有望, 力争 and the like are kept in quotation marks on
 * the forecast or target they belong to. A relation without a number is given in its own words.
 */
export function quantityText(quantity: Quantity, lang: Lang, commitment?: Commitment): string {
  const { form, than } = quantity;
  if (hasNoNumber(quantity))
    return form === 'relation' ? heldText(quantity, lang) : unstated(quantity, lang);
  const parts = quantityParts(quantity, lang, commitment);
  if (form === 'multiple' && !than) return multipleText(parts, lang);
  const text = joined(parts, lang);
  const original = originalOf(quantity, lang);
  return original === null ? text : `${text} (${original})`;
}

/**
 * Digits with relation and unit, short enough for the end of a bar: no original in brackets,
 * no words around a growth rate or a rank's field. A relation gives its word alone.
 */
export function quantityShort(quantity: Quantity, lang: Lang, commitment?: Commitment): string {
  if (hasNoNumber(quantity))
    return quantity.form === 'relation' ? heldWord(quantity, lang) : unstated(quantity, lang);
  return joined(quantityParts(quantity, lang, commitment, true), lang);
}

/** In English, what stands in brackets behind an amount whose unit it does not say: 1130.1亿元, 15件; else null. */
export function originalOf(quantity: Quantity, lang: Lang): string | null {
  const { form, unit, value, low, high, from, per, written } = quantity;
  if (lang === 'zh' || unit === null || isSaid(unit) || hasNoNumber(quantity)) return null;
  if (form !== 'level' && form !== 'count' && form !== 'share') return null;
  if (from !== undefined || value?.includes('/')) return written.quote;
  const own = unitZh(quantity, relationWord(quantity).inside);
  return `${per ?? ''}${value ?? `${low}—${high}`}${own}`;
}

/** The number as English says it where its unit is another one there: CN¥113.01 billion; of a range both ends; else null. */
export function convertedOf({ value, low, high, unit }: Quantity): string | null {
  const ends = value === null ? [low, high] : [value];
  if (!isConverted(unit) || ends.some((end) => end === undefined || end.includes('/'))) return null;
  return ends.map((end) => englishNumber(end ?? '', unit)).join('–');
}

const hasNoNumber = ({ value, low }: Quantity) => value === null && low === undefined;

function unstated({ written, ambiguous }: Quantity, lang: Lang): string {
  return words[lang][ambiguous ? 'ambiguous' : 'noNumber'](written.quote);
}

function multipleText({ before, value, after }: QuantityParts, lang: Lang): string {
  if (!value.startsWith('×')) return value;
  const named = lang === 'zh' || /(?:double|triple)$/.test(before);
  if (named) return words[lang].multiple(before, value) + after;
  return [before, words[lang].times(value.slice(1))].filter((part) => part !== '').join(' ');
}

function joined({ before, value, after }: QuantityParts, lang: Lang): string {
  const lead =
    before === '' || before.endsWith('”') ? before : before + (lang === 'zh' ? NBSP : ' ');
  const space = lang === 'en' && before.endsWith('”') ? ' ' : '';
  const tail = after === '' || /^[%‰‱]/.test(after) || /^以|^左/.test(after) ? after : NBSP + after;
  return lead + space + value + tail;
}
