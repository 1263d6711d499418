// The rows of a bar chart: which numbers share a row, how it is called, and what is said of each number.
import { type AmountRow, amountRows } from '../../../domain/amountRows.ts';
import { isPartOfYear } from '../../../domain/comparability.ts';
import type { FigureGroup, StatedQuantity } from '../../../domain/rows.ts';
import { figures } from '../../../i18n/figures.ts';
import { metricName, statedLabel, statedText } from '../../../i18n/statedQuantity.ts';
import { terms } from '../../../i18n/terms.ts';
import { partOfYear, timeShort, timeText } from '../../../i18n/time.ts';
import type { Metric } from '../../../model/dataset.ts';
import type { Lang } from '../../../model/values.ts';

/** A row of bars; without items it says in its name what the text leaves out. */
export interface BarRow {
  readonly name: string;
  readonly items: readonly StatedQuantity[];
}

/** Rows as on the screen; `nested` = a part of a year lies before what is expected of the whole. */
export function barRows(
  group: FigureGroup,
  metrics: readonly Metric[],
  nested: boolean,
  lang: Lang,
): BarRow[] {
  const { quantities, form } = group;
  const shared = new Set(quantities.map(({ document }) => document)).size > 1;
  if (form !== 'amounts')
    return quantities.map((item) => ({
      name: itemName(item, metrics, shared, lang),
      items: [item],
    }));
  return amountRows(quantities).flatMap((row) => {
    const gap = row.gap
      ? [{ name: figures[lang].gap(row.gap.first, row.gap.last), items: [] }]
      : [];
    const name = rowName(row, metrics, shared, lang);
    const lines = row.lines.flatMap(({ inner, outer }) => {
      const items = [outer, inner].filter((item) => item !== null);
      return nested ? [{ name, items }] : items.map((item) => ({ name, items: [item] }));
    });
    return [...gap, ...lines];
  });
}

function itemName(item: StatedQuantity, metrics: readonly Metric[], shared: boolean, lang: Lang) {
  const { document, quantity } = item;
  if (shared) return document.province.name[lang];
  return quantity.period
    ? timeText(quantity.period, lang)
    : metricName(quantity.metric, metrics, lang);
}

/** 2017 年, 今年, 到 2027 年; with the province where two documents share the chart. */
function rowName(
  { year, time, lines }: AmountRow,
  metrics: readonly Metric[],
  shared: boolean,
  lang: Lang,
): string {
  const item = lines[0]?.inner ?? lines[0]?.outer;
  if (time === null) return item ? itemName(item, metrics, shared, lang) : '';
  const when =
    year === null && time.type === 'during'
      ? figures[lang].thisYear
      : timeShort(year === null ? time : { ...time, from: undefined, to: undefined }, lang);
  return shared ? `${item?.document.province.name[lang] ?? ''} ${when}` : when;
}

/** The words at a bar: value with qualifier and unit, and the part of the year where rows differ in it. */
export function barLabel(item: StatedQuantity, several: boolean, lang: Lang): string {
  const time = item.quantity.period;
  // The original stands in the sheet and in the quote.
  const text = statedText(item, lang, false);
  const told = several && time && (time.year === null || isPartOfYear(time));
  const part = told ? partOfYear(time, lang) : null;
  return part === null ? text : figures[lang].tagged(part, text);
}

/** For the sheet: document, metric, value in full, period, qualifier, status, the words as written. */
export function barNote(item: StatedQuantity, metrics: readonly Metric[], lang: Lang): string {
  const { quantity } = item;
  const written = `“${quantity.written.quote}”`;
  const status = [terms[lang].qualifier[quantity.qualifier], terms[lang].status[quantity.status]];
  return [statedLabel(item, metrics, lang), ...status, written].join(lang === 'zh' ? '；' : '; ');
}
