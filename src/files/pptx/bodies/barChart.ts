// The numbers of one row of the figures as a native bar chart: in which fill, with which words, how long bars may be.
import { amountAxis, multipleAxis, shareAxis } from '../../../charts/figures/rowAxis.ts';
import { type FigureRow, lineName } from '../../../content/figureRows.ts';
import type { SlideRequest } from '../../../content/slideRequest.ts';
import { shiftDecimal } from '../../../domain/decimal.ts';
import { orderOf } from '../../../domain/quantityOrder.ts';
import type { FigureForm, StatedQuantity } from '../../../domain/rows.ts';
import { statedText } from '../../../i18n/statedQuantity.ts';
import type { Quantity } from '../../../model/dataset.ts';
import type { Lang } from '../../../model/values.ts';
import type { Size } from '../../picture/sheet.ts';
import { estimate } from '../../picture/svg.ts';
import type { BarChart } from '../chart.ts';
import { SLIDE } from '../stage.ts';
import { barSeries, endOf } from './barSeries.ts';

/** The forms that a presentation program has a chart for; relations, ranks and counts are said in words. */
const FORMS: ReadonlySet<FigureForm> = new Set(['amounts', 'target-level', 'share', 'multiple']);
/** Bars have so much of the width at least, whatever their labels take. */
const LEAST_PART = 0.3;

/** Whether bars can have its number: a fraction is said in words. */
const isDecimal = (quantity: Quantity) =>
  orderOf(quantity) !== null && !quantity.value?.includes('/');

/** The chart of a row in a frame of so many px, labels of `most` px and less; null where it has none. */
export function barChart(
  row: FigureRow,
  frame: Size,
  most: number,
  request: Pick<SlideRequest, 'dataset' | 'lang' | 'scheme'>,
): BarChart | null {
  const { dataset, lang } = request;
  const { quantities, form } = row.group;
  if (!FORMS.has(form) || !quantities.every(({ quantity }) => isDecimal(quantity))) return null;
  const axis =
    form === 'share'
      ? shareAxis(row)
      : form === 'multiple'
        ? multipleAxis(row)
        : amountAxis(row, lang);
  const { places } = axis;
  const value = ({ quantity }: StatedQuantity) => shiftDecimal(endOf(quantity), places);
  const said = (item: StatedQuantity) => statedText(item, lang, false);
  const documents = [...new Set(quantities.map(({ document }) => document))];
  const categories = row.lines.map((line) => {
    if (line.type === 'gap') return line.words;
    const name = line.when === '' ? lineName(row.group, line.item, dataset, lang) : line.when;
    return documents.length > 1 ? `${line.item.document.name[lang]} ${name}` : name;
  });
  const items = row.lines.map((line) => (line.type === 'value' ? line.item : null));
  const named = items.length > 1;
  const laid = (size: number) => {
    const names = categories.map((name) => estimate(name, small(size), 400) + 28);
    const left = named ? Math.min(frame.width * 0.34, Math.max(...names)) : 4;
    const free = frame.width - left - 16;
    // Each bar leaves room for its words.
    const width = quantities.reduce((least, item) => {
      const part = Math.max(0.01, Number(value(item)) / axis.max);
      const words = estimate(said(item), size, 600) + 24;
      return Math.min(least, (free - words) / part);
    }, free);
    return { size, left, width };
  };
  const sizes = Array.from({ length: Math.floor((most - SLIDE.least) / 2) + 1 }, (_, at) =>
    laid(most - 2 * at),
  );
  const { size, left, width } =
    sizes.find((one) => one.width >= frame.width * LEAST_PART) ?? laid(SLIDE.least);
  const series = barSeries(row, places, request);
  const legend = series.length > 1;
  const [top, bottom] = [legend ? 60 : 8, small(size) * 1.9];
  const high = Math.max(frame.height * 0.2, frame.height - top - bottom);
  const room = Math.max(frame.width * 0.12, width);
  return {
    categories,
    series,
    max: axis.max,
    step: axis.interval,
    beside: false,
    format: formatOf(form, lang),
    size,
    small: small(size),
    plot: [left / frame.width, top / frame.height, room / frame.width, high / frame.height],
    legend,
    named,
  };
}

const small = (size: number) => Math.max(SLIDE.least, Math.min(28, size - 4));

function formatOf(form: FigureForm, lang: Lang): string {
  if (form === 'share') return '0"%"';
  if (form === 'multiple') return '0"×"';
  return lang === 'en' ? '#,##0.##;-#,##0.##;0' : 'General';
}
