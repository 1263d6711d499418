// One look at each statement of a document: which clauses of a filter it fails. Statements that a filter
// cannot tell apart (themes, kind, statuses, years) are one group, and the clauses are asked once a group.

import type { Statement } from '../model/dataset.ts';
import { KINDS, STATUSES, type Status } from '../model/values.ts';
import type { Filter } from './filter.ts';
import type { Initials } from './search.ts';
import { findStatements, type Statements } from './searchIndex.ts';
import { statedYears } from './years.ts';

/** Clauses that ask of a statement alone (all but `only`), each a bit. */
export const FAILS = {
  themes: 1,
  kinds: 2,
  statuses: 4,
  dated: 8,
  numbers: 16,
  years: 32,
  query: 64,
} as const;

/** Statements that are alike in all that filters ask for, but for the search. */
export interface FilterGroup {
  /** The main theme and the others, as places in `themeIds`. */
  readonly themes: readonly number[];
  /** Place in KINDS. */
  readonly kind: number;
  /** Statuses of the quantities, a bit for each of STATUSES; 0 where there is no quantity. */
  readonly statuses: number;
  /** Calendar years named, ascending. */
  readonly years: readonly number[];
}

/** What filters ask of the statements of a document, worked out once. */
export interface FilterGroups {
  readonly groups: readonly FilterGroup[];
  /** The place in `groups` of each statement, in the order of the records. */
  readonly of: Uint32Array;
  readonly themeIds: readonly string[];
  /** All years named, each once. */
  readonly allYears: readonly number[];
}

const grouped = new WeakMap<Statements, FilterGroups>();

/** The groups of a document; made when first asked for. */
export function filterGroups(document: Statements): FilterGroups {
  const known = grouped.get(document);
  if (known) return known;
  const places = new Map<string, number>();
  const groups: FilterGroup[] = [];
  const byFacts = new Map<string, number>();
  const of = Uint32Array.from(document.records, (record) => {
    const group = groupOf(record, places);
    const facts = `${group.kind} ${group.statuses} ${group.themes.join()} ${group.years.join()}`;
    const place = byFacts.get(facts) ?? groups.push(group) - 1;
    byFacts.set(facts, place);
    return place;
  });
  const allYears = [...new Set(groups.flatMap(({ years }) => years))];
  const made = { groups, of, themeIds: [...places.keys()], allYears };
  grouped.set(document, made);
  return made;
}

/** A quantity of which the text does not say it is in none of the statuses. */
const bitOf = (status: Status | null) => (status === null ? 0 : 1 << STATUSES.indexOf(status));

function groupOf(record: Statement, places: Map<string, number>): FilterGroup {
  const { theme, otherThemes, quantities } = record;
  const themes = [...new Set([theme, ...otherThemes])].map((id) => {
    const place = places.get(id) ?? places.size;
    places.set(id, place);
    return place;
  });
  return {
    themes,
    kind: KINDS.indexOf(record.kind),
    statuses: quantities.reduce((bits, { status }) => bits | bitOf(status), 0),
    years: statedYears(record),
  };
}

/** What a filter does to the statements of a document. */
export interface FilterEvaluation {
  /** For each group the clauses that its statements fail, as bits of FAILS without the search. */
  readonly fails: Uint8Array;
  /** For each statement 1 where the search finds it; null where nothing is searched for. */
  readonly found: Uint8Array | null;
  /** For each group how many of its statements the search finds. */
  readonly counts: Uint32Array;
}

interface Kept {
  readonly filter: Filter;
  readonly initials: Initials | null;
  readonly sifted: FilterEvaluation;
}
const last = new WeakMap<Statements, Kept>();

/**
 * Which statements of a document pass a filter, and what the others fail.
 * A theme is met as main theme or as another one; a status by any quantity; a range of years by any
 * year that the statement names. The last answer of each document is kept.
 */
export function evaluateFilter(
  document: Statements,
  filter: Filter,
  initials: Initials | null = null,
): FilterEvaluation {
  const kept = last.get(document);
  if (kept && kept.initials === initials && sameClauses(kept.filter, filter)) return kept.sifted;
  const { groups, of, themeIds } = filterGroups(document);
  const found = findStatements(document, filter.query, initials);
  const counts = new Uint32Array(groups.length);
  for (let at = 0; at < of.length; at += 1) {
    const group = of[at] ?? 0;
    counts[group] = (counts[group] ?? 0) + (found ? (found[at] ?? 0) : 1);
  }
  const sifted = { fails: failsOf(groups, themeIds, filter), found, counts };
  last.set(document, { filter, initials, sifted });
  return sifted;
}

function failsOf(
  groups: readonly FilterGroup[],
  themeIds: readonly string[],
  filter: Filter,
): Uint8Array {
  const theme = filter.themes && themeIds.map((id) => filter.themes?.includes(id));
  const kind = filter.kinds && KINDS.map((id) => filter.kinds?.includes(id));
  const status = filter.statuses?.reduce((bits, id) => bits | (1 << STATUSES.indexOf(id)), 0);
  const from = filter.years?.from ?? Number.NEGATIVE_INFINITY;
  const to = filter.years?.to ?? Number.POSITIVE_INFINITY;
  return Uint8Array.from(groups, (group) => {
    let failed = 0;
    if (theme && !group.themes.some((place) => theme[place])) failed |= FAILS.themes;
    if (kind && !kind[group.kind]) failed |= FAILS.kinds;
    if (status !== undefined && (group.statuses & status) === 0) failed |= FAILS.statuses;
    if (filter.dated && group.years.length > 0 !== (filter.dated === 'yes')) failed |= FAILS.dated;
    if (filter.numbers && (group.statuses !== 0) !== (filter.numbers === 'yes')) {
      failed |= FAILS.numbers;
    }
    if (filter.years && !group.years.some((year) => from <= year && year <= to)) {
      failed |= FAILS.years;
    }
    return failed;
  });
}

/** The statements of a document that pass a filter, in document order; all of them are the document's own list. */
export function passingStatements(
  document: Statements,
  filter: Filter,
  initials: Initials | null = null,
): readonly Statement[] {
  const { fails, found, counts } = evaluateFilter(document, filter, initials);
  const { of } = filterGroups(document);
  const { records } = document;
  let left = 0;
  counts.forEach((count, group) => {
    if (fails[group] === 0) left += count;
  });
  if (left === records.length) return records;
  const passed: Statement[] = [];
  for (let at = 0; at < of.length && passed.length < left; at += 1) {
    const record = records[at];
    if (record && fails[of[at] ?? 0] === 0 && (!found || found[at])) passed.push(record);
  }
  return passed;
}

function sameClauses(one: Filter, other: Filter): boolean {
  return (Object.keys(FAILS) as (keyof typeof FAILS)[]).every(
    (clause) => one[clause] === other[clause],
  );
}
