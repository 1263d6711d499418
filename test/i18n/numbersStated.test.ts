import { describe, expect, it } from 'vitest';
import { select } from '../../src/domain/select.ts';
import { numbersStated } from '../../src/i18n/figures.ts';
import { DEFAULT_VIEW } from '../../src/state/view.ts';
import { realDataset } from '../data/realFiles.ts';

const dataset = realDataset();

function head(side: 'a' | 'b', patch: object, lang: 'zh' | 'en') {
  const shown = select(dataset, { ...DEFAULT_VIEW, ...patch }).sides[side];
  if (!shown) throw new Error('The document is not loaded.');
  return numbersStated(shown, lang === 'zh' ? '四川文件' : 'Sichuan’s document', lang);
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
      '四川文件（所示 1 条）：没有写量化目标，没有写年份',
      'Sichuan’s document (1 statement shown): states no quantified target, names no year',
    ],
    [
      'a',
      { themes: ['infra'] },
      '四川文件（所示 3 条）：1 项量化目标，2 条写明年份',
      'Sichuan’s document (3 statements shown): quantified targets: 1, statements with a year: 2',
    ],
    [
      'a',
      { query: '没有这个词' },
      '四川文件：没有符合筛选的记录',
      'Sichuan’s document: no statement passes the filter',
    ],
    // What a document does not state at all is said of the whole, filtered or not.
    [
      'b',
      { themes: ['security'] },
      '四川文件：没有写量化目标，没有写年份',
      'Sichuan’s document: states no quantified target, names no year',
    ],
  ])('on side %s with %j counts what is shown and says so', (side, patch, zh, en) => {
    const plain = (words: string) => words.replaceAll('\u00a0', ' ');
    expect(plain(head(side, patch, 'zh'))).toBe(zh);
    expect(plain(head(side, patch, 'en'))).toBe(en);
  });
});
