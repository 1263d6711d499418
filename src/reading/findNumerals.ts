// Finds every numeral of a text without regard to what it means, and says what becomes of each.

import type { LeftAside, Quantity, Unread } from './quantity.ts';
import { readQuantities } from './readQuantities.ts';
import type { ReadingRefusal, ReadingRule } from './rules.ts';

/** A numeral as it is written: [start, end) in the text, UTF-16 code units. */
export interface FoundNumeral {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What becomes of a numeral; exactly one of the three is set. */
export interface NumeralFate {
  readonly numeral: FoundNumeral;
  readonly quantity: Quantity | null;
  readonly aside: LeftAside | null;
  readonly refused: ReadingRefusal | null;
  readonly rule: ReadingRule;
}

const DIGIT = '[0-9０-９]';
const HAN = '〇零一二三四五六七八九十百千万亿两半廿卅卌萬億';
/** Powers behind digits belong to the number: 969.2亿. */
const SCALE = '十百千万亿萬億';
/** Forms of bank notes are numerals next to each other or before a place: 伍仟, not 队伍. */
const FORMAL = '壹贰貳叁參肆伍陆陸柒捌玖拾佰仟';
const SIGNS = '½¼¾⅓⅔⅕-⅞↉Ⅰ-ↈ①-⓿❶-➓㈠-㈩㊀-㊉²³¹⁰⁴-⁹₀-₉';
const ZERO = `[○◯OＯ](?=[${HAN}○◯OＯ])`;

const NUMERAL = new RegExp(
  [
    `${DIGIT}(?:[0-9０-９]|[ ,，.．](?=${DIGIT}))*[${SCALE}]*`,
    `[${SIGNS}]`,
    `(?:[${HAN}]|(?<=[${HAN}○◯OＯ])${ZERO}|[${FORMAL}](?=[${FORMAL}${HAN}元圆])|(?<=[${FORMAL}${HAN}])[${FORMAL}])+`,
    '[倍番](?!禺|茄|薯|号)',
  ].join('|'),
  'gu',
);

/**
 * Every numeral of a text, in order: digits of either width with their groups and points, Chinese
 * numerals of every form (二〇二七 with ○ and O for zero, 廿, 伍仟), fractions, Roman and circled
 * ones. It finds too much rather than too little: 统一 and 半导体 hold one.
 */
export function findNumerals(text: string): FoundNumeral[] {
  return Array.from(text.matchAll(NUMERAL), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    text: found,
  }));
}

/**
 * What becomes of every numeral: part of a quantity, left aside as a date, name or the like, or
 * refused, each with the rule. A numeral inside a word that no rule names is an idiom.
 */
export function numeralFates(text: string): NumeralFate[] {
  const { quantities, unread } = readQuantities(text);
  const all = [...quantities, ...unread].sort((one, other) => one.start - other.start);
  let first = 0;
  return findNumerals(text).map((numeral) => {
    while (first < all.length && (all[first]?.end ?? 0) <= numeral.start) first++;
    // The shortest words that hold it: the date inside 由2020年的18%提高到30% is a date.
    let best: Quantity | Unread | null = null;
    for (let i = first; i < all.length && (all[i]?.start ?? 0) < numeral.end; i++) {
      const one = all[i] as Quantity | Unread;
      if (one.end <= numeral.start) continue;
      if (best === null || one.end - one.start < best.end - best.start) best = one;
    }
    if (best === null)
      return { numeral, quantity: null, aside: 'idiom', refused: null, rule: 'inside a word' };
    return 'value' in best
      ? { numeral, quantity: best, aside: null, refused: null, rule: best.rule }
      : { numeral, quantity: null, aside: best.aside, refused: best.refused, rule: best.rule };
  });
}
