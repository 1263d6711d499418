// One look at each statement of a document: which clauses of a filter it fails.

import { KINDS, STATUSES } from '../model/values.ts';
import type { Filter } from './filter.ts';
import type { Initials } from './search.ts';
import { findStatements, type Statements } from './searchIndex.ts';
import { statedYears } from './years.ts';

/** Clauses that ask of a statement alone (all but `only`), each a bit. */
export const FAILS = { themes: 1, kinds: 2, statuses: 4, dated: 8, years: 16, query: 32 } as const;

/** What filters ask of the statements of a document, worked out once; in the order of its records. */
export interface FilterColumns {
  /** The main theme and the others, as places in `themeIds`. */
  readonly themes: readonly (readonly number[])[];
  readonly themeIds: readonly string[];
  /** Calendar years named, ascending. */
  readonly years: readonly (readonly number[])[];
  /** All of them, each once. */
  readonly allYears: readonly number[];
  /** Places in KINDS. */
  readonly kinds: Uint8Array;
  /** Statuses of the quantities, a bit for each of STATUSES. */
  readonly statuses: Uint8Array;
}

const NONE: readonly number[] = [];
const columns = new WeakMap<Statements, FilterColumns>();

/** The columns of a document; made when first asked for. */
export function filterColumns(document: Statements): FilterColumns {
  const known = columns.get(document);
  if (known) return known;
  const { records } = document;
  const places = new Map<string, number>();
  const placeOf = (theme: string) => {
    const place = places.get(theme) ?? places.size;
    places.set(theme, place);
    return place;
  };
  const years = records.map((record) => {
    const named = statedYears(record);
    return named.length > 0 ? named : NONE;
  });
  const made = {
    themes: records.map(({ theme, otherThemes }) =>
      [...new Set([theme, ...otherThemes])].map(placeOf),
    ),
    themeIds: [...places.keys()],
    years,
    allYears: [...new Set(years.flat())],
    kinds: Uint8Array.from(records, ({ kind }) => KINDS.indexOf(kind)),
    statuses: Uint8Array.from(records, ({ quantities }) =>
      quantities.reduce((bits, { status }) => bits | (1 << STATUSES.indexOf(status)), 0),
    ),
  };
  columns.set(document, made);
  return made;
}

interface Sifted {
  readonly filter: Filter;
  readonly initials: Initials | null;
  readonly fails: Uint8Array;
}
const last = new WeakMap<Statements, Sifted>();

/**
 * For each statement of a document the clauses that it fails, as bits of FAILS: 0 passes the filter.
 * A theme is met as main theme or as another one; a status by any quantity; a range of years by any
 * year that the statement names. The last answer of each document is kept.
 */
export function sift(
  document: Statements,
  filter: Filter,
  initials: Initials | null = null,
): Uint8Array {
  const kept = last.get(document);
  if (kept && kept.initials === initials && sameClauses(kept.filter, filter)) return kept.fails;
  const found = findStatements(document, filter.query, initials);
  const fails = new Uint8Array(document.records.length);
  const { themes, themeIds, years, kinds, statuses } = filterColumns(document);
  const theme = filter.themes && themeIds.map((id) => filter.themes?.includes(id));
  const kind = filter.kinds && KINDS.map((id) => filter.kinds?.includes(id));
  const status = filter.statuses?.reduce((bits, id) => bits | (1 << STATUSES.indexOf(id)), 0);
  const from = filter.years?.from ?? Number.NEGATIVE_INFINITY;
  const to = filter.years?.to ?? Number.POSITIVE_INFINITY;
  for (let at = 0; at < fails.length; at += 1) {
    const named = years[at] ?? NONE;
    let failed = 0;
    if (theme && !themes[at]?.some((place) => theme[place])) failed |= FAILS.themes;
    if (kind && !kind[kinds[at] ?? 0]) failed |= FAILS.kinds;
    if (status !== undefined && ((statuses[at] ?? 0) & status) === 0) failed |= FAILS.statuses;
    if (filter.dated && named.length > 0 !== (filter.dated === 'yes')) failed |= FAILS.dated;
    if (filter.years && !named.some((year) => from <= year && year <= to)) failed |= FAILS.years;
    if (found && !found[at]) failed |= FAILS.query;
    fails[at] = failed;
  }
  last.set(document, { filter, initials, fails });
  return fails;
}

function sameClauses(one: Filter, other: Filter): boolean {
  return (Object.keys(FAILS) as (keyof typeof FAILS)[]).every(
    (clause) => one[clause] === other[clause],
  );
}
