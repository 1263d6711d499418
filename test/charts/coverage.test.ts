import { describe, expect, it } from 'vitest';
import { butterflyChart } from '../../src/charts/coverage.ts';
import { PALETTES } from '../../src/charts/palette.ts';
import type { Scale } from '../../src/charts/scale.ts';
import type { ChartSpec } from '../../src/charts/spec.ts';
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

  it('draws no bar where a word does not occur', () => {
    const { option } = chart();
    const rows = shown(documents);
    const series = option.series as { data: number[][] }[];
    expect(series[1]?.data).toHaveLength(rows.filter(({ hits }) => hits.a?.length).length);
    expect(series[2]?.data).toHaveLength(rows.filter(({ hits }) => hits.b?.length).length);
  });

  it.each([
    ['zh', 'light'],
    ['en', 'dark'],
  ] as const)('draws the same picture as before, %s %s', (lang, scheme) => {
    const spec = chart({ lang, palette: PALETTES[scheme] });
    expect(draw(spec, 420)).toMatchSnapshot();
  });
});
