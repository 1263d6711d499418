import type { Dataset, Statement } from '../model/dataset.ts';
import { isOn } from './absence.ts';
import type { Filter } from './filter.ts';
import type { Selection, SideSelection } from './rows.ts';
import { matches } from './search.ts';
import { themesSpokenOn } from './topics.ts';
import { statedYears } from './years.ts';

/** Whether a statement names a calendar year; 今年, 目前 and a day without a year are none. */
export function isDated(record: Statement): boolean {
  return statedYears(record).length > 0;
}

/** Whether one statement passes every clause of a filter that asks of a statement alone (all but `only`); the clauses narrow, each on its own. */
export function passes(record: Statement, filter: Filter): boolean {
  const { themes, kinds, statuses, dated, years, query } = filter;
  if (themes && !themes.some((theme) => isOn(record, theme))) {
    return false;
  }
  if (kinds && !kinds.includes(record.kind)) return false;
  if (statuses && !record.quantities.some(({ status }) => statuses.includes(status))) return false;
  if (dated && isDated(record) !== (dated === 'yes')) return false;
  if (years) {
    const from = years.from ?? Number.NEGATIVE_INFINITY;
    const to = years.to ?? Number.POSITIVE_INFINITY;
    if (!statedYears(record).some((year) => from <= year && year <= to)) return false;
  }
  return matches(record, query);
}

/**
 * What the filter leaves of each side, in document order, and of the themes.
 *
 * A theme is met as main theme or as another one; a status by any quantity; a range of years by
 * any year that the statement names, so that statements without a year are left out when it is set.
 * `only` is asked last, of what the other clauses leave. Both sides may show the same document. A
 * side whose document is not in the dataset is null.
 */
export function select(dataset: Dataset, filter: Filter): Selection {
  const side = (id: string): SideSelection | null => {
    const document = dataset.documents.find((candidate) => candidate.id === id);
    if (!document) return null;
    return { document, records: document.records.filter((record) => passes(record, filter)) };
  };
  const chosen = dataset.themes.filter(({ id }) => !filter.themes || filter.themes.includes(id));
  const sides = { a: side(filter.a), b: side(filter.b) };
  if (!filter.only) return { filter, sides, themes: chosen };

  const records = { a: sides.a?.records ?? [], b: sides.b?.records ?? [] };
  const themes = themesSpokenOn(chosen, records, filter.only);
  const onThese = (one: SideSelection | null): SideSelection | null =>
    one && {
      ...one,
      records: one.records.filter((record) => themes.some(({ id }) => isOn(record, id))),
    };
  return { filter, sides: { a: onThese(sides.a), b: onThese(sides.b) }, themes };
}

/** The selection with a document that stands on both sides taken once: counts are of statements, not of lanes. */
export function distinctSides(selection: Selection): Selection {
  const { a, b } = selection.sides;
  return a && b && a.document === b.document ? { ...selection, sides: { a, b: null } } : selection;
}
