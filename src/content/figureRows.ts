// What the figures say, free of any medium: a row an indicator, in the order of the years it is for.

import { amountRows } from '../domain/amountRows.ts';
import { apartFrom, type Incomparable } from '../domain/comparability.ts';
import { figureGroups, quantityKey } from '../domain/figures.ts';
import type { FigureGroup, Selection, SideSelection, StatedQuantity } from '../domain/rows.ts';
import { statedWords } from '../domain/statedWords.ts';
import { figureRowWords } from '../i18n/figureRows.ts';
import type { QuantityParts } from '../i18n/saidOfAmount.ts';
import { groupHeading, metricName, statedInFull, statedParts } from '../i18n/statedQuantity.ts';
import { terms } from '../i18n/terms.ts';
import { partOfYear, timeShort } from '../i18n/time.ts';
import type { Absence, Dataset, PolicyDocument, Statement, Theme } from '../model/dataset.ts';
import type { Lang } from '../model/values.ts';

/**
 * What the rows of a section have in common: a target year; targets without a year; this year or at
 * present, of which the text names no year; a year that has passed; no time at all.
 */
export type FigureSectionKey = `by-${number}` | 'target' | 'now' | `in-${number}` | 'untimed';

/** A line of a row: a value, or years between two values that the text says nothing of. */
export type FigureLine =
  | {
      readonly type: 'value';
      /** Unique among all stated quantities. */
      readonly key: string;
      readonly item: StatedQuantity;
      readonly parts: QuantityParts;
      /** Its time, where values of several times stand in the row; else ''. */
      readonly when: string;
    }
  | { readonly type: 'gap'; readonly key: string; readonly words: string };

export type ValueLine = Extract<FigureLine, { readonly type: 'value' }>;

/** One indicator, or several that one sentence holds against the same reference. */
export interface FigureRow {
  readonly key: string;
  /** What its drawing is made from. */
  readonly group: FigureGroup;
  readonly name: string;
  readonly lines: readonly FigureLine[];
  /** How many indicators the name stands for. */
  readonly indicators: number;
  /** The time of its values, where all have the same and the section does not say it; else ''. */
  readonly when: string;
  /** What is said beside the value: its growth, the amount behind a share. */
  readonly beside: readonly { readonly item: StatedQuantity; readonly words: string }[];
  /** What the document does not give, each once. */
  readonly missing: readonly string[];
  /** Why it stands apart from another document's row on the same indicator. */
  readonly apart: Incomparable | null;
}

/** What the other document says where the rows of a theme stand. */
export interface FigureOther {
  readonly document: PolicyDocument;
  /** Terms of the indicators' names that it does not contain: 人工智能. */
  readonly terms: readonly Absence[];
  /** Its words on the theme, the closest first. */
  readonly records: readonly Statement[];
  /** The search that found nothing on the theme. */
  readonly absence: Absence | null;
}

/** Neighbouring rows on one theme, which share what the other document says on it. */
export interface FigureRun {
  readonly key: string;
  readonly theme: Theme | null;
  /** The documents that state the values. */
  readonly documents: readonly PolicyDocument[];
  readonly rows: readonly FigureRow[];
  /** null where there is no other document, or it states values in the rows. */
  readonly other: FigureOther | null;
}

export interface FigureSection {
  readonly key: FigureSectionKey;
  readonly runs: readonly FigureRun[];
}

/** So many statements of the other document at most stand beside the rows of a theme. */
const OTHER_AT_MOST = 2;

/** The rows of the figures in sections, first what is promised by its year, then what is reported. */
export function figureRows(dataset: Dataset, selection: Selection, lang: Lang): FigureSection[] {
  const groups = figureGroups(dataset, selection);
  const context = { dataset, selection, groups, lang, said: new Set<string>() };
  const sections = new Map<FigureSectionKey, FigureGroup[]>();
  for (const group of groups) {
    const key = sectionOf(group);
    const own = sections.get(key);
    if (own) own.push(group);
    else sections.set(key, [group]);
  }
  return [...sections]
    .sort(([one], [other]) => place(one) - place(other))
    .map(([key, own]) => ({ key, runs: runsOf(context, key, own) }));
}

function sectionOf({ quantities }: FigureGroup): FigureSectionKey {
  const times = (all: readonly StatedQuantity[]) => all.map(({ quantity }) => quantity.period);
  const targets = quantities.filter(({ quantity }) => quantity.status === 'target');
  const due = times(targets).flatMap((time) => time?.year ?? []);
  // Not spread into a call: a list may be longer than a call takes.
  if (due.length > 0) return `by-${due.reduce((one, other) => Math.min(one, other))}`;
  if (targets.length > 0) return 'target';
  const stated = times(quantities).filter((time) => time !== null);
  if (stated.some(({ year }) => year === null)) return 'now';
  const years = stated.flatMap(({ year }) => year ?? []);
  return years.length > 0 ? `in-${years.reduce((one, other) => Math.max(one, other))}` : 'untimed';
}

