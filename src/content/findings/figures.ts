import { figureGroups, statedQuantities } from '../../domain/figures.ts';
import { type Clauses, SIDES, type Side } from '../../domain/filter.ts';
import type { FigureGroup, Selection, SideSelection, StatedQuantity } from '../../domain/rows.ts';
import { distinctSides } from '../../domain/select.ts';
import { figuresFinding as words } from '../../i18n/figuresFinding.ts';
import { type DocumentName, nameSides } from '../../i18n/naming.ts';
import { nestQuotes } from '../../i18n/nestQuotes.ts';
import { quantityText } from '../../i18n/quantity.ts';
import { groupHeading, statedText } from '../../i18n/statedQuantity.ts';
import { terms } from '../../i18n/terms.ts';
import { partOfYear, timeShort } from '../../i18n/time.ts';
import type { Lang } from '../../model/values.ts';
import { isSilent } from './counts.ts';
import { SLIDE_LINES, titled } from './titled.ts';

/** So many dated targets at most are named; further ones are counted. */
const NAMED_AT_MOST = 4;
/** Letters that two lines hold: a longer quote is counted. */
const TWO_LINES = { zh: 88, en: 165 } as const;
/** Of more numbers than this none is quoted alone. */
const QUOTED_AT_MOST = 12;

/** How targets are named: what is compared with something by its label, or by its own words alone; or none. */
type TargetList = 'labels' | 'values' | 'none';

/** The numbers of one document among those that the filter leaves. */
interface Stated {
  readonly side: Side;
  readonly name: DocumentName;
  readonly dated: readonly StatedQuantity[];
  readonly undated: readonly StatedQuantity[];
  /** What is reported or expected. */
  readonly given: readonly StatedQuantity[];
  /** Whether it counts items of a list, which are drawn among the goals. */
  readonly counts: () => boolean;
}

/** The dated targets of each document, or how many numbers it gives; one indicator alone is quoted. */
export const figuresFinding = titled((...of) => say(true, ...of));

/** The same in one line, for where the targets themselves stand under it. */
export const figuresTitle = titled((...of) => say(false, ...of));

function say(
  named: boolean,
  ...[dataset, selection, scope, lang]: Parameters<Parameters<typeof titled>[0]>
): string {
  const all = statedQuantities(selection);
  if (all.length > 0 && all.length <= QUOTED_AT_MOST) {
    const [group, another] = figureGroups(dataset, selection);
    const quoted =
      group && !another ? quotedFinding(group, selection, lang, scope.prefix === '') : null;
    const title = scope.prefix + (quoted ?? '');
    if (quoted !== null && title.length <= TWO_LINES[lang]) return title;
  }
  const text = words[lang];
  const stated = statedBySide(all, selection, lang);
  // That only targets are asked for, the words for them say themselves.
  const { kinds, ...others } = selection.filter;
  const targetsAlone =
    kinds?.length === 1 && kinds[0] === 'target' && asksNothing(others) && all.length > 0;
  const prefix = targetsAlone ? '' : scope.prefix;
  if (stated.length > 1 && all.length === 0 && stated.every(({ counts }) => !counts())) {
    const silent = stated.some(({ side }) => isSilent(selection, side));
    if (!silent) return prefix + text.neither;
  }
  const [first, second] = stated.toSorted(
    (one, two) =>
      Number(two.dated.length > 0) - Number(one.dated.length > 0) || sum(two) - sum(one),
  );
  if (!first) return prefix;
  const targets = first.dated.length > 0;
  const saying = (list: TargetList) => {
    const how = { targets, list };
    const found = sideFinding(first, first.name.full, how, selection, lang);
    if (!second) return prefix + found;
    const other = sideFinding(second, second.name.short, how, selection, lang);
    return prefix + found + text.join + other;
  };
  const lists = named && prefix === '' ? (['labels', 'values'] as const) : [];
  return lists.map(saying).find((title) => title.length <= SLIDE_LINES[lang]) ?? saying('none');
}

const sum = ({ dated, undated, given }: Stated) => dated.length + undated.length + given.length;

function asksNothing({
  themes,
  statuses,
  dated,
  numbers,
  only,
  years,
  query,
}: Omit<Clauses, 'kinds'>) {
  return (
    [themes, statuses, dated, numbers, only, years].every((clause) => clause === null) &&
    query === ''
  );
}

function statedBySide(all: readonly StatedQuantity[], selection: Selection, lang: Lang): Stated[] {
  const { sides } = distinctSides(selection);
  const names = nameSides(sides.a?.document, sides.b?.document, lang);
  return SIDES.flatMap((side) => {
    const shown = sides[side];
    if (!shown) return [];
    const own = all.filter(({ document }) => document === shown.document);
    const targets = own.filter(({ quantity }) => quantity.status === 'target');
    return {
      side,
      name: names[side],
      dated: targets.filter(({ quantity }) => quantity.period?.year != null),
      undated: targets.filter(({ quantity }) => quantity.period?.year == null),
      given: own.filter(({ quantity }) => quantity.status !== 'target'),
      counts: () => countsItems(shown),
    };
  });
}

/** Whether the words of a statement count items of a list: as its own, or as part of a sentence that several statements share. */
function countsItems({ document, records }: SideSelection): boolean {
  const counts = document.records.flatMap(({ list, quantities }) =>
    quantities.flatMap(({ metric, written }) => (metric === list?.metric ? written : [])),
  );
  return records.some(({ evidence }) =>
    evidence.some(({ start, end }) =>
      counts.some((written) => start <= written.start && written.end <= end),
    ),
  );
}

/**
 * What one document states.
 * @param how `targets`: whether one of the two has dated targets, for then those are the matter;
 *   `list`: how its own are named
 */
