import { describe, expect, it } from 'vitest';
import type { BarDrawing } from '../../src/charts/figures/drawing.ts';
import { figureChart } from '../../src/charts/figures/figureChart.ts';
import { PALETTES, setBack } from '../../src/charts/palette.ts';
import type { Sketch } from '../../src/charts/sketch.ts';
import type { ChartSpec, Look } from '../../src/charts/spec.ts';
import { figureGroups } from '../../src/domain/figures.ts';
import type { FigureForm } from '../../src/domain/rows.ts';
import { EAST, METRICS, policy, STATEMENTS, side, WEST } from '../fixtures/figures.ts';
import { draw } from './draw.ts';

const LOOK: Look = { lang: 'zh', palette: PALETTES.light, width: 340, selected: null };

/** The chart of the first group of a metric. */
function chart(metric: string, look: Partial<Look> = {}, ids?: readonly string[]): ChartSpec {
  const { dataset, selection } = side(WEST, EAST, { ids });
  const group = figureGroups(dataset, selection).find((found) => found.metric.id === metric);
  const spec = group && figureChart(group, METRICS, { ...LOOK, ...look });
  if (!spec) throw new Error(`no chart for ${metric}`);
  return spec;
}

interface Series {
  readonly data: readonly (readonly number[])[];
  readonly itemPayload: { readonly bars?: readonly BarDrawing[]; readonly sketches?: Sketch[] };
}

/** Values and bars of a chart, and all its words in order. */
function drawn(spec: ChartSpec) {
  const series = spec.option.series as readonly Series[];
  const bars = series.find(({ itemPayload }) => itemPayload.bars);
  const sketches = series.flatMap(({ itemPayload }) => itemPayload.sketches ?? []);
  return {
    values: bars?.data,
    bars: bars?.itemPayload.bars?.map(({ fill, end }) => `${fill} ${end}`),
    words: sketches.flatMap((sketch) =>
      sketch.kind === 'text' ? [sketch.text.replaceAll('\u2009', ' ')] : [],
    ),
    sketches,
  };
}

const FORMS: [FigureForm, string][] = [
  ['target-level', 'compute'],
  ['multiple', 'core-value'],
  ['relation', 'whole-share'],
  ['amounts', 'trade'],
  ['amounts', 'revenue'],
  ['share', 'top-share'],
  ['rank', 'rank'],
];
const LOOKS: [string, Partial<Look>][] = [
  ['300 px', { width: 300 }],
  ['358 px in English', { width: 358, lang: 'en' }],
  ['430 px, dark', { width: 430, palette: PALETTES.dark }],
  [
    '820 px in English, dark, one in focus',
    { width: 820, lang: 'en', palette: PALETTES.dark, selected: 'sc-09' },
  ],
];

describe('figureChart', () => {
  it('draws no count: that is text', () => {
    const { dataset, selection } = side(WEST, EAST, { ids: ['sc-12'] });
    const [group] = figureGroups(dataset, selection);
    expect(group && figureChart(group, METRICS, LOOK)).toBeNull();
  });

  describe.each(FORMS)('of form %s (%s)', (_form, metric) => {
    it.each(LOOKS)('gives an option that is plain data, at %s', (_at, look) => {
      const { option } = chart(metric, look);
      expect(JSON.parse(JSON.stringify(option))).toEqual(option);
    });

    it.each(LOOKS)('keeps marks inside the chart and apart from each other, at %s', (_at, look) => {
      const spec = chart(metric, look);
      const width = look.width ?? LOOK.width;
      const faults = spec.marks.flatMap((mark, index) => [
        ...(mark.x < 0 || mark.y < 0 || mark.x + mark.width > width ? [`${mark.key} leaves`] : []),
        ...(mark.y + mark.height > spec.height ? [`${mark.key} leaves below`] : []),
        ...spec.marks
          .slice(index + 1)
          .filter(
            (other) =>
              mark.x < other.x + other.width &&
              other.x < mark.x + mark.width &&
              mark.y < other.y + other.height &&
              other.y < mark.y + mark.height,
          )
          .map((other) => `${mark.key} meets ${other.key}`),
      ]);
      expect(faults).toEqual([]);
    });

    it('opens a statement from every mark, and every statement of the table has one', () => {
      const spec = chart(metric);
      expect(new Set(spec.marks.map(({ target }) => target))).toEqual(
        new Set(spec.table.rows.map(({ target }) => target)),
      );
    });

    it('gives each mark a key of its own', () => {
      const keys = chart(metric).marks.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    });

    it('has no words below 12 px', () => {
      const sizes = drawn(chart(metric)).sketches.flatMap((sketch) =>
        sketch.kind === 'text' ? [sketch.size] : [],
      );
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
    });

    it('looks as it did', () => {
      expect(draw(chart(metric), LOOK.width)).toMatchSnapshot();
    });
  });
});

