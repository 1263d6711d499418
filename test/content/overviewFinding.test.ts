import { describe, expect, it } from 'vitest';
import { compareThemes } from '../../src/content/findings/overview.ts';
import { scopeOf } from '../../src/content/scope.ts';
import type { Filter } from '../../src/domain/filter.ts';
import type { LadderRow } from '../../src/domain/rows.ts';
import { select } from '../../src/domain/select.ts';
import { LANGS, type LadderStep } from '../../src/model/values.ts';
import { dataset, rowsOf } from '../charts/fixtures.ts';
import { EVERYTHING } from '../fixtures/filters.ts';

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

function titles(rows: readonly LadderRow[], patch: Partial<Filter> = {}): string[] {
  const selection = select(dataset, { ...EVERYTHING, ...patch });
  return LANGS.map((lang) =>
    compareThemes(rows, selection, scopeOf(dataset, selection, lang), lang),
  );
}

describe('compareThemes', () => {
  it.each<[string, LadderRow[], string, string]>([
    [
      'as many on one side as on the other, and a tie',
      stepped([5, 2], [1, 2], [3, 3], [4, 1], [0, 2]),
      '甲省文件和乙省文件各在 2 个主题上写得更具体，1 个主题上同样具体',
      'Jia’s document and Yi’s are each more specific on 2 themes; equal on 1',
    ],
    [
      'a theme on which neither states anything, which is no tie',
      stepped([5, 2], [1, 2], [3, 3], [4, 1], [0, 0]),
      '甲省文件在 2 个主题上写得更具体，乙省文件在 1 个主题上写得更具体，1 个主题上同样具体',
      'Jia’s document is more specific on 2 themes, Yi’s on 1; equal on 1',
    ],
    [
      'few themes, one of them with nothing stated',
      stepped([5, 2], [1, 2], [0, 0]),
      '甲省文件在“数字基础设施”上写得更具体，乙省文件在“产业与融合”上写得更具体，在“数据要素”上两份文件都没有写目标或举措',
      'Jia’s document is more specific on “Infrastructure”, Yi’s on “Industry”; on “Data as a factor” neither states a goal or measure',
    ],
    [
      'few themes, one of them a tie',
      stepped([5, 2], [1, 2], [3, 3]),
      '甲省文件在“数字基础设施”上写得更具体，乙省文件在“产业与融合”上写得更具体，在“数据要素”上同样具体',
      'Jia’s document is more specific on “Infrastructure”, Yi’s on “Industry”; equal on “Data as a factor”',
    ],
    [
      'one side more specific, the rest equal',
      stepped([1, 2], [3, 3]),
      '乙省文件在“数字基础设施”上写得更具体，在“产业与融合”上同样具体',
      'Yi’s document is more specific on “Infrastructure”; equal on “Industry”',
    ],
    [
      'one side more specific on many, the rest equal',
      stepped([1, 2], [3, 3], [1, 2], [3, 3], [0, 0]),
      '乙省文件在 2 个主题上写得更具体，2 个主题上同样具体',
      'Yi’s document is more specific on 2 themes; equal on 2',
    ],
    [
      'one side more specific on all',
      stepped([2, 1], [3, 2]),
      '甲省文件在 2 个主题上都写得更具体',
      'Jia’s document is more specific on all 2 themes',
    ],
    [
      'all equal',
      stepped([2, 2], [3, 3], [0, 0]),
      '在 2 个主题上，两份文件写得同样具体',
      'on 2 themes both documents are equally specific',
    ],
    [
      'nothing stated',
      stepped([0, 0], [0, 0]),
      '在 2 个主题上，两份文件都没有写目标或举措',
      'on 2 themes neither document states a goal or measure',
    ],
  ])('says %s', (_, rows, zh, en) => {
    expect(titles(rows)).toEqual([zh, en]);
  });

  it.each<[string, LadderRow[], string, string]>([
    [
      'one side more specific on all',
      stepped([2, 1], [3, 2]),
      '数字基础设施、产业与融合：甲省文件都写得更具体',
      '“Infrastructure” and “Industry”: Jia’s document is more specific on both',
    ],
    [
      'all equal',
      stepped([2, 2], [3, 3]),
      '数字基础设施、产业与融合：两份文件写得同样具体',
      '“Infrastructure” and “Industry”: both documents are equally specific',
    ],
    [
      'nothing stated',
      stepped([0, 0], [0, 0]),
      '数字基础设施、产业与融合：两份文件都没有写目标或举措',
      '“Infrastructure” and “Industry”: neither document states a goal or measure',
    ],
  ])('says of chosen themes %s', (_, rows, zh, en) => {
    expect(titles(rows, { themes: ['infra', 'industry'] })).toEqual([zh, en]);
  });
});
