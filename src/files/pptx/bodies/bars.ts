// Numbers of one metric as a native bar chart: in which fill, with which words, how long bars may be.
import { ticksTo } from '../../../charts/ticks.ts';
import { shiftDecimal } from '../../../domain/decimal.ts';
import type { FigureForm, FigureGroup, StatedQuantity } from '../../../domain/rows.ts';
import { pptxWords } from '../../../i18n/pptx.ts';
import { terms } from '../../../i18n/terms.ts';
import { axisUnit } from '../../../i18n/unit.ts';
import type { BodyContext } from '../../picture/body.ts';
import type { Size } from '../../picture/sheet.ts';
import type { Bar, BarChart, Series } from '../chart.ts';
import type { Fill } from '../shape.ts';
import { LEAST } from '../stage.ts';
import { WIDER } from '../table.ts';
import { type BarRow, barLabel, barNote, barRows } from './barRows.ts';

/** The forms that a presentation program has a chart for; relations and ranks are drawn as shapes. */
export const BAR_FORMS: readonly FigureForm[] = ['amounts', 'target-level', 'share', 'multiple'];

const STATUSES = ['forecast', 'target', 'actual'] as const;

/** How rows and labels stand in a frame. */
interface Laid {
  readonly rows: readonly BarRow[];
  readonly size: number;
  readonly left: number;
  /** Px of the axis from zero to its end. */
  readonly width: number;
  readonly isInside: (item: StatedQuantity) => boolean;
}

/** A value as the axis has it: decimal text, the point shifted as English units ask for. */
type Value = (item: StatedQuantity) => string;

/** The chart of a group of one of these forms, in a frame of so many px; null where a value is no number. */
export function barChart(
  group: FigureGroup,
  frame: Size,
  most: number,
  context: BodyContext,
): BarChart | null {
  const { lang, palette, dataset } = context;
  const { quantities, form } = group;
  if (quantities.some(({ quantity }) => quantity.value === null)) return null;
  const unit = quantities[0]?.quantity.unit ?? null;
  const { places, label } =
    form === 'amounts' || form === 'target-level' ? axisUnit(unit, lang) : { places: 0, label: '' };
  const value: Value = ({ quantity }) => shiftDecimal(quantity.value ?? '0', places);
  const scale = scaleOf(
    form,
    quantities.map((item) => Number(value(item))),
  );
  const laid = layOut(group, frame.width, most, scale.max, value, context);
  const { rows, size, left, width, isInside } = laid;
  const several = rows.length > 1;
  const bar = (item: StatedQuantity | undefined): Bar | null =>
    item
      ? {
          value: value(item),
          label: barLabel(item, several, lang),
          inside: isInside(item),
          note: barNote(item, dataset.metrics, lang),
        }
      : null;
  const documents = [...new Set(quantities.map(({ document }) => document))];
  const series = documents.flatMap((document) =>
    STATUSES.flatMap((status): Series[] => {
      const own = (item: StatedQuantity) =>
        item.document === document && item.quantity.status === status;
      if (!quantities.some(own)) return [];
      const colours = palette.marks[document.mark];
      const fills: Readonly<Record<typeof status, Fill>> = {
        actual: colours.fill,
        forecast: { hatch: colours.fill, ground: palette.page },
        target: palette.page,
      };
      const name = (inUnit: string) =>
        pptxWords[lang].series(document.province.name[lang], terms[lang].status[status], inUnit);
      const found = rows.map(({ items }) => items.find(own));
      const values = found.map((item) => item?.quantity.value ?? null);
      return [
        {
          name: name(places === 0 ? '' : label),
          fill: fills[status],
          line: { colour: colours.fill, width: 3 },
          on: status === 'actual' ? colours.on : palette.ink,
          bars: found.map(bar),
          stated: places === 0 ? null : { name: name(unit ?? ''), values },
        },
      ];
    }),
  );
  const legend = series.length > 1;
  const [top, bottom] = [legend ? 56 : 8, smallOf(size) * 1.9];
  const high = Math.max(frame.height * 0.2, frame.height - top - bottom);
  return {
    categories: rows.map(({ name }) => name),
    series,
    ...scale,
    format: formatOf(form, lang),
    size,
    small: smallOf(size),
    ink: palette.ink,
    ink2: palette.ink2,
    grid: palette.grid,
    plot: [left / frame.width, top / frame.height, width / frame.width, high / frame.height],
    legend,
    named: several,
  };
}

const smallOf = (size: number) => Math.max(LEAST, Math.min(28, size - 4));

/** The largest labels that leave bars room; two labels that would meet in one row get a row each. */
function layOut(
  group: FigureGroup,
  wide: number,
  most: number,
  max: number,
  value: Value,
  context: BodyContext,
): Laid {
  const tries = [true, false].flatMap((nested) =>
    Array.from({ length: Math.floor((most - LEAST) / 2) + 1 }, (_, index) =>
      laidAt(group, nested, wide, most - 2 * index, max, value, context),
    ),
  );
  const meets = ({ rows, isInside }: Laid) =>
    rows.some(({ items }) => items.filter((item) => !isInside(item)).length > 1);
  const fits = (laid: Laid) => !meets(laid) && laid.width >= wide * 0.36;
  return (
    tries.find(fits) ??
    tries.findLast((laid) => !meets(laid)) ??
    laidAt(group, false, wide, LEAST, max, value, context)
  );
}

function laidAt(
  group: FigureGroup,
  nested: boolean,
  wide: number,
  size: number,
  max: number,
  value: Value,
  { lang, measure, dataset }: BodyContext,
): Laid {
  const rows = barRows(group, dataset.metrics, nested, lang);
  const several = rows.length > 1;
  const names = rows.map(({ name }) => measure(name, smallOf(size), 400) * WIDER + 24);
  const left = several ? Math.min(wide * 0.24, Math.max(...names)) : 4;
  const free = wide - left - 12;
  const label = (item: StatedQuantity) =>
    measure(barLabel(item, several, lang), size, 600) * 1.1 + 20;
  const part = (item: StatedQuantity) => Math.max(0.01, Number(value(item)) / max);
  // On a hatch words cannot be read.
  const inside = (item: StatedQuantity, width: number) =>
    item.quantity.status !== 'forecast' && part(item) * width > label(item);
  const narrowed = (width: number) =>
    group.quantities.reduce(
      (least, item) =>
        inside(item, width) ? least : Math.min(least, (free - label(item)) / part(item)),
      free,
    );
  const width = Math.max(free * 0.2, narrowed(narrowed(free)));
  return { rows, size, left, width, isInside: (item) => inside(item, width) };
}

function scaleOf(form: FigureForm, values: readonly number[]): { max: number; step: number } {
  const most = Math.max(...values);
  if (form === 'share') return { max: 100, step: 50 };
  if (form === 'multiple') return { max: Math.round(most * 11) / 10, step: 1 };
  const { ticks, max } = ticksTo(most);
  return { max, step: ticks[1] ?? max };
}

function formatOf(form: FigureForm, lang: BodyContext['lang']): string {
  if (form === 'share') return '0"%"';
  if (form === 'multiple') return '0"×"';
  return lang === 'en' ? '#,##0.##;-#,##0.##;0' : 'General';
}