describe('targetLevelChart', () => {
  it('draws one hollow bar from zero to the promise, and says what is not given', () => {
    const { values, bars, words } = drawn(chart('compute'));
    expect({ values, bars, words }).toEqual({
      values: [[0, 40]],
      bars: ['hollow tick'],
      words: ['达到 40 EFLOPS', '0', '25', '50', '现值：本文件未给出'],
    });
  });

  it('draws no progress and no line to today', () => {
    const { words, sketches } = drawn(chart('compute'));
    expect(words.join()).not.toContain('%');
    const slanted = sketches.filter(
      (sketch) => sketch.kind === 'line' && sketch.x1 !== sketch.x2 && sketch.y1 !== sketch.y2,
    );
    expect(slanted).toEqual([]);
  });
});

describe('multipleChart', () => {
  it('draws × and no amount of money, no year of the base', () => {
    const spec = chart('core-value');
    const { values, bars, words } = drawn(spec);
    expect({ values, bars, words }).toEqual({
      values: [[0, 2]],
      bars: ['hollow tick'],
      words: ['实现翻番（×2）', '0', '×1', '×2', '基数的年份和数值：本文件未给出'],
    });
    expect(JSON.stringify(spec)).not.toMatch(/亿|CN¥/);
  });

  it('marks the base with a dashed line at 1×', () => {
    const dashed = drawn(chart('core-value')).sketches.filter(
      (sketch) => sketch.kind === 'line' && sketch.dash,
    );
    expect(dashed).toHaveLength(1);
  });
});

describe('relationChart', () => {
  it('draws arrows of one length and no value, tick or percentage', () => {
    const { values, words, sketches } = drawn(chart('whole-share'));
    const lengths = sketches.flatMap((sketch) =>
      sketch.kind === 'arrow' ? [sketch.x2 - sketch.x1] : [],
    );
    expect({ values, lengths }).toEqual({ values: [], lengths: [72, 72] });
    expect(words).toEqual([
      '总量占GDP比重',
      '均超过',
      '核心产业占GDP比重',
      '均超过',
      '全国平均水平（数值未给出）',
      '现值：本文件未给出',
      '箭头长度没有含义',
    ]);
  });
});

describe('amountsChart', () => {
  it('nests the ten months in the forecast of the year, open to the right, and tags both', () => {
    const { values, bars, words } = drawn(chart('trade'));
    expect({ values, bars, words }).toEqual({
      values: [
        [0, 54.9],
        [0, 1300],
        [0, 1130.1],
      ],
      bars: ['solid plain', 'hatch open', 'solid plain'],
      words: [
        '2017 年',
        '54.9 亿元',
        '⋮',
        '其间各年：本文件未给出',
        '全年“有望超过”1300 亿元',
        '今年',
        '1—10 月 1130.1 亿元',
        '0',
        '500',
        '1000',
        '1500',
      ],
    });
  });

  it('joins no years, and works out neither growth nor the rest of the year', () => {
    const spec = chart('trade');
    expect(JSON.stringify(spec)).not.toMatch(/20\.[56]|169\.9|"type":"line"/);
    const slanted = drawn(spec).sketches.filter(
      (sketch) => sketch.kind === 'line' && sketch.y1 !== sketch.y2 && sketch.x1 !== sketch.x2,
    );
    expect(slanted).toEqual([]);
  });

  it('starts at zero with at most five ticks, in both languages', () => {
    for (const lang of ['zh', 'en'] as const) {
      const spec = chart('trade', { lang });
      const ticks = drawn(spec).words.filter((text) => /^[\d,]+$/.test(text) && text !== '2017');
      expect({ first: ticks[0], few: ticks.length <= 5 }).toEqual({
        first: '0',
        few: true,
      });
    }
  });

  it('moves the point as text for an English axis', () => {
    expect(drawn(chart('trade', { lang: 'en' })).values).toEqual([
      [0, 5.49],
      [0, 130],
      [0, 113.01],
    ]);
  });

  it('says growth as text beside the amount, with no bar of its own for last year', () => {
    const { values, words } = drawn(chart('revenue'));
    expect({ values, words }).toEqual({
      values: [[0, 969.2]],
      words: ['969.2 亿元', '0', '400', '800', '1200', '同比 +32.9%', '上年同期值：本文件未给出'],
    });
    expect(JSON.stringify(chart('revenue'))).not.toContain('729');
  });

  it('says the part of the year without the forecast too', () => {
    const { words } = drawn(chart('trade', {}, ['sc-08', 'sc-09']));
    expect(words).toContain('1—10 月 1130.1 亿元');
  });

  it('sets back the marks of other statements while one is in focus, and keeps them opaque', () => {
    const series = chart('trade', { selected: 'sc-09' }).option.series as readonly Series[];
    const bars = series.find(({ itemPayload }) => itemPayload.bars)?.itemPayload.bars;
    const { marks, page } = LOOK.palette;
    const own = marks['orange-circle'].fill;
    const behind = setBack(own, page);
    expect(bars?.map(({ colour }) => colour)).toEqual([behind, behind, own]);
  });
});

