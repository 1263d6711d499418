// Widths of words in the fonts that the file names, known without having them: the same on every machine.
import type { Measure } from '../picture/svg.ts';

/** Advance widths of Arial from the blank to the tilde, in thousandths of an em. */
const ARIAL = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
  556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
  611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
  667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
  222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
] as const;

/** Signs that both fonts have: in a run of Chinese they are as wide as a character. */
const SHARED: Readonly<Record<string, number>> = {
  '“': 333,
  '”': 333,
  '‘': 222,
  '’': 222,
  '—': 1000,
  '…': 1000,
  '×': 584,
  '·': 333,
  '–': 556,
  '\u00a0': 278,
  '¥': 556,
};
const WIDE_IN_CHINESE = /[“”‘’—…×·]/u;
const BOLD = 1.07;
/** Programs set Chinese and Latin apart, some of them by so much, in thousandths of an em. */
const APART = 160;
const MEETING = /\p{Script=Han}(?=[A-Za-z\d])|[A-Za-z\d](?=\p{Script=Han})/gu;

/** Px that words take in Arial and Microsoft YaHei. */
export const officeMeasure: Measure = (text, size, weight) => {
  const chinese = /\p{Script=Han}/u.test(text);
  let thousandths = (text.match(MEETING)?.length ?? 0) * APART;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    const latin = ARIAL[code - 32] ?? SHARED[sign];
    const wide = latin === undefined || (chinese && WIDE_IN_CHINESE.test(sign));
    thousandths += wide ? (code < 0x2000 ? 600 : 1000) : latin;
  }
  // Bold letters are wider, Chinese characters are not.
  const bold = weight === 600 && !chinese ? BOLD : 1;
  return (thousandths / 1000) * size * bold;
};
