// What a file of some statements may claim: no id in it leads out of it.
import type { Absence, Alignment, Dataset, PolicyDocument, Theme } from '../model/dataset.ts';
import type { SideSelection } from './rows.ts';

/**
 * The searches of a document that go with some themes: those on them, and those on what any text could
 * give (a year, a number). They hold whatever the filter, since they were made in the whole text.
 * @param themes null takes all
 */
export function absencesOn(document: PolicyDocument, themes: readonly Theme[] | null): Absence[] {
  return document.absences.filter(
    ({ theme }) => theme === undefined || !themes || themes.some(({ id }) => id === theme),
  );
}

/** The alignments of which everything that they name is among the statements and searches given. */
export function alignmentsWithin(
  { alignments }: Dataset,
  parts: readonly SideSelection[],
  themes: readonly Theme[] | null,
): Alignment[] {
  const inFile = new Map(
    parts.map(({ document, records }) => {
      const named = [...records, ...absencesOn(document, themes)];
      return [document.id, new Set(named.map(({ id }) => id))];
    }),
  );
  return alignments.filter(({ records }) =>
    Object.entries(records).every(([document, ids]) =>
      ids.every((id) => inFile.get(document)?.has(id)),
    ),
  );
}
