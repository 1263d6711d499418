// Reads one number of a text, in either script, with what softens it (余, 多, 来) and its 万 or 亿.
import { PER_MANY } from '../lexicon/units.ts';
import { compare, type Decimal, decimal, shift } from './decimal.ts';
import { digitOf, HAN_SIGNS, hanNumber, isHanDigit, isMyriad, isPlace } from './hanNumber.ts';

/** Why the signs give no number that can be relied on. */
export type NumeralFault = 'vague' | 'broken' | 'unclear';

/** A number as it stands in the text: [start, end) in signs of the clean copy. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  /** Without the scale: 3 of 3万. Null where `fault` is set. */
  readonly low: Decimal | null;
  /** The upper end of 四五家; null where there is one number. */
  readonly high: Decimal | null;
  /** 万, 亿 or 万亿 at its end, which stays with the unit; or ''. */
  readonly scale: string;
  /** 余, 多 inside: somewhat-over; 来: about. */
  readonly inner: 'somewhat-over' | 'about' | null;
  readonly script: 'arabic' | 'han' | 'mixed';
  /** 百, 万, 千亿 without a digit before: one of them, if it is a number at all. */
  readonly bare: boolean;
  /** 百分之三: %, 三成: %; fractions that no % holds are in `fraction`. */
  readonly rate: '%' | '‰' | '‱' | null;
  readonly fraction: string | null;
  /** 两成: its number counts tenths. */
  readonly tenths?: boolean;
  readonly fault: NumeralFault | null;
}

const ARABIC = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/y;
/** 千瓦, 千克 and their like begin a unit. */
const KILO = /^千(?:瓦|克|米|伏|卡|赫|兆|帕|字节|焦|乏|方百计|家万户)/;
const GLYPHS: Readonly<Record<string, string>> = {
  '½': '50',
  '¼': '25',
  '¾': '75',
  '⅕': '20',
  '⅖': '40',
  '⅗': '60',
  '⅘': '80',
  '⅛': '12.5',
};
const THIRDS: Readonly<Record<string, string>> = { '⅓': '1/3', '⅔': '2/3', '⅙': '1/6', '⅚': '5/6' };

/** The signs that a number can begin with. */
export const NUMERAL_START = new RegExp(
  `[\\d.几数${HAN_SIGNS}${Object.keys({ ...GLYPHS, ...THIRDS }).join('')}]`,
);

const isScale = (sign: string) => isMyriad(sign);
const isHan = (sign: string) => sign !== '' && HAN_SIGNS.includes(sign);

interface Signs {
  readonly signs: string[];
  readonly end: number;
}

/** The number that begins at a place of the text, or null where none does. */
export function scanNumeral(text: string, start: number): Numeral | null {
  const sign = text.charAt(start);
  const glyph = GLYPHS[sign] ?? THIRDS[sign];
  if (glyph !== undefined) return glyphNumeral(text, start, glyph);
  if (text.startsWith('百分百', start))
    return { ...glyphNumeral(text, start, '100'), end: start + 3 };
  if (sign === '.')
    return /^\.\d/.test(text.slice(start, start + 2)) && !/[\d\p{L}]/u.test(text.charAt(start - 1))
      ? faulty(start, afterDigits(text, start + 1), 'broken')
      : null;
  const vague = /^(?:好?几|数|上)[十百千万亿]+/.exec(text.slice(start, start + 8));
  if (vague && sign !== '上') return faulty(start, start + vague[0].length, 'vague');
  const read = readSigns(text, start);
  if (read.signs.length === 0) return null;
  const parts = /^[分]之/.test(text.slice(read.end, read.end + 2))
    ? fractionAt(text, start, read)
    : null;
  if (parts) return parts;
  return whole(text, start, read);
}

const afterDigits = (text: string, from: number) => {
  let i = from;
  while (/[\d.]/.test(text.charAt(i))) i++;
  return i;
};

function faulty(start: number, end: number, fault: NumeralFault): Numeral {
  return {
    start,
    end,
    low: null,
    high: null,
    scale: '',
    inner: null,
    script: 'mixed',
    bare: false,
    rate: null,
    fraction: null,
    fault,
  };
}

