import { groupThousands, shiftDecimal } from '../../domain/decimal.ts';
import type { Quantity } from '../../model/dataset.ts';
import type { Lang } from '../../model/values.ts';

/** A stated value as a number on an axis; the point is moved as text before it becomes a number. */
export function axisNumber({ value }: Quantity, places = 0): number {
  return value === null ? 0 : Number(shiftDecimal(value, places));
}

/** A tick in words; English puts commas between thousands. */
export function tickText(tick: number, lang: Lang): string {
  const text = String(Math.round(tick * 1e6) / 1e6);
  return lang === 'en' ? groupThousands(text) : text;
}
