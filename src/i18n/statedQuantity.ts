// A quantity together with the statement it stands in, in words: for chart labels,
// accessible names, tips and tables.
import type { FigureGroup, StatedQuantity } from '../domain/rows.ts';
import type { Metric, Quantity } from '../model/dataset.ts';
import type { Lang } from '../model/values.ts';
import { figures } from './figures.ts';
import { quantityShort, quantityText } from './quantity.ts';
import { quantityParts } from './quantityParts.ts';
import type { QuantityParts } from './saidOfAmount.ts';
import { terms } from './terms.ts';
import { timeText } from './time.ts';
import { axisUnit, englishPer } from './unit.ts';

/** Verbs that state a value; the one that stands before the digits is kept with them. */
const VERBS = ['达到', '实现', '达', '居'];

/**
 * The line over a bar: the stated words with verb, relation and unit: 达到 40 EFLOPS, 实现翻番（×2）;
 * in English an amount has its original in brackets, unless that stands beside it anyway.
 */
export function statedText(item: StatedQuantity, lang: Lang, original = true): string {
  const { quantity, record } = item;
  const { form } = quantity;
  const text =
    form === 'relation' || (form === 'level' && !original)
      ? quantityShort(quantity, lang, record.commitment)
      : statedInFull(item, lang);
  if (quantity.form === 'rank') return text;
  // A promise is kept with its verb; of what has happened the digits say enough.
  if (quantity.status !== 'target' || text.startsWith('“')) return text;
  const verb = verbOf(item);
  return verb === null || quantity.form === 'relation' ? text : figures[lang].reach(verb, text);
}

/** The verb that stands before the digits: 达到; null where none does. */
function verbOf({ quantity, record }: StatedQuantity): string | null {
  const written = quantity.written.quote;
  const said = record.evidence[0]?.quote ?? '';
  return (
    VERBS.find(
      (word) =>
        said.includes(`${word}${written}`) || (written.startsWith(word) && written !== word),
    ) ?? null
  );
}

/** A stated quantity taken apart; a promised amount keeps its verb: 达到 | 40 | EFLOPS. */
export function statedParts(item: StatedQuantity, lang: Lang): QuantityParts {
  const { quantity, record } = item;
  const parts = quantityParts(quantity, lang, record.commitment);
  const verb = verbOf(item);
  if (
    parts.before !== '' ||
    quantity.status !== 'target' ||
    quantity.form === 'relation' ||
    verb === null
  )
    return parts;
  return { ...parts, before: figures[lang].reach(verb, '').trim() };
}

/** The full text of a stated quantity, with the original in brackets in English. */
export function statedInFull(item: StatedQuantity, lang: Lang): string {
  return quantityText(item.quantity, lang, item.record.commitment);
}

/** Accessible name: document, indicator, value with relation, period, what is missing. */
export function statedLabel(item: StatedQuantity, metrics: readonly Metric[], lang: Lang): string {
  const { quantity, document } = item;
  const say = figures[lang];
  const head = say.says(
    document.name[lang],
    metricName(quantity.metric, metrics, lang),
    statedInFull(item, lang),
  );
  const period = quantity.period ? [timeText(quantity.period, lang)] : [];
  return say.spoken([head, ...period, ...missingTexts(quantity, lang)]);
}

/** First words of the source, status, period and missing parts: what a click shows at length. */
export function statedTip(item: StatedQuantity, lang: Lang): string[] {
  const { quantity, record } = item;
  const period = quantity.period ? [timeText(quantity.period, lang)] : [];
  return [
    record.evidence[0]?.quote ?? '',
    ...(lang === 'en' ? [record.label.en] : []),
    [
      ...(quantity.status ? [terms[lang].status[quantity.status]] : []),
      terms[lang].relation[quantity.relation],
      ...period,
    ].join(' · '),
    ...missingTexts(quantity, lang),
  ];
}

/** 现值：本文件未给出, one a missing part. A reference is said where its line is drawn. */
export function missingTexts(quantity: Quantity, lang: Lang): string[] {
  return quantity.missing.map((part) => figures[lang].notGiven(terms[lang].missing[part]));
}

/** Name of an indicator; its id if the metrics do not know it. */
export function metricName(id: string, metrics: readonly Metric[], lang: Lang): string {
  return metrics.find((metric) => metric.id === id)?.name[lang] ?? id;
}

/** What a group is headed by: name, unit of its axis, and the period if all share one. */
export function groupHeading(
  group: FigureGroup,
  lang: Lang,
): { name: string; unit: string; period: string } {
  const say = figures[lang];
  const [first] = group.quantities;
  const reference = first?.quantity.than;
  const name =
    group.form === 'relation' && reference
      ? say.comparedWith(reference[lang])
      : group.metric.name[lang];
  const periods = new Set(
    group.quantities.map(({ quantity }) =>
      quantity.period ? timeText(quantity.period, lang) : '',
    ),
  );
  const [period = ''] = periods;
  return { name, unit: unitText(group, lang), period: periods.size === 1 ? period : '' };
}

function unitText(group: FigureGroup, lang: Lang): string {
  switch (group.form) {
    case 'relation':
    case 'count':
      return '';
    case 'multiple':
      return figures[lang].times;
    case 'rank':
      return figures[lang].rankUnit;
    default: {
      const { unit = null, per } = group.quantities[0]?.quantity ?? {};
      const { label } = axisUnit(unit, lang);
      if (per === undefined) return label;
      return lang === 'zh' ? per + label : `${label} ${englishPer(per)}`.trim();
    }
  }
}
