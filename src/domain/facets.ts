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
import { evaluateFilter, FAILS, filterGroups } from './evaluateFilter.ts';
import { type Filter, OPEN_CLAUSES } from './filter.ts';
import type { Selection } from './rows.ts';
import type { Initials } from './search.ts';
import { distinctSides } from './select.ts';

/** Statements by choice, but for `only`. Each count leaves its own clause out, so that it says what the choice would give. */
export interface FacetCounts {
  readonly themes: Readonly<Record<string, number>>;
  readonly kinds: Readonly<Record<Kind, number>>;
  readonly statuses: Readonly<Record<Status, number>>;
  readonly dated: Readonly<Record<'yes' | 'no', number>>;
  readonly numbers: Readonly<Record<'yes' | 'no', number>>;
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
  const { a, b } = distinctSides(selection).sides;
  return [...(a?.records ?? []), ...(b?.records ?? [])];
}

/** How many they are, without a list of them. */
export function shownCount(selection: Selection): number {
  const { a, b } = distinctSides(selection).sides;
  return (a?.records.length ?? 0) + (b?.records.length ?? 0);
}

/** How many statements are shown, of how many that the chosen documents make. */
export function statementCount(
  dataset: Dataset,
  selection: Selection,
): { shown: number; all: number } {
  return {
    shown: shownCount(selection),
    all: chosenDocuments(dataset, selection.filter).reduce(
      (sum, { records }) => sum + records.length,
      0,
    ),
  };
}

/** The clauses with counts of their own. */
const COUNTED = ['themes', 'kinds', 'statuses', 'dated', 'numbers'] as const;
type Counted = (typeof COUNTED)[number];

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
  const spoken = COUNTED.map((clause) => themesSpoken(dataset, filter, initials, clause));
  const total = {
    themes: new Map<string, number>(),
    kinds: KINDS.map(() => 0),
    statuses: STATUSES.map(() => 0),
    dated: [0, 0],
    numbers: [0, 0],
  };
  for (const document of documents) {
    const { fails, counts: sizes } = evaluateFilter(document, filter, initials);
    const { groups, themeIds } = filterGroups(document);
    const onTheme = themeIds.map(() => 0);
    const allowed = spoken.map((themes) => themes && themeIds.map((id) => themes.has(id)));
    groups.forEach((group, at) => {
      const failed = fails[at] ?? 0;
      const count = sizes[at] ?? 0;
      // Two clauses failed, or one without a menu of counts: in none.
      if ((failed & (failed - 1)) !== 0 || failed > FAILS.numbers) return;
      // By the number of the menu in COUNTED; its own clause is that bit of FAILS.
      const counts = (menu: number) => {
        if ((failed & ~(1 << menu)) !== 0) return false;
        const themes = allowed[menu];
        return !themes || group.themes.some((place) => themes[place]);
      };
      if (counts(0)) for (const place of group.themes) add(onTheme, place, count);
      if (counts(1)) add(total.kinds, group.kind, count);
      if (group.statuses !== 0 && counts(2)) {
        for (let one = 0; one < STATUSES.length; one += 1) {
          if ((group.statuses >> one) & 1) add(total.statuses, one, count);
        }
      }
      if (counts(3)) add(total.dated, group.years.length > 0 ? 0 : 1, count);
      if (counts(4)) add(total.numbers, group.statuses !== 0 ? 0 : 1, count);
    });
    themeIds.forEach((id, place) => {
      total.themes.set(id, (total.themes.get(id) ?? 0) + (onTheme[place] ?? 0));
    });
  }
  const years = new Set(documents.flatMap((document) => filterGroups(document).allYears));
  return {
    themes: byKey(
      dataset.themes.map(({ id }) => id),
      (id) => total.themes.get(id) ?? 0,
    ),
    kinds: byKey(KINDS, (_, at) => total.kinds[at] ?? 0),
    statuses: byKey(STATUSES, (_, at) => total.statuses[at] ?? 0),
    dated: byKey(['yes', 'no'], (_, at) => total.dated[at] ?? 0),
    numbers: byKey(['yes', 'no'], (_, at) => total.numbers[at] ?? 0),
    only: speakingCounts(dataset, filter, initials),
    years: [...years].sort((one, other) => one - other),
  };
}

/** Ids of the themes that the statements of one side speak on, of those that fail nothing but `clause`. */
function spokenBy(
  dataset: Dataset,
  id: string,
  filter: Filter,
  initials: Initials | null,
  clause: Counted | null,
): ReadonlySet<string> {
  const spoken = new Set<string>();
  for (const document of chosenDocuments(dataset, { a: id, b: id })) {
    const { fails, counts } = evaluateFilter(document, filter, initials);
    const { groups, themeIds } = filterGroups(document);
    const speaks = themeIds.map(() => false);
    const but = clause ? ~FAILS[clause] : -1;
    groups.forEach(({ themes }, at) => {
      if (((fails[at] ?? 0) & but) !== 0 || counts[at] === 0) return;
      for (const place of themes) speaks[place] = true;
    });
    themeIds.forEach((theme, place) => {
      if (speaks[place]) spoken.add(theme);
    });
  }
  return spoken;
}

/** Who speaks on each theme of the filter, or of all where its own clause is left out. */
function speakers(
  dataset: Dataset,
  filter: Filter,
  initials: Initials | null,
  clause: Counted | null,
): [theme: string, who: Speaking][] {
  const a = spokenBy(dataset, filter.a, filter, initials, clause);
  const b = spokenBy(dataset, filter.b, filter, initials, clause);
  const open = clause === 'themes' || !filter.themes;
  return dataset.themes
    .filter(({ id }) => open || filter.themes?.includes(id))
    .map(({ id }) => {
      if (a.has(id)) return [id, b.has(id) ? 'both' : 'a'];
      return [id, b.has(id) ? 'b' : 'neither'];
    });
}

/**
 * Under `only`, the themes that a menu counts on: who speaks is asked of what the filter leaves
 * without that menu's clause. Null where `only` asks for nothing.
 */
function themesSpoken(
  dataset: Dataset,
  filter: Filter,
  initials: Initials | null,
  clause: Counted,
): ReadonlySet<string> | null {
  const { only } = filter;
  if (!only) return null;
  const all = speakers(dataset, filter, initials, clause);
  return new Set(all.filter(([, who]) => only.includes(who)).map(([theme]) => theme));
}

function speakingCounts(
  dataset: Dataset,
  filter: Filter,
  initials: Initials | null,
): Record<Speaking, number> {
  const all = speakers(dataset, filter, initials, null);
  return byKey(SPEAKING, (one) => all.filter(([, who]) => who === one).length);
}

function chosenDocuments(
  dataset: Dataset,
  { a, b }: Pick<Filter, 'a' | 'b'>,
): readonly PolicyDocument[] {
  return [...new Set([a, b])].flatMap(
    (id) => dataset.documents.find((document) => document.id === id) ?? [],
  );
}

function byKey<K extends string>(
  keys: readonly K[],
  count: (key: K, at: number) => number,
): Record<K, number> {
  return Object.fromEntries(keys.map((key, at) => [key, count(key, at)])) as Record<K, number>;
}

function add(counts: number[], at: number, count: number): void {
  counts[at] = (counts[at] ?? 0) + count;
}
