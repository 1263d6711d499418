import { describe, expect, it } from 'vitest';
import { rowChart } from '../../src/charts/figures/rowChart.ts';
import { PALETTES } from '../../src/charts/palette.ts';
import { drawingNotes } from '../../src/content/drawingNotes.ts';
import { type FigureRow, figureRows } from '../../src/content/figureRows.ts';
import type { Quantity } from '../../src/model/dataset.ts';
import { EAST, policy, quantity, side, statement } from '../fixtures/figures.ts';

const PALETTE = PALETTES.light;
const { fill, tint } = PALETTE.marks['orange-circle'];

/** The only row of a document that states one quantity. */
function rowOf(metric: string, written: string, fields: Partial<Quantity>) {
  const stated = statement('sc-01', written, [quantity(metric, written, fields)]);
  const { dataset, selection } = side(policy('west', [stated]), EAST);
  const [row] = figureRows(dataset, selection, 'zh').flatMap(({ runs }) =>
    runs.flatMap(({ rows }) => rows),
  );
  return { dataset, row: row as FigureRow };
}

interface Series {
  readonly id: string;
  readonly stack?: string;
  readonly data: readonly (number | { value: unknown; itemStyle?: Record<string, unknown> })[];
  readonly markLine?: { data: { coord: number[] }[][] };
}

function drawn(metric: string, written: string, fields: Partial<Quantity>) {
  const { dataset, row } = rowOf(metric, written, fields);
  const chart = rowChart(row, dataset, { lang: 'zh', palette: PALETTE, named: false });
  const series = ((chart?.option.series ?? []) as readonly Series[]).map(
    (one) => [one.id, one] as const,
  );
  return { chart, series: Object.fromEntries(series), notes: drawingNotes(row, 'zh') };
}

const amount = (fields: Partial<Quantity>): Partial<Quantity> => ({
  unit: '亿元',
  status: 'target',
  ...fields,
});
const first = (series: Series | undefined) =>
  series?.data[0] as { value: unknown; itemStyle: Record<string, unknown> };

