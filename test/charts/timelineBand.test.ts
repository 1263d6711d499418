import { describe, expect, it } from 'vitest';
import { PALETTES } from '../../src/charts/palette.ts';
import { timelineBand, yearsWithin } from '../../src/charts/timelineBand.ts';
import type { BandLook } from '../../src/charts/timelineBandLane.ts';
import type { Timeline } from '../../src/domain/rows.ts';
import type { Statement } from '../../src/model/dataset.ts';
import { fixtureRecord } from '../fixtures/dataset.ts';
import { documents, functionsIn, timelineOf } from './fixtures.ts';

const look = (change: Partial<BandLook> = {}): BandLook => ({
  lang: 'zh',
  palette: PALETTES.light,
  selected: null,
  width: 900,
  documents,
  kept: new Set([2017, 2027, 2030]),
  held: null,
  ...change,
});

interface Series {
  id: string;
  data: {
    value: number[];
    itemStyle: object;
    symbolOffset: number[];
    label?: { formatter: string };
  }[];
  markLine?: { data: { coord: number[] }[][] };
}
const seriesOf = (timeline: Timeline, change: Partial<BandLook> = {}) => {
  const band = timelineBand(timeline, look(change));
  const series = (band?.chart.option.series ?? []) as Series[];
  return new Map(series.map((one) => [one.id, one]));
};

/** A timeline of one document whose statements name these years. */
function naming(
  times: readonly (readonly [type: 'by' | 'during', year: number, from?: number, to?: number])[],
): Timeline {
  const records = times.map(
    ([type, year, from, to], index): Statement =>
      fixtureRecord('sc-03', {
        id: `sc-${100 + index}`,
        quantities: [],
        time: {
          type,
          year,
          ...(from ? { from } : {}),
          ...(to ? { to } : {}),
          quote: '某时',
          start: 0,
          end: 2,
        },
      }),
  );
  const years = [...new Set(times.map(([, year]) => year))].sort((one, two) => one - two);
  return {
    ...timelineOf(),
    columns: [
      {
        key: 'in-2000',
        year: 2000,
        breakAfter: false,
        marks: { a: records.map((record) => ({ record, state: 'target' })), b: [] },
      },
    ],
    years: { a: years, b: [] },
  };
}

describe('timelineBand', () => {
  it('is data alone, with ids for what moves', () => {
    const { chart } = timelineBand(timelineOf(), look()) ?? {};
    expect(functionsIn(chart?.option)).toEqual([]);
    expect(chart?.option).toMatchSnapshot();
  });

  it('has a value axis from half a year before the first to half a year after the last that is named', () => {
    const band = timelineBand(timelineOf(), look());
    expect(band?.years).toEqual([2017, 2027, 2030]);
    expect(band?.scale).toEqual([2016.5, 2030.5]);
    expect(band?.chart.option.xAxis).toMatchObject({ type: 'value', min: 2016.5, max: 2030.5 });
  });

  it('can be pointed at by year, with what each document states, and how to press it', () => {
    const points = timelineBand(timelineOf(), look({ held: 2030 }))?.chart.points ?? [];
    expect(points.map(({ key, label, tip }) => [key, label, tip.at(-1)])).toMatchInlineSnapshot(`
      [
        [
          "2017",
          "2017 年：甲省文件 1 条",
          "点击只看 2017 年",
        ],
        [
          "2027",
          "2027 年：甲省文件 3 条",
          "点击只看 2027 年",
        ],
        [
          "2030",
          "2030 年：甲省文件 1 条",
          "点击看全部年份",
        ],
      ]
    `);
  });

  it('is not drawn where no statement names a year', () => {
    expect(timelineBand(timelineOf({ dated: 'no' }), look())).toBeNull();
  });

  it('draws spans as bars: a year, a part of it; a deadline is a symbol alone', () => {
    const lane = seriesOf(
      naming([
        ['during', 2017],
        ['during', 2020, 1, 6],
        ['by', 2030],
      ]),
    ).get('lane-a');
    expect(lane?.markLine?.data.map((ends) => ends.map(({ coord }) => coord[0]))).toEqual([
      [2016.5, 2017.5],
      [2019.5, 2020],
    ]);
    expect(lane?.data.map(({ value }) => value)).toEqual([
      [2017, 0.5],
      [2020, 0.5],
      [2030, 0.5],
    ]);
  });

  it('counts statements that have no room for a symbol each', () => {
    const many = Array.from({ length: 200 }, () => ['by', 2027] as const);
    const lane = seriesOf(naming([...many, ['by', 2030]])).get('lane-a');
    expect(lane?.data.map(({ value, label }) => [value[0], label?.formatter])).toEqual([
      [2027, '200'],
      [2030, undefined],
    ]);
  });

  it('sets back what the filter leaves out, and rings what is open', () => {
    const timeline = timelineOf();
    const last = timeline.columns.find(({ year }) => year === 2030)?.marks.a[0]?.record;
    const change = { kept: new Set([2030]), selected: last?.id ?? null };
    const data = seriesOf(timeline, change).get('lane-a')?.data ?? [];
    for (const { value, itemStyle } of data)
      expect(itemStyle).toMatchObject({ opacity: value[0] === 2030 ? 1 : 0.25 });
    const rings = data.filter(
      ({ itemStyle }) => 'borderColor' in itemStyle && itemStyle.borderColor === PALETTES.light.ink,
    );
    expect(rings).toHaveLength(1);
  });

  it.each([
    [1000, [2017, 2018, 2019]],
    [500, [2017, 2020, 2025]],
    [214, [2017, 2027]],
  ])('names years where there is room, %i px wide', (width, first) => {
    const names = seriesOf(timelineOf(), { width }).get('names');
    const shown = names?.data.map(({ value }) => value[0] ?? 0) ?? [];
    expect(shown.slice(0, first.length)).toEqual(first);
    expect(shown.at(-1)).toBe(2030);
  });
});

describe('yearsWithin', () => {
  const band = { scale: [2016.5, 2030.5], years: [2017, 2027, 2030] } as const;
  it.each<[string, [number, number], unknown]>([
    ['all', [0, 1], { from: 2017, to: 2030 }],
    ['the last two, dragged backwards', [1, 0.6], { from: 2027, to: 2030 }],
    ['one', [0, 0.2], { from: 2017, to: 2017 }],
    ['none', [0.2, 0.5], null],
  ])('%s', (_, ends, years) => {
    expect(yearsWithin(band, ends)).toEqual(years);
  });
});
