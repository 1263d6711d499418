import { describe, expect, it } from 'vitest';
import { barsAxis, type CoverageBarsLook, coverageBars } from '../../src/charts/coverageBars.ts';
import { PALETTES } from '../../src/charts/palette.ts';
import { ownWordRow, termRows } from '../../src/domain/coverage.ts';
import { dataset, documents, functionsIn } from './fixtures.ts';

const rows = termRows(dataset.terms, documents);
const look: CoverageBarsLook = {
  lang: 'zh',
  palette: PALETTES.light,
  width: 420,
  documents,
  group: '甲省文件用得更多',
  finding: '甲省文件多用“数据”',
  rowHeight: 28,
  axis: barsAxis(rows, documents, 4),
  ticks: true,
  selected: null,
};

interface Grid {
  id: string;
  left: number;
  width?: number;
}
interface Axis {
  id: string;
  inverse?: boolean;
  min?: number;
  max?: number;
  interval?: number;
  data?: { value: string }[];
}
interface Series {
  id: string;
  type: string;
  silent?: boolean;
  data: { id: string; value: number; itemStyle?: { borderWidth?: number } }[];
}
interface Option {
  grid: Grid[];
  xAxis: Axis[];
  yAxis: Axis[];
  series: Series[];
}
const optionOf = (patch: Partial<CoverageBarsLook> = {}, of = rows) =>
  coverageBars(of, { ...look, ...patch }).option as unknown as Option;

describe('coverageBars', () => {
  it('gives native bars in an option that is data alone, every part with an id', () => {
    const { option } = coverageBars(rows, look);
    expect(functionsIn(option)).toEqual([]);
    expect(JSON.parse(JSON.stringify(option))).toEqual(option);
    const { grid, xAxis, yAxis, series } = optionOf();
    for (const parts of [grid, xAxis, yAxis, series])
      expect(parts.map(({ id }) => id)).toEqual(['rows', 'a', 'b']);
    expect(new Set(series.map(({ type }) => type))).toEqual(new Set(['bar']));
    for (const { data } of series)
      expect(data.map(({ id }) => id)).toEqual(rows.map(({ family }) => family.id));
  });

  it('has one scale for both sides, from zero in the middle outwards, that holds every value', () => {
    const { grid, xAxis, series } = optionOf();
    const [, a, b] = grid;
    expect(a?.width).toBe(b?.width);
    expect((a?.left ?? 0) + (a?.width ?? 0) + 92).toBe(b?.left);
    const [, left, right] = xAxis;
    expect([left?.inverse, right?.inverse]).toEqual([true, false]);
    expect([left?.min, left?.max, left?.interval]).toEqual([
      right?.min,
      right?.max,
      right?.interval,
    ]);
    expect(left?.min).toBe(0);
    const values = series.slice(1).flatMap(({ data }) => data.map(({ value }) => value));
    expect(Math.max(...values)).toBeLessThanOrEqual(left?.max ?? 0);
    expect(values).toContain(0);
  });

  it('has one place a row to press, which says both counts and begins with the words that are seen', () => {
    const { points } = coverageBars(rows, look);
    expect(points.map(({ key, at }) => [key, at])).toEqual(
      rows.map(({ family }, dataIndex) => [family.id, { seriesIndex: 0, dataIndex }]),
    );
    expect(points.find(({ key }) => key === 'law')?.label).toMatch(
      /^立法\/执法：甲省文件没有出现，乙省文件 每千字 [\d.]+ 次$/,
    );
    const { series } = optionOf();
    // The bars are looked through: what is pressed is the row.
    expect(series.map(({ silent }) => silent === true)).toEqual([false, true, true]);
  });

  it('rings the row that is open, and no other', () => {
    const ringed = (selected: string | null) =>
      optionOf({ selected }).series[0]?.data.flatMap(({ id, itemStyle }) =>
        itemStyle?.borderWidth ? [id] : [],
      );
    expect(ringed(null)).toEqual([]);
    expect(ringed('data')).toEqual(['data']);
  });

  it('has the bars of one document alone at the right of the words', () => {
    for (const pair of [
      { a: documents.a, b: null },
      { a: documents.a, b: documents.a },
    ]) {
      const { grid, xAxis, series } = optionOf({ documents: pair });
      expect(series.map(({ id }) => id)).toEqual(['rows', 'a']);
      expect(grid[1]?.left).toBe(92);
      expect(xAxis[1]?.inverse).toBe(false);
    }
  });

  it('names the words in English in two lines, a word of the reader’s own as it was typed', () => {
    const own = ownWordRow('{zh|数据}', documents);
    if (!own) throw new Error('A word was typed.');
    const labels = (lang: 'zh' | 'en') =>
      optionOf({ lang }, [own, ...rows]).yAxis[2]?.data?.map(({ value }) => value);
    const at = rows.findIndex(({ family }) => family.id === 'data') + 1;
    expect(labels('zh')?.[at]).toBe('数据');
    expect(labels('en')?.[at]).toBe('{zh|数据}\n{en|data}');
    expect(labels('en')?.[0]).toBe('{zh|数据}');
  });

  it('has the same numbers in its table, a column a document', () => {
    const { table } = coverageBars(rows, look);
    expect(table.columns.map(({ label }) => label)).toEqual([
      '词语',
      '甲省文件（每千字）',
      '乙省文件（每千字）',
    ]);
    const { series } = optionOf();
    expect(table.rows.map(({ target, cells }) => [target, ...cells.slice(1)])).toEqual(
      rows.map(({ family }, at) => [
        family.id,
        String(series[1]?.data[at]?.value),
        String(series[2]?.data[at]?.value),
      ]),
    );
  });
});

describe('barsAxis', () => {
  const counted = (most: number) =>
    barsAxis(
      [
        {
          family: { id: 'x', name: { zh: 'x', en: 'x' }, terms: ['x'] },
          hits: { a: Array.from({ length: most }), b: null } as never,
        },
      ],
      { a: documents.a, b: null },
      4,
    );
  it.each([
    [0, 1, 1],
    [3, 1, 3],
    [4, 1, 4],
    [5, 2, 6],
    [17, 5, 20],
    [21, 10, 30],
    [130, 50, 150],
  ])('of at most %i occurrences has steps of %i up to %i', (most, step, max) => {
    expect(counted(most)).toEqual({ step, max });
  });
});
