import { groupThousands, shiftDecimal } from '../../domain/decimal.ts';
import type { FigureGroup } from '../../domain/rows.ts';
import { axisUnit } from '../../i18n/unit.ts';
import type { Quantity } from '../../model/dataset.ts';
import type { Lang } from '../../model/values.ts';
import type { Look } from '../spec.ts';
import { ticksTo } from '../ticks.ts';

/** A stated value as a number on an axis; the point is moved as text before it becomes a number. */
export function axisNumber({ value }: Quantity, places = 0): number {
  return value === null ? 0 : Number(shiftDecimal(value, places));
}

/** A tick in words; English puts commas between thousands. */
function tickText(tick: number, lang: Lang): string {
  const text = String(Math.round(tick * 1e6) / 1e6);
  return lang === 'en' ? groupThousands(text) : text;
}

/** The axis of amounts of one unit from `left` to `right` px, with the values of a group's quantities on it. */
export function amountScale({ quantities }: FigureGroup, look: Look, left: number, right: number) {
  const { places } = axisUnit(quantities[0]?.quantity.unit ?? null, look.lang);
  const values = quantities.map(({ quantity }) => axisNumber(quantity, places));
  const { ticks, max } = ticksTo(Math.max(...values));
  const tick = (value: number) => tickText(value, look.lang);
  return { along: { left, right, max }, places, values, ticks, tick };
}
