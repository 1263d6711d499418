import { describe, expect, it, test } from 'vitest';
import { FITS, type Findable, fit, found } from '../../src/domain/jump.ts';

const item = (labels: string[], texts: string[] = [], initials: string[] = []): Findable => ({
  labels,
  texts,
  initials,
});

const POWER = item(['算力总规模', 'Total computing power'], ['算力达到40EFLOPS'], ['slzgm']);
const DATA = item(['数据要素', 'Data as a factor'], ['推动公共数据开放'], ['sjys']);
const AI = item(['发展AI产业', 'AI industry'], [], ['fzaicy']);

describe('fit', () => {
  test.each<[string, Findable, string, (typeof FITS)[number] | null]>([
    ['the start of a Chinese label', POWER, '算力', 'start'],
    ['the start of an English label, whatever the case', POWER, 'TOTAL', 'start'],
    ['full-width letters', POWER, 'ｔｏｔａｌ', 'start'],
    ['the start of an English word', POWER, 'comp', 'word'],
    ['Latin letters after Chinese ones', AI, 'ai产', 'word'],
    ['the middle of a label', POWER, '规模', 'label'],
    ['the middle of an English word', POWER, 'puting', 'inside'],
    ['initials', POWER, 'sl', 'initials'],
    ['initials of later syllables', POWER, 'zgm', 'inside'],
    ['another text', POWER, '40eflops', 'text'],
    ['words in any order, the worst counts', DATA, 'factor data', 'word'],
    ['a word of the label and one of the texts', DATA, '数据 开放', 'text'],
    ['nothing', POWER, 'xyz', null],
    ['one word that fits and one that does not', DATA, 'data xyz', null],
  ])('%s', (_, target, query, expected) => {
    const rank = fit(target, query);
    expect(rank === null ? null : FITS[rank]).toBe(expected);
  });

  it('lets an empty query pass', () => expect(fit(POWER, ' ')).toBe(0));

  it('finds nothing by initials while there are none', () => {
    expect(fit(item(['算力'], [], []), 'sl')).toBeNull();
  });
});

describe('found', () => {
  it('puts the better first and keeps the order among equals', () => {
    const text = item(['一'], ['数据']);
    const inside = item(['大数据'], []);
    const first = item(['数据甲']);
    const second = item(['数据乙']);
    expect(found([text, inside, first, POWER, second], '数据').map(({ item }) => item)).toEqual([
      first,
      second,
      inside,
      text,
    ]);
  });
});
