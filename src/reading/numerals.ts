// Finds every numeral of a text. It has not seen the records: what it finds is what they
// are held against, so it finds too much rather than too little.

/** `multiple`: 翻番, 3倍. Otherwise the script that the numeral is written in. */
export type NumeralKind = 'arabic' | 'chinese' | 'multiple';

/** A numeral: [start, end) in the text, UTF-16 code units. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: NumeralKind;
}

const DIGIT = '[0-9０-９]';
const ARABIC = `(?:${DIGIT}{1,3}(?:,${DIGIT}{3})+(?!${DIGIT})|${DIGIT}+)(?:[.．]${DIGIT}+)?`;
const HAN = '[〇零一二三四五六七八九十百千万亿两半]';
const CHINESE = `${HAN}+(?:点${HAN}+)?(?:分之${HAN}+(?:点${HAN}+)?)?`;

// Each alternative begins with other signs or runs over the same ones once more at most, so
// that the search takes time in proportion to the text. A 万 or 亿 behind digits (969.2亿元,
// 5余万人, 三千多万) is passed over: it is part of the unit, as in the records.
const NUMERAL = new RegExp(
  [
    `(?<multiple>翻了?(?:${HAN}+|${DIGIT}+)?番|(?:${ARABIC}|${CHINESE})倍|[倍番])`,
    `(?<arabic>第?${ARABIC}[%％‰]?)(?:[余多]?[十百千万亿]+)?`,
    `(?<chinese>第?${CHINESE})(?:[余多][十百千万亿]+)?`,
  ].join('|'),
  'g',
);

/**
 * All numerals of a text, in order, each as long as it goes: Arabic with decimal part, groups of
 * three and % (the two ends of 1-9月 are two), Chinese with 点 and 分之, either with 第 before it,
 * and multiples. A Chinese numeral inside a word (统一, 进一步, 十强, 党的十八大) is found as well:
 * whether it counts is for the data to say, with a reason. 首, 几 and 一些's 些 are none.
 */
export function numerals(text: string): Numeral[] {
  return Array.from(text.matchAll(NUMERAL), (match) => {
    const { multiple, arabic, chinese } = match.groups ?? {};
    const kind = multiple !== undefined ? 'multiple' : arabic !== undefined ? 'arabic' : 'chinese';
    const found = multiple ?? arabic ?? chinese ?? '';
    return { start: match.index, end: match.index + found.length, text: found, kind };
  });
}