/** The values of a row; indicators of one statement that are said in the same words stand there once. */
export function distinctValues({ lines }: FigureRow): ValueLine[] {
  const seen = new Map<string, ValueLine>();
  for (const line of lines) {
    if (line.type === 'gap') continue;
    const key = JSON.stringify([line.item.record.id, line.parts, line.when]);
    if (!seen.has(key)) seen.set(key, line);
  }
  return [...seen.values()];
}

/** A value in one line, with what stands before and after it. */
export function valueWords({ parts: { before, value, after } }: ValueLine): string {
  const whole = after === '%' ? [before, value + after] : [before, value, after];
  return whole.filter((part) => part !== '').join(' ');
}

/** What a section is called. */
export function figureSectionName(key: FigureSectionKey, lang: Lang): string {
  const text = figureRowWords[lang];
  if (key.startsWith('by-')) return text.by(Number(key.slice(3)));
  if (key.startsWith('in-')) return text.in(Number(key.slice(3)));
  return text[key as 'target' | 'now' | 'untimed'];
}

/** Years to come in their order, then those without a year, this year, past years from the last on. */
function place(key: FigureSectionKey): number {
  const year = Number(key.slice(3));
  if (key.startsWith('by-')) return year;
  if (key.startsWith('in-')) return 3e4 - year;
  return key === 'target' ? 1e4 : key === 'now' ? 2e4 : 4e4;
}

/** What the rows are made from. */
interface Context {
  readonly dataset: Dataset;
  readonly selection: Selection;
  readonly groups: readonly FigureGroup[];
  readonly lang: Lang;
  /** Quotes of the other document that stand beside rows already. */
  readonly said: Set<string>;
}

/** Rows of one theme and of the same documents stand together, in the order in which the first of them comes. */
function runsOf(context: Context, key: FigureSectionKey, own: readonly FigureGroup[]): FigureRun[] {
  const { dataset, selection } = context;
  const runs = new Map<string, FigureGroup[]>();
  for (const group of own) {
    const run = [group.quantities[0]?.record.theme, ...documentsOf(group).map(({ id }) => id)].join(
      ' ',
    );
    const groups = runs.get(run);
    if (groups) groups.push(group);
    else runs.set(run, [group]);
  }
  return [...runs].map(([run, groups]) => {
    const [first] = groups;
    const theme =
      dataset.themes.find(({ id }) => id === first?.quantities[0]?.record.theme) ?? null;
    return {
      key: run,
      theme,
      documents: first ? documentsOf(first) : [],
      rows: groups.map((group) => rowOf(context, key, group)),
      other: otherOf(selection, groups, context.said),
    };
  });
}

function documentsOf({ quantities }: FigureGroup): PolicyDocument[] {
  return [...new Set(quantities.map(({ document }) => document))];
}

function rowOf(
  { dataset, groups, lang }: Context,
  section: FigureSectionKey,
  group: FigureGroup,
): FigureRow {
  const { name, indicators } = rowName(dataset, group, lang);
  const lines = linesOf(group, lang);
  const values = lines.filter((line) => line.type === 'value');
  const times = new Set(
    group.quantities.map(({ quantity: { period } }) => period && timeShort(period, lang)),
  );
  const [when = null] = times;
  const said = section.startsWith('by-') || section.startsWith('in-');
  return {
    key: quantityKey(group.quantities[0] as StatedQuantity),
    group,
    name,
    // One time for all is said under the name.
    lines: times.size === 1 ? lines.map((line) => ({ ...line, when: '' })) : lines,
    indicators,
    when: times.size === 1 && when !== null && !said ? when : '',
    beside: group.beside.map((item) => ({ item, words: besideWords(dataset, group, item, lang) })),
    missing: missingOf(group, values.length < lines.length, lang),
    apart: apartFrom(group, groups),
  };
}

/** Growth in its own words; of another indicator with its name. */
function besideWords(
  dataset: Dataset,
  { metric }: FigureGroup,
  item: StatedQuantity,
  lang: Lang,
): string {
  const words = statedInFull(item, lang);
  const { form, metric: id } = item.quantity;
  if (form === 'growth' || id === metric.id) return words;
  return figureRowWords[lang].named(metricName(id, dataset.metrics, lang), words);
}

