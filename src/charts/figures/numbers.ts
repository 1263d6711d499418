import { shiftDecimal } from '../../domain/decimal.ts';
import type { Quantity } from '../../model/dataset.ts';

/** A stated value as a number on an axis; the point is moved as text before it becomes a number. */
export function axisNumber({ value }: Quantity, places = 0): number {
  return value === null ? 0 : Number(shiftDecimal(value, places));
}
