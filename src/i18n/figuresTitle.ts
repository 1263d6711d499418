// The title of the Figures screen: a finding computed from what is shown, after design section
// 4.2. Every digit in it is a stated value, a year or a count of what is visible.
import type { FigureGroup, Selection, SideSelection, StatedQuantity } from '../domain/rows.ts';
import type { Quantity } from '../model/dataset.ts';
import type { Lang } from '../model/values.ts';
import { both } from './both.ts';
import { nameSides } from './naming.ts';
import { groupHeading, statedInFull, statedText } from './statedQuantity.ts';
import { terms } from './terms.ts';
import { partOfYear, timeShort } from './time.ts';

const words = both({
  zh: {
    none: '所示记录没有写这类数值',
    dated: (name: string, n: number) => `${name}有 ${n} 项写明年份的量化目标`,
    noTargets: (name: string) => `${name}没有写量化目标`,
    hidden: (name: string) => `当前筛选下没有${name}的量化目标`,
    undated: (name: string, n: number) => `这里列出${name}的 ${n} 个数值，其中没有写明年份的目标`,
    noValues: (name: string) => `${name}没有写这类数值`,
    valuesHidden: (name: string) => `当前筛选下没有${name}的这类数值`,
    joined: (x: string, y: string) => `${x}；${y}`,
    alone: (finding: string, name: string) => `${finding}（只看${name}）`,
    missing: (part: string) => `${part}未给出`,
    target: (metric: string, name: string, written: string, _read: string, rest: string[]) =>
      [`${metric}：${name}写“${written}”`, ...rest].join('，'),
    forecast: (name: string, metric: string, actual: string, forecast: string) =>
      `${name}写${metric}：${actual}，${forecast}`,
    value: (period: string, value: string) =>
      period === '' || value.startsWith('“') ? period + value : `${period} ${value}`,
  },
  en: {
    none: 'The statements shown give no such numbers',
    dated: (name, n) => `${name} states ${n} dated, quantified ${n === 1 ? 'target' : 'targets'}`,
    noTargets: (name) => `${name} states no quantified target`,
    hidden: (name) => `no quantified target of ${name} under this filter`,
    undated: (name, n) =>
      `Shown here from ${name}: ${n} ${n === 1 ? 'number, not a dated target' : 'numbers, none a dated target'}`,
    noValues: (name) => `${name} states no number`,
    valuesHidden: (name) => `no such number of ${name} under this filter`,
    joined: (x, y) => `${x}; ${y}`,
    alone: (finding, name) => `${finding} (showing ${name} alone)`,
    missing: (part) => `${part} not given`,
    target: (metric, name, written, read, rest) =>
      [`${metric}: ${name} says “${written}” (${read})`, ...rest].join(', '),
    forecast: (name, metric, actual, forecast) => `${name} on ${metric}: ${actual}; ${forecast}`,
    value: (period, value) => (period === '' ? value : `${period}: ${value}`),
  },
});

interface Stated {
  readonly name: string;
  readonly side: SideSelection;
  readonly items: readonly StatedQuantity[];
  /** Statements with a target number and a calendar year. */
  readonly dated: number;
}

/**
 * The title for the groups shown. One group with one promise, or with an actual and a forecast,
 * is quoted; else it counts the dated, quantified targets of each document, the one that has any
 * first. That a document states none is said only if that holds for the whole of it.
 */
export function figuresTitle(
  groups: readonly FigureGroup[],
  selection: Selection,
  lang: Lang,
): string {
  const say = words[lang];
  const sides = statedBySide(groups, selection, lang);
  if (groups.length === 0) {
    const [one, other] = sides.map((side) =>
      otherFinding(side, !anyNumber(side.side, () => true), lang),
    );
    if (one === undefined) return say.none;
    const found =
      other === undefined ? say.alone(one, sides[0]?.name ?? '') : say.joined(one, other);
    return found.charAt(0).toUpperCase() + found.slice(1);
  }
  const [group] = groups;
  if (group && groups.length === 1) {
    const quoted = quotedTitle(group, sides, lang);
    if (quoted !== null) return quoted;
  }
  const [x, y] = [...sides].sort(
    (p, q) => Number(q.dated > 0) - Number(p.dated > 0) || q.items.length - p.items.length,
  );
  if (!x) return say.none;
  const first = x.dated > 0 ? say.dated(x.name, x.dated) : say.undated(x.name, x.items.length);
  if (!y) return say.alone(first, x.name);
  return say.joined(first, otherFinding(y, x.dated > 0, lang));
}

