import { describe, expect, it } from 'vitest';
import { numbersStated } from '../../src/content/findings/numbersStated.ts';
import { select } from '../../src/domain/select.ts';
import { nameSides } from '../../src/i18n/naming.ts';
import { DEFAULT_VIEW } from '../../src/state/view.ts';
import { realDataset } from '../data/realFiles.ts';

const dataset = realDataset();

function head(side: 'a' | 'b', patch: object, lang: 'zh' | 'en') {
  const selection = select(dataset, { ...DEFAULT_VIEW, ...patch });
  const shown = selection.sides[side];
  if (!shown) throw new Error('The document is not loaded.');
  const names = nameSides(selection.sides.a?.document, selection.sides.b?.document, lang);
  return numbersStated(dataset, selection, shown, names[side].full, lang);
}

describe('numbersStated', () => {
  it.each<['a' | 'b', object, string, string]>([
    [
      'a',
      {},
      '四川文件：3 项量化目标，13 条写明年份',
      'Sichuan’s document: quantified targets: 3, statements with a year: 13',
    ],
    [
      'a',
      { themes: ['security'] },
      '四川文件，数据安全：没有写量化目标，没有写年份',
      'Sichuan’s document, Data security: states no quantified target, names no year',
    ],
    [
      'a',
      { themes: ['infra'], kinds: ['target', 'measure'] },
      '四川文件，数字基础设施（量化目标和举措）：1 项量化目标，1 条写明年份',
      'Sichuan’s document, Infrastructure (targets and measures): quantified targets: 1, statements with a year: 1',
    ],
    [
      'a',
      { statuses: ['actual'] },
      '四川文件，有实际值的记录：没有写量化目标，1 条写明年份',
      'Sichuan’s document, statements with an actual value: states no quantified target, statements with a year: 1',
    ],
    [
      'a',
      { query: '没有这个词' },
      '四川文件，含“没有这个词”的记录：没有记录',
      'Sichuan’s document, statements containing “没有这个词”: no statements',
    ],
    [
      'b',
      { themes: ['security'] },
      '山东文件，数据安全：没有写量化目标，没有写年份',
      'Shandong’s document, Data security: states no quantified target, names no year',
    ],
  ])('on side %s with %j counts what is left, and names the filter', (side, patch, zh, en) => {
    const plain = (words: string) => words.replaceAll('\u00a0', ' ');
    expect(plain(head(side, patch, 'zh'))).toBe(zh);
    expect(plain(head(side, patch, 'en'))).toBe(en);
  });
});
