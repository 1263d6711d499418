// Quantities grouped into small multiples: one metric, one unit, one axis each.
// Which form fits is read from record fields alone. Design, section 2.4.
import type { Dataset, Metric, PolicyDocument, Statement } from '../model/dataset.ts';
import { isOn, silence } from './absence.ts';
import { axisKinds, incomparable, sameTime } from './comparability.ts';
import { SIDES } from './filter.ts';
import { orderOf } from './quantityOrder.ts';
import type { FigureForm, FigureGroup, Selection, StatedQuantity } from './rows.ts';

type Band = FigureGroup['band'];

/**
 * The quantities of the shown statements in groups that each fit one axis, in document order
 * (left side first), targets before actuals and forecasts before counts.
 *
 * Counted lists (“15 tasks”) belong to the dots of the Goals screen and are left out here.
 * Growth is said beside the metric it is the growth of, an amount beside the share it makes up;
 * either is a group of its own where the other is not shown. Quantities of two documents share
 * a group only if every pair of them may share an axis (comparability.ts).
 */
export function figureGroups(dataset: Dataset, selection: Selection): FigureGroup[] {
  const metrics = new Map(dataset.metrics.map((metric) => [metric.id, metric]));
  const stated = statedQuantities(selection);
  const hosts = hostsOf(stated, metrics);
  const current = currentLevels(stated);
  const clusters = new Map<string, StatedQuantity[]>();
  for (const item of stated) {
    if (hosts.has(item)) continue;
    const key = clusterKey(item, current);
    const cluster = clusters.get(key);
    if (cluster) cluster.push(item);
    else clusters.set(key, [item]);
  }
  const groups = mergeDocuments([...clusters.values()]).flatMap((quantities) => {
    const [first] = quantities;
    const metric = first && metrics.get(first.quantity.metric);
    if (!first || !metric) return [];
    const form = formOf(first, current);
    const own = new Set(quantities);
    const beside =
      hosts.size === 0
        ? []
        : stated.filter((item) => {
            const host = hosts.get(item);
            return host !== undefined && own.has(host);
          });
    const band = bandOf(form, quantities);
    return [
      {
        metric,
        form,
        band,
        quantities,
        beside,
        counterpart: counterpart(dataset, selection, quantities),
      },
    ];
  });
  return BANDS.flatMap((band) => groups.filter((group) => group.band === band));
}

/** The order of the bands on the screen. */
export const BANDS: readonly Band[] = ['targets', 'actuals', 'counts'];

/**
 * Every quantity of the shown statements that stands on the Figures screen, left side first.
 * One document on both sides counts once; a filter by status holds for the quantities too.
 */
export function statedQuantities(selection: Selection): StatedQuantity[] {
  const seen = new Set<string>();
  const { statuses } = selection.filter;
  return SIDES.flatMap((key) => {
    const side = selection.sides[key];
    if (!side || seen.has(side.document.id)) return [];
    seen.add(side.document.id);
    const { document } = side;
    const stated: StatedQuantity[] = [];
    // Most statements have none: no list is made for each.
    for (const record of side.records)
      for (const quantity of record.quantities)
        if (
          quantity.metric !== record.list?.metric &&
          (statuses === null || statuses.some((status) => status === quantity.status))
        )
          stated.push({ record, quantity, document });
    return stated;
  });
}

/** Unique for a stated quantity: a statement may carry several. */
export function quantityKey({ record, quantity }: StatedQuantity): string {
  return `${record.id} ${quantity.metric} ${quantity.written.start}`;
}

/** Quantities that are said beside another: growth beside its metric, an amount beside its share. */
function hostsOf(
  stated: readonly StatedQuantity[],
  metrics: ReadonlyMap<string, Metric>,
): ReadonlyMap<StatedQuantity, StatedQuantity> {
  const hosts = new Map<StatedQuantity, StatedQuantity>();
  for (const item of stated) {
    const { form, metric, period } = item.quantity;
    const of = metrics.get(metric)?.of;
    if (form !== 'growth' && form !== 'share') continue;
    const others = stated.filter((other) => other.document === item.document);
    if (form === 'growth' && of) {
      const levels = others.filter((other) => other.quantity.metric === of);
      const host = levels.find((level) => sameTime(level.quantity.period, period)) ?? levels[0];
      if (host) hosts.set(item, host);
    }
    if (form === 'share') {
      const amount = others.find((other) => isAmountBehind(other, item, of));
      if (amount) hosts.set(amount, item);
    }
  }
  return hosts;
}

/**
 * Whether an amount is the one that a share is given for: of the metric the share names, or
 * stated before it in the same sentence for the same time.
 */
function isAmountBehind(amount: StatedQuantity, share: StatedQuantity, of?: string): boolean {
  if (amount.quantity.form !== 'level' || !sameTime(amount.quantity.period, share.quantity.period))
    return false;
  if (amount.quantity.metric === of) return true;
  const between = share.document.text.slice(
    amount.quantity.written.end,
    share.quantity.written.start,
  );
  return between !== '' && !/[。！？；;\n]/.test(between);
}

