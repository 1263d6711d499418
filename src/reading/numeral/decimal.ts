// Decimal numbers as whole numbers with a shift, so that no figure goes through floating point.

/** `digits` × 10^-`places`. */
export interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

/** '1,234.5' as a decimal number. */
export function decimal(written: string): Decimal {
  const [whole = '0', fraction = ''] = written.replaceAll(',', '').replaceAll(' ', '').split('.');
  return { digits: BigInt(`${whole || '0'}${fraction}`), places: fraction.length };
}

/** A number times a power of ten, which may be negative. */
export function shift({ digits, places }: Decimal, by: number): Decimal {
  return by <= places
    ? { digits, places: places - by }
    : { digits: digits * 10n ** BigInt(by - places), places: 0 };
}

/** The sum of two numbers. */
export function add(one: Decimal, other: Decimal): Decimal {
  const places = Math.max(one.places, other.places);
  const whole = (number: Decimal) => number.digits * 10n ** BigInt(places - number.places);
  return { digits: whole(one) + whole(other), places };
}

/** Negative where the first is smaller, 0 where both are the same. */
export function compare(one: Decimal, other: Decimal): number {
  const { digits } = add(one, { digits: -other.digits, places: other.places });
  return digits < 0n ? -1 : digits > 0n ? 1 : 0;
}

/**
 * As a plain string. Zeros behind the point stay as they were written (1300.50), where
 * `trimmed` does not take them away.
 */
export function decimalText({ digits, places }: Decimal, trimmed = false): string {
  const signs = digits.toString().padStart(places + 1, '0');
  const whole = signs.slice(0, signs.length - places);
  const fraction = signs.slice(signs.length - places);
  const kept = trimmed ? fraction.replace(/0+$/, '') : fraction;
  return kept === '' ? whole : `${whole}.${kept}`;
}
