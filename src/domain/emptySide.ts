import type { Dataset } from '../model/dataset.ts';
import { type Clauses, type Filter, OPEN_CLAUSES, type Side } from './filter.ts';
import type { Selection } from './rows.ts';
import { isDated, select } from './select.ts';

/** Why a filter leaves nothing of a document, and how many of its statements come back without what empties it. */
export type EmptySide =
  /** A year is asked for, and of the statements that all else leaves none names one; or the other way round. */
  | { readonly why: 'undated' | 'dated'; readonly count: number }
  /** One clause, taken off, brings statements back. */
  | { readonly why: keyof Clauses; readonly count: number }
  /** No single clause does; `count`: all statements of the document. */
  | { readonly why: 'several'; readonly count: number };

/** Clauses, the one most likely set last first; what is asked of time stands before all. */
const CLAUSES = [
  'query',
  'years',
  'dated',
  'only',
  'numbers',
  'statuses',
  'kinds',
  'themes',
] as const;

/** Why one side is empty; null where it shows something or its document is not there. */
export function emptySide(dataset: Dataset, selection: Selection, side: Side): EmptySide | null {
  const { filter, sides } = selection;
  const shown = sides[side];
  if (!shown || shown.records.length > 0) return null;
  const without = (patch: Partial<Filter>) =>
    select(dataset, { ...filter, ...patch }).sides[side]?.records ?? [];

  if (filter.years || filter.dated) {
    const any = without({ years: null, dated: null });
    const dated = any.filter(isDated).length;
    const wantsYear = filter.years !== null || filter.dated === 'yes';
    if (any.length > 0 && wantsYear && dated === 0) return { why: 'undated', count: any.length };
    if (any.length > 0 && !wantsYear && dated === any.length) {
      return { why: 'dated', count: any.length };
    }
  }
  for (const clause of CLAUSES) {
    if (filter[clause] === OPEN_CLAUSES[clause]) continue;
    const count = without({ [clause]: OPEN_CLAUSES[clause] }).length;
    if (count > 0) return { why: clause, count };
  }
  return { why: 'several', count: shown.document.records.length };
}

/** What to filter by next, so that the statements show; null clears the whole filter. */
export function nextStep({ why }: EmptySide): Partial<Filter> | null {
  if (why === 'several') return null;
  if (why === 'undated') return { years: null, dated: 'no' };
  if (why === 'dated') return { years: null, dated: 'yes' };
  return { [why]: OPEN_CLAUSES[why] };
}
