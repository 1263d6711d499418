import type { Dataset, Statement } from '../model/dataset.ts';
import type { Kind, LadderStep } from '../model/values.ts';
import { isOn, silence } from './absence.ts';
import type { LadderCell, LadderRow, Selection, SideSelection } from './rows.ts';

/** Kinds that can set a step. Problems, figures and events never do. */
const AIMS: ReadonlySet<Kind> = new Set<Kind>(['goal', 'target', 'measure', 'principle']);

/** Kinds that promise a state; a measure with a year in it is still a measure. */
const PROMISES: ReadonlySet<Kind> = new Set<Kind>(['goal', 'target']);

/**
 * The step of the specificity ladder that one statement reaches (design, section 2.1):
 * 0 not an aim · 1 a direction · 2 a named measure or end state · 3 a goal or target by a calendar
 * year · 4 that and a multiple or a relation to a reference · 5 that and a value with a unit.
 * Only quantities that the statement promises count. It measures wording, not policy.
 */
export function ladderStep(record: Statement): LadderStep {
  const { kind, time, wording } = record;
  if (!AIMS.has(kind)) return 0;
  if (!PROMISES.has(kind) || time?.type !== 'by' || time.year === null) {
    return wording === 'measure' || wording === 'end-state' ? 2 : 1;
  }
  const promised = record.quantities.filter(({ status }) => status === 'target');
  const relative = promised.filter(({ form }) => form === 'multiple' || form === 'relation');
  const absolute = promised.filter(
    (quantity) => !relative.includes(quantity) && quantity.value !== null && quantity.unit !== null,
  );
  if (absolute.length > 0) return 5;
  return relative.length > 0 ? 4 : 3;
}

/**
 * The statement that sets a theme's step: the highest; among equals one whose main theme it is;
 * among those the first in document order.
 */
function highest(records: readonly Statement[], theme: string): Statement | null {
  const main = records.filter((record) => record.theme === theme);
  const others = records.filter((record) => record.otherThemes.includes(theme));
  let best: Statement | null = null;
  for (const record of [...main, ...others]) {
    if (ladderStep(record) > (best ? ladderStep(best) : 0)) best = record;
  }
  return best;
}

function cell(side: SideSelection | null, theme: string): LadderCell | null {
  if (!side) return null;
  const { document, records } = side;
  const record = highest(records, theme);
  const figures = records.filter((record) => record.kind === 'figure' && isOn(record, theme));
  const step = record ? ladderStep(record) : 0;
  const absent = step === 0 && figures.length === 0;
  return { document, step, record, figures, absence: absent ? silence(document, theme) : null };
}

/**
 * One row for each theme of the selection, in theme order: how specific the statements shown are.
 * A cell at step 0 has an absence only where the whole document makes no statement on the theme;
 * where a filter hides its statements, `record` and `absence` are both null.
 */
export function ladderRows(dataset: Dataset, selection: Selection): LadderRow[] {
  const shown = new Set(selection.themes.map(({ id }) => id));
  return dataset.themes
    .filter(({ id }) => shown.has(id))
    .map((theme) => {
      const a = cell(selection.sides.a, theme.id);
      const b = cell(selection.sides.b, theme.id);
      return { theme, cells: { a, b }, gap: a && b ? a.step - b.step : null };
    });
}

/** Whether the statement that sets a document's step on a theme is hidden by the filter: the cell has no place on the ladder. */
export function hidesStep(cell: LadderCell, theme: string): boolean {
  return cell.document.records.some(
    (record) => isOn(record, theme) && ladderStep(record) > cell.step,
  );
}

/**
 * Rows in reading order. `theme` keeps them as ladderRows gave them. `gap` puts the widest gap
 * first, of equal gaps those where side a is the more specific, then theme order; rows that lack a
 * side come last. Gives a new array.
 */
export function orderRows(rows: readonly LadderRow[], group: 'gap' | 'theme'): LadderRow[] {
  if (group === 'theme') return [...rows];
  const width = ({ gap }: LadderRow) => (gap === null ? -1 : Math.abs(gap));
  return rows.toSorted(
    (one, two) => width(two) - width(one) || Math.sign(two.gap ?? 0) - Math.sign(one.gap ?? 0),
  );
}
