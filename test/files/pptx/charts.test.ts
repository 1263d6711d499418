// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { SlideRequest } from '../../../src/content/slideRequest.ts';
import { shiftDecimal } from '../../../src/domain/decimal.ts';
import { figureGroups } from '../../../src/domain/figures.ts';
import type { StatedQuantity } from '../../../src/domain/rows.ts';
import { focusGroup } from '../../../src/domain/slideFocus.ts';
import { axisUnit } from '../../../src/i18n/unit.ts';
import { dataset, own, standard } from '../../content/slideRequests.ts';
import { all, type Node, readSheet, unzip } from '../workbook.ts';
import { described, type Opened, opened } from './opened.ts';

const texts = (node: Node | undefined, name: string) =>
  node ? all(node, name).map(({ text }) => text) : [];

interface ReadChart {
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly (string | null)[];
  }[];
  readonly labels: readonly string[];
  readonly max: number;
  readonly sheet: ReturnType<typeof readSheet>;
}

/** The charts of a slide with the workbooks behind them. */
function chartsOf(file: Opened, number: number): ReadChart[] {
  const relations = [...file.relations(`ppt/slides/slide${number}.xml`).values()];
  return relations
    .filter(({ type }) => type === 'chart')
    .map(({ target }) => {
      const chart = file.part(target);
      const book = [...file.relations(target).values()][0]?.target ?? '';
      const sheets = unzip(file.files.get(book) ?? expect.fail('no workbook'));
      const list = all(chart, 'c:ser');
      const categories = texts(all(chart, 'c:cat')[0], 'c:v');
      return {
        categories,
        series: list.map((one) => {
          const points = all(all(one, 'c:val')[0] ?? one, 'c:pt');
          const at = (index: number) =>
            points.find(({ attributes }) => Number(attributes.idx) === index);
          return {
            name: texts(all(one, 'c:tx')[0], 'c:v')[0] ?? '',
            values: categories.map((_, index) => texts(at(index), 'c:v')[0] ?? null),
          };
        }),
        labels: texts(chart, 'a:t'),
        max: Number(all(chart, 'c:max')[0]?.attributes.val),
        sheet: readSheet(sheets, 1),
      };
    });
}

/** The stated values that a slide draws as bars, as its language has them. */
function stated(request: SlideRequest): string[] {
  const { selection, focus, lang } = request;
  const group = focusGroup(dataset, selection, focus);
  const groups = group ? [group] : figureGroups(dataset, selection);
  const shown = (item: StatedQuantity, shifts: boolean) =>
    shiftDecimal(item.quantity.value ?? '', shifts ? axisUnit(item.quantity.unit, lang).places : 0);
  return groups
    .filter(({ form }) => ['amounts', 'target-level', 'share', 'multiple'].includes(form))
    .flatMap(({ quantities, form }) =>
      quantities.map((item) => shown(item, form === 'amounts' || form === 'target-level')),
    );
}

const alone = (record: string) => () => own('chart', { screen: 'figures', record });
const CASES: readonly (readonly [string, () => SlideRequest])[] = [
  ['targets of the briefing', () => standard()[5] ?? expect.fail('no slide')],
  ['a forecast over an actual', () => standard()[6] ?? expect.fail('no slide')],
  ['all numbers of a theme', () => own('chart', { screen: 'figures', themes: ['platform'] })],
  ...[...new Set(figureGroups(dataset, own('chart', { screen: 'figures' }).selection))]
    .filter(({ form }) => form !== 'count')
    .map(
      ({ quantities: [first], form }) =>
        [`${form} ${first?.record.id}`, alone(first?.record.id ?? '')] as const,
    ),
];

