// The plain definition of selection and counts, clause by clause and count by count: slow and
// easy to check. What the app does in one pass is held against it.
import { isOn } from '../../src/domain/absence.ts';
import { type FacetCounts, shownRecords } from '../../src/domain/facets.ts';
import { type Filter, OPEN_CLAUSES } from '../../src/domain/filter.ts';
import { ladderRows } from '../../src/domain/ladder.ts';
import type { Selection, SideSelection } from '../../src/domain/rows.ts';
import { asInitials, findAll, type Initials, queryWords } from '../../src/domain/search.ts';
import { WORD } from '../../src/domain/searchForm.ts';
import { isDated } from '../../src/domain/select.ts';
import { speaking, themesSpokenOn } from '../../src/domain/topics.ts';
import { statedYears } from '../../src/domain/years.ts';
import type { Dataset, Statement } from '../../src/model/dataset.ts';
import { KINDS, SPEAKING, STATUSES } from '../../src/model/values.ts';

/** Whether each word of the query has a place in one of the statement's texts. */
export function plainMatches(
  { label, summary, evidence }: Statement,
  query: string,
  initials: Initials | null = null,
): boolean {
  const texts = [label.zh, label.en, summary.zh, summary.en, ...evidence.map((one) => one.quote)];
  return queryWords(query).every((word) => {
    const asked = word.replaceAll(WORD, '');
    const letters = asInitials(word);
    if (letters && initials?.get(label.zh)?.some((row) => row.includes(letters))) return true;
    return texts.some((text) => findAll(text, asked).length > 0);
  });
}

function passes(record: Statement, filter: Filter, initials: Initials | null): boolean {
  const { themes, kinds, statuses, dated, numbers, years, query } = filter;
  if (themes && !themes.some((theme) => isOn(record, theme))) return false;
  if (kinds && !kinds.includes(record.kind)) return false;
  if (statuses && !record.quantities.some(({ status }) => status && statuses.includes(status)))
    return false;
  if (dated && isDated(record) !== (dated === 'yes')) return false;
  if (numbers && record.quantities.length > 0 !== (numbers === 'yes')) return false;
  if (years) {
    const from = years.from ?? Number.NEGATIVE_INFINITY;
    const to = years.to ?? Number.POSITIVE_INFINITY;
    if (!statedYears(record).some((year) => from <= year && year <= to)) return false;
  }
  return plainMatches(record, query, initials);
}

export function plainSelect(
  dataset: Dataset,
  filter: Filter,
  initials: Initials | null = null,
): Selection {
  const side = (id: string): SideSelection | null => {
    const document = dataset.documents.find((candidate) => candidate.id === id);
    if (!document) return null;
    return { document, records: document.records.filter((one) => passes(one, filter, initials)) };
  };
  const chosen = dataset.themes.filter(({ id }) => !filter.themes || filter.themes.includes(id));
  const sides = { a: side(filter.a), b: side(filter.b) };
  if (!filter.only) return { filter, sides, themes: chosen };
  const records = { a: sides.a?.records ?? [], b: sides.b?.records ?? [] };
  const themes = themesSpokenOn(chosen, records, filter.only);
  const onThese = (one: SideSelection | null) =>
    one && {
      ...one,
      records: one.records.filter((record) => themes.some(({ id }) => isOn(record, id))),
    };
  return { filter, sides: { a: onThese(sides.a), b: onThese(sides.b) }, themes };
}

export function plainCounts(
  dataset: Dataset,
  filter: Filter,
  initials: Initials | null = null,
): FacetCounts {
  const left = (patch: Partial<Filter>) =>
    shownRecords(plainSelect(dataset, { ...filter, ...patch }, initials));
  const tally = <K extends string>(keys: readonly K[], count: (key: K) => number) =>
    Object.fromEntries(keys.map((key) => [key, count(key)])) as Record<K, number>;
  const open = plainSelect(dataset, { ...filter, only: null }, initials);
  const records = { a: open.sides.a?.records ?? [], b: open.sides.b?.records ?? [] };
  const who = open.themes.map(({ id }) => speaking(id, records));
  const dated = left({ dated: null }).filter(isDated).length;
  const numbered = left({ numbers: null }).filter(({ quantities }) => quantities.length > 0).length;
  return {
    themes: tally(
      dataset.themes.map(({ id }) => id),
      (id) => left({ themes: null }).filter((record) => isOn(record, id)).length,
    ),
    kinds: tally(KINDS, (kind) => left({ kinds: null }).filter((one) => one.kind === kind).length),
    statuses: tally(
      STATUSES,
      (status) =>
        left({ statuses: null }).filter(({ quantities }) =>
          quantities.some((one) => one.status === status),
        ).length,
    ),
    dated: { yes: dated, no: left({ dated: null }).length - dated },
    numbers: { yes: numbered, no: left({ numbers: null }).length - numbered },
    only: tally(SPEAKING, (one) => who.filter((each) => each === one).length),
    differing: ladderRows(dataset, plainSelect(dataset, { ...filter, ...OPEN_CLAUSES }))
      .filter(({ gap }) => gap)
      .map(({ theme }) => theme.id),
    years: [...new Set(left(OPEN_CLAUSES).flatMap(statedYears))].sort((a, b) => a - b),
  };
}
