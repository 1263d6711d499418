import type { Dataset, PolicyDocument, Statement } from '../model/dataset.ts';
import { markPair } from '../model/identity.ts';
import { passingStatements } from './evaluateFilter.ts';
import { type Filter, SIDES } from './filter.ts';
import type { Selection, SideSelection } from './rows.ts';
import type { Initials } from './search.ts';
import { themesSpokenOn } from './topics.ts';

/** Whether a statement names a calendar year; 今年, 目前 and a day without a year are none. */
export function isDated(record: Statement): boolean {
  const names = (time: Statement['time']) => time !== null && time.year !== null;
  return names(record.time) || record.quantities.some(({ period }) => names(period));
}

/**
 * What the filter leaves of each side, in document order, and of the themes.
 *
 * A theme is met as main theme or as another one; a status by any quantity; a range of years by
 * any year that the statement names, so that statements without a year are left out when it is set.
 * `only` is asked last, of what the other clauses leave. Both sides may show the same document. A
 * side whose document is not in the dataset is null. `initials`: of the labels, where they are loaded.
 */
export function select(
  dataset: Dataset,
  filter: Filter,
  initials: Initials | null = null,
): Selection {
  // Two that stand side by side are told apart, however many documents there are.
  const documents = markPair(dataset.documents, filter.a, filter.b);
  const side = (id: string): SideSelection | null => {
    const document = documents.find((candidate) => candidate.id === id);
    if (!document) return null;
    return { document, records: passingStatements(document, filter, initials) };
  };
  const chosen = dataset.themes.filter(({ id }) => !filter.themes || filter.themes.includes(id));
  const sides = { a: side(filter.a), b: side(filter.b) };
  if (!filter.only) return { filter, sides, themes: chosen };

  const records = { a: sides.a?.records ?? [], b: sides.b?.records ?? [] };
  const themes = themesSpokenOn(chosen, records, filter.only);
  const ids = new Set(themes.map(({ id }) => id));
  const onThese = (one: SideSelection | null): SideSelection | null =>
    one && {
      ...one,
      records: one.records.filter(
        ({ theme, otherThemes }) => ids.has(theme) || otherThemes.some((id) => ids.has(id)),
      ),
    };
  return { filter, sides: { a: onThese(sides.a), b: onThese(sides.b) }, themes };
}

/** The documents shown, each once, side a first. */
export function shownDocuments({ sides }: Selection): PolicyDocument[] {
  const all = SIDES.flatMap((side) => sides[side]?.document ?? []);
  return all.filter((document, index) => all.indexOf(document) === index);
}

/** The selection with a document that stands on both sides taken once: counts are of statements, not of lanes. */
export function distinctSides(selection: Selection): Selection {
  const { a, b } = selection.sides;
  return a && b && a.document === b.document ? { ...selection, sides: { a, b: null } } : selection;
}