function otherFinding({ name, side, items, dated }: Stated, targets: boolean, lang: Lang): string {
  const say = words[lang];
  if (dated > 0) return say.dated(name, dated);
  if (targets) {
    const any = anyNumber(side, ({ status }) => status === 'target');
    return any ? say.hidden(name) : say.noTargets(name);
  }
  if (items.length > 0) return say.undated(name, items.length);
  // Counts of lists are drawn elsewhere, but they are numbers that the document states.
  const any = side.document.records.some(({ quantities }) =>
    quantities.some(({ value }) => value !== null),
  );
  return any ? say.valuesHidden(name) : say.noValues(name);
}

/** Whether a document has such a number, shown or not; counts of lists are none. */
function anyNumber({ document }: SideSelection, is: (quantity: Quantity) => boolean): boolean {
  return document.records.some(({ quantities, list }) =>
    quantities.some((quantity) => quantity.metric !== list?.metric && is(quantity)),
  );
}

function statedBySide(groups: readonly FigureGroup[], { sides }: Selection, lang: Lang): Stated[] {
  // One document on both sides is named as one: it need not be told from itself.
  const same = sides.a?.document === sides.b?.document;
  const names = nameSides(sides.a?.document, same ? null : sides.b?.document, lang);
  const items = groups.flatMap(({ quantities, beside }) => [...quantities, ...beside]);
  const seen = new Set<string>();
  return (['a', 'b'] as const).flatMap((key) => {
    const side = sides[key];
    if (!side || seen.has(side.document.id)) return [];
    seen.add(side.document.id);
    const own = items.filter(({ document }) => document.id === side.document.id);
    const dated = new Set(own.filter(isDatedTarget).map(({ record }) => record.id)).size;
    return [{ name: names[key].full, side, items: own, dated }];
  });
}

function isDatedTarget({ quantity }: StatedQuantity): boolean {
  return quantity.status === 'target' && quantity.period?.year != null;
}

/** The title of a single group that can be quoted; null where it has to be counted. */
function quotedTitle(group: FigureGroup, sides: readonly Stated[], lang: Lang): string | null {
  const say = words[lang];
  const items = group.quantities;
  const [first] = items;
  const side = sides.find(({ items: own }) => own.length > 0);
  if (!first || !side || items.some(({ document }) => document !== first.document)) return null;
  const metric = groupHeading(group, lang).name;
  const oneRecord = items.every(({ record }) => record === first.record);
  if (oneRecord && items.every(({ quantity }) => quantity.status === 'target')) {
    const { quantity } = first;
    const by = quantity.period ? [timeShort(quantity.period, lang)] : [];
    const missing = quantity.missing.map((part) => say.missing(terms[lang].missing[part]));
    const read = statedText(first, lang, false);
    return say.target(metric, side.name, quantity.written.quote, read, [...by, ...missing]);
  }
  const actual = items.findLast(({ quantity }) => quantity.status === 'actual');
  const forecast = items.find(({ quantity }) => quantity.status === 'forecast');
  if (group.form !== 'amounts' || !actual || !forecast) return null;
  return say.forecast(side.name, metric, valueText(actual, lang), valueText(forecast, lang));
}

function valueText(item: StatedQuantity, lang: Lang): string {
  const time = item.quantity.period;
  const period = time ? (partOfYear(time, lang) ?? timeShort(time, lang)) : '';
  return words[lang].value(period, statedInFull(item, lang));
}
