import { describe, expect, it } from 'vitest';
import { cellTarget, cellWords, readCell } from '../../src/content/ladderCell.ts';
import { comparedRows } from '../../src/domain/comparedRows.ts';
import type { Side } from '../../src/domain/filter.ts';
import type { LadderCell } from '../../src/domain/rows.ts';
import { rowsOf } from '../charts/fixtures.ts';

function cell(theme: string, side: Side, patch = {}): LadderCell {
  const found = rowsOf(patch).find((row) => row.theme.id === theme)?.cells[side];
  if (!found) throw new Error(`no cell ${theme} ${side}`);
  return found;
}

describe('readCell', () => {
  it.each<[string, Side, object, string, string | null, string]>([
    ['infra', 'a', {}, 'stated', 'sc-01', '算力总规模达到40EFLOPS'],
    ['platform', 'a', {}, 'figures', 'sc-08', '没有写目标或举措；有 4 项数据'],
    ['platform', 'a', { kinds: ['goal'] }, 'figures', 'sc-08', '没有写目标或举措；有 4 项数据'],
    ['platform', 'b', {}, 'absent', 'sd-x01', '本文件未提及'],
    ['law', 'a', { query: '立法' }, 'absent', 'sc-x01', '本文件未提及'],
    ['infra', 'a', { kinds: ['figure'] }, 'filtered', null, '不在筛选内'],
    ['infra', 'a', { dated: 'no' }, 'filtered', null, '不在筛选内'],
    ['industry', 'b', { kinds: ['problem'] }, 'filtered', null, '不在筛选内'],
  ])('%s on side %s with %j is %s', (theme, side, patch, type, target, words) => {
    const found = cell(theme, side, patch);
    expect(readCell(found, theme).type).toBe(type);
    expect(cellTarget(found, theme)).toBe(target);
    expect(cellWords(found, theme, 'zh')).toBe(words);
  });

  it('takes a theme without a search on file as ours to do, not as absent', () => {
    const found = { ...cell('platform', 'b'), absence: null };
    expect(readCell(found, 'platform')).toEqual({ type: 'absent', code: 'A8', absence: null });
  });

  it('names problems and events where there is nothing else', () => {
    const full = cell('industry', 'b');
    const records = full.document.records.filter(({ kind }) => kind === 'problem');
    const found = { ...full, record: null, document: { ...full.document, records } };
    expect(cellWords(found, 'industry', 'en')).toBe(
      'No goal or measure; 1 problem or event stated',
    );
    expect(cellTarget(found, 'industry')).toBe('sd-02');
  });
});

describe('comparedRows', () => {
  it('leaves unfiltered rows as they are', () => {
    expect(comparedRows(rowsOf())).toEqual(rowsOf());
  });

  it('takes out what the filter hides, and with it the comparison', () => {
    const rows = comparedRows(rowsOf({ years: { from: 2027, to: 2027 } }));
    expect(rows.map(({ theme, cells, gap }) => [theme.id, !!cells.a, !!cells.b, gap])).toEqual([
      ['infra', true, false, null],
      ['industry', true, false, null],
      ['data', true, false, null],
      ['platform', true, true, 0],
      ['law', true, false, null],
    ]);
  });
});
