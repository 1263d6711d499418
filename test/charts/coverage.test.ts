import { describe, expect, it } from 'vitest';
import { butterflyChart } from '../../src/charts/coverage.ts';
import { PALETTES } from '../../src/charts/palette.ts';
import type { Scale } from '../../src/charts/scale.ts';
import type { ChartSpec } from '../../src/charts/spec.ts';
import { overlaps } from '../../src/charts/walk.ts';
import { wordsFinding } from '../../src/content/findings/coverage.ts';
import { termRows } from '../../src/domain/coverage.ts';
import { draw } from './draw.ts';
import { dataset, documents, functionsIn, LOOK } from './fixtures.ts';

const shown = (pair: typeof documents) => termRows(dataset.terms, pair);
const chart = (look = {}, pair: typeof documents = documents) =>
  butterflyChart(shown(pair), {
    ...LOOK,
    width: 420,
    rowHeight: 32,
    documents: pair,
    finding: wordsFinding(shown(pair), pair, 'zh'),
    ...look,
  });

interface Series {
  readonly itemPayload: { readonly along?: Scale };
}
/** The scales of the bars, that of side a first. */
function scalesOf({ series }: ChartSpec['option']): [Scale, Scale] {
  const scales = (series as readonly Series[]).flatMap(
    ({ itemPayload }) => itemPayload.along ?? [],
  );
  expect(scales).toHaveLength(2);
  return scales as [Scale, Scale];
}

describe('butterflyChart', () => {
  it('gives an option that is data alone', () => {
    const { option } = chart();
    expect(functionsIn(option)).toEqual([]);
    expect(JSON.parse(JSON.stringify(option))).toEqual(option);
  });

  it('has one scale for both sides, from zero in the middle outwards', () => {
    const { option } = chart();
    const [left, right] = scalesOf(option);
    expect(left.max).toBe(right.max);
    expect(left.left - left.right).toBe(right.right - right.left);
    expect(left.left).toBeLessThan(right.left);
  });

  it.each([
    ['zh', 420],
    ['en', 288],
  ] as const)(
    'has two marks a row that open its family, inside the chart and apart: %s, %i px',
    (lang, width) => {
      const { marks, height } = chart({ lang, width });
      expect(marks.map(({ target }) => target)).toEqual(
        shown(documents).flatMap(({ family }) => [family.id, family.id]),
      );
      expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
      for (const [index, mark] of marks.entries()) {
        expect(mark.x).toBeGreaterThanOrEqual(0);
        expect(mark.x + mark.width).toBeLessThanOrEqual(width);
        expect(mark.y + mark.height).toBeLessThanOrEqual(height);
        expect(marks.filter((other, at) => at > index && overlaps(mark, other))).toEqual([]);
      }
    },
  );

  it('draws no bar where a word does not occur, and says so', () => {
    const { option, marks } = chart();
    const rows = shown(documents);
    const series = option.series as { data: number[][] }[];
    expect(series[1]?.data).toHaveLength(rows.filter(({ hits }) => hits.a?.length).length);
    expect(series[2]?.data).toHaveLength(rows.filter(({ hits }) => hits.b?.length).length);
    expect(marks.find(({ key }) => key === 'law-a')?.label).toBe('甲省文件，“立法/执法”：没有出现');
  });

  it('has the same numbers in its table, a column a document', () => {
    const alone = { a: null, b: documents.b };
    expect(chart({}, alone).table).toMatchObject({
      columns: [{ id: 'term' }, { id: 'b', label: '乙省文件（次）', numeric: true }],
    });
    expect(chart({}, alone).marks).toHaveLength(dataset.terms.length);
    const { table } = chart();
    expect(table.columns.map(({ label }) => label)).toEqual([
      '词语',
      '甲省文件（每千字）',
      '乙省文件（每千字）',
    ]);
    expect(table.rows.map(({ key, target }) => [key, target])).toEqual(
      shown(documents).map(({ family }) => [family.id, family.id]),
    );
  });

  it.each([
    ['zh', 'light', null],
    ['en', 'dark', 'data'],
  ] as const)('draws the same picture as before, %s %s', (lang, scheme, selected) => {
    const spec = chart({ lang, palette: PALETTES[scheme], selected });
    expect(draw(spec, 420)).toMatchSnapshot();
  });
});
