import { describe, expect, it } from 'vitest';
import { comparisonRows } from '../../src/content/comparisonRows.ts';
import { comparedPair } from '../../src/domain/comparedPair.ts';
import { DEFAULT_VIEW } from '../../src/state/view.ts';
import { realDataset } from '../data/realFiles.ts';

const dataset = realDataset();

function rowsOf(record: string, pin: string) {
  const pair = comparedPair(dataset, { record, pin, a: DEFAULT_VIEW.a });
  if (!pair) throw new Error('nothing to compare');
  return comparisonRows(dataset, pair, 'zh').map(({ id, cells, same }) => [
    id,
    ...cells.map((cell) => cell?.words.replaceAll('\u00a0', ' ') ?? null),
    same,
  ]);
}

describe('comparisonRows', () => {
  it('sets each attribute beside its like, and knows what is the same', () => {
    expect(rowsOf('sc-07', 'sd-21')).toEqual([
      ['year', '到 2027 年', '没有写年份', false],
      ['value', '40 EFLOPS', '未给出数值', false],
      ['missing', '现值', '数值、年份', false],
      ['kind', '量化目标', '举措', false],
      ['speaker', '顾红松', '刘家义', false],
      ['section', '到2027年', '一要：数字基础设施', false],
      ['theme', '数字基础设施', '数字基础设施', true],
    ]);
  });

  it('has nothing to say of a search but its theme', () => {
    expect(rowsOf('sc-07', 'sd-x01').map(([id, , silent]) => [id, silent])).toEqual([
      ['year', null],
      ['value', null],
      ['missing', null],
      ['kind', null],
      ['speaker', null],
      ['section', null],
      ['theme', '平台与跨境电商'],
    ]);
  });
});
