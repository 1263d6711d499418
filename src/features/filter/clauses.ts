// The clauses of the filter as its menu has them, and what is chosen in each, in words.
import { type Clauses, type Filter, OPEN_CLAUSES } from '../../domain/filter.ts';
import { frame } from '../../i18n/frame.ts';
import { terms } from '../../i18n/terms.ts';
import type { Theme } from '../../model/schema.ts';
import { KINDS, type Lang, SPEAKING, type Speaking, STATUSES } from '../../model/values.ts';
import type { DocumentOption } from '../screen/documentChoice.ts';

/** Each with a list of its own in the menu; whether a year is named and which are one, as are whether there is a number and of which status. */
export const MENU_CLAUSES = ['themes', 'kinds', 'years', 'statuses', 'only', 'query'] as const;
export type MenuClause = (typeof MENU_CLAUSES)[number];

/** What the words are made from. */
export interface FilterNames {
  readonly themes: readonly Theme[];
  readonly documents: readonly DocumentOption[];
}

/** More names than this are counted. */
const NAMES_AT_MOST = 2;

/** Themes on which the documents differ in that only one of them speaks. */
export const DIFFERENCES: readonly Speaking[] = ['a', 'b'];

/** What to act with to take a clause off. */
export function openClause(clause: MenuClause): Partial<Filter> {
  if (clause === 'years') return { years: null, dated: null };
  if (clause === 'statuses') return { statuses: null, numbers: null };
  return { [clause]: OPEN_CLAUSES[clause] };
}

/** The clauses that narrow a filter, in the order of the menu. */
export function setClauses(filter: Filter): readonly MenuClause[] {
  return MENU_CLAUSES.filter((clause) =>
    (Object.keys(openClause(clause)) as (keyof Clauses)[]).some(
      (key) => filter[key] !== OPEN_CLAUSES[key],
    ),
  );
}

/** What is chosen in a clause, in a few words; '' where it is not set. */
export function clauseWords(
  clause: MenuClause,
  filter: Filter,
  { themes, documents }: FilterNames,
  lang: Lang,
): string {
  const words = terms[lang];
  switch (clause) {
    case 'themes':
      return listed(filter.themes, new Map(themes.map(({ id, name }) => [id, name[lang]])), lang);
    case 'kinds':
      return listed(filter.kinds, new Map(KINDS.map((id) => [id, words.kind[id]])), lang);
    case 'statuses':
      return numberWords(filter, lang);
    case 'years':
      return yearWords(filter, lang);
    case 'only':
      return onlyWords(filter, documents, lang);
    case 'query':
      return filter.query;
  }
}

function listed(
  chosen: readonly string[] | null,
  names: ReadonlyMap<string, string>,
  lang: Lang,
): string {
  if (chosen === null) return '';
  const text = frame[lang];
  if (chosen.length === 0) return text.noneOfIt;
  const kept = [...names].filter(([id]) => chosen.includes(id)).map(([, name]) => name);
  return text.names(kept.slice(0, NAMES_AT_MOST), Math.max(0, kept.length - NAMES_AT_MOST));
}

function numberWords(
  { numbers, statuses }: Pick<Filter, 'numbers' | 'statuses'>,
  lang: Lang,
): string {
  const text = frame[lang];
  const { status } = terms[lang];
  const parts = [listed(statuses, new Map(STATUSES.map((id) => [id, status[id]])), lang)];
  if (numbers) parts.unshift(numbers === 'yes' ? text.numbersYes : text.numbersNo);
  return parts.filter((part) => part !== '').join(text.comma);
}

function yearWords({ dated, years }: Pick<Filter, 'dated' | 'years'>, lang: Lang): string {
  const text = frame[lang];
  const parts: string[] = [];
  if (dated) parts.push(dated === 'yes' ? text.datedYes : text.datedNo);
  if (years) {
    const { from, to } = years;
    if (from !== null && to !== null) {
      parts.push(from === to ? text.oneYear(from) : text.yearRange(String(from), String(to)));
    } else if (from !== null) parts.push(text.yearSince(from));
    else if (to !== null) parts.push(text.yearUntil(to));
  }
  return parts.join(text.comma);
}

function onlyWords(filter: Filter, documents: readonly DocumentOption[], lang: Lang): string {
  const { only, a, b } = filter;
  if (only?.length === 2 && DIFFERENCES.every((who) => only.includes(who)) && a !== b)
    return frame[lang].speaks.differ;
  const names = speakingOptions(documents, filter, lang).map(
    ({ id, label }) => [id, label] as const,
  );
  return listed(only, new Map(names), lang);
}

/** Who may be asked for to speak on a theme; a document beside itself cannot differ. */
export function speakingOptions(
  documents: readonly DocumentOption[],
  { a, b }: Pick<Filter, 'a' | 'b'>,
  lang: Lang,
): { id: Speaking; label: string }[] {
  const { speaks } = frame[lang];
  if (a === b) {
    return [
      { id: 'both', label: speaks.self },
      { id: 'neither', label: speaks.neitherSelf },
    ];
  }
  const province = (id: string) =>
    documents.find((document) => document.id === id)?.name[lang] ?? id;
  const labels: Record<Speaking, string> = {
    both: speaks.both,
    a: speaks.one(province(a)),
    b: speaks.one(province(b)),
    neither: speaks.neither,
  };
  return SPEAKING.map((id) => ({ id, label: labels[id] }));
}
