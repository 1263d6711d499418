// One bar of a strip with its statement above: what the bullet and the index strip share.
import type { StatedQuantity } from '../../domain/rows.ts';
import type { Metric } from '../../model/dataset.ts';
import type { Look } from '../spec.ts';
import { opacityOf, textWidth, words } from './drawing.ts';
import { valueMark } from './spec.ts';

/** Heights in CSS px: the line of words, the bar, and one row with the gap under it. */
export const STRIP = { statement: 26, bar: 32, row: 72 } as const;

/**
 * The bar of one stated quantity from zero to `end`, its statement above it, its mark.
 * A value with a qualifier ends open; an exact one in a tick. `top` and `end` in CSS px.
 */
export function stripRow(
  item: StatedQuantity,
  text: string,
  at: { readonly top: number; readonly end: number },
  fill: 'hollow' | 'solid',
  metrics: readonly Metric[],
  look: Look,
) {
  // The statement ends where the bar ends, or starts with the chart where it is too long for that.
  const right = Math.max(at.end, textWidth(text, 14) + 4);
  return {
    bar: {
      fill,
      end: item.quantity.qualifier === 'exact' ? ('tick' as const) : ('open' as const),
      y: at.top + STRIP.statement,
      height: STRIP.bar,
      colour: look.palette.marks[item.document.mark].fill,
      page: look.palette.page,
      mark: item.document.mark,
      opacity: opacityOf(look, item.record.id),
    },
    words: words(look, text, right, at.top + 2, {
      align: 'right',
      size: 14,
      weight: 600,
      colour: look.palette.ink,
    }),
    mark: valueMark(item, metrics, look, {
      x: 0,
      y: at.top,
      width: right + 4,
      height: STRIP.statement + STRIP.bar,
    }),
  };
}
