import { describe, expect, it } from 'vitest';
import type { Filter } from '../../../src/domain/filter.ts';
import { clearing, narrowing } from '../../../src/features/filter/wayOn.ts';
import { EVERYTHING } from '../../fixtures/filters.ts';

describe('wayOn', () => {
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
