// A text as the grammar reads it: one width, no blanks inside words, each sign with its place in the text.

import { simplifiedSign } from './simplified.ts';

/** `text` for reading; `at[i]` is where its sign `i` stands in the text that was given. */
export interface CleanCopy {
  readonly text: string;
  readonly at: Int32Array;
}

/** Signs that are written in several ways, by the one that the grammar knows. */
const SAME: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    '-': '－−–—―‐‒‑﹣',
    '~': '～〜∼﹏˜',
    '%': '％﹪',
    '，': '﹐',
    '≤': '≦⩽≲',
    '≥': '≧⩾≳',
    '×': '✕✖╳',
    〇: '○◯〇',
    '℃': '℃',
    m: 'ｍ',
    μ: 'µ',
    '≈': '≒≃',
    '/': '／∕⁄',
    '“': '"「『',
    '”': '」』',
    ':': '：∶',
  }).flatMap(([one, others]) => [...others].map((other) => [other, one])),
);

const HAN_DIGIT = /[〇零一二三四五六七八九两]/;
const DIGIT = /\d/;
const LATIN = /[A-Za-z]/;

/** Words that a line break may stand in or behind; a line that ends in one goes on in the next. */
const OPEN_END =
  /(?:[0-9.,、（(超过于足到满达至为是约近逾破不未没增长加降低减少共计含第每占与和及]|提高|以|突|约为)$/;
const OPEN_START =
  /^(?:以[上下内]|左右|上下|[%‰‱]|个?百分点|及以|之内|余|多|万|亿|[家个项亩元户人件]|上|下[，。]|内[，。]|过[\d]|长[\d]|至[\d])/;

/** Pinyin in brackets, as some copies have it behind a rare sign: 亩(mǔ), 逾(yú)千家. */
const PINYIN =
  /[（(]\s*(?:[a-zāáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜüńňǹ]*[āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜ][a-zāáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜü]*|(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uan|uai|ai|ei|ao|ou|an|en|ia|ie|iu|in|ua|uo|ui|un|ue|ve|er|a|o|e|i|u|v)[1-5]?)(?:[\s']*[a-zāáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜü]+)*\s*[)）]/uy;

/**
 * Takes away what a bad copy adds: blanks and soft line breaks inside words and numbers, invisible
 * signs, pinyin in brackets, full-width forms. Traditional characters become simplified ones. Commas
 * between groups of three digits stay as `,`, every other comma becomes `，`; tabs, bars and line
 * ends stay, for they divide. It reads a text once and throws nothing.
 */
export function cleanCopy(given: string): CleanCopy {
  const out: string[] = [];
  const at: number[] = [];
  const put = (sign: string, place: number) => {
    out.push(sign);
    at.push(place);
  };
  for (let i = 0; i < given.length; i++) {
    const sign = given.charAt(i);
    if (sign === '\n') {
      if (!goesOn(given, i)) put('\n', i);
    } else if (sign === '\t' || sign === '|') put(sign, i);
    else if (/\s/.test(sign)) {
      if (divides(given, i, out)) put(' ', i);
    } else if (isInvisible(sign)) continue;
    else if ((sign === '(' || sign === '（') && pinyinEnd(given, i, out) > 0)
      i = pinyinEnd(given, i, out) - 1;
    else put(folded(given, i, sign, out), i);
  }
  return { text: out.join(''), at: Int32Array.from(at) };
}

const isInvisible = (sign: string) => sign > '\u007f' && /\p{Cf}/u.test(sign);

function pinyinEnd(given: string, i: number, out: readonly string[]): number {
  // Behind a number a bracket of Latin letters is a unit: 10千米(km).
  if (!/\p{Script=Han}/u.test(out.at(-1) ?? '')) return 0;
  PINYIN.lastIndex = i;
  return PINYIN.test(given) ? PINYIN.lastIndex : 0;
}

function folded(given: string, i: number, sign: string, out: readonly string[]): string {
  if (sign === ',' || sign === '，') return comma(given, i, sign);
  if (sign < '\u007f') {
    const zero = (sign === 'O' || sign === 'o') && HAN_DIGIT.test(out.at(-1) ?? '');
    if (zero && HAN_DIGIT.test(given.charAt(i + 1))) return '〇';
    return SAME[sign] ?? sign;
  }
  const same = SAME[sign];
  if (same === '〇' && sign !== '〇') {
    const near = HAN_DIGIT.test(out.at(-1) ?? '') || HAN_DIGIT.test(given.charAt(i + 1));
    return near ? same : sign;
  }
  if (same !== undefined) return same;
  if (sign >= '\uff01' && sign <= '\uff5e') {
    const half = String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
    if (half === 'O' && HAN_DIGIT.test(out.at(-1) ?? '')) return '〇';
    return '!;?'.includes(half) ? sign : (SAME[half] ?? half);
  }
  // Radicals and compatibility forms that look like the sign itself.
  if ((sign >= '\u2f00' && sign <= '\u2fd5') || (sign >= '\uf900' && sign <= '\ufaff'))
    return sign.normalize('NFKC');
  return simplifiedSign(sign);
}

// 1,234 and １，２３４ hold one number; 100，200 two.
function comma(given: string, i: number, sign: string): string {
  const digits = sign === ',' ? /^[0-9]{3}(?![0-9])/ : /^[０-９]{3}(?![０-９])/;
  const before =
    sign === ','
      ? /(?:^|[^0-9,])[0-9]{1,3}(?:,[0-9]{3})*$/
      : /(?:^|[^０-９，])[０-９]{1,3}(?:，[０-９]{3})*$/;
  const group =
    digits.test(given.slice(i + 1, i + 5)) && before.test(given.slice(Math.max(0, i - 17), i));
  return group ? ',' : '，';
}

// A blank divides two numbers and two Latin words; within one number it does not: 1 234, 31. 4.
function divides(given: string, i: number, out: readonly string[]): boolean {
  const last = out.at(-1) ?? '';
  if (last === ' ') return false;
  let next = i + 1;
  while (/[ \u00a0\u2009\u202f\u3000]/.test(given.charAt(next))) next++;
  const after = String.fromCharCode(unwide(given.charCodeAt(next)));
  if (LATIN.test(last) && LATIN.test(after)) return true;
  if (DIGIT.test(last) && LATIN.test(after)) return false;
  if (LATIN.test(last) && DIGIT.test(after)) return true;
  if (last === '.' && DIGIT.test(after))
    return !/\d\.$/.test(tail(out, 2)) || (startsLine(out) && given.charAt(i - 2) !== ' ');
  if (DIGIT.test(last) && after === '.') return !DIGIT.test(nextSign(given, next + 1));
  if (!DIGIT.test(last) || !DIGIT.test(after)) return false;
  const before = given.slice(Math.max(0, i - 16), i);
  const ahead = /(?:^|[^\d０-９.,])[\d０-９]{1,3}(?: [\d０-９]{3})*$/.test(before);
  const group = /^[0-9０-９]{3}(?![0-9０-９])/.test(given.slice(next, next + 4));
  return !(ahead && group && next - i === 1);
}

const unwide = (code: number) => (code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code || 10);
const tail = (out: readonly string[], length: number) => out.slice(-length).join('');

function nextSign(given: string, from: number): string {
  let i = from;
  while (given.charAt(i) === ' ') i++;
  return String.fromCharCode(unwide(given.charCodeAt(i)));
}

// "1. 2024年": the number of a line, no decimal.
function startsLine(out: readonly string[]): boolean {
  let i = out.length - 2;
  while (i >= 0 && DIGIT.test(out[i] ?? '')) i--;
  return i < 0 || out[i] === '\n';
}

// Whether a line end stands inside a word or a number; a heading ends its line.
function goesOn(given: string, i: number): boolean {
  const before = given.slice(Math.max(0, i - 8), i).trimEnd();
  const after = given.slice(i + 1, i + 9);
  if (/^\s*\n/.test(after) || before === '' || before.endsWith('\n')) return false;
  const next = after.trimStart();
  const digits = /[0-9０-９]$/.test(before);
  const scaled = /[0-9０-９][万亿]+$/.test(before);
  if ((digits || scaled) && /^[0-9０-９]/.test(next)) return false;
  if (/^(?:[一二三四五六七八九十]+[、.]|[（(][一二三四五六七八九十\d]+[)）]|\d+[.、])/.test(next))
    return false;
  return (
    digits ||
    scaled ||
    OPEN_END.test(before) ||
    (/^[/／]/.test(next) && /\p{Script=Han}$/u.test(before)) ||
    (/[0-9０-９%\p{Script=Han}]$/u.test(before) &&
      OPEN_START.test(next) &&
      /[0-9０-９家个项元亩户人%]$/.test(before))
  );
}
