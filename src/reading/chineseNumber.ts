// Reads numbers written in Chinese numerals. In whole numbers of any size, never in floats.

const DIGITS = '零一二三四五六七八九';
const PLACES: Readonly<Record<string, bigint>> = { 十: 10n, 百: 100n, 千: 1000n };
const MYRIADS: Readonly<Record<string, bigint>> = { 万: 10_000n, 亿: 100_000_000n };

/**
 * Reads a number written in Chinese numerals and gives it as a decimal string: 十五 '15',
 * 一百二十 '120', 一百二 '120', 两万三 '23000', 二〇二七 '2027', 二十三点六 '23.6'.
 * Null where the signs make no number (三五百), give none by themselves (百 in 百强) or hold 半.
 */
export function readChineseNumber(written: string): string | null {
  const [whole = '', fraction, ...more] = written.replaceAll('〇', '零').split('点');
  if (more.length > 0) return null;
  const value = /^[零一二三四五六七八九]{2,}$/.test(whole)
    ? BigInt(byPlace(whole))
    : readWhole(whole);
  if (value === null) return null;
  if (fraction === undefined) return String(value);
  return /^[零一二三四五六七八九]+$/.test(fraction) ? `${value}.${byPlace(fraction)}` : null;
}

function byPlace(signs: string): string {
  return [...signs].map((sign) => DIGITS.indexOf(sign)).join('');
}

// `section` is what stands below the last 万 or 亿; `digit` waits for its place; `unit` is the place
// last read, on which a digit without one depends: 一百二 is 120, 一百零二 is 102.
function readWhole(signs: string): bigint | null {
  let total = 0n;
  let section = 0n;
  let digit: bigint | null = null;
  let unit: bigint | null = null;
  let ceiling: bigint | null = null;
  let zero = false;
  if (signs === '') return null;
  for (const sign of signs) {
    const place = PLACES[sign];
    const myriad = MYRIADS[sign];
    if (sign === '零') {
      if (digit !== null) return null;
      zero = true;
    } else if (place !== undefined) {
      // 十 alone is one ten; 百, 千 alone are words (百强, 千方百计).
      const times: bigint | null = digit ?? (place === 10n ? 1n : null);
      if (times === null || (ceiling !== null && place >= ceiling)) return null;
      section += times * place;
      [digit, unit, ceiling, zero] = [null, place, place, false];
    } else if (myriad !== undefined) {
      section += digit ?? 0n;
      const below: bigint = myriad === 10_000n ? section : total + section;
      if (below === 0n) return null;
      total = myriad === 10_000n ? total + section * myriad : below * myriad;
      [section, digit, unit, ceiling, zero] = [0n, null, myriad, null, false];
    } else {
      const value = sign === '两' ? 2 : DIGITS.indexOf(sign);
      if (value < 1 || digit !== null) return null;
      digit = BigInt(value);
    }
  }
  const last = digit === null ? 0n : unit === null || zero ? digit : (digit * unit) / 10n;
  return total + section + last;
}
