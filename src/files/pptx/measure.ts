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

/** Advance widths of signs beyond those in the Latin font. */
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
/** Those of them that words with a Chinese character set in the Chinese font, an em wide. */
const FULL = '“”‘’—…×·';
const BOLD = 1.07;
/** Programs set Chinese and Latin apart, some of them by so much, in thousandths of an em. */
const APART = 160;
/** An em, and what is taken for letters of other scripts. */
const EM = 1000;
const OTHER = 600;

/** Px that words take in Arial and Microsoft YaHei. Asked for a great many times: it goes through the text once. */
export const officeMeasure: Measure = (text, size, weight) => {
  let [latin, full, fulls] = [0, 0, 0];
  let chinese = false;
  // What stood before: 1 a letter or digit, 2 a Chinese character, 0 anything else.
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const arial = ARIAL[code - 32];
    let now = 0;
    if (arial !== undefined) {
      latin += arial;
      now = isAlphanumeric(code) ? 1 : 0;
    } else if (code >= 0x2e80) {
      latin += EM;
      // A pair of code units is one sign, and only Chinese ones are to be expected.
      if (code >= 0xd800 && code <= 0xdbff) at += 1;
      if ((code >= 0x3400 && code <= 0x9fff) || (code >= 0xd800 && code <= 0xdbff)) now = 2;
      if (now === 2) chinese = true;
    } else {
      const sign = text.charAt(at);
      const wide = SHARED[sign] ?? (code < 0x2000 ? OTHER : EM);
      if (FULL.includes(sign)) {
        full += wide;
        fulls += 1;
      } else latin += wide;
    }
    if (now + before === 3) latin += APART;
    before = now;
  }
  const thousandths = latin + (chinese ? fulls * EM : full);
  // Bold letters are wider, Chinese characters are not.
  return (thousandths / EM) * size * (weight === 600 && !chinese ? BOLD : 1);
};

function isAlphanumeric(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
