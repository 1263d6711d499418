import type { Statement } from '../model/dataset.ts';
import type { MarkState } from './rows.ts';
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
