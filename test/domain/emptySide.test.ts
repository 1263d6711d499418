import { describe, expect, it } from 'vitest';
import { emptySide, nextStep } from '../../src/domain/emptySide.ts';
import type { Filter } from '../../src/domain/filter.ts';
import { select } from '../../src/domain/select.ts';
import { fixtureDataset } from '../fixtures/dataset.ts';
import { EVERYTHING } from '../fixtures/filters.ts';

const dataset = fixtureDataset();
const all = dataset.documents[1]?.records.length;

describe('emptySide', () => {
  it.each<[string, Partial<Filter>, object]>([
    ['years', { years: { from: 2027, to: 2030 } }, { why: 'undated', count: all }],
    ['a year to be named', { dated: 'yes' }, { why: 'undated', count: all }],
    [
      'both of them',
      { dated: 'yes', years: { from: 2027, to: null } },
      { why: 'undated', count: all },
    ],
    ['a search', { query: '没有这样的词' }, { why: 'query', count: all }],
    ['no kind', { kinds: [] }, { why: 'kinds', count: all }],
    ['two that each leave nothing', { kinds: [], themes: [] }, { why: 'several', count: all }],
  ])('names what empties it: %s', (_name, patch, expected) => {
    const selection = select(dataset, { ...EVERYTHING, ...patch });
    expect(selection.sides.b?.records).toEqual([]);
    expect(emptySide(dataset, selection, 'b')).toEqual(expected);
  });

  it('gives a next step that shows as many as it said', () => {
    for (const patch of [
      { dated: 'yes', years: { from: 2027, to: null } },
      { query: '没有这样的词' },
      { kinds: [] },
    ] as Partial<Filter>[]) {
      const filter = { ...EVERYTHING, ...patch };
      const empty = emptySide(dataset, select(dataset, filter), 'b');
      const next = empty && nextStep(empty);
      expect(select(dataset, { ...filter, ...next }).sides.b?.records).toHaveLength(
        empty?.count ?? -1,
      );
    }
  });

  it('says nothing of a side that shows something', () => {
    expect(emptySide(dataset, select(dataset, EVERYTHING), 'b')).toBeNull();
  });
});
