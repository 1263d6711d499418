import { describe, expect, it } from 'vitest';
import { figureRows, sharedEnd } from '../../src/content/figureRows.ts';
import type { Absence, PolicyDocument } from '../../src/model/dataset.ts';
import type { Lang } from '../../src/model/values.ts';
import { EAST, policy, quantity, STATEMENTS, side, statement, WEST } from '../fixtures/figures.ts';

/** Sections with the names of their rows. */
function names(a: PolicyDocument, b: PolicyDocument | null, ids?: readonly string[]) {
  const { dataset, selection } = side(a, b, { ids });
  return figureRows(dataset, selection, 'zh').map(({ key, runs }) => [
    key,
    ...runs.flatMap(({ rows }) => rows.map(({ name }) => name)),
  ]);
}

/** The one row of a metric. */
function row(metric: string, lang: Lang = 'zh', ids?: readonly string[]) {
  const { dataset, selection } = side(WEST, EAST, { ids });
  const found = figureRows(dataset, selection, lang)
    .flatMap(({ runs }) => runs.flatMap(({ rows }) => rows))
    .find(({ group }) => group.metric.id === metric);
  if (!found) throw new Error(`no row for ${metric}`);
  return found;
}

/** What the other document says, run by run. */
function others(west: PolicyDocument, east: PolicyDocument) {
  const { dataset, selection } = side(west, east);
  return figureRows(dataset, selection, 'zh').map(({ runs }) =>
    runs.map(
      ({ other }) =>
        other && {
          records: other.records.map(({ id }) => id),
          terms: other.terms.map(({ id }) => id),
          absence: other.absence?.id ?? null,
        },
    ),
  );
}

const absence = (id: string, rest: object): Absence =>
  ({ id, verdict: 'not-mentioned', terms: [], hits: [], ...rest }) as unknown as Absence;

