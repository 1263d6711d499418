// Arithmetic on decimal strings. In floating point 1130.1 × 0.1 is 113.00999999999999,
// so the point is moved as text and a stated number keeps exactly the digits it was stated with.

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/**
 * Multiplies a decimal string by a power of ten by moving its point.
 *
 * Takes a decimal string (`-?\d+(\.\d+)?`) and how many places the point moves to the right
 * (negative: to the left); gives a decimal string without leading zeros. Digits after the point
 * of the value are kept, zeros included; zeros of a whole number that end up behind the point
 * are dropped ('1300', -1 gives '130').
 * Throws RangeError on anything that is not a decimal string or a whole number of places.
 */
export function shiftDecimal(value: string, places: number): string {
  const parts = DECIMAL.exec(value);
  if (!parts) throw new RangeError(`not a decimal: ${value}`);
  if (!Number.isInteger(places)) throw new RangeError(`not a whole number of places: ${places}`);
  const [, sign = '', whole = '', fraction = ''] = parts;
  const behind = fraction.length - places;
  let digits = whole + fraction;
  if (behind <= 0) digits += '0'.repeat(-behind);
  else digits = digits.padStart(behind + 1, '0');
  const cut = digits.length - Math.max(behind, 0);
  const front = digits.slice(0, cut).replace(/^0+(?=\d)/, '');
  const back = fraction === '' ? digits.slice(cut).replace(/0+$/, '') : digits.slice(cut);
  return `${sign}${front}${back === '' ? '' : `.${back}`}`;
}

/**
 * Puts commas between groups of three digits of the whole part, as English writes numbers;
 * what stands behind the point is left as it is. Throws RangeError on anything that is not
 * a decimal string.
 */
export function groupThousands(value: string): string {
  const parts = DECIMAL.exec(value);
  if (!parts) throw new RangeError(`not a decimal: ${value}`);
  const [, sign = '', whole = '', fraction] = parts;
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${sign}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** Compares two decimal strings by value, digit by digit, as a sort wants it. Throws RangeError on anything else. */
export function compareDecimals(one: string, other: string): number {
  const [x, y] = [DECIMAL.exec(one), DECIMAL.exec(other)];
  if (!x || !y) throw new RangeError(`not a decimal: ${x ? other : one}`);
  const zero = (parts: RegExpExecArray) => !/[1-9]/.test(parts[0]);
  const [below, otherBelow] = [x[1] === '-' && !zero(x), y[1] === '-' && !zero(y)];
  if (below !== otherBelow) return below ? -1 : 1;
  const [whole, otherWhole] = [x, y].map((parts) => (parts[2] ?? '').replace(/^0+/, ''));
  const [back, otherBack] = [x, y].map((parts) => (parts[3] ?? '').replace(/0+$/, ''));
  const sizes =
    (whole ?? '').length - (otherWhole ?? '').length ||
    compareText(whole ?? '', otherWhole ?? '') ||
    compareText(back ?? '', otherBack ?? '');
  return below ? -sizes : sizes;
}

const compareText = (one: string, other: string) => Number(one > other) - Number(one < other);
