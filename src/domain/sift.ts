// One look at each statement of a document: which clauses of a filter it fails.
import type { PolicyDocument, Statement } from '../model/dataset.ts';
import type { Filter } from './filter.ts';
import type { Initials } from './search.ts';
import { findStatements } from './searchIndex.ts';
import { statedYears } from './years.ts';

/** Clauses that ask of a statement alone (all but `only`), each a bit. */
export const FAILS = { themes: 1, kinds: 2, statuses: 4, dated: 8, years: 16, query: 32 } as const;

/** What filters ask of the statements of a document, worked out once; in the order of its records. */
export interface FilterColumns {
  /** The main theme and the others. */
  readonly themes: readonly (readonly string[])[];
  /** Calendar years named, ascending. */
  readonly years: readonly (readonly number[])[];
}

const NO_YEARS: readonly number[] = [];
const columns = new WeakMap<PolicyDocument, FilterColumns>();

/** The columns of a document; made when first asked for. */
export function filterColumns(document: PolicyDocument): FilterColumns {
  const known = columns.get(document);
  if (known) return known;
  const made = {
    themes: document.records.map(({ theme, otherThemes }) => [...new Set([theme, ...otherThemes])]),
    years: document.records.map((record) => {
      const years = statedYears(record);
      return years.length > 0 ? years : NO_YEARS;
    }),
  };
  columns.set(document, made);
  return made;
}

interface Sifted {
  readonly filter: Filter;
  readonly initials: Initials | null;
  readonly fails: Uint8Array;
}
const last = new WeakMap<PolicyDocument, Sifted>();

/**
 * For each statement of a document the clauses that it fails, as bits of FAILS: 0 passes the filter.
 * A theme is met as main theme or as another one; a status by any quantity; a range of years by any
 * year that the statement names. The last answer of each document is kept.
 */
export function sift(
  document: PolicyDocument,
  filter: Filter,
  initials: Initials | null = null,
): Uint8Array {
  const kept = last.get(document);
  if (kept && kept.initials === initials && sameClauses(kept.filter, filter)) return kept.fails;
  const found = findStatements(document, filter.query, initials);
  const test = clauses(filter);
  const { themes, years } = filterColumns(document);
  const fails = new Uint8Array(document.records.length);
  document.records.forEach((record, index) => {
    const failed = test(record, themes[index] ?? [], years[index] ?? NO_YEARS);
    fails[index] = found && !found[index] ? failed | FAILS.query : failed;
  });
  last.set(document, { filter, initials, fails });
  return fails;
}

function sameClauses(one: Filter, other: Filter): boolean {
  return (Object.keys(FAILS) as (keyof typeof FAILS)[]).every(
    (clause) => one[clause] === other[clause],
  );
}

/** What a statement, its themes and its years fail of a filter, but for the query. */
function clauses({ themes, kinds, statuses, dated, years }: Filter) {
  const from = years?.from ?? Number.NEGATIVE_INFINITY;
  const to = years?.to ?? Number.POSITIVE_INFINITY;
  return (record: Statement, on: readonly string[], named: readonly number[]): number => {
    let failed = 0;
    if (themes && !on.some((theme) => themes.includes(theme))) failed |= FAILS.themes;
    if (kinds && !kinds.includes(record.kind)) failed |= FAILS.kinds;
    if (statuses && !record.quantities.some(({ status }) => statuses.includes(status))) {
      failed |= FAILS.statuses;
    }
    if (dated && named.length > 0 !== (dated === 'yes')) failed |= FAILS.dated;
    if (years && !named.some((year) => from <= year && year <= to)) failed |= FAILS.years;
    return failed;
  };
}