function glyphNumeral(text: string, start: number, glyph: string): Numeral {
  const end = start + 1;
  if (/\d/.test(text.charAt(start - 1))) return faulty(start, end, 'unclear');
  const blank = { ...faulty(start, end, 'unclear'), fault: null };
  return glyph.includes('/')
    ? { ...blank, fraction: glyph }
    : { ...blank, low: decimal(glyph), rate: '%' };
}

/** The run of number signs from a place on; Arabic digits are one sign. */
function readSigns(text: string, start: number): Signs {
  const signs: string[] = [];
  let i = start;
  for (;;) {
    const sign = text.charAt(i);
    if (sign >= '0' && sign <= '9') {
      if (signs.length > 0 && !isMyriad(signs.at(-1) ?? '') && !isPlace(signs.at(-1) ?? '')) break;
      ARABIC.lastIndex = i;
      const digits = ARABIC.exec(text)?.[0] ?? '';
      signs.push(digits);
      i += digits.length;
    } else if (isHan(sign)) {
      if (KILO.test(text.slice(i, i + 4)) || (i > start && text.startsWith('百分', i))) break;
      // Behind Arabic digits only a place may stand: 3千 is 3000, 3三 nothing.
      const last = signs.at(-1) ?? '';
      if (/\d$/.test(last) && isHanDigit(sign)) break;
      signs.push(sign);
      i++;
    } else if (sign === '点' && signs.length > 0 && !signs.includes('点')) {
      if (!signs.every((one) => isHan(one)) || !isHanDigit(text.charAt(i + 1))) break;
      signs.push(sign);
      i++;
    } else break;
  }
  return { signs, end: i };
}

function fractionAt(text: string, start: number, parts: Signs): Numeral | null {
  const below = parts.signs.join('');
  const above = readSigns(text, parts.end + 2);
  if (above.signs.length === 0) return null;
  const signs = above.signs;
  const value = /^[百千万]$/.test(signs.join(''))
    ? decimal(String(10 ** ('百千万'.indexOf(signs[0] ?? '') + 2)))
    : hanNumber(signs);
  const rate =
    below === '百' || below === '一百' ? '%' : below === '千' ? '‰' : below === '万' ? '‱' : null;
  const soft = softened(text, above.end, signs);
  if (soft.vague) return faulty(start, soft.end, 'vague');
  const base: Numeral = { ...faulty(start, soft.end, 'unclear'), script: 'han', inner: soft.inner };
  if (value === null) return base;
  if (rate !== null) return { ...base, low: value, rate, fault: null };
  if (below === '十' || below === '10')
    return { ...base, low: shift(value, 1), rate: '%', fault: null };
  const parted = hanNumber(parts.signs);
  if (parted === null || parted.places > 0 || value.places > 0 || compare(value, parted) >= 0)
    return base;
  if (parted.digits === 2n) return { ...base, low: decimal('50'), rate: '%', fault: null };
  return { ...base, fraction: `${value.digits}/${parted.digits}`, fault: null };
}

function whole(text: string, start: number, read: Signs): Numeral {
  const soft = softened(text, read.end, read.signs);
  if (soft.vague) return faulty(start, soft.end, 'vague');
  const { signs } = read;
  const slash = /^\/(\d{1,2})(?![\d/.年月])/.exec(text.slice(read.end, read.end + 4));
  const many = PER_MANY.test(text.slice(read.end, read.end + 6));
  if (slash && !many && signs.length === 1 && /^\d+$/.test(signs[0] ?? ''))
    return slashed(start, read.end + slash[0].length, Number(signs[0]), Number(slash[1]));
  const scaled = signs.length - trailing(signs);
  const own = signs.slice(scaled).join('');
  const bare = signs.every((one) => (isPlace(one) && one !== '十' && one !== '拾') || isScale(one));
  const pair = spanAt(signs);
  const value = (replaced: readonly string[]) => {
    const number = hanNumber(replaced);
    return number && withoutGained(shift(number, -powerOf(own)), powerOf(own));
  };
  // Digits before one scale stay as they were written: 1.50亿.
  const written = scaled === 1 && /^\d/.test(signs[0] ?? '') ? decimal(signs[0] ?? '') : null;
  const low = pair ? value(pair[0]) : (written ?? value(signs));
  const high = pair ? value(pair[1]) : null;
  const arabic = signs.filter((one) => /\d/.test(one)).length;
  return {
    start,
    end: soft.end,
    low,
    high,
    scale: own + soft.scale,
    inner: soft.inner,
    script: arabic === 0 ? 'han' : arabic === signs.length ? 'arabic' : 'mixed',
    bare,
    rate: null,
    fraction: null,
    fault:
      low === null || (pair && high === null)
        ? 'unclear'
        : doubtfulDigits(signs)
          ? 'unclear'
          : null,
  };
}