describe.each(['zh', 'en'] as const)('charts in %s', (lang) => {
  it.each(CASES)(
    '%s: hold the stated numbers and no other, each with its words',
    async (_, make) => {
      const request = { ...make(), lang };
      const file = await opened([request]);
      expect(file.failed).toEqual([]);
      const charts = chartsOf(file, 1);
      const numbers = charts.flatMap(({ series }) =>
        series.flatMap(({ values }) => values.filter((one) => one !== null)),
      );
      expect(numbers.toSorted()).toEqual(stated(request).toSorted());
      for (const { categories, series, sheet, labels, max } of charts) {
        const [head = [], ...rows] = sheet;
        expect(head.slice(1, series.length + 1)).toEqual(series.map(({ name }) => name));
        expect(rows.map(([name]) => name)).toEqual(categories);
        categories.forEach((name, at) => {
          expect(name).not.toBe('');
          const values = series.map(({ values }) => values[at] ?? null);
          const cells = rows[at]
            ?.slice(1, series.length + 1)
            .map((cell) => (cell && typeof cell === 'object' ? cell.number : cell));
          expect(cells).toEqual(values);
          const note = `${rows[at]?.at(-1) ?? ''}`;
          // Relation, period, unit and status stand beside each number.
          if (values.some((one) => one !== null)) expect(note.length).toBeGreaterThan(12);
        });
        const count = series.flatMap(({ values }) => values).filter((one) => one !== null).length;
        expect(labels).toHaveLength(count);
        for (const value of series.flatMap(({ values }) => values))
          expect(Number(value)).toBeLessThanOrEqual(max);
      }
    },
  );

  it('keep relation, unit, part of the year and status with each number', async () => {
    const file = await opened([{ ...CASES[1]?.[1](), lang } as SlideRequest]);
    const [chart] = chartsOf(file, 1);
    const all =
      lang === 'zh' ? ['54.9\u00a0亿元', '1130.1\u00a0亿元', '“有望超过”1300\u00a0亿元'] : [];
    if (lang === 'zh') expect(chart?.labels.toSorted()).toEqual(all.toSorted());
    else expect(chart?.labels.join()).toMatch(/“expected to exceed” CN¥130\sbillion/);
    const notes = chart?.sheet.map((row) => row.at(-1)).join('\n');
    for (const written of ['54.9亿元', '1130.1亿元', '1300亿元']) expect(notes).toContain(written);
    expect(chart?.series.map(({ name }) => name)).toEqual(
      lang === 'zh'
        ? ['四川（预计值）', '四川（实际值）']
        : ['Sichuan (forecast, CN¥\u00a0billion)', 'Sichuan (actual, CN¥\u00a0billion)'],
    );
    // What the text leaves out is a row that says so, without a number.
    const gap = chart?.categories.findIndex((name) => /未给出|not given/.test(name)) ?? -1;
    expect(gap).toBeGreaterThan(0);
    expect(chart?.series.every(({ values }) => values[gap] === null)).toBe(true);
    const frame = file.slides[0] && altOfFirst(file.slides[0]);
    expect(frame).toMatch(
      lang === 'zh' ? /^条形图，跨境电商交易规模：.*1300/ : /^Bar chart, .*130/,
    );
  });
});

const altOfFirst = (slide: Node) => {
  const [frame] = all(slide, 'p:graphicFrame');
  return frame ? described(frame).attributes.descr : '';
};

describe('sheets of charts in both languages', () => {
  /** Columns of numbers as the text states them: where the axis has another unit, those beside its own. */
  const statedColumns = ({ sheet, series }: ReturnType<typeof chartsOf>[number]) => {
    const [head = [], ...rows] = sheet;
    const columns = head.slice(1, -1).map((name, index) => ({
      name: `${name}`,
      numbers: rows.map((row) => row[index + 1] ?? null),
    }));
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
    return columns.slice(columns.length - series.length);
  };

  it.each(CASES)('%s: have the same numbers of the text', async (_, make) => {
    const [zh, en] = [
      await opened([{ ...make(), lang: 'zh' }]),
      await opened([{ ...make(), lang: 'en' }]),
    ];
    const [chinese, english] = [chartsOf(zh, 1), chartsOf(en, 1)];
    expect(english).toHaveLength(chinese.length);
    english.forEach((chart, at) => {
      const other = chinese[at] ?? expect.fail('no chart');
      const columns = statedColumns(chart);
      // Rows may stand for more or fewer bars in the other language: the numbers of a column count.
      const of = (list: typeof columns) =>
        list.map(({ numbers }) =>
          numbers.flatMap((cell) => (cell && typeof cell === 'object' ? cell.number : [])),
        );
      expect(of(columns)).toEqual(of(statedColumns(other)));
      const shifted = chart.sheet[0]?.slice(1, -1).some((name) => `${name}`.includes('CN¥'));
      for (const { name } of columns) expect(name.includes('亿元')).toBe(shifted);
    });
  });
});
