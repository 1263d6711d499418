import type { YearRange } from '../domain/filter.ts';
import { KINDS, SPEAKING, STATUSES } from '../model/values.ts';
import { hasGroup, SCREEN_GROUPS } from './groups.ts';
import type { View } from './view.ts';

/** Longest search text, in UTF-16 code units: a whole sentence fits, and any view fits a link. */
export const QUERY_LIMIT = 500;

/** Longest word to count, in UTF-16 code units. */
export const WORD_LIMIT = 60;

/**
 * The items in the order of `values`, without repeats and without any that is not in it.
 * All of them together are null: "all" has one form only (link format, rule 2).
 */
export function canonicalList<T extends string>(
  items: readonly T[] | null,
  values: readonly T[],
): readonly T[] | null {
  if (items === null) return null;
  const kept = values.filter((value) => items.includes(value));
  if (kept.length === values.length && kept.length > 0) return null;
  return same(kept, items) ? items : kept;
}

/** Years with from <= to, each a whole number of four digits; null where neither end is set. */
export function canonicalYears(years: YearRange | null): YearRange | null {
  if (years === null) return null;
  const from = fourDigits(years.from);
  const to = fourDigits(years.to);
  if (from === null && to === null) return null;
  // Two selects can be set against each other; the span between the two years is meant.
  if (from !== null && to !== null && from > to) return { from: to, to: from };
  return from === years.from && to === years.to ? years : { from, to };
}

/** Well-formed text of at most `limit` code units: a half of a surrogate pair becomes U+FFFD. */
export function canonicalText(query: string, limit: number): string {
  const cut = query.length > limit ? query.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '') : query;
  // Blanks alone search for nothing.
  return cut.trim() === '' ? '' : cut.replace(/\p{Surrogate}/gu, '\uFFFD');
}

/**
 * The one form of a view, so that the same choices have the same link whatever their order.
 * `themes`: theme ids in the order of links; without it the view's themes are taken as they are.
 */
export function canonicalView(view: View, themes: readonly string[] = view.themes ?? []): View {
  const own = SCREEN_GROUPS[view.screen][0];
  const group =
    view.group === null || view.group === own || !hasGroup(view.screen, view.group)
      ? null
      : view.group;
  return {
    ...view,
    themes: themes === view.themes ? view.themes : canonicalList(view.themes, themes),
    kinds: canonicalList(view.kinds, KINDS),
    statuses: canonicalList(view.statuses, STATUSES),
    only: canonicalList(view.only, SPEAKING),
    years: canonicalYears(view.years),
    query: canonicalText(view.query, QUERY_LIMIT),
    group,
    // Only that table has an order of columns.
    sort: view.screen === 'records' ? view.sort : null,
    // Only that screen counts words.
    word: view.screen === 'coverage' ? canonicalText(view.word, WORD_LIMIT) : '',
    pin: view.pin === view.record || view.record === null ? null : view.pin,
    // In the frame of another page nothing is presented; slides of one's own are there to be.
    step: view.embed ? null : (view.step ?? (view.deck === null ? null : 1)),
    deck: view.embed ? null : view.deck,
    // In a window of their own readers have the colours that they chose.
    scheme: view.embed ? view.scheme : null,
  };
}

function same(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}

function fourDigits(year: number | null): number | null {
  return year !== null && Number.isInteger(year) && year >= 1000 && year <= 9999 ? year : null;
}