// 八二 is neither 82 nor 8 to 2; 二〇二七 is read by place.
function doubtfulDigits(signs: readonly string[]): boolean {
  return (
    signs.length > 1 &&
    signs.every(isHanDigit) &&
    !spanAt(signs) &&
    !signs.some((one) => digitOf(one) === 0)
  );
}

function slashed(start: number, end: number, above: number, below: number): Numeral {
  const blank = faulty(start, end, 'unclear');
  if (above >= below || above === 0 || below > 12) return blank;
  return below === 2
    ? { ...blank, low: decimal('50'), rate: '%', fault: null }
    : { ...blank, fraction: `${above}/${below}`, fault: null };
}

function trailing(signs: readonly string[]): number {
  let count = 0;
  while (count < signs.length && isScale(signs.at(-1 - count) ?? '')) count++;
  return count;
}

/** A number without the zeros behind the point that a shift to the right gave it. */
function withoutGained({ digits, places }: Decimal, gained: number): Decimal {
  let [left, rest, kept] = [gained, digits, places];
  while (left > 0 && kept > 0 && rest % 10n === 0n)
    [left, rest, kept] = [left - 1, rest / 10n, kept - 1];
  return { digits: rest, places: kept };
}

const powerOf = (scale: string) =>
  [...scale].reduce((sum, sign) => sum + ('万萬'.includes(sign) ? 4 : 8), 0);

/** The two readings of a span of neighbouring digits: 四五, 两三百, 十七八, 三五百. Null where there is none. */
function spanAt(signs: readonly string[]): readonly [string[], string[]] | null {
  const i = signs.findIndex((sign, k) => isHanDigit(sign) && isHanDigit(signs[k + 1] ?? ''));
  if (i < 0 || signs.includes('点') || isHanDigit(signs[i + 2] ?? '')) return null;
  const [one, other] = [digitOf(signs[i] ?? ''), digitOf(signs[i + 1] ?? '')];
  if (one === 0 || !(other === one + 1 || (one === 3 && other === 5))) return null;
  return [signs.toSpliced(i + 1, 1), signs.toSpliced(i, 1)];
}

/** 余, 多, 来 and 几 behind a number, and the 万 or 亿 behind them: 30多万, 2万多亿, 十几. */
function softened(text: string, end: number, signs: readonly string[]) {
  const blank = { inner: null, scale: '', end, vague: false } as const;
  const sign = text.charAt(end);
  const [next, second] = [text.charAt(end + 1), text.charAt(end + 2)];
  const round =
    /[十百千万亿拾佰仟廿卅卌0]$/.test(signs.at(-1) ?? '') || /^\d/.test(signs.at(-1) ?? '');
  const over = sign === '余' || sign === '多';
  if (sign === '几' && round) return { ...blank, end: afterScale(text, end + 1), vague: true };
  if (!(over || sign === '来') || !round) return blank;
  if (sign === '来' && /[自源到访电宾华料]/.test(next)) return blank;
  if (
    sign === '多' &&
    /[元样边层功]/.test(next) &&
    !(next === '元' && signs.length > 0 && !/[化素]/.test(second))
  )
    return blank;
  if (sign === '余' && /[热额地]/.test(next)) return blank;
  const after = afterScale(text, end + 1);
  const scale = text.slice(end + 1, after);
  const inner = over ? ('somewhat-over' as const) : ('about' as const);
  return {
    inner,
    scale: /^[万亿萬億]*$/.test(scale) ? scale : '',
    end: /^[万亿萬億]*$/.test(scale) ? after : end + 1,
    vague: false,
  };
}

function afterScale(text: string, from: number): number {
  let i = from;
  while (isScale(text.charAt(i)) || (isPlace(text.charAt(i)) && !KILO.test(text.slice(i, i + 4))))
    i++;
  return i;
}
