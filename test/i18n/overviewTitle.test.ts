import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparedRows } from '../../src/content/ladderCell.ts';
import type { Filter } from '../../src/domain/filter.ts';
import type { LadderRow } from '../../src/domain/rows.ts';
import { ladderText, overviewTitle } from '../../src/i18n/overviewTitle.ts';
import type { LadderStep } from '../../src/model/values.ts';
import { digitsIn, rowsOf, shownOf } from '../charts/fixtures.ts';
import { filters } from '../fixtures/filters.ts';

const BOTH = { a: 3, b: 3 };

/** One row for each pair of steps, with the fixture's themes and documents. */
function stepped(...steps: readonly (readonly [LadderStep, LadderStep])[]): LadderRow[] {
  const rows = rowsOf();
  return steps.flatMap(([a, b], index) => {
    const row = rows[index];
    if (!row?.cells.a || !row.cells.b) return [];
    const cells = { a: { ...row.cells.a, step: a }, b: { ...row.cells.b, step: b } };
    return [{ ...row, cells, gap: a - b }];
  });
}

const titles = (patch: Partial<Filter>) =>
  (['zh', 'en'] as const).map((lang) =>
    overviewTitle(comparedRows(rowsOf(patch)), shownOf(patch), lang),
  );

describe('overviewTitle', () => {
  it.each<[string, LadderRow[], string, string]>([
    [
      'both more specific, and ties',
      stepped([5, 2], [1, 2], [3, 3], [4, 1], [0, 2]),
      '甲省文件和乙省文件各在 2 个主题上写得更具体，1 个主题上写得同样具体',
      'Jia’s document and Yi’s are each more specific on 2 themes; equal on 1',
    ],
    [
      'a theme on which neither states anything is no tie',
      stepped([5, 2], [1, 2], [3, 3], [4, 1], [0, 0]),
      '甲省文件在 2 个主题上写得更具体，乙省文件在 1 个主题上写得更具体，1 个主题上写得同样具体，另有 1 个主题两份文件都没有写目标或举措',
      'Jia’s document is more specific on 2 themes, Yi’s on 1; equal on 1; no goal or measure on 1',
    ],
    [
      'few themes, one of them with nothing stated',
      stepped([5, 2], [1, 2], [0, 0]),
      '甲省文件在“数字基础设施”上写得更具体，乙省文件在“产业与融合”上写得更具体，在“数据要素”上两份文件都没有写目标或举措',
      'Jia’s document is more specific on “Infrastructure”, Yi’s on “Industry”; on “Data as a factor” neither states a goal or measure',
    ],
    [
      'one side more specific, the rest with nothing stated',
      stepped([5, 2], [0, 0]),
      '在所列主题中，甲省文件有 1 个写得更具体，另有 1 个主题两份文件都没有写目标或举措',
      'Among the themes listed Jia’s document is more specific on 1; no goal or measure on 1',
    ],
    [
      'equal, or with nothing stated',
      stepped([2, 2], [0, 0]),
      '在 1 个主题上，两份文件写得同样具体，另有 1 个主题两份文件都没有写目标或举措',
      'On 1 theme both documents are equally specific; no goal or measure on 1',
    ],
    [
      'few themes are named',
      stepped([5, 2], [1, 2], [3, 3]),
      '甲省文件在“数字基础设施”上写得更具体，乙省文件在“产业与融合”上写得更具体，在“数据要素”上写得同样具体',
      'Jia’s document is more specific on “Infrastructure”, Yi’s on “Industry”; equal on “Data as a factor”',
    ],
    [
      'one side alone more specific',
      stepped([1, 2], [3, 3]),
      '在所列主题中，乙省文件有 1 个写得更具体，其余同样具体',
      'Among the themes listed Yi’s document is more specific on 1; the rest are equal',
    ],
    [
      'one side on all',
      stepped([2, 1], [3, 2]),
      '在所列 2 个主题上，甲省文件都写得更具体',
      'On all 2 themes listed Jia’s document is the more specific',
    ],
    [
      'all equal',
      stepped([2, 2], [3, 3]),
      '在所列 2 个主题上，两份文件写得同样具体',
      'On the 2 themes listed both documents are equally specific',
    ],
    [
      'one theme',
      stepped([5, 2]),
      '数字基础设施：甲省文件写到第 5 级“写明年份和带单位的数值”，乙省文件写到第 2 级“举措或目标状态”',
      'Infrastructure: Jia’s document reaches step 5, “A year and a number with its unit”, Yi’s reaches step 2, “Measure or state”',
    ],
    [
      'one theme that one document does not speak on',
      stepped([0, 2]),
      '数字基础设施：甲省文件没有写目标或举措，乙省文件写到第 2 级“举措或目标状态”',
      'Infrastructure: Jia’s document states no goal or measure, Yi’s reaches step 2, “Measure or state”',
    ],
    [
      'nothing stated',
      stepped([0, 0], [0, 0]),
      '在所列 2 个主题上，两份文件都没有写目标或举措',
      'On the 2 themes listed neither document states a goal or measure',
    ],
  ])('%s', (_, rows, zh, en) => {
    expect(overviewTitle(rows, BOTH, 'zh')).toBe(zh);
    expect(overviewTitle(rows, BOTH, 'en')).toBe(en);
  });

  it.each<[string, Partial<Filter>, string]>([
    ['no statement', { query: '没有这样的话' }, '当前筛选下没有记录'],
    ['figures alone', { kinds: ['figure'] }, '当前筛选没有显示目标或举措，无从比较写得多具体'],
    [
      'one side filtered away',
      { years: { from: 2027, to: null } },
      '甲省文件在 3 个主题上写了目标或举措（这里没有另一份文件的记录）',
    ],
    [
      'one document on both sides',
      { b: 'sichuan-briefing-1226' },
      '两侧是同一份文件，写得同样具体',
    ],
  ])('with %s says so', (_, patch, title) => {
    expect(titles(patch)[0]).toBe(title);
  });

  it('states no number but counts of the rows, names no winner, for any filter', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const rows = comparedRows(rowsOf(filter));
        const gaps = rows.map(({ gap }) => gap);
        const counts = [
          rows.length,
          gaps.filter((gap) => gap !== null && gap > 0).length,
          gaps.filter((gap) => gap !== null && gap < 0).length,
          rows.filter(({ gap, cells }) => gap === 0 && cells.a?.step !== 0).length,
          rows.filter(({ gap, cells }) => gap === 0 && cells.a?.step === 0).length,
          gaps.filter((gap) => gap === null).length,
          ...(['a', 'b'] as const).map(
            (side) => rows.filter(({ cells }) => (cells[side]?.step ?? 0) > 0).length,
          ),
          // One theme alone is said with its steps.
          ...rows
            .slice(rows.length > 1 ? 1e3 : 0)
            .flatMap(({ cells: { a, b } }) => [a, b].flatMap((cell) => cell?.step ?? [])),
        ];
        for (const title of titles(filter)) {
          expect(digitsIn(title).filter((digit) => !counts.includes(digit))).toEqual([]);
          expect(digitsIn(title)).not.toContain(0);
          expect(title).not.toMatch(
            /领先|落后|远超|仅|\bleads?\b|\blags?\b|\bonly\b|\bjust\b|NaN|undefined/,
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('ladderText', () => {
  it.each<[string, LadderRow[], string]>([
    ['the widest gap', stepped([5, 2], [1, 2]), '两份文件级别相差最多的是“数字基础设施”。'],
    ['a tie', stepped([3, 2], [1, 2]), '两份文件级别相差最多的是“数字基础设施”“产业与融合”。'],
    ['no gap', stepped([3, 3]), '可以比较的 1 个主题上，两份文件级别相同。'],
    ['that one side shows nothing', stepped([5, 0], [1, 0]), '所列主题上没有可以比较的级别。'],
    [
      'a theme of which one side says nothing',
      stepped([0, 2]),
      '两份文件级别相差最多的是“数字基础设施”。',
    ],
    ['nothing compared', [], '所列主题上没有可以比较的级别。'],
  ])('says %s', (_, rows, words) => {
    expect(ladderText(rows, 'zh')).toBe(words);
  });
});
