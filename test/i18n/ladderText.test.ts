import { describe, expect, it } from 'vitest';
import type { LadderRow } from '../../src/domain/rows.ts';
import { ladderText } from '../../src/i18n/ladderText.ts';
import type { LadderStep } from '../../src/model/values.ts';
import { rowsOf } from '../charts/fixtures.ts';

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
