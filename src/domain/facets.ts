// How many statements each choice of the filter would leave.

import type { Dataset, Statement } from '../model/dataset.ts';
import {
  KINDS,
  type Kind,
  SPEAKING,
  type Speaking,
  STATUSES,
  type Status,
} from '../model/values.ts';
import { isOn } from './absence.ts';
import { type Filter, OPEN_CLAUSES } from './filter.ts';
import type { Selection } from './rows.ts';
import { isDated, select } from './select.ts';
import { speaking } from './topics.ts';
import { statedYears } from './years.ts';

/** Statements by choice, but for `only`. Each count leaves its own clause out, so that it says what the choice would give. */
export interface FacetCounts {
  readonly themes: Readonly<Record<string, number>>;
  readonly kinds: Readonly<Record<Kind, number>>;
  readonly statuses: Readonly<Record<Status, number>>;
  readonly dated: Readonly<Record<'yes' | 'no', number>>;
  /** Themes, not statements: on how many both documents, one or neither speaks. */
  readonly only: Readonly<Record<Speaking, number>>;
  /** Calendar years that the statements of both documents name, ascending; whatever the filter. */
  readonly years: readonly number[];
}

/** A filter that leaves everything of its two documents. */
export function everythingOf(filter: Pick<Filter, 'a' | 'b'>): Filter {
  return { a: filter.a, b: filter.b, ...OPEN_CLAUSES };
}

/** The statements shown, each once even where one document stands on both sides; side a first. */
export function shownRecords(selection: Selection): Statement[] {
  const { a, b } = selection.sides;
  const second = a && b && a.document.id === b.document.id ? null : b;
  return [...(a?.records ?? []), ...(second?.records ?? [])];
}

/** How many statements are shown, of how many that the chosen documents make. */
export function statementCount(
  dataset: Dataset,
  selection: Selection,
): { shown: number; all: number } {
  return {
    shown: shownRecords(selection).length,
    all: shownRecords(select(dataset, everythingOf(selection.filter))).length,
  };
}

/** What every choice of every menu would leave under the rest of the filter. */
export function facetCounts(dataset: Dataset, filter: Filter): FacetCounts {
  const without = (clause: Partial<Filter>) =>
    shownRecords(select(dataset, { ...filter, ...clause }));
  const byTheme = without({ themes: null });
  const byKind = without({ kinds: null });
  const byStatus = without({ statuses: null });
  const byDated = without({ dated: null });
  const dated = byDated.filter(isDated).length;
  return {
    themes: tally(
      dataset.themes.map((theme) => theme.id),
      (id) => byTheme.filter((record) => isOn(record, id)),
    ),
    kinds: tally(KINDS, (kind) => byKind.filter((record) => record.kind === kind)),
    statuses: tally(STATUSES, (status) =>
      byStatus.filter((record) => record.quantities.some((one) => one.status === status)),
    ),
    dated: { yes: dated, no: byDated.length - dated },
    only: speakingCounts(select(dataset, { ...filter, only: null })),
    years: namedYears(shownRecords(select(dataset, everythingOf(filter)))),
  };
}

function speakingCounts({ sides, themes }: Selection): Record<Speaking, number> {
  const records = { a: sides.a?.records ?? [], b: sides.b?.records ?? [] };
  const who = themes.map(({ id }) => speaking(id, records));
  return tallyOf(SPEAKING, (one) => who.filter((each) => each === one).length);
}

function tally<K extends string>(
  keys: readonly K[],
  records: (key: K) => readonly Statement[],
): Record<K, number> {
  return tallyOf(keys, (key) => records(key).length);
}

function tallyOf<K extends string>(
  keys: readonly K[],
  count: (key: K) => number,
): Record<K, number> {
  return Object.fromEntries(keys.map((key) => [key, count(key)])) as Record<K, number>;
}

function namedYears(records: readonly Statement[]): number[] {
  return [...new Set(records.flatMap(statedYears))].sort((one, other) => one - other);
}
