// The value of a number of Chinese and Arabic signs: 二十三点六, 3万5千, 伍仟, 廿, 1亿3千万.
import { add, type Decimal, decimal, shift } from './decimal.ts';

const DIGITS: Readonly<Record<string, number>> = Object.fromEntries(
  ['〇零', '一壹', '二贰两貳', '三叁參', '四肆', '五伍', '六陆陸', '七柒', '八捌', '九玖'].flatMap(
    (signs, value) => [...signs].map((sign) => [sign, value]),
  ),
);
const PLACES: Readonly<Record<string, number>> = { 十: 1, 拾: 1, 百: 2, 佰: 2, 千: 3, 仟: 3 };
const MYRIADS: Readonly<Record<string, number>> = { 万: 4, 萬: 4, 亿: 8, 億: 8 };
/** 廿, 卅, 卌: two signs in one. */
const TENS: Readonly<Record<string, number>> = { 廿: 20, 卅: 30, 卌: 40 };

/** A sign of a number in words, or the digits of an Arabic one. */
export const HAN_SIGNS = Object.keys({ ...DIGITS, ...PLACES, ...MYRIADS, ...TENS }).join('');

export const isHanDigit = (sign: string) => DIGITS[sign] !== undefined;
export const isPlace = (sign: string) => PLACES[sign] !== undefined;
export const isMyriad = (sign: string) => MYRIADS[sign] !== undefined;
export const digitOf = (sign: string): number => DIGITS[sign] ?? -1;

const ZERO: Decimal = { digits: 0n, places: 0 };
const whole = (value: number): Decimal => ({ digits: BigInt(value), places: 0 });

/**
 * The value of signs in order, Arabic numbers as one sign each: ['3','万','5','千'] is 35000. Null
 * where they make no number (三五百). Digits alone are read by place (二〇二七). A place without a
 * digit counts once (百万: 1000000): whether that is meant the reader of figures decides.
 */
export function hanNumber(signs: readonly string[]): Decimal | null {
  const point = signs.indexOf('点');
  if (point >= 0) return withPoint(signs, point);
  if (signs.length > 1 && signs.every(isHanDigit))
    return decimal(signs.map((sign) => DIGITS[sign]).join(''));
  // 百八十 is some hundred and more.
  if (/^[百千佰仟]$/.test(signs[0] ?? '') && signs[1] !== undefined && !isMyriad(signs[1]))
    return null;
  let total = ZERO;
  let section = ZERO;
  let digit: Decimal | null = null;
  let unit: number | null = null;
  let ceiling = Number.POSITIVE_INFINITY;
  let zero = false;
  let any = false;
  let arabic = false;
  for (const sign of signs) {
    const [place, myriad] = [PLACES[sign], MYRIADS[sign]];
    if (place !== undefined) {
      if (place >= ceiling) return null;
      section = add(section, shift(digit ?? whole(1), place));
      [digit, unit, ceiling, zero, any] = [null, place, place, false, true];
    } else if (myriad !== undefined) {
      const bare = !any && digit === null;
      section = bare ? whole(1) : add(section, digit ?? ZERO);
      total = myriad === 4 ? add(total, shift(section, 4)) : shift(add(total, section), 8);
      [section, digit, unit, ceiling, zero, any] = [
        ZERO,
        null,
        myriad,
        Number.POSITIVE_INFINITY,
        false,
        true,
      ];
    } else if (DIGITS[sign] === 0) {
      if (digit !== null) return null;
      [zero, any] = [true, true];
    } else {
      if (digit !== null) return null;
      const tens = TENS[sign];
      if (tens !== undefined) {
        section = add(section, whole(tens));
        [unit, ceiling, any] = [1, 1, true];
        continue;
      }
      arabic = DIGITS[sign] === undefined;
      digit = arabic ? decimal(sign) : whole(DIGITS[sign] ?? 0);
      // 十 and 廿 take a digit behind them as it is; 3万5 could be 35 000 or 30 005.
      if (arabic && unit !== null && digit.digits < 10n && signs.at(-1) === sign) return null;
    }
  }
  if (digit === null) return add(total, section);
  const last = unit === null || zero || arabic ? digit : shift(digit, unit - 1);
  return add(add(total, section), last);
}

function withPoint(signs: readonly string[], point: number): Decimal | null {
  const ahead = hanNumber(signs.slice(0, point));
  const rest = signs.slice(point + 1);
  const end = rest.findIndex((sign) => !isHanDigit(sign));
  const behind = end === -1 ? rest : rest.slice(0, end);
  const scale = end === -1 ? [] : rest.slice(end);
  if (
    ahead === null ||
    behind.length === 0 ||
    !scale.every((sign) => isMyriad(sign) || isPlace(sign))
  )
    return null;
  const fraction = behind.map((sign) => DIGITS[sign]).join('');
  const value = add(ahead, { digits: BigInt(fraction), places: fraction.length });
  return scale.reduce((sum, sign) => shift(sum, MYRIADS[sign] ?? PLACES[sign] ?? 0), value);
}
