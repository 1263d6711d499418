import { describe, expect, it } from 'vitest';
import type { Filter } from '../../../src/domain/filter.ts';
import { clearing, narrowing, wayOn } from '../../../src/features/filter/wayOn.ts';
import { fixtureDataset } from '../../fixtures/dataset.ts';
import { EVERYTHING } from '../../fixtures/filters.ts';

const dataset = fixtureDataset();

describe('wayOn', () => {
  it.each<[Partial<Filter>, ReturnType<typeof wayOn>]>([
    [{}, null],
    [{ query: '没有这样的话' }, { clause: 'query', count: 21 }],
    [
      { kinds: ['problem'], dated: 'yes' },
      { clause: 'dated', count: 1 },
    ],
    [
      { themes: ['law'], statuses: ['forecast'] },
      { clause: 'statuses', count: 1 },
    ],
    [{ query: '没有', kinds: [] }, null],
  ])('for %j is %j', (patch, way) => {
    expect(wayOn(dataset, { ...EVERYTHING, ...patch })).toEqual(way);
  });

  it('gives what takes the clause off', () => {
    expect([clearing('query'), clearing('themes')]).toEqual([{ query: '' }, { themes: null }]);
  });

  it.each<[Partial<Filter>, ReturnType<typeof narrowing>]>([
    [{}, []],
    [{ themes: ['law'] }, []],
    [{ themes: [], kinds: ['figure'], query: '算' }, ['query', 'kinds']],
  ])('names what narrows besides the themes: %j', (patch, clauses) => {
    expect(narrowing({ ...EVERYTHING, ...patch })).toEqual(clauses);
  });
});
