import { describe, expect, test } from 'vitest';
import { derivedValues } from '../../src/domain/derived.ts';
import { figureGroups } from '../../src/domain/figures.ts';
import { derivedCells, derivedText } from '../../src/i18n/derived.ts';
import { EAST, METRICS, side, WEST } from '../fixtures/figures.ts';

const { dataset, selection } = side(WEST, EAST);
const values = derivedValues(
  figureGroups(dataset, selection).flatMap(({ quantities, beside }) => [...quantities, ...beside]),
  METRICS,
);
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('a derived value in words', () => {
  test('has its range, its formula in the digits of the text, and our name on it', () => {
    expect(values.map((value) => Object.values(derivedText(value, 'zh')).map(plain))).toEqual([
      [
        '上年同期',
        '728.9—729.6 亿元',
        '969.2 亿元 ÷ (1 + 32.9%)',
        '969.2 亿元 ÷ (1 + 32.9%) ≈ 728.9—729.6 亿元',
        '另有本工具的推算，不是文件所写：上年同期 728.9—729.6 亿元，算式 969.2 亿元 ÷ (1 + 32.9%)。',
      ],
      [
        '所占的总额',
        '3227—3242 亿元',
        '763.4 亿元 ÷ 23.6%',
        '763.4 亿元 ÷ 23.6% ≈ 3227—3242 亿元',
        '另有本工具的推算，不是文件所写：所占的总额 3227—3242 亿元，算式 763.4 亿元 ÷ 23.6%。',
      ],
    ]);
    expect(values.map((value) => plain(derivedText(value, 'en').range))).toEqual([
      'CN¥72.89 billion to CN¥72.96 billion',
      'CN¥322.7 billion to CN¥324.2 billion',
    ]);
  });

  test('is tagged in its row of the table, with the period and status of its inputs', () => {
    const [cells = []] = values.map((value) => derivedCells(value, METRICS, 'zh').map(plain));
    expect(cells[0]).toBe('推算 · 上年同期 728.9—729.6 亿元');
    expect(cells.slice(-2)).toEqual(['今年 1—9 月（文中未写年份）', '实际值']);
  });
});
