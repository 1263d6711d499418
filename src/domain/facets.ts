// How many statements each choice of the filter would leave.

import type { Dataset, PolicyDocument, Statement } from '../model/dataset.ts';
import {
  KINDS,
  type Kind,
  SPEAKING,
  type Speaking,
  STATUSES,
  type Status,
} from '../model/values.ts';
import { type Filter, OPEN_CLAUSES } from './filter.ts';
import type { Selection } from './rows.ts';
import type { Initials } from './search.ts';
import { select } from './select.ts';
import { FAILS, filterColumns, sift } from './sift.ts';
import { speaking, themesSpokenOn } from './topics.ts';

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
    all: chosenDocuments(dataset, selection.filter).reduce(
      (sum, { records }) => sum + records.length,
      0,
    ),
  };
}

/** Counts that are being made; the keys are all there from the start. */
interface Tallies {
  readonly themes: Record<string, number>;
  readonly kinds: Record<Kind, number>;
  readonly statuses: Record<Status, number>;
  readonly dated: Record<'yes' | 'no', number>;
}

/** A clause with counts of its own, and how a statement is added to them. */
type Tally = (record: Statement, themes: readonly string[], years: readonly number[]) => void;
const COUNTED = ['themes', 'kinds', 'statuses', 'dated'] as const;

/**
 * What every choice of every menu would leave under the rest of the filter. A statement counts in
 * a menu if it passes everything else: it fails nothing, or that menu's own clause alone.
 */
export function facetCounts(
  dataset: Dataset,
  filter: Filter,
  initials: Initials | null = null,
): FacetCounts {
  const documents = chosenDocuments(dataset, filter);
  const counts: Tallies = {
    themes: zeros(dataset.themes.map(({ id }) => id)),
    kinds: zeros(KINDS),
    statuses: zeros(STATUSES),
    dated: zeros(['yes', 'no']),
  };
  const tallies = talliesOf(counts);
  const spokenOn = speakingThemes(dataset, filter, initials);
  const named = new Set<number>();
  for (const document of documents) {
    const fails = sift(document, filter, initials);
    const { themes, years } = filterColumns(document);
    document.records.forEach((record, index) => {
      const failed = fails[index] ?? 0;
      const on = themes[index] ?? [];
      const its = years[index] ?? [];
      for (const year of its) named.add(year);
      for (const clause of COUNTED) {
        if ((failed & ~FAILS[clause]) !== 0) continue;
        const allowed = spokenOn?.[clause];
        if (!allowed || on.some((theme) => allowed.has(theme))) tallies[clause](record, on, its);
      }
    });
  }
  return {
    ...counts,
    only: speakingCounts(select(dataset, { ...filter, only: null }, initials)),
    years: [...named].sort((one, other) => one - other),
  };
}

function talliesOf(counts: Tallies): Record<(typeof COUNTED)[number], Tally> {
  return {
    themes: (_, themes) => {
      for (const theme of themes)
        if (Object.hasOwn(counts.themes, theme)) add(counts.themes, theme);
    },
    kinds: ({ kind }) => add(counts.kinds, kind),
    statuses: ({ quantities }) => {
      for (const status of STATUSES) {
        if (quantities.some((quantity) => quantity.status === status)) add(counts.statuses, status);
      }
    },
    dated: (_record, _themes, years) => add(counts.dated, years.length > 0 ? 'yes' : 'no'),
  };
}

/**
 * Under `only`, the themes that each menu counts on: who speaks is asked of what the filter leaves
 * without that menu's clause. Null where `only` asks for nothing.
 */
function speakingThemes(
  dataset: Dataset,
  filter: Filter,
  initials: Initials | null,
): Record<(typeof COUNTED)[number], ReadonlySet<string>> | null {
  const { only } = filter;
  if (!only) return null;
  const of = (clause: (typeof COUNTED)[number]) => {
    const left = (id: string) =>
      chosenDocuments(dataset, { a: id, b: id }).flatMap((document) => {
        const fails = sift(document, filter, initials);
        return document.records.filter((_, at) => ((fails[at] ?? 0) & ~FAILS[clause]) === 0);
      });
    const chosen = dataset.themes.filter(
      ({ id }) => clause === 'themes' || !filter.themes || filter.themes.includes(id),
    );
    const themes = themesSpokenOn(chosen, { a: left(filter.a), b: left(filter.b) }, only);
    return new Set(themes.map(({ id }) => id));
  };
  return {
    themes: of('themes'),
    kinds: of('kinds'),
    statuses: of('statuses'),
    dated: of('dated'),
  };
}

function chosenDocuments(
  dataset: Dataset,
  { a, b }: Pick<Filter, 'a' | 'b'>,
): readonly PolicyDocument[] {
  return [...new Set([a, b])].flatMap(
    (id) => dataset.documents.find((document) => document.id === id) ?? [],
  );
}

function speakingCounts({ sides, themes }: Selection): Record<Speaking, number> {
  const records = { a: sides.a?.records ?? [], b: sides.b?.records ?? [] };
  const counts = zeros(SPEAKING);
  for (const { id } of themes) add(counts, speaking(id, records));
  return counts;
}

function zeros<K extends string>(keys: readonly K[]): Record<K, number> {
  return Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
}

function add<K extends string>(counts: Record<K, number>, key: K): void {
  counts[key] = (counts[key] ?? 0) + 1;
}
