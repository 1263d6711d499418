import { shiftDecimal } from '../../domain/decimal.ts';
import type { Quantity } from '../../model/dataset.ts';

/** A stated value as a number on an axis, of a range its high end; the point is moved as text before it becomes a number. */
export function axisNumber({ value, high, form }: Quantity, places = 0): number {
  const end = value ?? high;
  if (end === undefined || end === null) return 0;
  const [over, under] = end.split('/').map(Number);
  // A third of a whole stands on its axis of 100 parts.
  if (under !== undefined) return ((over ?? 0) / under) * (form === 'share' ? 100 : 1);
  return Number(shiftDecimal(end, places));
}

/** Where a range begins on an axis; 0 for a single value, which is drawn from zero. */
export function axisStart({ low }: Quantity, places = 0): number {
  return low === undefined ? 0 : Number(shiftDecimal(low, places));
}

/** The stated baseline on an axis; null where the clause has none. */
export function axisFrom({ from }: Quantity, places = 0): number | null {
  return from === undefined ? null : Number(shiftDecimal(from, places));
}
