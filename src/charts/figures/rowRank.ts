import type { FigureRow } from '../../content/figureRows.ts';
import { figureRowWords } from '../../i18n/figureRows.ts';
import type { Dataset } from '../../model/dataset.ts';
import { markSymbol } from '../marks.ts';
import type { NativeChart } from '../nativeChart.ts';
import { axisNumber } from './numbers.ts';
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
  const max = Math.max(PLACES.least, ...ranks.map((rank) => rank + PLACES.beyond));
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
          data: items.map(({ document, record }, index) => {
            const { fill, on } = palette.marks[document.mark];
            return {
              id: record.id,
              value: [ranks[index], index],
              ...markSymbol(document.mark, 22),
              itemStyle: { color: fill, opacity: 1 },
              label: {
                show: true,
                formatter: String(ranks[index]),
                color: on,
                fontSize: 12,
                fontWeight: 600,
              },
            };
          }),
        },
      ],
    },
  };
}
