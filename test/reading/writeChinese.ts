// Writes numbers in Chinese numerals, for the tests that read them back.

const DIGITS = '零一二三四五六七八九';

/**
 * Writes a whole number, 0 to 99999999, in Chinese numerals.
 * `liang`: 两千, 两百, 两万 for 二千, 二百, 二万. `short`: 十五 for 一十五 at the beginning.
 */
export function writeChinese(
  number: number,
  { liang, short }: { liang: boolean; short: boolean },
): string {
  if (number === 0) return '零';
  const high = Math.floor(number / 10_000);
  const low = number % 10_000;
  const gap = high > 0 && low > 0 && low < 1_000 ? '零' : '';
  const written = (high > 0 ? `${section(high)}万` : '') + gap + (low > 0 ? section(low) : '');
  const spoken = liang ? written.replaceAll(/二(?=[百千])|^二(?=万)/g, '两') : written;
  return short ? spoken.replace(/^一十/, '十') : spoken;
}

// 1 to 9999: one 零 for any run of empty places between two digits.
function section(number: number): string {
  let written = '';
  let zero = false;
  for (const [size, name] of [
    [1_000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(number / size) % 10;
    if (digit === 0) zero = written !== '';
    else {
      written += (zero ? '零' : '') + DIGITS.charAt(digit) + name;
      zero = false;
    }
  }
  return written;
}
