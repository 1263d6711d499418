import { describe, expect, it } from 'vitest';
import type { Filter } from '../../../src/domain/filter.ts';
import { clauseWords, openClause, setClauses } from '../../../src/features/filter/clauses.ts';
import { fixtureDataset } from '../../fixtures/dataset.ts';
import { EVERYTHING } from '../../fixtures/filters.ts';

const dataset = fixtureDataset();

describe('clauses', () => {
  it.each<[Partial<Filter>, readonly string[], readonly string[]]>([
    [{}, [], []],
    [{ themes: ['data', 'law'] }, ['数据要素、法治'], ['Data as a factor · Law']],
    [
      { themes: ['infra', 'data', 'law'] },
      ['数字基础设施、数据要素等 3 项'],
      ['Infrastructure · Data as a factor + 1 more'],
    ],
    [{ kinds: [] }, ['一项也没有选'], ['none chosen']],
    [{ dated: 'no' }, ['没有写年份'], ['Names no year']],
    [
      { years: { from: 2027, to: null }, query: '算力' },
      ['2027 年起', '算力'],
      ['2027 on', '算力'],
    ],
    [{ years: { from: 2027, to: 2027 } }, ['2027 年'], ['2027']],
    [{ numbers: 'yes' }, ['有数值'], ['Has a number']],
    [{ numbers: 'no', statuses: ['target'] }, ['没有数值，目标值'], ['Has no number, target']],
    [{ only: ['a', 'b'] }, ['只有一份写到'], ['Only one']],
    [{ only: ['neither'] }, ['都没有写到'], ['Neither']],
  ])('%j in words', (patch, zh, en) => {
    const filter = { ...EVERYTHING, ...patch };
    const words = (lang: 'zh' | 'en') =>
      setClauses(filter).map((clause) => clauseWords(clause, filter, dataset, lang));
    expect(words('zh')).toEqual(zh);
    expect(words('en')).toEqual(en);
  });

  it('takes off a clause with all that it has', () => {
    expect([openClause('years'), openClause('statuses'), openClause('kinds')]).toEqual([
      { years: null, dated: null },
      { statuses: null, numbers: null },
      { kinds: null },
    ]);
  });
});
