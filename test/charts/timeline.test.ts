import { describe, expect, it } from 'vitest';
import { PALETTES } from '../../src/charts/palette.ts';
import { timelineChart } from '../../src/charts/timeline.ts';
import { columnBoxes, leastWidth, perRow, TIMELINE } from '../../src/charts/timelineLayout.ts';
import { overlaps } from '../../src/charts/walk.ts';
import { draw } from './draw.ts';
import { documents, functionsIn, LOOK, timelineOf } from './fixtures.ts';

const WIDE = { ...LOOK, width: 1100, documents };
const chart = (look = {}, patch = {}) => timelineChart(timelineOf(patch), { ...WIDE, ...look });

describe('columnBoxes', () => {
  it('gives every column its least width and keeps inside the chart', () => {
    const boxes = columnBoxes(timelineOf(), 1100) ?? [];
    const last = boxes.at(-1);
    expect(boxes.every(({ width }) => width >= TIMELINE.least)).toBe(true);
    expect(
      boxes.slice(1).map(({ x }, at) => x - (boxes[at]?.x ?? 0) - (boxes[at]?.width ?? 0)),
    ).toEqual(boxes.slice(1).map(() => TIMELINE.gap));
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(1100);
  });

  it('makes the column that holds most the widest', () => {
    const timeline = timelineOf();
    const widths = (columnBoxes(timeline, 1100) ?? []).map(({ width }) => width);
    expect(timeline.columns[0]?.key).toBe('none');
    expect(widths[0]).toBe(Math.max(...widths));
  });

  it('refuses a width that does not hold them, and a timeline without columns', () => {
    const timeline = timelineOf();
    expect(columnBoxes(timeline, leastWidth(timeline))).not.toBeNull();
    expect(columnBoxes(timeline, leastWidth(timeline) - 1)).toBeNull();
    expect(columnBoxes(timelineOf({ kinds: [] }), 1100)).toBeNull();
  });

  it.each([
    [18, 1],
    [42, 1],
    [43, 2],
    [132, 5],
  ])('%i px hold %i marks side by side', (width, marks) => {
    expect(perRow({ x: 0, width })).toBe(marks);
  });
});

describe('timelineChart', () => {
  it('gives an option that is data alone', () => {
    const { option } = chart();
    expect(functionsIn(option)).toEqual([]);
    expect(JSON.parse(JSON.stringify(option))).toEqual(option);
  });

  it('has one mark a statement, in the column of its time, and one strip for no year', () => {
    const timeline = timelineOf();
    const { marks } = chart();
    const statements = timeline.columns.flatMap(({ marks: { a, b } }) => [...a, ...b]);
    expect(marks.map(({ target }) => target).toSorted()).toEqual(
      [...statements.map(({ record }) => record.id), 'sd-x02'].toSorted(),
    );
    const boxes = columnBoxes(timeline, 1100) ?? [];
    timeline.columns.forEach(({ marks: pair }, index) => {
      const box = boxes[index] ?? { x: 0, width: 0 };
      for (const { record } of [...pair.a, ...pair.b]) {
        const mark = marks.find(({ target }) => target === record.id);
        expect(mark?.x).toBeGreaterThanOrEqual(box.x);
        expect((mark?.x ?? 0) + TIMELINE.mark).toBeLessThanOrEqual(box.x + box.width);
      }
    });
  });

  it.each([780, 1100, 1392])('keeps marks inside the chart and apart, %i px wide', (width) => {
    const { marks, height } = chart({ width });
    for (const [index, mark] of marks.entries()) {
      expect(mark.x).toBeGreaterThanOrEqual(0);
      expect(mark.x + mark.width).toBeLessThanOrEqual(width);
      expect(mark.y).toBeGreaterThanOrEqual(0);
      expect(mark.y + mark.height).toBeLessThanOrEqual(height);
      expect(marks.filter((other, at) => at > index && overlaps(mark, other))).toEqual([]);
    }
  });

  it('draws each statement by its state', () => {
    const { option } = chart({}, { themes: ['platform', 'infra'] });
    const series = option.series as {
      itemPayload: { marks?: { mark: string; state: string }[] };
    }[];
    expect(series[2]?.itemPayload.marks?.map(({ mark, state }) => `${mark} ${state}`)).toEqual([
      'orange-circle measure',
      'orange-circle actual',
      'orange-circle actual',
      'orange-circle actual',
      'orange-circle forecast',
      'orange-circle target',
      'blue-square measure',
    ]);
  });

  it('says over the empty columns that a document names no year, and opens the search', () => {
    const strip = chart().marks.find(({ target }) => target === 'sd-x02');
    const boxes = columnBoxes(timelineOf(), 1100) ?? [];
    expect(strip).toMatchObject({
      x: boxes[1]?.x,
      label: '乙省文件没有写到任何年份',
      tip: ['乙省文件没有写到任何年份'],
    });
    const { series } = chart().option as { series: { itemPayload: { strips?: object[] } }[] };
    expect(series[1]?.itemPayload.strips).toMatchObject([{ words: '乙省文件没有写到任何年份' }]);
  });

  it('keeps the strip over “this year” when dated statements are filtered away', () => {
    const { marks } = chart({}, { dated: 'no' });
    const strip = marks.find(({ target }) => target === 'sd-x02');
    expect(strip?.x).toBe(columnBoxes(timelineOf({ dated: 'no' }), 1100)?.[1]?.x);
  });

  it('has no strip where there is no column besides “no year”', () => {
    const { marks } = chart({}, { kinds: ['event'] });
    expect(marks.map(({ target }) => target)).toEqual(['sc-14', 'sc-15', 'sd-01']);
  });

  it('lists the same statements in the table, column by column', () => {
    const { table, marks } = chart();
    expect(new Set(table.rows.map(({ target }) => target))).toEqual(
      new Set(marks.map(({ target }) => target).filter((target) => target !== 'sd-x02')),
    );
    expect(table.rows.at(-1)).toEqual({
      key: 'a-sc-04',
      target: 'sc-04',
      cells: ['核心产业增加值实现翻番', '甲省文件', '量化目标', '到 2030 年'],
    });
  });

  it('counts those with and without a year in its finding', () => {
    const { total, dated } = timelineOf();
    const all = total.a + total.b;
    expect(chart().finding).toBe(
      `没有写年份的有 ${all - dated.a - dated.b} 条，写明年份的有 ${dated.a + dated.b} 条。`,
    );
  });

  it('gives marks keys of their own where both sides show one document', () => {
    const { marks } = chart(
      { documents: { a: documents.a, b: documents.a } },
      { b: documents.a?.id },
    );
    expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
  });

  it.each([
    ['zh', 'light', null],
    ['en', 'dark', 'sc-01'],
  ] as const)('draws the same picture as before, %s %s', (lang, scheme, selected) => {
    const spec = chart({ lang, palette: PALETTES[scheme], selected });
    expect(draw(spec, 1100)).toMatchSnapshot();
  });
});