/** The indicator; of several held against one reference what their names have in common. */
function rowName(
  dataset: Dataset,
  group: FigureGroup,
  lang: Lang,
): { name: string; indicators: number } {
  const ids = new Set(group.quantities.map(({ quantity }) => quantity.metric));
  const names = [...ids].map((id) => metricName(id, dataset.metrics, lang));
  const shared = names.length > 1 ? sharedEnd(names) : (names[0] ?? '');
  return {
    name: shared === '' ? groupHeading(group, lang).name : figureRowWords[lang].head(shared),
    indicators: ids.size,
  };
}

/** A character of Chinese, a word of anything else, or the space between words. */
const WORDS = /\p{Script=Han}|[^\p{Script=Han}\s]+|\s+/gu;

/** The words that all names end with; '' where they are too few to name anything, or a whole name. */
export function sharedEnd(names: readonly string[]): string {
  const words = names.map((name): string[] => name.match(WORDS) ?? []);
  const [first = [], ...others] = words;
  const alike = (back: number) => others.every((name) => name.at(-back) === first.at(-back));
  let length = 0;
  while (length < first.length && alike(length + 1)) length += 1;
  const end = first
    .slice(first.length - length)
    .join('')
    .trim();
  return length < 3 || length === first.length ? '' : end;
}

/** What a row's lines are called beside each other: their times, or the names of their indicators without what these share. */
export function lineName(
  group: FigureGroup,
  item: StatedQuantity,
  dataset: Dataset,
  lang: Lang,
): string {
  const names = group.quantities.map(({ quantity }) =>
    metricName(quantity.metric, dataset.metrics, lang),
  );
  const own = metricName(item.quantity.metric, dataset.metrics, lang);
  const end = sharedEnd([...new Set(names)]);
  return end === '' ? own : own.slice(0, own.length - end.length).trim();
}

function linesOf(group: FigureGroup, lang: Lang): FigureLine[] {
  const say = figureRowWords[lang];
  const line = (item: StatedQuantity): FigureLine => ({
    type: 'value',
    key: quantityKey(item),
    item,
    parts: statedParts(item, lang),
    when: lineTime(item, lang),
  });
  if (group.form !== 'amounts') return group.quantities.map(line);
  return amountRows(group.quantities).flatMap((row) => {
    const own = row.lines.flatMap(({ inner, outer }) =>
      [inner, outer].flatMap((item) => (item ? line(item) : [])),
    );
    const gap = row.gap && { type: 'gap' as const, words: say.gap(row.gap.first, row.gap.last) };
    return gap ? [{ ...gap, key: `gap ${row.gap?.first}` }, ...own] : own;
  });
}

/** 2017 年, 1—10 月, 全年: of a year that is not named the part it covers. */
function lineTime({ quantity: { period } }: StatedQuantity, lang: Lang): string {
  if (!period) return '';
  return (period.year === null ? partOfYear(period, lang) : null) ?? timeShort(period, lang);
}

function missingOf({ quantities, beside }: FigureGroup, gap: boolean, lang: Lang): string[] {
  const say = figureRowWords[lang];
  const parts = [...quantities, ...beside].flatMap(({ quantity }) =>
    quantity.missing.map((part) =>
      part === 'reference' && quantity.than
        ? say.valueOf(quantity.than[lang])
        : terms[lang].missing[part],
    ),
  );
  return [...new Set([...parts, ...(gap ? [say.yearsBetween] : [])])];
}

function otherOf(
  { sides, filter }: Selection,
  groups: readonly FigureGroup[],
  said: Set<string>,
): FigureOther | null {
  const [first] = groups;
  if (!first || filter.a === filter.b) return null;
  const stating = documentsOf(first);
  const side: SideSelection | undefined =
    [sides.a, sides.b].find((one) => one && !stating.includes(one.document)) ?? undefined;
  if (!side) return null;
  const { document } = side;
  const names = groups.map(({ metric }) => metric.name.zh);
  const quote = statedWords;
  // Beside each indicator the closest words that do not stand beside another; the closest of all where all do.
  const fresh = groups
    .flatMap(({ counterpart }) => counterpart.records.find((one) => !said.has(quote(one))) ?? [])
    .slice(0, OTHER_AT_MOST);
  const records = fresh.length > 0 ? [...new Set(fresh)] : first.counterpart.records.slice(0, 1);
  for (const record of records) said.add(quote(record));
  return {
    document,
    terms: document.absences.filter(
      ({ aspect, label }) => aspect === 'term' && names.some((name) => name.includes(label.zh)),
    ),
    records,
    absence: records.length > 0 ? null : first.counterpart.absence,
  };
}
