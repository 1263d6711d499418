import type { FigureRow } from '../../content/figureRows.ts';
import { quantityKey } from '../../domain/figures.ts';
import { quantityState } from '../../domain/markState.ts';
import type { StatedQuantity } from '../../domain/rows.ts';
import { quantityShort } from '../../i18n/quantity.ts';
import { statedParts } from '../../i18n/statedQuantity.ts';
import { terms } from '../../i18n/terms.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Lang } from '../../model/values.ts';
import { hatch } from '../marks.ts';
import type { NativeChart } from '../nativeChart.ts';
import type { Palette } from '../palette.ts';
import {
  barStyle,
  endMarks,
  endOfBar,
  fromArrows,
  isCapped,
  isOpen,
  markedAt,
  openTips,
  TIP,
  wordsAfter,
  wordsInside,
} from './barParts.ts';
import { axisFrom, axisNumber, axisStart } from './numbers.ts';
import { axisOption, type ValueAxis } from './rowAxis.ts';
import {
  type ChartLine,
  chartLines,
  isShared,
  lineAxis,
  lineGrid,
  linePoints,
  ROW,
  type RowLook,
  SAID,
} from './rowLines.ts';
import { describeGroup } from './spec.ts';

/**
 * Values of a row as bars from zero. A value that a multiple is of stands as a dashed bar before it; what
 * the document does not give is said in the bar.
 */
export function barChart(
  row: FigureRow,
  dataset: Dataset,
  look: RowLook,
  axis: ValueAxis,
): NativeChart {
  const { lang, palette } = look;
  const lines = chartLines(row, lang);
  const value = ({ quantity }: StatedQuantity) => axisNumber(quantity, axis.places);
  const start = ({ quantity }: StatedQuantity) => axisStart(quantity, axis.places);
  const ranged = lines.some((line) => 'item' in line && line.item.quantity.low !== undefined);
  const names = lines.map((line) => ('item' in line ? line.name : ''));
  const named = (look.named && row.lines.length > 1) || isShared(row) ? 'time' : null;
  const multiple = row.group.form === 'multiple';
  const alone = row.lines.length === 1;
  const [first] = row.group.quantities;
  const lacks = alone && !multiple && first?.quantity.missing.includes('current');
  const height = multiple || lacks ? ROW.worded : ROW.bar;
  const values = lines.map((line) =>
    'item' in line
      ? {
          id: quantityKey(line.item),
          value: value(line.item) - (multiple ? baseOf(value(line.item)) : start(line.item)),
          itemStyle: barStyle(line.item, palette, Boolean(lacks)),
          label: lacks
            ? wordsInside(terms[lang].absence.A5, palette)
            : labelOf(row, line.item, alone, look),
        }
      : {
          value: 0,
          itemStyle: { color: 'transparent' },
          label: wordsAfter(line.note, palette.ink2, 0),
        },
  );
  const series = [
    ...(multiple ? [baseSeries(lines, value, look)] : []),
    ...(ranged && !multiple ? [underRanges(lines, start)] : []),
    {
      id: 'values',
      type: 'bar',
      z: 5,
      barWidth: height,
      data: values,
      emphasis: { itemStyle: { borderColor: palette.ink, borderWidth: 2 } },
      ...(multiple && { stack: 'multiple', markLine: markedAt(1, palette) }),
      ...(ranged && !multiple && { stack: 'range' }),
      ...(row.group.form === 'share' && {
        showBackground: true,
        backgroundStyle: { color: 'transparent', borderColor: palette.hatch, borderWidth: 1 },
      }),
    },
    ...tipsOf(lines, value, palette, height),
    endMarks(
      lines.flatMap((line, index) => {
        const end = 'item' in line && endOfBar(line.item);
        if (!end) return [];
        const colour = palette.marks[line.item.document.mark].fill;
        return { at: [value(line.item), index] as const, colour, hollow: end === 'hollow' };
      }),
      height,
      palette.page,
    ),
    ...arrowsOf(lines, value, axis.places, palette),
  ];
  const at = series.findIndex(({ id }) => id === 'values');
  return {
    ...describeGroup(row.group, dataset.metrics, look),
    height: lines.length * ROW.pitch + ROW.axis,
    points: linePoints(lines, dataset, lang, at, value),
    option: {
      grid: { ...lineGrid(lines.length, named, lang), right: endOf(row, lang) },
      xAxis: axisOption(axis, palette),
      yAxis: lineAxis(names, named, look),
      series,
    },
  };
}