/** Metric, unit and form within one document; indicators that one statement relates to one reference stay together. */
function clusterKey(item: StatedQuantity, current: Levels): string {
  const { quantity, record, document } = item;
  const form = formOf(item, current);
  const what =
    form === 'relation'
      ? [record.id, quantity.than?.zh ?? '']
      : [quantity.metric, quantity.unit ?? '', quantity.per ?? '', quantity.form];
  return [document.id, form, ...what].join('\n');
}

/** By document, the metrics of which an amount is stated that is no target. */
type Levels = ReadonlyMap<PolicyDocument, ReadonlySet<string>>;

function currentLevels(stated: readonly StatedQuantity[]): Levels {
  const levels = new Map<PolicyDocument, Set<string>>();
  for (const { document, quantity } of stated) {
    if (quantity.form !== 'level' || quantity.status === 'target') continue;
    const metrics = levels.get(document);
    if (metrics) metrics.add(quantity.metric);
    else levels.set(document, new Set([quantity.metric]));
  }
  return levels;
}

function formOf({ quantity, document }: StatedQuantity, current: Levels): FigureForm {
  if (quantity.form === 'relation') return 'relation';
  // What is no amount from zero has no bar: a change, a difference to something else, a number left open.
  if (orderOf(quantity) === null || quantity.form === 'growth' || quantity.fall) return 'count';
  if (quantity.than && quantity.form !== 'multiple' && quantity.form !== 'rank') return 'count';
  // A count has an axis where it has two ends: from its baseline to it.
  const counted = quantity.form === 'count' && quantity.from !== undefined;
  if (quantity.form !== 'level' && !counted) return quantity.form;
  return current.get(document)?.has(quantity.metric) ? 'amounts' : 'target-level';
}

function bandOf(form: FigureForm, quantities: readonly StatedQuantity[]): Band {
  if (quantities.every(({ quantity }) => quantity.status === 'target')) return 'targets';
  if (form === 'rank') return 'counts';
  if (form === 'count') {
    return quantities.some(({ quantity }) => quantity.form === 'growth') ? 'actuals' : 'counts';
  }
  return 'actuals';
}

/** Joins clusters of two documents where every pair of quantities may share an axis. */
function mergeDocuments(clusters: readonly (readonly StatedQuantity[])[]): StatedQuantity[][] {
  const merged: StatedQuantity[][] = [];
  for (const cluster of clusters) {
    const home = merged.find((group) => mayShare(group, cluster));
    // Not spread: a list may be longer than a call takes.
    if (home) for (const item of cluster) home.push(item);
    else merged.push([...cluster]);
  }
  return merged;
}

/**
 * Whether two clusters may stand in one chart. Indicators held against a reference have no
 * common scale, so those of another metric are left aside as long as one metric is in both.
 */
function mayShare(group: readonly StatedQuantity[], cluster: readonly StatedQuantity[]): boolean {
  const [x, y] = [group[0]?.quantity, cluster[0]?.quantity];
  // Those of another metric, which most are, without a look at every one.
  if (x?.form !== 'relation' && x?.metric !== y?.metric) return false;
  const documents = new Set(group.map(({ document }) => document.id));
  if (cluster.some(({ document }) => documents.has(document.id))) return false;
  const others = axisKinds(cluster);
  const pairs = axisKinds(group).flatMap((x) => others.map((y) => [x, y] as const));
  const related = pairs.filter(
    ([x, y]) => x.quantity.form !== 'relation' || x.quantity.metric === y.quantity.metric,
  );
  return (
    related.length > 0 && related.every(([x, y]) => incomparable(x.quantity, y.quantity) === null)
  );
}

/** What the other document says on the theme: aligned statements first, then those that name something, then measures. */
function counterpart(
  dataset: Dataset,
  selection: Selection,
  quantities: readonly StatedQuantity[],
): FigureGroup['counterpart'] {
  const theme = quantities[0]?.record.theme;
  const other = otherSide(selection, quantities);
  if (!other || theme === undefined) return { records: [], absence: null };
  const aligned = alignedIds(dataset, quantities, other.document);
  const rank = (record: Statement) => {
    const specific = record.wording === 'measure' || record.wording === 'end-state';
    return (
      (aligned.has(record.id) ? 0 : 4) + (specific ? 0 : 2) + (record.kind === 'measure' ? 0 : 1)
    );
  };
  const records = other.records
    .filter((record) => aligned.has(record.id) || isOn(record, theme))
    .filter((record) => record.kind !== 'event')
    .sort((x, y) => rank(x) - rank(y));
  return { records, absence: records.length > 0 ? null : silence(other.document, theme) };
}

function otherSide(selection: Selection, quantities: readonly StatedQuantity[]) {
  for (const key of SIDES) {
    const side = selection.sides[key];
    if (side && !quantities.some(({ document }) => document.id === side.document.id)) return side;
  }
  return null;
}

function alignedIds(
  dataset: Dataset,
  quantities: readonly StatedQuantity[],
  other: PolicyDocument,
): ReadonlySet<string> {
  const ids = new Set(quantities.map(({ record }) => record.id));
  return new Set(
    dataset.alignments
      .filter(({ records }) =>
        Object.values(records).some((list) => list.some((id) => ids.has(id))),
      )
      .flatMap(({ records }) => records[other.id] ?? []),
  );
}
