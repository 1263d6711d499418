import type { Dataset, PolicyDocument, Statement } from '../model/dataset.ts';
import type { Kind, LadderStep } from '../model/values.ts';
import { isUnread, silence } from './absence.ts';
import { byTheme } from './byTheme.ts';
import { isSharper } from './isSharper.ts';
import { orderOf } from './quantityOrder.ts';
import type { LadderCell, LadderRow, Selection, SideSelection } from './rows.ts';

/** Kinds that can set a step. Problems, figures and events never do. */
const AIMS: ReadonlySet<Kind> = new Set<Kind>(['goal', 'target', 'measure', 'principle']);

/** Kinds that promise a state; a measure with a year in it is still a measure. */
const PROMISES: ReadonlySet<Kind> = new Set<Kind>(['goal', 'target']);

const HIGHEST: LadderStep = 5;

/**
 * The step of the specificity ladder that one statement reaches (design, section 2.1):
 * 0 not an aim · 1 a direction · 2 what will be there and can be pointed at, or a state that can be
 * checked (`wording`, coded by the test in data/README.md) · 3 a goal or target by a calendar year ·
 * 4 that and a multiple or a relation to a reference · 5 that and a value with a unit.
 * Only quantities that the statement promises count. It measures wording, not policy.
 */
export function ladderStep(record: Statement): LadderStep {
  const { kind, time, wording } = record;
  if (!AIMS.has(kind)) return 0;
  if (!PROMISES.has(kind) || time?.type !== 'by' || time.year === null) {
    return wording === 'measure' || wording === 'end-state' ? 2 : 1;
  }
  let step: LadderStep = 3;
  for (const quantity of record.quantities) {
    const { status, form, unit, than } = quantity;
    if (status !== 'target') continue;
    if (form === 'multiple' || form === 'relation' || than) step = 4;
    else if (orderOf(quantity) !== null && unit !== null) return HIGHEST;
  }
  return step;
}

/**
 * The statement that sets a theme's step: the highest; among equals the sharpest (isSharper); of
 * those that are equally sharp the first in document order.
 */
function highest(records: readonly Statement[], theme: string): Statement | null {
  let best: Statement | null = null;
  let top = 0;
  for (const record of records) {
    const step = ladderStep(record);
    if (step > top || (best && step === top && isSharper(record, best, theme))) {
      best = record;
      top = step;
    }
  }
  return best;
}

/** One side of a row; `records`: those of its statements that are on the theme. */
function cell(
  side: SideSelection | null,
  records: readonly Statement[],
  theme: string,
): LadderCell | null {
  if (!side) return null;
  const { document } = side;
  const record = highest(records, theme);
  const figures = records.filter(({ kind }) => kind === 'figure');
  const step = record ? ladderStep(record) : 0;
  const absent = step === 0 && figures.length === 0;
  return { document, step, record, figures, absence: absent ? silence(document, theme) : null };
}

const rowsOf = new WeakMap<Selection, readonly LadderRow[]>();

/**
 * One row for each theme of the selection, in theme order: how specific the statements shown are.
 * A cell at step 0 has an absence only where the whole document makes no statement on the theme;
 * where a filter hides its statements, or nothing is on file yet, `record` and `absence` are both null.
 * Worked out once for a selection: title, rows and table of a screen ask for the same.
 */
export function ladderRows(dataset: Dataset, selection: Selection): readonly LadderRow[] {
  const known = rowsOf.get(selection);
  if (known) return known;
  const shown = new Set(selection.themes.map(({ id }) => id));
  const on = {
    a: byTheme(selection.sides.a?.records ?? []),
    b: byTheme(selection.sides.b?.records ?? []),
  };
  const rows = dataset.themes
    .filter(({ id }) => shown.has(id))
    .map((theme) => {
      const a = cell(selection.sides.a, on.a.get(theme.id) ?? [], theme.id);
      const b = cell(selection.sides.b, on.b.get(theme.id) ?? [], theme.id);
      // Of what is not read yet there is nothing to compare.
      const isRead = [a, b].every((one) => one && !isUnread(one.document, theme.id));
      return { theme, cells: { a, b }, gap: a && b && isRead ? a.step - b.step : null };
    });
  rowsOf.set(selection, rows);
  return rows;
}

/** Whether the statement that sets a document's step on a theme is hidden by the filter: the cell has no place on the ladder. */
export function hidesStep(cell: LadderCell, theme: string): boolean {
  return (highestSteps(cell.document).get(theme) ?? 0) > cell.step;
}

/** Ids of the themes on which two documents as wholes reach different steps, in theme order. */
export function differingThemes(dataset: Dataset, a: string, b: string): string[] {
  const [one, other] = [a, b].map((id) => {
    const document = dataset.documents.find((candidate) => candidate.id === id);
    return document && highestSteps(document);
  });
  if (!one || !other) return [];
  return dataset.themes
    .filter(({ id }) => [a, b].every((side) => isReadOn(dataset, side, id)))
    .filter(({ id }) => (one.get(id) ?? 0) !== (other.get(id) ?? 0))
    .map(({ id }) => id);
}

function isReadOn({ documents }: Dataset, id: string, theme: string): boolean {
  const document = documents.find((candidate) => candidate.id === id);
  return document !== undefined && !isUnread(document, theme);
}

const stepsOf = new WeakMap<PolicyDocument, ReadonlyMap<string, number>>();

/** The highest step of a document on each theme, whatever the filter; worked out once. */
function highestSteps(document: PolicyDocument): ReadonlyMap<string, number> {
  const known = stepsOf.get(document);
  if (known) return known;
  const steps = new Map<string, number>();
  for (const [theme, records] of byTheme(document.records)) {
    steps.set(
      theme,
      records.reduce((top, record) => Math.max(top, ladderStep(record)), 0),
    );
  }
  stepsOf.set(document, steps);
  return steps;
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
