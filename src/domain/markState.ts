import type { Statement } from '../model/dataset.ts';
import type { Clauses } from './filter.ts';
import type { MarkState, StatedQuantity } from './rows.ts';
import { isDated } from './select.ts';

/**
 * How a statement is drawn (design, section 2, "Mark grammar"): a problem as such; a figure as
 * forecast if any of its quantities is one, else as actual, like an event; a target, or a goal that
 * names a year, as promised; all else as something to be done.
 */
export function markState(record: Statement): MarkState {
  switch (record.kind) {
    case 'problem':
      return 'problem';
    case 'figure':
      return record.quantities.some(({ status }) => status === 'forecast') ? 'forecast' : 'actual';
    case 'event':
      return 'actual';
    case 'target':
      return 'target';
    case 'goal':
      return isDated(record) ? 'target' : 'measure';
    default:
      return 'measure';
  }
}

/** How a quantity is drawn: by what the text says of it; where it does not say, as its statement is. */
export function quantityState({
  quantity,
  record,
}: Pick<StatedQuantity, 'quantity' | 'record'>): MarkState {
  return quantity.status ?? markState(record);
}

/**
 * The clauses of a filter that leave the statements drawn so. Two states share the kinds of figure and event:
 * what is asked for by `actual` has the forecasts as well.
 */
export const STATE_CLAUSES: Readonly<
  Record<MarkState, Pick<Clauses, 'kinds' | 'statuses' | 'dated'>>
> = {
  target: { kinds: ['goal', 'target'], statuses: null, dated: 'yes' },
  measure: { kinds: ['goal', 'measure', 'principle'], statuses: null, dated: 'no' },
  actual: { kinds: ['figure', 'event'], statuses: null, dated: null },
  forecast: { kinds: null, statuses: ['forecast'], dated: null },
  problem: { kinds: ['problem'], statuses: null, dated: null },
};