describe('shareChart', () => {
  it('draws a strip from 0 to 100 with the amount as text and no total worked out', () => {
    const spec = chart('top-share');
    const { values, bars, words } = drawn(spec);
    expect({ values, bars, words }).toEqual({
      values: [[0, 23.6]],
      bars: ['solid plain'],
      words: ['23.6%', '0%', '50%', '100%', '前十位销售总额 763.4 亿元', '总数：本文件未给出'],
    });
    expect(JSON.stringify(spec)).not.toMatch(/323[45]|3,23/);
  });
});

describe('rankChart', () => {
  it('draws a dot on the place of an open ladder, no bar and no per cent', () => {
    const { values, bars, words } = drawn(chart('rank'));
    expect({ values, bars, words }).toEqual({
      values: [[7, 7]],
      bars: ['dot plain'],
      words: ['全国第 7 位', '7', '1 最高', '5', '10', '总数：本文件未给出'],
    });
  });

  it('fades out to the right', () => {
    const fades = drawn(chart('rank')).sketches.filter(({ kind }) => kind === 'fade');
    expect(fades).toHaveLength(1);
  });
});

describe('figureChart of a document on the right', () => {
  it('uses its own colour and shape', () => {
    const east = policy('east', STATEMENTS);
    const { dataset, selection } = side(EAST, east, { ids: ['sc-11'] });
    const [group] = figureGroups(dataset, { ...selection, sides: { ...selection.sides, a: null } });
    const spec = group && figureChart(group, METRICS, LOOK);
    const series = spec?.option.series as readonly Series[];
    const [bar] = series.flatMap(({ itemPayload }) => itemPayload.bars ?? []);
    expect([bar?.mark, bar?.colour]).toEqual([
      'blue-square',
      PALETTES.light.marks['blue-square'].fill,
    ]);
  });
});

describe('figureChart of two documents on one axis', () => {
  it.each([
    ['targetLevelChart', 'sc-02', ['西省：达到 40 EFLOPS', '东省：达到 40 EFLOPS']],
    ['relationChart', 'sc-01', ['西省：总量占', '东省：总量占']],
    ['amountsChart', 'sc-08', ['西省 2017 年', '东省 2017 年']],
  ])('%s names the province of each value', (_name, id, names) => {
    const east = policy(
      'east',
      STATEMENTS.filter((statement) => statement.id === id),
    );
    const { dataset, selection } = side(WEST, east, { ids: [id] });
    const groups = figureGroups(dataset, selection);
    const [group] = groups;
    const spec = group && figureChart(group, METRICS, { ...LOOK, width: 600 });
    const words = spec ? drawn(spec).words : [];
    expect({
      groups: groups.length,
      found: names.map((name) => words.some((text) => text.startsWith(name))),
    }).toEqual({ groups: 1, found: [true, true] });
  });
});
