// Amounts of one metric in rows: one row a year and document, in the order of time.

import type { Time } from '../model/dataset.ts';
import { isPartOfYear } from './comparability.ts';
import type { StatedQuantity } from './rows.ts';

/** One line of bars: an actual amount and, behind it, what is expected or promised for the same year. */
export interface AmountLine {
  readonly inner: StatedQuantity | null;
  readonly outer: StatedQuantity | null;
}

/** All amounts of one document for one year; `year` null where the text writes 今年 or 目前. */
export interface AmountRow {
  readonly year: number | null;
  readonly time: Time | null;
  readonly lines: readonly AmountLine[];
  /** Years between the row before and this one that the text says nothing of; `last` null = last year. */
  readonly gap: { readonly first: number; readonly last: number | null } | null;
}

/**
 * Rows by document and year: stated years that have passed, then the year that is not named,
 * then deadlines. A part-year amount stands beside a full-year one only nested: the forecast or
 * target of a year lies behind the latest amount reported for it.
 */
export function amountRows(quantities: readonly StatedQuantity[]): AmountRow[] {
  const rows = new Map<string, StatedQuantity[]>();
  for (const item of quantities) {
    const time = item.quantity.period;
    const key = [item.document.id, time?.type === 'by' ? 'by' : 'at', time?.year ?? ''].join(' ');
    rows.set(key, [...(rows.get(key) ?? []), item]);
  }
  const ordered = [...rows.values()].sort((x, y) => place(x) - place(y));
  return ordered.map((items, index) => ({
    year: items[0]?.quantity.period?.year ?? null,
    time: items[0]?.quantity.period ?? null,
    lines: linesOf(items),
    gap: gapBetween(ordered[index - 1], items),
  }));
}

/** Place in time: an unnamed year comes after stated years and before deadlines. */
function place(items: readonly StatedQuantity[]): number {
  const time = items[0]?.quantity.period;
  const unnamed = 1e6;
  if (time?.year == null) return unnamed;
  return time.type === 'by' ? unnamed + time.year : time.year;
}

function linesOf(items: readonly StatedQuantity[]): AmountLine[] {
  const inner = items.filter(({ quantity }) => quantity.status === 'actual');
  const outer = items.filter(({ quantity }) => quantity.status !== 'actual');
  inner.sort((x, y) => lastMonth(x) - lastMonth(y));
  const latest = inner.length - 1;
  const lines: AmountLine[] = inner.map((item, index) => ({
    inner: item,
    outer: index === latest ? (outer[0] ?? null) : null,
  }));
  const rest = latest >= 0 ? outer.slice(1) : outer;
  return [...lines, ...rest.map((item) => ({ inner: null, outer: item }))];
}

function lastMonth({ quantity }: StatedQuantity): number {
  return isPartOfYear(quantity.period) ? (quantity.period?.to ?? 0) : 12;
}

function gapBetween(
  before: readonly StatedQuantity[] | undefined,
  after: readonly StatedQuantity[],
): AmountRow['gap'] {
  const [x, y] = [before?.[0], after[0]];
  const from = x?.quantity.period;
  if (!x || !y || x.document !== y.document || from?.year == null || from.type === 'by')
    return null;
  const to = y.quantity.period;
  // The year that is not named is “this year”; the one before it is “last year”.
  if (to?.year == null) return { first: from.year + 1, last: null };
  if (to.type === 'by' || to.year - from.year < 2) return null;
  return { first: from.year + 1, last: to.year - 1 };
}
