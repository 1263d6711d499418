import { describe, expect, it } from 'vitest';
import { rowChart } from '../../src/charts/figures/rowChart.ts';
import type { RowLook } from '../../src/charts/figures/rowLines.ts';
import { PALETTES } from '../../src/charts/palette.ts';
import { figureRows } from '../../src/content/figureRows.ts';
import type { PolicyDocument } from '../../src/model/dataset.ts';
import type { Relation } from '../../src/model/values.ts';
import { drawSvg } from '../../src/ui/chart/echarts.ts';
import {
  EAST,
  FULL_YEAR,
  IN_2017,
  policy,
  quantity,
  STATEMENTS,
  side,
  statement,
  WEST,
} from '../fixtures/figures.ts';

const LOOK: RowLook = { lang: 'zh', palette: PALETTES.light, named: false };
const { fill } = PALETTES.light.marks['orange-circle'];

/** The chart of the first row of a metric. */
function chartOf(
  metric: string,
  look: Partial<RowLook> = {},
  a: PolicyDocument = WEST,
  b: PolicyDocument = EAST,
) {
  const { dataset, selection } = side(a, b);
  const row = figureRows(dataset, selection, look.lang ?? 'zh')
    .flatMap(({ runs }) => runs.flatMap(({ rows }) => rows))
    .find(({ group }) => group.metric.id === metric);
  const chart = row && rowChart(row, dataset, { ...LOOK, ...look });
  if (!chart) throw new Error(`no chart for ${metric}`);
  return chart;
}

interface Datum {
  readonly value: number | readonly number[];
  readonly itemStyle?: {
    readonly color?: unknown;
    readonly borderColor?: string;
    readonly decal?: object;
  };
  readonly label?: {
    readonly show: boolean;
    readonly formatter?: string;
    readonly position?: string;
  };
}
interface Series {
  readonly id: string;
  readonly type: string;
  readonly data: readonly (Datum | number | readonly number[])[];
  readonly itemPayload?: {
    readonly bars: readonly { readonly fill: string; readonly end: string }[];
  };
  readonly markLine?: {
    readonly data: readonly { readonly xAxis: number }[];
    readonly label: { readonly formatter: string };
  };
  readonly showBackground?: boolean;
  readonly label?: { readonly formatter?: string };
}
interface Axis {
  readonly min: number;
  readonly max: number;
  readonly interval: number;
  readonly show?: boolean;
  readonly data: readonly string[];
  readonly axisLabel: { readonly show?: boolean; readonly formatter: (value: number) => string };
}

const seriesOf = (chart: ReturnType<typeof chartOf>) => chart.option.series as readonly Series[];
const series = (chart: ReturnType<typeof chartOf>, id: string) =>
  seriesOf(chart).find((one) => one.id === id);
const values = (chart: ReturnType<typeof chartOf>) =>
  series(chart, 'values')?.data.map((datum) =>
    typeof datum === 'object' && 'value' in datum ? datum.value : datum,
  );
const labels = (chart: ReturnType<typeof chartOf>) =>
  series(chart, 'values')?.data.map(
    (datum) => (datum as Datum).label?.formatter?.replaceAll('\u00a0', ' ') ?? '',
  );
/** The words at the ticks. */
function ticks(chart: ReturnType<typeof chartOf>): string[] {
  const { min, max, interval, axisLabel } = chart.option.xAxis as Axis;
  const count = Math.round((max - min) / interval);
  return Array.from({ length: count + 1 }, (_, index) =>
    axisLabel.formatter(min + index * interval).replaceAll('\u00a0', ' '),
  );
}

const METRICS = ['compute', 'core-value', 'whole-share', 'trade', 'revenue', 'top-share', 'rank'];