describe('figureRows', () => {
  it('has a row an indicator, first what is promised by its year, then what is reported', () => {
    expect(names(WEST, EAST)).toEqual([
      ['by-2027', '占GDP比重', '算力总规模'],
      ['by-2030', '核心产业增加值'],
      ['now', '人工智能产业营收', '前十位销售占比', '跨境电商交易规模', '竞争力位次', '企业'],
    ]);
    expect(names(EAST, WEST)).toEqual(names(WEST, EAST));
  });

  it('keeps past years in the row of their indicator, and gives them a section where nothing else is left of it', () => {
    expect(names(WEST, EAST, ['sc-08', 'sc-09'])).toEqual([['now', '跨境电商交易规模']]);
    expect(names(WEST, EAST, ['sc-08'])).toEqual([['in-2017', '跨境电商交易规模']]);
  });

  it('puts targets without a year and numbers without a time where they say nothing that the text does not', () => {
    const own = policy('west', [
      statement('sc-21', '清单548项', [
        quantity('firms', '548项', { value: '548', unit: '项', form: 'count' }),
      ]),
      statement('sc-22', '达到50EFLOPS', [
        quantity('compute', '50EFLOPS', { value: '50', unit: 'EFLOPS', status: 'target' }),
      ]),
    ]);
    expect(names(own, null)).toEqual([
      ['target', '算力总规模'],
      ['untimed', '企业'],
    ]);
  });

  it.each<[string, Lang, readonly string[], string, readonly string[]]>([
    ['compute', 'zh', ['达到|40|EFLOPS'], '', ['现值']],
    ['compute', 'en', ['reach|40|EFLOPS'], '', ['current value']],
    [
      'whole-share',
      'zh',
      ['|均超过|全国平均水平', '|均超过|全国平均水平'],
      '',
      ['全国平均水平的数值', '现值'],
    ],
    ['core-value', 'zh', ['翻番|×2|'], '', ['基数的年份和数值']],
    ['core-value', 'en', ['double|×2|'], '', ['baseline year and value']],
    ['revenue', 'zh', ['|969.2|亿元'], '今年 1—9 月', ['上年同期值']],
    ['rank', 'zh', ['全国第|7|位'], '目前', ['总数']],
    ['firms', 'zh', ['|1100|余家'], '目前', []],
    ['firms', 'en', ['|1,100-plus|'], 'at present', []],
  ])(
    'says of %s in %s its value, time and what is not given',
    (metric, lang, values, when, missing) => {
      const found = row(metric, lang);
      expect({
        values: found.lines.map((line) =>
          line.type === 'value' ? Object.values(line.parts).join('|') : line.words,
        ),
        when: found.when.replaceAll('\u00a0', ' '),
        missing: found.missing,
      }).toEqual({ values, when, missing });
    },
  );

  it('gives values of several times a line each, with the years between that the text leaves out', () => {
    const found = row('trade');
    expect(
      found.lines.map((line) =>
        line.type === 'value'
          ? `${line.when} ${line.parts.before}${line.parts.value}`.replaceAll('\u00a0', ' ')
          : line.words,
      ),
    ).toEqual(['2017 年 54.9', '其间各年未给出', '1—10 月 1130.1', '全年 “有望超过”1300']);
    expect(found.missing).toEqual(['其间各年数值']);
    expect(found.when).toBe('');
  });

  it('says growth beside its amount and an amount beside its share', () => {
    const said = (metric: string) =>
      row(metric).beside.map(({ words }) => words.replaceAll('\u00a0', ' '));
    expect([said('revenue'), said('top-share')]).toEqual([
      ['同比 +32.9%'],
      ['前十位销售总额 763.4 亿元'],
    ]);
  });

  it('has once for neighbouring rows of a theme what the other document says on it, each time other words', () => {
    const more = policy('east', [
      ...EAST.records,
      statement('sd-04', '做强园区', [], { document: 'east', kind: 'measure', wording: 'measure' }),
    ]);
    const said = (id: string) => [{ records: [id], terms: [], absence: null }];
    expect(others(WEST, more)).toEqual([said('sd-02'), said('sd-04'), said('sd-01')]);
  });

  it('says that the other document does not mention the theme, or a term of the name', () => {
    const theme = absence('sd-x01', { theme: 't1' });
    const term = absence('sd-x02', { aspect: 'term', label: { zh: '人工智能', en: 'AI' } });
    const silent = policy('east', [], { absences: [theme, term] });
    const none = { records: [], terms: [], absence: 'sd-x01' };
    expect(others(WEST, silent)).toEqual([[none], [none], [{ ...none, terms: ['sd-x02'] }]]);
  });

  it('has no other document where one stands alone', () => {
    const { dataset, selection } = side(WEST, WEST);
    const runs = figureRows(dataset, selection, 'zh').flatMap((section) => section.runs);
    expect(runs.map(({ other }) => other)).toEqual(runs.map(() => null));
    expect(names(WEST, WEST)).toEqual(names(WEST, null));
  });

  it('says why a row stands apart from the other document’s on the same indicator', () => {
    const { dataset, selection } = side(WEST, policy('east', STATEMENTS.slice(8, 9)));
    const rows = figureRows(dataset, selection, 'zh').flatMap(({ runs }) =>
      runs.flatMap((run) => run.rows),
    );
    expect(
      rows.filter(({ apart }) => apart !== null).map(({ name, apart }) => [name, apart]),
    ).toEqual([
      ['跨境电商交易规模', 'year-not-stated'],
      ['跨境电商交易规模', 'year-not-stated'],
    ]);
  });
});

describe('sharedEnd', () => {
  it.each([
    [['数字经济总量占GDP比重', '核心产业增加值占GDP比重'], '占GDP比重'],
    [['Digital economy as a share of GDP', 'Core value as a share of GDP'], 'as a share of GDP'],
    [['企业数', '园区数'], ''],
    [['占GDP比重', '总量占GDP比重'], ''],
  ])('of %j', (words, end) => {
    expect(sharedEnd(words)).toBe(end);
  });
});
