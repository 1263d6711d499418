import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureGroups } from '../../src/domain/figures.ts';
import { figuresTitle } from '../../src/i18n/figuresTitle.ts';
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
  const groups = figureGroups(dataset, selection);
  const [zh, en] = LANGS.map((lang) =>
    figuresTitle(groups, selection, lang).replaceAll('\u00a0', ' '),
  );
  return { zh, en };
}

const NUMBERED_EAST = policy('east', [
  statement('sd-08', '2017年60亿元', [
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
    '西省文件有 3 项写明年份的量化目标；东省文件没有写量化目标',
    'West’s document states 3 dated, quantified targets; East’s document states no quantified target',
  ],
  [
    'the same documents with sides changed',
    title(EAST, WEST),
    '西省文件有 3 项写明年份的量化目标；东省文件没有写量化目标',
    'West’s document states 3 dated, quantified targets; East’s document states no quantified target',
  ],
  [
    'no targets shown',
    title(WEST, EAST, { ids: ['sc-04', 'sc-12'] }),
    '这里列出西省文件的 2 个数值，其中没有写明年份的目标；东省文件没有写这类数值',
    'Shown here from West’s document: 2 numbers, none a dated target; East’s document states no number',
  ],
  [
    'targets that the filter leaves out',
    title(WEST, TARGETED_EAST, { ids: ['sc-02', 'sc-03'] }),
    '西省文件有 2 项写明年份的量化目标；当前筛选下没有东省文件的量化目标',
    'West’s document states 2 dated, quantified targets; no quantified target of East’s document under this filter',
  ],
  [
    'dated targets in both documents',
    title(WEST, TARGETED_EAST),
    '西省文件有 3 项写明年份的量化目标；东省文件有 1 项写明年份的量化目标',
    'West’s document states 3 dated, quantified targets; East’s document states 1 dated, quantified target',
  ],
  [
    'numbers of the other document that the filter leaves out',
    title(NUMBERED_EAST, WEST, { ids: ['sc-04', 'sc-12'] }),
    '这里列出西省文件的 2 个数值，其中没有写明年份的目标；当前筛选下没有东省文件的这类数值',
    'Shown here from West’s document: 2 numbers, none a dated target; no such number of East’s document under this filter',
  ],
  [
    'one document alone',
    title(WEST, null),
    '西省文件有 3 项写明年份的量化目标（只看西省文件）',
    'West’s document states 3 dated, quantified targets (showing West’s document alone)',
  ],
  [
    'one document beside itself',
    title(WEST, WEST),
    '西省文件有 3 项写明年份的量化目标（只看西省文件）',
    'West’s document states 3 dated, quantified targets (showing West’s document alone)',
  ],
  [
    'one target',
    title(WEST, EAST, { ids: ['sc-02'] }),
    '算力总规模：西省文件写“达到40EFLOPS”，到 2027 年，现值未给出',
    'compute: West’s document says “达到40EFLOPS” (reach 40 EFLOPS), by 2027, current value not given',
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
    'West’s document on trade: January–October: CN¥113.01 billion (1130.1亿元); full year: “expected to exceed” CN¥130 billion (1300亿元)',
  ],
  [
    'nothing',
    title(WEST, EAST, { ids: [] }),
    '当前筛选下没有西省文件的这类数值；东省文件没有写量化目标',
    'No such number of West’s document under this filter; East’s document states no quantified target',
  ],
];

describe('figuresTitle', () => {
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
        const numbers = figuresTitle(groups, selection, 'zh').match(/\d+(\.\d+)?/g) ?? [];
        expect(numbers.filter((number) => ![...counts, ...stated].includes(number))).toEqual([]);
      }),
    );
  });

  it('names no winner and makes no province the subject', () => {
    for (const [, { zh, en }] of TITLES) {
      expect(zh).not.toMatch(/仅|落后|领先|[东西]省(?!文件)/);
      expect(en).not.toMatch(/\b(only|just|lags?|leads?)\b|(?:East|West)(?!’s document)/);
    }
  });
});