/** Room after the last tick: more where the words of a value stand at the end of its bar. */
export function endOf({ lines }: FigureRow, lang: Lang): number {
  const said =
    lines.length > 1 && lines.some((line) => line.type === 'value' && isWorded(line.item));
  return said ? SAID[lang] : ROW.end;
}

/** Whether the end of a bar does not give its value exactly, so that words stand there. */
const isWorded = (item: StatedQuantity) =>
  isOpen(item) ||
  isCapped(item) ||
  item.quantity.low !== undefined ||
  item.quantity.from !== undefined;

/** How much of a multiple its base takes up. */
const baseOf = (value: number) => Math.min(1, value);

/** What the multiples are of: dashed, hatched, with the words that it is not given. */
function baseSeries(
  lines: readonly ChartLine[],
  value: (item: StatedQuantity) => number,
  { palette, lang }: RowLook,
) {
  const lacks = lines.some(
    (line) => 'item' in line && line.item.quantity.missing.includes('baseline'),
  );
  return {
    id: 'base',
    type: 'bar',
    stack: 'multiple',
    silent: true,
    barWidth: ROW.worded,
    data: lines.map((line) => ('item' in line ? baseOf(value(line.item)) : 0)),
    itemStyle: {
      color: palette.page,
      borderColor: palette.ink3,
      borderWidth: 1,
      borderType: 'dashed',
      decal: hatch(palette.hatch, 7, 1),
    },
    label: lacks ? wordsInside(terms[lang].absence.A3, palette) : { show: false },
  } as const;
}

/** What lies before a range: nothing is drawn there. */
function underRanges(lines: readonly ChartLine[], start: (item: StatedQuantity) => number) {
  return {
    id: 'under',
    type: 'bar',
    stack: 'range',
    silent: true,
    itemStyle: { color: 'transparent' },
    data: lines.map((line) => ('item' in line ? start(line.item) : 0)),
  } as const;
}

/** From the baseline that the clause states to the value: light on a solid bar. */
function arrowsOf(
  lines: readonly ChartLine[],
  value: (item: StatedQuantity) => number,
  places: number,
  palette: Palette,
) {
  const arrows = lines.flatMap((line, y) => {
    const from = 'item' in line ? axisFrom(line.item.quantity, places) : null;
    if (!('item' in line) || from === null) return [];
    const { fill, on } = palette.marks[line.item.document.mark];
    const onBar = quantityState(line.item) === 'actual' && from < value(line.item);
    return { from, to: value(line.item), y, colour: onBar ? on : fill };
  });
  return arrows.length === 0 ? [] : [fromArrows(arrows)];
}

/** The tips of bars that are open at their value. */
function tipsOf(
  lines: readonly ChartLine[],
  value: (item: StatedQuantity) => number,
  palette: Palette,
  height: number,
) {
  const open = lines.flatMap((line, index) =>
    'item' in line && isOpen(line.item)
      ? [{ at: [value(line.item), index] as const, item: line.item }]
      : [],
  );
  return open.length === 0 ? [] : [openTips(open, palette, height)];
}

/** At the end of a bar: its growth, or the words of a value that the bar's end does not give exactly. */
function labelOf(row: FigureRow, item: StatedQuantity, alone: boolean, { lang, palette }: RowLook) {
  const growth = row.beside.find((one) => one.item.quantity.form === 'growth');
  const words = (text: string, tip = 0) => ({
    ...wordsAfter(text, palette.ink, 6 + tip),
    fontWeight: 600,
  });
  if (alone && growth) return words(quantityShort(growth.item.quantity, lang));
  if (!alone && isWorded(item)) {
    const { before, value, after } = statedParts(item, lang);
    // The library takes an English quotation mark for one as wide as a Han character.
    const room = SAID[lang] - 6 - TIP + (lang === 'en' ? 16 : 0);
    return {
      ...words([before, [value, after].join('\u00a0')].join('\n').trim(), TIP),
      width: room,
      overflow: 'break',
      lineHeight: 13,
    };
  }
  return { show: false };
}
