// Items: what the text counts as one figure, a number or a range, and how items follow each other.

import type { Relation } from '../../model/values.ts';
import { compare, type Decimal } from '../numeral/decimal.ts';
import { type Amount, amountOf, inScaleOf, lent } from './amounts.ts';
import { type Link, links } from './links.ts';
import type { FigureToken, Token } from './tokens.ts';

export interface Item {
  /** Place of its first figure among the tokens. */
  readonly head: number;
  readonly last: number;
  amount: Amount;
  readonly high: Decimal | null;
  readonly range: boolean;
  behind: Relation | null;
  readonly inner: Relation | null;
  /** Its tie to the next item. */
  readonly link: Link;
  /** A range whose ends are not in one unit or not in order. */
  readonly fault: 'order' | 'unclear' | null;
}

/** The items of a text, in order. */
export function itemsOf(text: string, tokens: readonly Token[]): Item[] {
  const at = tokens.flatMap((token, i) => (token.kind === 'figure' ? [i] : []));
  const tied = links(text, tokens, at);
  const items: Item[] = [];
  for (let k = 0; k < at.length; k++) {
    const head = at[k] ?? 0;
    const figure = (tokens[head] as FigureToken).figure;
    const tie = tied[k];
    if (tie === 'range' || tie === 'unclear') {
      const range = rangeItem(tokens, head, at[k + 1] ?? head, tied[k + 1] ?? null);
      items.push(tie === 'unclear' ? { ...range, fault: 'unclear' } : range);
      k++;
      continue;
    }
    const amount = amountOf(figure);
    items.push({
      head,
      last: head,
      amount,
      high: amount.high,
      range: false,
      behind: figure.behind,
      inner: figure.inner,
      link: tied[k] ?? null,
      fault: null,
    });
  }
  share(items);
  return items;
}

function rangeItem(tokens: readonly Token[], head: number, last: number, link: Link): Item {
  const [one, other] = [(tokens[head] as FigureToken).figure, (tokens[last] as FigureToken).figure];
  const [low, high] = [amountOf(one), amountOf(other)];
  // 百分之三至五: the rate of the first holds for both.
  const top =
    high.unit === '' && high.scale === '' && low.unit !== ''
      ? { ...high, unit: low.unit, scale: low.scale }
      : high;
  const own = low.unit === '个' && top.unit === '百分点' ? { ...low, unit: '百分点' } : low;
  const from = inScaleOf(own, top, true);
  const clear = from !== null && top.low !== null && low.high === null && high.high === null;
  const ordered = clear && compare(from, top.low) < 0;
  return {
    head,
    last,
    amount: { ...top, low: from },
    high: top.low,
    range: true,
    behind: one.behind === 'at-least' ? null : other.behind,
    inner: one.inner ?? other.inner,
    link,
    fault: clear ? (ordered ? null : 'order') : 'unclear',
  };
}

// From right to left, so that a unit or a closing word goes on through the whole list.
function share(items: Item[]): void {
  for (let i = items.length - 2; i >= 0; i--) {
    const [item, next] = [items[i] as Item, items[i + 1] as Item];
    if (item.link === 'list' || item.link === 'carry' || item.link === 'from')
      item.amount = lent(item.amount, next.amount);
    // 新增300个、800项以上: 以上 closes the list.
    if (
      item.link === 'list' &&
      item.behind === null &&
      item.inner === null &&
      !item.range &&
      next.behind !== null &&
      item.amount.unit !== ''
    )
      item.behind = next.behind;
  }
}
