import type { FigureRow } from '../../content/figureRows.ts';
import type { StatedQuantity } from '../../domain/rows.ts';
import { figureRowWords } from '../../i18n/figureRows.ts';
import type { Dataset } from '../../model/dataset.ts';
import { markSymbol } from '../marks.ts';
import type { NativeChart } from '../nativeChart.ts';
import type { Palette } from '../palette.ts';
import { fromArrows } from './barParts.ts';
import { axisFrom, axisNumber } from './numbers.ts';
import {
  type ChartLine,
  isShared,
  lineAxis,
  lineGrid,
  linePoints,
  ROW,
  type RowLook,
} from './rowLines.ts';
import { describeGroup } from './spec.ts';

/** So many places are shown at least, and so many beyond the last that is stated. */
const PLACES = { least: 10, beyond: 3 } as const;
const TICK = 8;

/** Ranks in a field of unknown size: a line of places from the first, which fades out, with a mark on each stated one. */
export function rankRowChart(row: FigureRow, dataset: Dataset, look: RowLook): NativeChart {
  const { lang, palette } = look;
  const items = row.group.quantities;
  const shared = isShared(row);
  const named = shared ? 'time' : null;
  const lines: ChartLine[] = items.map((item) => ({
    item,
    name: shared ? item.document.name[lang] : '',
  }));
  const ranks = items.map(({ quantity }) => axisNumber(quantity));
  const starts = items.map(({ quantity }) => axisFrom(quantity));
  const max = Math.max(
    PLACES.least,
    ...[...ranks, ...starts].map((rank) => (rank ?? 0) + PLACES.beyond),
  );
  const open = items.some(({ quantity }) => quantity.missing.includes('total'));
  const fade = [
    { offset: 0, color: palette.ink3 },
    { offset: 0.7, color: palette.ink3 },
    { offset: 1, color: palette.page },
  ];
  return {
    ...describeGroup(row.group, dataset.metrics, look),
    height: lines.length * ROW.pitch + ROW.axis,
    points: linePoints(lines, dataset, lang, 1, ({ quantity }) => axisNumber(quantity)),
    option: {
      grid: { ...lineGrid(lines.length, named, lang), left: shared ? 112 : 14 },
      xAxis: {
        id: 'x',
        type: 'value',
        min: 1,
        max,
        interval: Math.ceil(max / 12),
        // The ticks stand across the line of the places.
        offset: -(ROW.pitch + TICK) / 2,
        axisLine: { show: false },
        axisTick: { show: lines.length === 1, length: TICK, lineStyle: { color: palette.ink3 } },
        axisLabel: {
          color: palette.ink2,
          fontSize: 12,
          margin: (ROW.pitch + TICK) / 2 + 2,
          formatter: (place: number) => {
            if (place === 1) return '1';
            return place === max && open ? figureRowWords[lang].rankEnd : '';
          },
        },
        splitLine: { show: false },
      },
      yAxis: lineAxis(
        lines.map((line) => ('item' in line ? line.name : '')),
        named,
        look,
      ),
      series: [
        {
          id: 'places',
          type: 'bar',
          barWidth: 2,
          silent: true,
          itemStyle: { color: { type: 'linear', x: 0, y: 0, x2: 1, y2: 0, colorStops: fade } },
          data: lines.map(() => max),
        },
        {
          id: 'values',
          type: 'scatter',
          z: 4,
          emphasis: { scale: false, itemStyle: { borderColor: palette.ink, borderWidth: 2 } },
          data: items.map(({ document, record, quantity }, index) => {
            const { fill, on } = palette.marks[document.mark];
            const top = quantity.top === true;
            return {
              id: record.id,
              value: [ranks[index], index],
              ...markSymbol(document.mark, 22),
              itemStyle: top
                ? { color: palette.page, borderColor: fill, borderWidth: 2, opacity: 1 }
                : { color: fill, opacity: 1 },
              label: {
                show: true,
                formatter: String(ranks[index]),
                color: top ? palette.ink : on,
                fontSize: 12,
                fontWeight: 600,
              },
            };
          }),
        },
        ...firstSeries(items, ranks, palette),
        ...arrowsOf(items, ranks, starts, palette),
      ],
    },
  };
}

/** Of 前10位 the places that it may be, from the first. */
function firstSeries(
  items: readonly StatedQuantity[],
  ranks: readonly number[],
  { marks }: Palette,
) {
  if (!items.some(({ quantity }) => quantity.top)) return [];
  return [
    {
      id: 'first',
      type: 'bar',
      silent: true,
      barWidth: 10,
      barGap: '-100%',
      z: 3,
      data: items.map(({ quantity, document }, index) => ({
        value: quantity.top ? ranks[index] : 0,
        itemStyle: {
          color: marks[document.mark].tint,
          borderColor: marks[document.mark].fill,
          borderWidth: 1,
        },
      })),
    } as const,
  ];
}

/** From the place that the clause starts from, up to the edge of the mark. */
function arrowsOf(
  items: readonly StatedQuantity[],
  ranks: readonly number[],
  starts: readonly (number | null)[],
  { marks }: Palette,
) {
  const arrows = items.flatMap(({ document }, y) => {
    const [from, to] = [starts[y] ?? null, ranks[y] ?? 0];
    return from === null ? [] : { from, to, y, colour: marks[document.mark].fill };
  });
  return arrows.length === 0 ? [] : [fromArrows(arrows, 3)];
}
