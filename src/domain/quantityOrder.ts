import type { Quantity } from '../model/dataset.ts';

/** Places of a fraction; it is put in order and drawn by them, never written. */
const PLACES = 9;

/**
 * The decimal string that a quantity is put in order and drawn by: its value, the low end of a range,
 * a fraction worked out, a fall below zero. Null where the words give no number.
 */
export function orderOf({ value, low, fall }: Quantity): string | null {
  const number = value ?? low ?? null;
  if (number === null) return null;
  const size = number.includes('/') ? quotient(number) : number;
  return fall ? `-${size}` : size;
}

function quotient(fraction: string): string {
  const [over = '0', under = '1'] = fraction.split('/');
  const digits = String((BigInt(over) * 10n ** BigInt(PLACES)) / BigInt(under)).padStart(
    PLACES + 1,
    '0',
  );
  return `${digits.slice(0, -PLACES)}.${digits.slice(-PLACES)}`;
}
