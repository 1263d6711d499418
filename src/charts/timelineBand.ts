// The years that are named, on an axis to scale: one lane a document, a symbol a statement, spans as bars.
// Statements without a year are not on it: the view counts them beside the lanes.
import { SIDES, type Side } from '../domain/filter.ts';
import type { Timeline } from '../domain/rows.ts';
import { statedYears } from '../domain/years.ts';
import { nameSides } from '../i18n/naming.ts';
import { timelineTableWords } from '../i18n/timelineTable.ts';
import type { ChartPoint, NativeChart } from './nativeChart.ts';
import { type BandLook, bandLane } from './timelineBandLane.ts';

export interface TimelineBand {
  readonly chart: NativeChart;
  /** Ends of the axis: half a year or more beyond the first and the last year that is named. */
  readonly scale: readonly [from: number, to: number];
  /** All that are named, ascending. */
  readonly years: readonly number[];
}

/** Heights in px: a lane, the years under both. */
export const BAND = { lane: 38, years: 22 } as const;

/** Least room for the name of a year that is named and of a round one, and for half of a name with its symbols, in px. */
const NAME = { own: 36, round: 44 } as const;
const END = 22;
/** The band of a timeline; null where no statement names a year. */
export function timelineBand(timeline: Timeline, look: BandLook): TimelineBand | null {
  const { lang, palette, width, documents, held } = look;
  const years = [...new Set([...timeline.years.a, ...timeline.years.b])].sort((a, b) => a - b);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return null;
  // Room at both ends for half a year, and for the name of the first and the last.
  const room = Math.max(0.5, (END * (last - first)) / Math.max(1, width - 2 * END));
  const scale = [first - room, last + room] as const;
  const perYear = width / (scale[1] - scale[0]);
  const text = timelineTableWords[lang].band;
  const names = nameSides(documents.a, documents.b, lang);
  const counts = years.map((year) => ({
    year,
    each: SIDES.flatMap((side) => {
      const n = countNaming(timeline, side, year);
      return n > 0 ? [timelineTableWords[lang].count(names[side].full, n)] : [];
    }),
  }));
  const label = ({ year, each }: (typeof counts)[number]) =>
    `${text.year(year)}${lang === 'zh' ? '：' : ': '}${each.join(timelineTableWords[lang].comma)}`;
  const height = 2 * BAND.lane + BAND.years;
  const chart: NativeChart = {
    name: text.name,
    finding: text.finding(years.map(text.year).join(lang === 'zh' ? '、' : ', ')),
    height,
    points: counts.map((one, dataIndex): ChartPoint => {
      const { year } = one;
      return {
        key: String(year),
        at: { seriesIndex: 0, dataIndex },
        coord: [year, 2],
        label: label(one),
        tip: [label(one), year === held ? text.release : text.press(year)],
      };
    }),
    table: {
      columns: [
        { id: 'year', label: text.table },
        ...SIDES.map((side) => ({ id: side, label: names[side].full, numeric: true })),
      ],
      rows: years.map((year) => ({
        key: String(year),
        target: String(year),
        cells: [text.year(year), ...SIDES.map((side) => String(countNaming(timeline, side, year)))],
      })),
    },
    option: {
      grid: { id: 'band', left: 0, right: 0, top: 0, bottom: BAND.years },
      xAxis: {
        id: 'years',
        type: 'value',
        min: scale[0],
        max: scale[1],
        // Bars as wide as a year would move its ends.
        containShape: false,
        interval: 1,
        axisLabel: { show: false },
        splitLine: { show: false },
        // Between years.
        axisTick: { show: room === 0.5, length: 4, lineStyle: { color: palette.hatch } },
        axisLine: { show: true, onZero: false, lineStyle: { color: palette.hatch } },
      },
      yAxis: {
        id: 'lanes',
        type: 'value',
        min: 0,
        max: 2,
        interval: 1,
        inverse: true,
        axisLabel: { show: false },
        axisTick: { show: false },
        axisLine: { show: false },
        splitLine: {
          show: true,
          showMinLine: false,
          showMaxLine: false,
          lineStyle: { color: palette.rule },
        },
      },
      series: [
        {
          // What is pointed at and pressed: a year, in both lanes.
          id: 'press',
          type: 'bar',
          barWidth: Math.max(24, Math.min(72, perYear)),
          itemStyle: { color: palette.rule, opacity: 0 },
          emphasis: { itemStyle: { color: palette.rule, opacity: 0.7 } },
          data: years.map((year) => [year, 2]),
        },
        yearNames(years, scale, perYear, look),
        ...SIDES.map((side) => bandLane(timeline, side, perYear, look)),
      ],
    },
  };
  return { chart, scale, years };
}

/**
 * The years that a stretch of the band takes in, from their first to their last; null where none is named there.
 * @param ends both ends as shares of the band's width, in any order
 */
export function yearsWithin(
  { scale: [from, to], years }: Pick<TimelineBand, 'scale' | 'years'>,
  ends: readonly [number, number],
): { from: number; to: number } | null {
  const [start, end] = ends.map((at) => from + at * (to - from)).sort((a, b) => a - b);
  const within = years.filter((year) => (start ?? 0) <= year && year <= (end ?? 0));
  const [first, last] = [within[0], within.at(-1)];
  return first === undefined || last === undefined ? null : { from: first, to: last };
}

/** Names of years: all that are named, and round ones between them, where there is room. */
function yearNames(
  years: readonly number[],
  [from, to]: TimelineBand['scale'],
  perYear: number,
  { palette, kept }: BandLook,
) {
  const shown: number[] = [];
  const fits = (year: number, room: number) =>
    shown.every((other) => Math.abs(other - year) * perYear >= room);
  // The last first: it is what is promised.
  for (const year of years.toReversed()) if (fits(year, NAME.own)) shown.push(year);
  const step = stepOf(perYear);
  for (let year = Math.ceil(from / step) * step; year < to; year += step)
    if (fits(year, NAME.round)) shown.push(year);
  return {
    id: 'names',
    type: 'scatter',
    silent: true,
    animation: false,
    symbolSize: 1,
    itemStyle: { color: 'transparent' },
    label: { show: true, position: 'bottom', distance: 5, fontSize: 12 },
    data: shown
      .toSorted((a, b) => a - b)
      .map((year) => {
        const strong = kept.has(year);
        return {
          value: [year, 2],
          label: {
            formatter: String(year),
            color: strong ? palette.ink : palette.ink3,
            fontWeight: strong ? 600 : 400,
          },
        };
      }),
  };
}

function countNaming({ columns }: Timeline, side: Side, year: number): number {
  const names = columns.flatMap(({ marks }) =>
    marks[side].map(({ record }) => statedYears(record)),
  );
  return names.filter((years) => years.includes(year)).length;
}

/** Years from one round year to the next, so that their names do not touch. Fives and tens, not twos: they are found at a glance. */
function stepOf(perYear: number): number {
  return [1, 5, 10, 20, 50, 100].find((step) => step * perYear >= NAME.round) ?? 1000;
}
