import { describe, expect, it } from 'vitest';
import { simplified } from '../../../src/reading/text/simplified.ts';

describe('simplified', () => {
  it.each([
    ['數據要素', '数据要素'],
    ['兩新一重', '两新一重'],
    ['關於AI產業', '关于AI产业'],
    ['後臺雲計算', '后台云计算'],
    ['数据要素', null],
    ['EFLOPS', null],
    ['', null],
  ])('%s', (typed, expected) => {
    expect(simplified(typed)).toBe(expected);
  });
});