describe('rowChart', () => {
  it('draws no count: its unit has nothing to share', () => {
    expect(() => chartOf('firms')).toThrow('no chart');
  });

  describe.each(METRICS)('of %s', (metric) => {
    it.each([
      ['in Chinese', {}],
      [
        'in English, dark, with names of lines',
        { lang: 'en', palette: PALETTES.dark, named: true },
      ],
    ] as [string, Partial<RowLook>][])(
      'has ids that last, and is drawn by the library, %s',
      (_, look) => {
        const chart = chartOf(metric, look);
        const { grid, xAxis, yAxis } = chart.option as Record<string, { id: string }>;
        expect([grid?.id, xAxis?.id, yAxis?.id]).toEqual(['grid', 'x', 'y']);
        const ids = seriesOf(chart).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(drawSvg(chart.option, 420, chart.height)).not.toMatch(/NaN|undefined/);
      },
    );

    it('points at each of its values, in the series that has a datum for it', () => {
      const chart = chartOf(metric);
      const { points } = chart;
      expect(new Set(points.map(({ key }) => key)).size).toBe(points.length);
      const stated = new Set(chart.table.rows.map(({ target }) => target));
      for (const { key, at } of points) {
        expect(stated).toContain(key.split(' ')[0]);
        expect(seriesOf(chart)[at.seriesIndex]).toMatchObject({ id: 'values' });
        expect(seriesOf(chart)[at.seriesIndex]?.data[at.dataIndex]).toBeDefined();
      }
    });
  });

  it('draws a promise hollow to its end mark, with the words of what is not given inside', () => {
    const chart = chartOf('compute');
    expect([values(chart), labels(chart), ticks(chart)]).toEqual([
      [40],
      ['现值未给出'],
      ['0', '40 EFLOPS'],
    ]);
    expect(series(chart, 'values')?.data[0]).toMatchObject({
      itemStyle: {
        color: PALETTES.light.page,
        borderColor: fill,
        decal: { color: PALETTES.light.hatch },
      },
    });
    expect(series(chart, 'ends')?.data).toMatchObject([{ value: [40, 0] }]);
  });

  it('draws a multiple from its baseline, and no amount of money', () => {
    const chart = chartOf('core-value');
    expect([series(chart, 'base')?.data, values(chart), ticks(chart)]).toEqual([
      [1],
      [1],
      ['0', '×1', '×2'],
    ]);
    expect(series(chart, 'base')?.label?.formatter).toBe('基数未给出');
    expect(series(chart, 'values')?.markLine?.data).toEqual([{ xAxis: 1 }]);
    expect(series(chart, 'ends')?.data).toMatchObject([{ value: [2, 0] }]);
    expect(JSON.stringify(chart.option)).not.toMatch(/亿|CN¥/);
  });

  it('draws amounts from zero on one axis, the unit at the last tick, the words of a forecast at its arrow', () => {
    const chart = chartOf('trade');
    expect(values(chart)).toEqual([54.9, 0, 1130.1, 1300]);
    expect(labels(chart)).toEqual(['', '⋮ 其间各年未给出', '', '“有望超过”\n1300 亿元']);
    expect(ticks(chart)).toEqual(['0', '500', '1000', '1500 亿元']);
    expect(series(chart, 'tips')?.data).toMatchObject([{ value: [1300, 3] }]);
    expect(JSON.stringify(chart.option)).not.toMatch(/20\.[56]|169\.9/);
  });

  it('moves the point as text for an English axis', () => {
    const chart = chartOf('trade', { lang: 'en' });
    expect(values(chart)).toEqual([5.49, 0, 113.01, 130]);
    expect(ticks(chart)).toEqual(['0', '50', '100', 'CN¥150 billion']);
  });

  it('names its lines on the chart where the words beside do not stand on them', () => {
    const named = (chart: ReturnType<typeof chartOf>) =>
      (chart.option.yAxis as Axis).axisLabel.show;
    expect([named(chartOf('trade')), named(chartOf('trade', { named: true }))]).toEqual([
      false,
      true,
    ]);
    expect(
      (chartOf('trade').option.yAxis as Axis).data.map((name) => name.replaceAll('\u00a0', ' ')),
    ).toEqual(['2017 年', '', '1—10 月', '全年']);
  });

  it('says growth at the end of its bar, with no bar for the year before', () => {
    const chart = chartOf('revenue');
    expect([values(chart), labels(chart)]).toEqual([
      [0, 969.2],
      ['上年同期值未给出', '+32.9%'],
    ]);
    expect(JSON.stringify(chart)).not.toContain('729');
  });

  it('draws a share in its whole, from 0 to 100 per cent', () => {
    const chart = chartOf('top-share');
    expect([values(chart), ticks(chart)]).toEqual([[23.6], ['0%', '50%', '100%']]);
    expect(series(chart, 'values')?.showBackground).toBe(true);
  });

  it('holds indicators against a reference by arrows of one length, on no scale', () => {
    const chart = chartOf('whole-share');
    const [one, other] = values(chart) ?? [];
    expect(one).toBe(other);
    expect((chart.option.xAxis as Axis).show).toBe(false);
    expect((chart.option.yAxis as Axis).data).toEqual(['总量', '核心产业']);
    expect(series(chart, 'values')?.markLine?.label.formatter).toBe('全国平均水平，数值未给出');
  });

  it('marks a rank on a line of places that has no end', () => {
    const chart = chartOf('rank');
    expect(values(chart)).toEqual([[7, 0]]);
    expect(ticks(chart)).toEqual(['1', ...Array(8).fill(''), '总数未给出']);
  });

  it.each<[Relation, 'actual' | 'target', object, boolean]>([
    ['exact', 'actual', { color: fill }, false],
    ['exact', 'target', { borderColor: fill }, false],
    ['above', 'target', { borderColor: fill }, true],
    ['somewhat-over', 'actual', { color: fill }, true],
    ['about', 'actual', { color: { type: 'linear' } }, false],
    ['just-under', 'actual', { color: { type: 'linear' } }, false],
  ])('ends a bar by its relation: %s (%s)', (relation, status, style, open) => {
    const own = policy('west', [
      statement('sc-31', '约80亿元', [
        quantity('trade', '约80亿元', {
          value: '80',
          unit: '亿元',
          relation,
          status,
          period: FULL_YEAR,
        }),
      ]),
    ]);
    const chart = chartOf('trade', {}, own);
    expect(series(chart, 'values')?.data[0]).toMatchObject({ itemStyle: style });
    expect(series(chart, 'tips') !== undefined).toBe(open);
    expect(series(chart, 'ends')?.data.length).toBe(
      relation === 'exact' && status === 'target' ? 1 : 0,
    );
  });

  it('tells two documents on one axis by colour and name', () => {
    const figure = (id: string, value: string) =>
      statement(id, `2017年的${value}亿元`, [
        quantity('trade', `${value}亿元`, { value, unit: '亿元', period: IN_2017 }),
      ]);
    const chart = chartOf(
      'trade',
      {},
      policy('west', [figure('sc-41', '54.9')]),
      policy('east', [figure('sd-41', '60')]),
    );
    expect(values(chart)).toEqual([54.9, 60]);
    expect((chart.option.yAxis as Axis).data).toEqual(['西省', '东省']);
    expect(series(chart, 'values')?.data.map((datum) => (datum as Datum).itemStyle?.color)).toEqual(
      [fill, PALETTES.light.marks['blue-square'].fill],
    );
  });

  it('keeps to what is stated in every form', () => {
    const rows = STATEMENTS.flatMap(({ quantities }) =>
      quantities.map(({ value }) => Number(value)),
    );
    for (const metric of ['compute', 'trade', 'revenue', 'top-share'])
      for (const value of (values(chartOf(metric)) ?? []) as number[])
        expect([0, ...rows]).toContain(value);
  });
});
