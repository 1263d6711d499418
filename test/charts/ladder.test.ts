import { describe, expect, it } from 'vitest';
import { ladderChart } from '../../src/charts/ladder.ts';
import { PALETTES } from '../../src/charts/palette.ts';
import { hitBoxes, overlaps } from '../../src/charts/walk.ts';
import { comparedRows } from '../../src/domain/comparedRows.ts';
import { draw } from './draw.ts';
import { functionsIn, LOOK, rowsOf } from './fixtures.ts';

const WIDE = { ...LOOK, rowHeight: 52, headHeight: 44, steps: 'names' } as const;
const chart = (patch = {}, rows = rowsOf()) => ladderChart(rows, { ...WIDE, ...patch });

describe('ladderChart', () => {
  it('gives an option that is data alone', () => {
    const { option } = chart();
    expect(functionsIn(option)).toEqual([]);
    expect(JSON.parse(JSON.stringify(option))).toEqual(option);
  });

  it('puts the steps of both sides in one data item a theme', () => {
    const { option, height } = chart();
    expect(option).toMatchObject({
      series: [
        {},
        {
          data: [
            [0, 5, 2],
            [1, 4, 1],
            [2, 3, 1],
            [3, 0, 0],
            [4, 0, 2],
          ],
        },
      ],
    });
    expect(height).toBe(44 + 5 * 52);
  });

  it('has a mark for every cell, each with what it opens', () => {
    expect(chart().marks.map(({ key, target }) => [key, target])).toEqual([
      ['infra-a', 'sc-01'],
      ['infra-b', 'sd-03'],
      ['industry-a', 'sc-04'],
      ['industry-b', 'sd-06'],
      ['data-a', 'sc-03'],
      ['data-b', 'sd-04'],
      ['platform-a', 'sc-08'],
      ['platform-b', 'sd-x01'],
      ['law-a', 'sc-x01'],
      ['law-b', 'sd-05'],
    ]);
  });

  it('puts marks at the places of their steps', () => {
    const [a, b] = chart().marks;
    // Steps run from 38 to 442 px of 480; the first row's middle is at 44 + 26.
    expect([a, b].map((mark) => mark && [mark.x + 16, mark.y + 16])).toEqual([
      [442, 70],
      [38 + (2 / 5) * 404, 70],
    ]);
  });

  it.each([300, 358, 480, 900])('keeps marks inside the chart and apart, %i px wide', (width) => {
    const { marks, height } = chart({ width, steps: 'numbers', headHeight: 18 });
    for (const [index, mark] of marks.entries()) {
      expect(mark.x).toBeGreaterThanOrEqual(0);
      expect(mark.x + mark.width).toBeLessThanOrEqual(width);
      expect(mark.y).toBeGreaterThanOrEqual(0);
      expect(mark.y + mark.height).toBeLessThanOrEqual(height);
      expect(marks.filter((other, at) => at > index && overlaps(mark, other))).toEqual([]);
    }
    expect(hitBoxes(marks, 32).every((box) => box.width >= 32 && box.height >= 24)).toBe(true);
  });

  it('says in the table what the marks say', () => {
    const { table, marks } = chart();
    expect(table.rows.map(({ key, target }) => [key, target])).toEqual(
      marks.map(({ key, target }) => [key, target]),
    );
    expect(table.rows.map(({ cells }) => cells)).toContainEqual([
      '平台与跨境电商',
      '甲省文件',
      '0',
      '没有写目标或举措',
      '没有写目标或举措；有 4 项数据',
    ]);
  });

  it('names a mark by theme, document, step and words', () => {
    expect(chart().marks[0]?.label).toBe(
      '数字基础设施，甲省文件，5 级“写明年份和带单位的数值”：算力总规模达到40EFLOPS，量化目标，40\u00a0EFLOPS，到\u00a02027\u00a0年',
    );
  });

  it('dims all but the selected mark, and nothing when the selection is elsewhere', () => {
    const opacities = (selected: string) => {
      const [, series] = chart({ selected }).option.series as {
        itemPayload: { rows: { a: { opacity: number }; b: { opacity: number } }[] };
      }[];
      return series?.itemPayload.rows.map(({ a, b }) => [a.opacity, b.opacity]);
    };
    expect(opacities('sd-x01')).toEqual([
      [0.3, 0.3],
      [0.3, 0.3],
      [0.3, 0.3],
      [0.3, 1],
      [0.3, 0.3],
    ]);
    expect(opacities('sc-15')?.flat()).toEqual(Array.from({ length: 10 }, () => 1));
  });

  it('is set back as a whole where the selected mark stands in another ladder', () => {
    const { option } = chart({ selected: 'sc-01', setBack: true }, rowsOf({ themes: ['law'] }));
    expect(option).toMatchObject({
      series: [{}, { itemPayload: { rows: [{ a: { opacity: 0.3 }, b: { opacity: 0.3 } }] } }],
    });
  });

  it('does not draw a cell whose statements the filter hides', () => {
    const rows = comparedRows(rowsOf({ kinds: ['figure'] }));
    const { marks, option } = ladderChart(rows, WIDE);
    expect(marks.map(({ key }) => key)).toEqual(['platform-a', 'platform-b', 'law-a']);
    expect(option).toMatchObject({ series: [{}, { data: expect.arrayContaining([[4, 0, '-']]) }] });
  });

  it.each([
    ['zh', 'light'],
    ['en', 'dark'],
  ] as const)('draws the same picture as before, %s %s', (lang, scheme) => {
    const spec = chart({ lang, palette: PALETTES[scheme], headHeight: 56, rowHeight: 68 });
    expect(draw(spec, 480)).toMatchSnapshot();
  });

  it('leaves nothing of what it showed before a filter', () => {
    for (const patch of [
      { kinds: ['goal'] as const },
      { dated: 'yes' as const },
      { query: '数据' },
    ]) {
      const filtered = chart({}, rowsOf(patch));
      // The order of shapes in the file may differ: places and looks may not.
      const lines = (svg: string) => svg.replace(/id\d+/g, '').split('\n').sort();
      expect(lines(draw(filtered, 480, chart()))).toEqual(lines(draw(filtered, 480)));
    }
  });
});
