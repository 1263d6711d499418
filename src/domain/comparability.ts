import type { Quantity, Time } from '../model/dataset.ts';
import type { FigureGroup, StatedQuantity } from './rows.ts';

/** Why two quantities may not share an axis. */
export type Incomparable =
  | 'metric'
  | 'unit'
  | 'form'
  | 'reference'
  | 'baseline'
  | 'year-not-stated'
  | 'span';

/**
 * Why two quantities of different documents may not stand on one axis, or null where they may.
 * Coding book, audit 4: metric, unit, form and period must allow it. A year that a text leaves
 * out (今年) is not taken to be the same year in another text.
 */
export function incomparable(x: Quantity, y: Quantity): Incomparable | null {
  if (x.metric !== y.metric) return 'metric';
  if (x.unit !== y.unit) return 'unit';
  if (x.form !== y.form) return 'form';
  if (x.than?.zh !== y.than?.zh || x.per !== y.per) return 'reference';
  if (x.missing.includes('baseline') || y.missing.includes('baseline')) return 'baseline';
  const [year, other] = [x.period?.year ?? null, y.period?.year ?? null];
  if (year === null || other === null) return 'year-not-stated';
  return spanOf(x.period) === spanOf(y.period) ? null : 'span';
}

/** The first quantity of each kind that `incomparable` tells apart: what holds for these holds for all. */
export function axisKinds(list: readonly StatedQuantity[]): StatedQuantity[] {
  const kinds = new Map<string, StatedQuantity>();
  for (const item of list) {
    const { metric, unit, form, than, per, missing, period } = item.quantity;
    const year = period && period.year !== null;
    const baseline = missing.includes('baseline');
    const key = [metric, unit, form, than?.zh, per, baseline, year, spanOf(period)].join('\n');
    if (!kinds.has(key)) kinds.set(key, item);
  }
  return [...kinds.values()];
}

/** Why a group does not share an axis with another document's group of the same metric; null where there is none. */
export function apartFrom(group: FigureGroup, groups: readonly FigureGroup[]): Incomparable | null {
  for (const other of groups) {
    if (other === group || other.metric.id !== group.metric.id) continue;
    const [x, y] = [group.quantities[0], other.quantities[0]];
    if (!x || !y || x.document === y.document) continue;
    for (const one of axisKinds(group.quantities)) {
      for (const two of axisKinds(other.quantities)) {
        const reason = incomparable(one.quantity, two.quantity);
        if (reason !== null) return reason;
      }
    }
  }
  return null;
}

/** Whether two times are one and the same stretch; two unstated years of one text are. */
export function sameTime(x: Time | null, y: Time | null): boolean {
  if (x === null || y === null) return x === y;
  return x.type === y.type && x.year === y.year && spanOf(x) === spanOf(y);
}

/** Whether a time covers only a part of its year. */
export function isPartOfYear(time: Time | null): boolean {
  return time?.type === 'during' && spanOf(time) !== '1-12';
}

/** Months covered; a year without months is the whole of it. */
function spanOf(time: Time | null): string {
  if (time?.type !== 'during') return time?.type ?? '';
  return `${time.from ?? 1}-${time.to ?? time.from ?? 12}`;
}