describe('relations of a value', () => {
  it.each<
    [
      string,
      Partial<Quantity>,
      { tip: boolean; end: string | null; dashed: boolean; note: string[] },
    ]
  >([
    ['80亿元', { value: '80' }, { tip: false, end: fill, dashed: false, note: [] }],
    [
      '超过80亿元',
      { value: '80', relation: 'above' },
      { tip: true, end: null, dashed: false, note: [] },
    ],
    [
      '80亿元以上',
      { value: '80', relation: 'at-least' },
      { tip: true, end: fill, dashed: false, note: ['端线：含这个数；尖头：可以更多'] },
    ],
    [
      '不超过80亿元',
      { value: '80', relation: 'at-most' },
      { tip: false, end: fill, dashed: true, note: ['虚线框：最多到端线，含这个数'] },
    ],
    [
      '不足80亿元',
      { value: '80', relation: 'below' },
      { tip: false, end: PALETTE.page, dashed: true, note: ['虚线框：不到空心端线'] },
    ],
    [
      '约80亿元',
      { value: '80', relation: 'about' },
      { tip: false, end: null, dashed: false, note: [] },
    ],
  ])('ends the bar of %s', (written, fields, { tip, end, dashed, note }) => {
    const { series, notes } = drawn('trade', written, amount(fields));
    expect(series.tips !== undefined).toBe(tip);
    expect(series.ends?.data.length === 0 ? null : first(series.ends).itemStyle.color).toBe(end);
    expect(Array.isArray(first(series.values).itemStyle.borderType)).toBe(dashed);
    expect(first(series.values).value).toBe(80);
    expect(notes).toEqual(note);
  });

  it('draws a range from its low end to its high end', () => {
    const range = amount({ value: null, low: '60', high: '80', relation: 'between' });
    const { series, chart } = drawn('trade', '60—80亿元', range);
    expect(series.under?.data).toEqual([60]);
    expect(first(series.values).value).toBe(20);
    expect(series.under?.stack).toBe(series.values?.stack);
    expect(chart?.points[0]?.coord).toEqual([80, 0]);
  });

  it('leads from the stated baseline to the value, up or down, on an axis that has both', () => {
    for (const [from, value] of [
      ['60', '80'],
      ['90', '80'],
    ] as const) {
      const { series, chart, notes } = drawn(
        'trade',
        `由${from}亿元到${value}亿元`,
        amount({ from, value }),
      );
      const [start, end] = series.arrows?.markLine?.data[0] ?? [];
      expect([start?.coord, end?.coord]).toEqual([
        [Number(from), 0],
        [80, 0],
      ]);
      expect((chart?.option.xAxis as { max: number } | undefined)?.max).toBeGreaterThanOrEqual(
        Number(from),
      );
      expect(notes).toEqual(['圆点：原文写的基数']);
    }
  });

  it('tints a bar of which the text does not say whether it is promised or has happened', () => {
    const { series } = drawn('trade', '80亿元', amount({ value: '80', status: null }));
    expect(first(series.values).itemStyle.color).toBe(fill);
    const { dataset } = rowOf('trade', '80亿元', amount({ value: '80', status: null }));
    const rule = statement(
      'sc-01',
      '80亿元',
      [quantity('trade', '80亿元', amount({ value: '80', status: null }))],
      { kind: 'measure' },
    );
    const { selection } = side(policy('west', [rule]), EAST);
    const row = figureRows(dataset, selection, 'zh')[0]?.runs[0]?.rows[0] as FigureRow;
    const chart = rowChart(row, dataset, { lang: 'zh', palette: PALETTE, named: false });
    const values = (chart?.option.series as readonly Series[] | undefined)?.find(
      ({ id }) => id === 'values',
    );
    expect(first(values).itemStyle.color).toBe(tint);
  });

  it('draws a third of a whole as a third of its axis', () => {
    const { series } = drawn('top-share', '占三分之一', {
      value: '1/3',
      unit: null,
      form: 'share',
    });
    expect(first(series.values).value).toBeCloseTo(100 / 3);
  });

  it('draws no bar for a fall, a difference to a reference or a number left open', () => {
    const none: [string, Partial<Quantity>][] = [
      ['减少5亿元', { value: '5', fall: true }],
      [
        '高于全国平均水平5亿元',
        { value: '5', than: { zh: '全国平均水平', en: 'national average' } },
      ],
      ['翻了2倍', { value: null, unit: '×', form: 'multiple', ambiguous: true }],
    ];
    for (const [written, fields] of none)
      expect(drawn('trade', written, amount(fields)).chart).toBeNull();
  });
});

describe('relations of a rank and to a reference', () => {
  it('shows the places that one of the first ten may have', () => {
    const { series, notes } = drawn('rank', '前10位', {
      value: '10',
      unit: '位',
      form: 'rank',
      top: true,
    });
    expect(first(series.first).value).toBe(10);
    expect(first(series.values).itemStyle.color).toBe(PALETTE.page);
    expect(notes).toEqual(['浅色段：可能的位次']);
  });

  it('leads from the place that a rank has come from', () => {
    const { series } = drawn('rank', '从第12位到第8位', {
      value: '8',
      from: '12',
      unit: '位',
      form: 'rank',
    });
    expect(series.arrows?.markLine?.data[0]?.map(({ coord }) => coord)).toEqual([
      [12, 0],
      [8, 0],
    ]);
  });

  it.each([
    ['above', 0.5],
    ['at-least', 0.5],
    ['below', -0.5],
    ['exact', 0],
  ] as const)('points an arrow the way of %s', (relation, at) => {
    const than = { zh: '全国平均水平', en: 'national average' };
    const { series } = drawn('whole-share', '全国平均水平', {
      form: 'relation',
      relation,
      than,
      missing: ['reference'],
    });
    expect(first(series.values).value).toBe(at);
  });
});
