import { type FigureRow, lineName } from '../../content/figureRows.ts';
import { figureRowWords } from '../../i18n/figureRows.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Relation } from '../../model/values.ts';
import type { NativeChart } from '../nativeChart.ts';
import { markedAt } from './barParts.ts';
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

/** Room for the name of the reference over its line, CSS px. */
const REFERENCE = 20;
/** Arrows have one length, which has no meaning: so much of the axis. */
const LENGTH = 0.5;
/** Height of a shaft, CSS px; and the head of the arrow, open where the shaft comes in: its fill hides the shaft's end. */
const SHAFT = 12;
const HEAD = 'path://M0 4L0 0L20 10L0 20L0 16';

/** Which way an arrow goes from the reference: 1 above it, −1 below it, 0 where the value reaches it. */
function wayOf(relation: Relation): 1 | -1 | 0 {
  if (relation === 'below' || relation === 'at-most' || relation === 'just-under') return -1;
  return relation === 'exact' || relation === 'about' ? 0 : 1;
}

/** The head of an arrow to the left; a dot on the line where the value reaches it. */
function headOf(way: 1 | -1 | 0) {
  if (way === 1) return {};
  if (way === 0) return { symbol: 'circle', symbolSize: SHAFT, symbolOffset: [0, 0] };
  return { symbolRotate: 180, symbolOffset: [1 - ROW.worded / 2, 0] };
}

/** Indicators held against a reference whose value is not given: a dashed line, and arrows of one length. No ticks, no scale. */
export function relationRowChart(row: FigureRow, dataset: Dataset, look: RowLook): NativeChart {
  const { lang, palette } = look;
  const { group } = row;
  const lines: ChartLine[] = group.quantities.map((item) => ({ item, name: '' }));
  const shared = isShared(row);
  const names = group.quantities.map((item) => {
    const name = lineName(group, item, dataset, lang);
    return shared ? `${item.document.name[lang]} ${name}` : name;
  });
  const named = names.length > 1 || shared ? 'indicator' : null;
  const [first] = group.quantities;
  const reference = first?.quantity.than?.[lang] ?? '';
  const given = !first?.quantity.missing.includes('reference');
  const grid = lineGrid(lines.length, named, lang);
  const ways = group.quantities.map(({ quantity }) => wayOf(quantity.relation));
  const left = ways.includes(-1);
  const ends = ways.map((way) => LENGTH * way);
  return {
    ...describeGroup(group, dataset.metrics, look),
    height: lines.length * ROW.pitch + REFERENCE + 8,
    points: linePoints(lines, dataset, lang, 0, (item) => LENGTH * wayOf(item.quantity.relation)),
    option: {
      grid: { ...grid, top: REFERENCE, left: Math.max(grid.left, 96) },
      xAxis: { id: 'x', type: 'value', min: left ? -1 : 0, max: 1, show: false },
      yAxis: lineAxis(names, named, look),
      series: [
        {
          id: 'values',
          type: 'bar',
          z: 5,
          barWidth: ROW.worded,
          barGap: '-100%',
          itemStyle: { color: 'transparent' },
          emphasis: { itemStyle: { borderColor: palette.ink, borderWidth: 2 } },
          data: ends.map((value, index) => ({ id: String(index), value })),
          markLine: markedAt(0, palette, figureRowWords[lang].reference(reference, given)),
        },
        {
          id: 'shafts',
          type: 'bar',
          silent: true,
          z: 3,
          barWidth: SHAFT,
          barGap: '-100%',
          data: group.quantities.map(({ document }, index) => ({
            value: ends[index],
            itemStyle: {
              color: palette.page,
              borderColor: palette.marks[document.mark].fill,
              borderWidth: 2,
            },
          })),
        },
        {
          id: 'heads',
          type: 'scatter',
          silent: true,
          z: 4,
          symbol: HEAD,
          symbolSize: ROW.worded,
          symbolOffset: [ROW.worded / 2 - 1, 0],
          data: group.quantities.map(({ document }, index) => ({
            value: [ends[index], index],
            ...headOf(ways[index] ?? 0),
            itemStyle: {
              color: palette.page,
              borderColor: palette.marks[document.mark].fill,
              borderWidth: 2,
              opacity: 1,
            },
          })),
        },
      ],
    },
  };
}