function sideFinding(
  stated: Stated,
  name: string,
  { targets, list }: { readonly targets: boolean; readonly list: TargetList },
  selection: Selection,
  lang: Lang,
): string {
  const text = words[lang];
  const { dated, undated, given, side } = stated;
  if (dated.length > 0) return text.dated(name, statements(dated), namedTargets(dated, list, lang));
  if (isSilent(selection, side)) return text.unmentioned(name);
  const { statuses, kinds } = selection.filter;
  const asked =
    (!statuses || statuses.includes('target')) &&
    (!kinds || kinds.includes('target') || kinds.includes('goal'));
  if (undated.length > 0) {
    const found = text.undated(name, statements(undated));
    return given.length > 0 ? found + text.besides(given.length, sortOf(given)) : found;
  }
  if (given.length > 0) {
    const found = text.given(name, given.length, sortOf(given));
    return asked ? text.noDated(found) : found;
  }
  if (targets && asked) return text.noTarget(name);
  if (statuses) return text.none(name);
  return stated.counts() ? text.listsOnly(name) : text.noNumber(name);
}

/** How many statements: a target on two indicators is one. */
const statements = (items: readonly StatedQuantity[]) =>
  new Set(items.map(({ record }) => record.id)).size;

function sortOf(items: readonly StatedQuantity[]) {
  const [status, another] = new Set(items.map(({ quantity }) => quantity.status));
  if (another !== undefined) return 'mixed';
  if (status === 'forecast') return 'forecast';
  return items.some(({ quantity }) => quantity.period?.year != null) ? 'actual' : 'current';
}

/**
 * Each dated target in a few words: what is compared with something by its label, for its words
 * alone do not say what is meant; of the others the value. None where they are many.
 */
function namedTargets(dated: readonly StatedQuantity[], list: TargetList, lang: Lang): string[] {
  const byRecord = [...new Map(dated.map((item) => [item.record.id, item])).values()];
  if (list === 'none' || byRecord.length < 2 || byRecord.length > NAMED_AT_MOST) return [];
  return byRecord.map((item) => {
    const { quantity, record } = item;
    if (quantity.form === 'relation' && list === 'labels')
      return nestQuotes(
        lang === 'en'
          ? record.label.en.charAt(0).toLowerCase() + record.label.en.slice(1)
          : record.label.zh,
      );
    // Without what stands in brackets: the original beside the English, how 翻番 is read.
    const text =
      lang === 'zh' && quantity.form !== 'relation'
        ? statedText(item, lang)
        : quantityText(quantity, lang, record.commitment);
    return nestQuotes(text.replace(/\s*[（(].*$/s, ''));
  });
}

/** One indicator: in a document's own words, or how many values each document gives of it. */
export function indicatorFinding(group: FigureGroup, selection: Selection, lang: Lang): string {
  const text = words[lang];
  const items = group.quantities;
  const { sides } = distinctSides(selection);
  const names = nameSides(sides.a?.document, sides.b?.document, lang);
  const counts = SIDES.flatMap((side) => {
    const n = items.filter(({ document }) => document === sides[side]?.document).length;
    return n > 0 ? text.values(names[side].full, n) : [];
  });
  const quoted = quotedFinding(group, selection, lang, true);
  // What the numbers are of stands in the line under a slide's title too.
  if (quoted !== null && quoted.length > SLIDE_LINES[lang])
    return forecastFinding(group, selection, lang, false) ?? quoted;
  return quoted ?? text.indicator(groupHeading(group, lang).name, counts);
}

/**
 * One indicator of one document in its own words: an actual amount beside its forecast, or the one
 * statement on it. Null where it has to be counted.
 * @param head whether the indicator begins the title
 */
function quotedFinding(
  group: FigureGroup,
  selection: Selection,
  lang: Lang,
  head: boolean,
): string | null {
  const text = words[lang];
  const items = group.quantities;
  const [first] = items;
  if (!first || items.some(({ document }) => document !== first.document)) return null;
  const { sides } = distinctSides(selection);
  const names = nameSides(sides.a?.document, sides.b?.document, lang);
  const name = names[sides.a?.document === first.document ? 'a' : 'b'].full;
  const metric = groupHeading(group, lang).name;
  const forecast = forecastFinding(group, selection, lang, true);
  if (forecast !== null) return forecast;
  if (items.some(({ record }) => record !== first.record)) return null;
  const { quantity } = first;
  const by = quantity.period ? [timeShort(quantity.period, lang)] : [];
  const missing = quantity.missing.map((part) => text.missing(terms[lang].missing[part]));
  const read = statedText(first, lang, false);
  return text.quoted(metric, head, name, quantity.written.quote, read, [...by, ...missing]);
}

/** An actual amount beside its forecast, both of one document; null for any other indicator. */
function forecastFinding(
  { form, metric, quantities }: FigureGroup,
  { sides }: Selection,
  lang: Lang,
  named: boolean,
): string | null {
  const actual = quantities.findLast(({ quantity }) => quantity.status === 'actual');
  const forecast = quantities.find(({ quantity }) => quantity.status === 'forecast');
  if (form !== 'amounts' || !actual || actual.document !== forecast?.document) return null;
  const same = sides.a?.document === sides.b?.document;
  const names = nameSides(sides.a?.document, same ? null : sides.b?.document, lang);
  const name = names[sides.a?.document === actual.document ? 'a' : 'b'].full;
  const said = named ? metric.name[lang] : null;
  return words[lang].forecast(name, said, valueText(actual, lang), valueText(forecast, lang));
}

function valueText(item: StatedQuantity, lang: Lang): string {
  const time = item.quantity.period;
  const period = time ? (partOfYear(time, lang) ?? timeShort(time, lang)) : '';
  return words[lang].value(period, statedText(item, lang, false));
}
