// How an item measures, by its unit and the words before it.
import type { Form, Relation } from '../../model/values.ts';

import { AMOUNT } from './comparison.ts';
import type { Context } from './context.ts';
import type { Item } from './items.ts';
import { fromAt } from './links.ts';
import { type Baseline, figureOf, type Reading, type Words } from './reading.ts';
import type { FigureToken } from './tokens.ts';

export interface Facts {
  readonly moved: boolean;
  readonly fall: boolean;
  readonly than: string | null;
  readonly rate: boolean;
  readonly bound: Relation | null;
}

export function itemForm(
  reading: Reading,
  item: Item,
  { context, wider }: Words,
  baseline: Baseline | null,
  facts: Facts,
): Form | null {
  const { figure, special } = figureOf(reading, item);
  if (special?.sort === 'place' || special?.sort === 'top') return 'rank';
  const { unit, fraction } = item.amount;
  if (unit === '×') return 'multiple';
  const base = baseline?.words;
  const growth =
    context.growth || wider.growth || (base ? base.context.growth || base.wider.growth : false);
  const share =
    context.share || wider.share || (base ? base.context.share || base.wider.share : false);
  if (facts.rate) {
    if (facts.than) return growth ? 'growth' : null;
    if (facts.bound) return 'share';
    if (facts.moved && !baseline) return 'growth';
    if (facts.fall || growth) return 'growth';
    if (unit === '百分点' || /基点|BP/i.test(unit)) return null;
    if (share || fraction !== null || (special?.sort === 'half' && item.behind !== null))
      return 'share';
    return ofAmount(reading, item, context) ? 'share' : null;
  }
  if (wider.per || base?.wider.per || facts.fall) return null;
  if (unit === '')
    return /(?:[A-Za-z]{2,}值?|指数|系数|得分|容积率)$/.test(
      subject(reading, item, context, baseline),
    )
      ? 'level'
      : null;
  if (figure.sort === 'time' || figure.sort === 'level') return 'level';
  const written = (reading.tokens[item.last] as FigureToken).figure.sort ?? figure.sort;
  if (written === 'rank')
    return context.change !== null || /[前后]移$/.test(subject(reading, item, context, baseline))
      ? null
      : 'count';
  return written === 'level' || written === 'time' ? 'level' : 'count';
}

function subject(
  reading: Reading,
  item: Item,
  context: Context,
  baseline: Baseline | null,
): string {
  const { tokens, text } = reading;
  const opener = baseline ? fromAt(tokens, baseline.item.head) : -1;
  const first = baseline ? (opener >= 0 ? opener : baseline.item.head) : context.first;
  const end = tokens[first]?.start ?? figureOf(reading, item).start;
  return text.slice(Math.max(0, end - 8), end);
}

// 按投资额的15%: the share of an amount.
function ofAmount(reading: Reading, item: Item, context: Context): boolean {
  const from = reading.tokens[context.first]?.start ?? 0;
  const before = reading.text.slice(Math.max(0, from - 10), figureOf(reading, item).start);
  const of = before.lastIndexOf('的');
  return of > 0 && AMOUNT.test(before.slice(0, of));
}
