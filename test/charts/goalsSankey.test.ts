import { beforeAll, describe, expect, it } from 'vitest';
import { shippedDataset } from '../../scripts/dataset.mjs';
import { BAND_OPACITY, goalsSankey } from '../../src/charts/goalsSankey.ts';
import { PALETTES } from '../../src/charts/palette.ts';
import { goalsStructure } from '../../src/content/goalsStructure.ts';
import { type Filter, OPEN_CLAUSES } from '../../src/domain/filter.ts';
import { select } from '../../src/domain/select.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Lang } from '../../src/model/values.ts';
import { A, B } from '../fixtures/dataset.ts';
import { functionsIn } from './fixtures.ts';

let dataset: Dataset;
beforeAll(async () => {
  dataset = await shippedDataset();
});

interface Drawn {
  data: { name: string; depth: number; label: { formatter: string } }[];
  links: { source: string; target: string; value: number; lineStyle: Record<string, unknown> }[];
}
const palette = PALETTES.light;
const of = (patch: Partial<Filter> = {}, selected: string | null = null, lang: Lang = 'zh') => {
  const filter = { a: A, b: B, ...OPEN_CLAUSES, ...patch };
  const structure = goalsStructure(select(dataset, filter));
  const chart = goalsSankey(structure, { lang, palette, selected });
  const { series } = chart.option as { series: [Drawn & Record<string, unknown>] };
  return { structure, chart, series: series[0] };
};

describe('goalsSankey', () => {
  it('is a Sankey of three columns that keeps the orders given', () => {
    const { structure, chart, series } = of();
    expect(series).toMatchObject({
      id: 'goals-structure',
      type: 'sankey',
      layoutIterations: 0,
      emphasis: { focus: 'adjacency' },
    });
    const column = (depth: number) =>
      series.data.filter((node) => node.depth === depth).map(({ name }) => name);
    expect(column(0)).toEqual(structure.sections.a.map(({ key }) => key));
    expect(column(1)).toEqual(structure.themes.map(({ key }) => key));
    expect(column(2)).toEqual(structure.sections.b.map(({ key }) => key));
    expect(functionsIn(chart.option)).toEqual([]);
  });

  it('makes a band as wide as its statements are many, in the document’s colour, strong where a year is stated', () => {
    const { structure, series } = of();
    expect(series.links.map(({ value }) => value)).toEqual(
      structure.bands.map(({ records }) => records.length),
    );
    for (const [at, { side, dated }] of structure.bands.entries()) {
      const mark = side === 'a' ? 'orange-circle' : 'blue-square';
      expect(series.links[at]?.lineStyle).toMatchObject({
        color: palette.marks[mark].fill,
        opacity: dated ? 0.62 : 0.24,
      });
    }
    expect(BAND_OPACITY).toEqual({ dated: 0.62, undated: 0.24 });
  });

  it('ends a theme that a document leaves out with the words of its absence', () => {
    const label = (lang: Lang) =>
      of({}, null, lang).series.data.find(({ name }) => name === 'theme-law')?.label.formatter;
    expect(label('zh')).toBe('{name|法治}{count|0 : 1  四川文件未提及}');
    expect(label('en')).toBe('{name|Law}{count|0 : 1  Sichuan: not mentioned}');
  });

  it('has a point for every section, theme and band, named by what is seen first, at its place in the series', () => {
    const { structure, chart, series } = of();
    const { sections, themes, bands } = structure;
    expect(new Set(chart.points.map(({ key }) => key)).size).toBe(chart.points.length);
    expect(chart.points).toHaveLength(
      sections.a.length + themes.length + sections.b.length + bands.length,
    );
    for (const { key, at } of chart.points) {
      if (at.dataType === 'edge') expect(bands[at.dataIndex]?.key).toBe(key);
      else expect(series.data[at.dataIndex]?.name).toBe(key);
    }
    const labels = chart.points.map(({ label }) => label);
    expect(labels.slice(0, 2)).toEqual([
      '到2027年，四川文件，8 条，写明年份 8 条',
      '到2027年—数字基础设施，四川文件，2 条，写明年份',
    ]);
    expect(labels).toContain('法治，山东文件：1 条，四川文件未提及');
  });

  it('gives the same numbers as a table, absences included', () => {
    const { chart, structure } = of();
    const rows = chart.table.rows.map(({ cells }) => cells.join(' '));
    expect(rows).toContain('到2027年 数字基础设施 四川文件 写明年份 2');
    expect(rows).toContain('– 法治 四川文件 未提及 0');
    expect(rows).toContain('– 数字社会与惠民 四川文件 没有写目标或举措 0');
    expect(rows).toHaveLength(structure.bands.length + 2);
    expect(chart.finding).toBe(
      '四川文件 42 条，其中 12 条写明年份；山东文件 29 条，都没有写年份；涉及 10 个主题。每条按主要主题算一次。',
    );
  });

  it('edges what is pressed, and keeps words of the data out of its markup', () => {
    const { series } = of({}, 'theme-law');
    const edged = series.data.filter((node) => JSON.stringify(node).includes('"borderWidth":1.5'));
    expect(edged.map(({ name }) => name)).toEqual(['theme-law']);
    const { structure } = of();
    const [first, ...rest] = structure.themes;
    if (!first) throw new Error('There is no theme.');
    const name = { zh: '{a|b}', en: '{a|b}' };
    const strange = {
      ...structure,
      themes: [{ ...first, theme: { ...first.theme, name } }, ...rest],
    };
    const option = goalsSankey(strange, { lang: 'zh', palette, selected: null }).option;
    expect(JSON.stringify(option)).toContain('{name|｛a｜b｝}');
  });

  it.each<[string, Partial<Filter>, number]>([
    ['a document beside itself', { b: A }, 2],
    ['one side left empty', { dated: 'yes' }, 2],
    ['nothing', { themes: [] }, 0],
  ])('draws %s with the columns that are left', (_, patch, columns) => {
    const { chart, series } = of(patch);
    expect(new Set(series.data.map(({ depth }) => depth)).size).toBe(columns);
    expect(Number.isFinite(chart.height)).toBe(true);
  });
});
