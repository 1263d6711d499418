import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finding } from '../../src/content/finding.ts';
import { indicatorFinding } from '../../src/content/findings/figures.ts';
import { figureGroups, statedQuantities } from '../../src/domain/figures.ts';
import { LANGS } from '../../src/model/values.ts';
import {
  BY_2030,
  EAST,
  IN_2017,
  policy,
  quantity,
  STATEMENTS,
  side,
  statement,
  WEST,
} from '../fixtures/figures.ts';

function title(...given: Parameters<typeof side>) {
  const { dataset, selection } = side(...given);
  const [zh, en] = LANGS.map((lang) =>
    finding('figures', dataset, selection, lang).replaceAll('\u00a0', ' '),
  );
  return { zh, en };
}

const UNDATED_EAST = policy('east', [
  statement('sd-20', '超过60EFLOPS', [
    quantity('compute', '60EFLOPS', { value: '60', unit: 'EFLOPS', status: 'target' }),
  ]),
  statement('sd-21', '2017年60亿元', [
    quantity('top-sales', '60亿元', { value: '60', unit: '亿元', period: IN_2017 }),
  ]),
]);

const TARGETED_EAST = policy('east', [
  statement('sd-20', '到2030年达到60EFLOPS', [
    quantity('compute', '60EFLOPS', {
      value: '60',
      unit: 'EFLOPS',
      status: 'target',
      period: BY_2030,
    }),
  ]),
]);

const TITLES: [string, ReturnType<typeof title>, string, string][] = [
  [
    'dated targets in one document and none in the other',
    title(WEST, EAST),
    '西省文件有 3 项写明年份的量化目标：均超过全国平均水平、达到 40 EFLOPS、实现翻番；东省文件没有写量化目标',
    'West’s document sets 3 dated targets: label of sc-01, 40 EFLOPS, double; East’s none',
  ],
  [
    'the same documents with sides changed',
    title(EAST, WEST),
    '西省文件有 3 项写明年份的量化目标：均超过全国平均水平、达到 40 EFLOPS、实现翻番；东省文件没有写量化目标',
    'West’s document sets 3 dated targets: label of sc-01, 40 EFLOPS, double; East’s none',
  ],
  [
    'no targets',
    title(WEST, EAST, { ids: ['sc-04', 'sc-12'] }),
    '西省文件给出 2 个现状数值，没有带年份的目标；东省文件没有数值',
    'West’s document gives 2 current figures, no dated target; East’s gives no number',
  ],
  [
    'a value of a calendar year',
    title(WEST, EAST, { ids: ['sc-04', 'sc-08'] }),
    '西省文件给出 2 个实际数值，没有带年份的目标；东省文件没有数值',
    'West’s document gives 2 reported figures, no dated target; East’s gives no number',
  ],
  [
    'targets without a year beside values',
    title(UNDATED_EAST, WEST, { ids: ['sd-20', 'sd-21', 'sc-04', 'sc-12', 'sc-13'] }),
    '东省文件有 1 项没有写年份的量化目标和 1 个实际数值；西省文件给出 2 个现状数值，没有带年份的目标',
    'East’s document sets 1 target without a year and gives 1 reported figure; West’s gives 2 current figures, no dated target',
  ],
  [
    'dated targets in both documents',
    title(WEST, TARGETED_EAST),
    '西省文件有 3 项写明年份的量化目标：均超过全国平均水平、达到 40 EFLOPS、实现翻番；东省文件有 1 项写明年份的量化目标',
    'West’s document sets 3 dated targets: label of sc-01, 40 EFLOPS, double; East’s sets 1 dated target',
  ],
  [
    'counts of items alone',
    title(WEST, EAST, { ids: ['sc-13', 'sd-01'] }),
    '西省文件除列举的项数外没有数值；东省文件没有数值',
    'West’s document gives no number but counts of items; East’s gives no number',
  ],
  [
    'one document alone',
    title(WEST, null),
    '西省文件有 3 项写明年份的量化目标：总量及核心产业占GDP比重均超过全国平均水平、达到 40 EFLOPS、实现翻番',
    'West’s document sets 3 dated targets: label of sc-01, 40 EFLOPS, double',
  ],
  [
    'one document beside itself',
    title(WEST, WEST),
    '西省文件有 3 项写明年份的量化目标：总量及核心产业占GDP比重均超过全国平均水平、达到 40 EFLOPS、实现翻番',
    'West’s document sets 3 dated targets: label of sc-01, 40 EFLOPS, double',
  ],
  [
    'one target',
    title(WEST, EAST, { ids: ['sc-02'] }),
    '算力总规模：西省文件写“达到40EFLOPS”，到 2027 年，现值未给出',
    'Compute: West’s document says “达到40EFLOPS” (reach 40 EFLOPS), by 2027, current value not given',
  ],
  [
    'a relation of two indicators',
    title(WEST, EAST, { ids: ['sc-01'] }),
    '与全国平均水平相比：西省文件写“均超过全国平均水平”，到 2027 年，参照值未给出，现值未给出',
    'Compared with national average: West’s document says “均超过全国平均水平” (each above), by 2027, reference value not given, current value not given',
  ],
  [
    'an actual amount and a forecast',
    title(WEST, EAST, { ids: ['sc-09', 'sc-10'] }),
    '西省文件写跨境电商交易规模：1—10 月 1130.1 亿元，全年“有望超过”1300 亿元',
    'Trade in West’s document: CN¥113.01 billion in Jan–Oct; full year “expected to exceed” CN¥130 billion',
  ],
];

describe('the finding of the figures', () => {
  it.each(TITLES)('for %s', (_name, found, zh, en) => {
    expect(found).toEqual({ zh, en });
  });

  it('takes every digit from a shown statement or a count of what is shown', () => {
    const ids = STATEMENTS.map(({ id }) => id);
    fc.assert(
      fc.property(fc.subarray(ids), (shown) => {
        const { dataset, selection } = side(WEST, EAST, { ids: shown });
        const groups = figureGroups(dataset, selection);
        const items = groups.flatMap(({ quantities, beside }) => [...quantities, ...beside]);
        const counts = Array.from({ length: items.length + 1 }, (_, count) => String(count));
        const stated = items.flatMap(({ quantity: { value, period, written } }) => [
          value ?? '',
          String(period?.year ?? ''),
          String(period?.from ?? ''),
          String(period?.to ?? ''),
          ...(written.quote.match(/[\d.]+/g) ?? []),
        ]);
        const numbers = finding('figures', dataset, selection, 'zh').match(/\d+(\.\d+)?/g) ?? [];
        expect(numbers.filter((number) => ![...counts, ...stated].includes(number))).toEqual([]);
      }),
    );
  });

  it('counts the values of an indicator of which both documents state some', () => {
    const { dataset, selection } = side(WEST, TARGETED_EAST, { ids: ['sc-02', 'sd-20'] });
    const [group] = figureGroups(dataset, selection);
    if (!group) throw new Error('no group');
    const both = { ...group, quantities: statedQuantities(selection) };
    expect(LANGS.map((lang) => indicatorFinding(both, selection, lang))).toEqual([
      '算力总规模：西省文件 1 个数值，东省文件 1 个数值',
      'compute: 1 value in West’s document, 1 value in East’s document',
    ]);
  });

  it('names no winner and makes no province the subject', () => {
    for (const [, { zh, en }] of TITLES) {
      expect(zh).not.toMatch(/仅|落后|领先|[东西]省(?!文件)/);
      expect(en).not.toMatch(/\b(only|just|lags?|leads?)\b|(?:East|West)(?!’s)/);
    }
  });
});
