import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Filter } from '../../src/domain/filter.ts';
import { isDated, select } from '../../src/domain/select.ts';
import { A, B, fixtureDataset, fixtureRecord } from '../fixtures/dataset.ts';
import { EVERYTHING, filters, narrowing } from '../fixtures/filters.ts';

const dataset = fixtureDataset();

/** Ids that a change of the default filter leaves on each side. */
function left(change: Partial<Filter>): { a: string[] | undefined; b: string[] | undefined } {
  const { sides } = select(dataset, { ...EVERYTHING, ...change });
  return {
    a: sides.a?.records.map(({ id }) => id),
    b: sides.b?.records.map(({ id }) => id),
  };
}

describe('select', () => {
  it('gives everything by default, in document order, with all themes', () => {
    const selection = select(dataset, EVERYTHING);
    expect(selection.sides.a?.records).toEqual(dataset.documents[0]?.records);
    expect(selection.sides.b?.records).toEqual(dataset.documents[1]?.records);
    expect(selection.themes).toEqual(dataset.themes);
    expect(selection.filter).toBe(EVERYTHING);
  });

  it.each<[string, Partial<Filter>, string[], string[]]>([
    ['a main theme', { themes: ['law'] }, [], ['sd-05']],
    [
      'a theme that is a further one',
      { themes: ['industry'] },
      ['sc-02', 'sc-04', 'sc-05', 'sc-11', 'sc-12'],
      ['sd-02', 'sd-04', 'sd-06'],
    ],
    ['two themes', { themes: ['law', 'infra'] }, ['sc-01', 'sc-06'], ['sd-03', 'sd-05']],
    ['no theme', { themes: [] }, [], []],
    ['a theme that does not exist', { themes: ['sea'] }, [], []],
    ['kinds', { kinds: ['problem', 'principle'] }, ['sc-05'], ['sd-02']],
    ['no kind', { kinds: [] }, [], []],
    ['a status of any quantity', { statuses: ['forecast'] }, ['sc-10'], []],
    [
      'two statuses',
      { statuses: ['target', 'forecast'] },
      ['sc-01', 'sc-02', 'sc-04', 'sc-10'],
      [],
    ],
    ['no status', { statuses: [] }, [], []],
    ['a stated year', { dated: 'yes' }, ['sc-01', 'sc-02', 'sc-03', 'sc-04', 'sc-08'], []],
    [
      'a number',
      { numbers: 'yes' },
      ['sc-01', 'sc-02', 'sc-04', 'sc-06', 'sc-08', 'sc-09', 'sc-10', 'sc-11', 'sc-12', 'sc-13'],
      [],
    ],
    ['a number and a status', { numbers: 'no', statuses: ['target'] }, [], []],
    [
      'a range of years, both ends included',
      { years: { from: 2017, to: 2027 } },
      ['sc-01', 'sc-02', 'sc-03', 'sc-08'],
      [],
    ],
    ['years from', { years: { from: 2028, to: null } }, ['sc-04'], []],
    ['years up to', { years: { from: null, to: 2026 } }, ['sc-08'], []],
    ['a query in a quote', { query: '织密' }, [], ['sd-03']],
    ['a query on both sides', { query: '数据' }, ['sc-03', 'sc-05', 'sc-06', 'sc-07'], ['sd-04']],
    [
      'clauses together',
      { kinds: ['figure'], themes: ['platform'], dated: 'no' },
      ['sc-09', 'sc-10', 'sc-13'],
      [],
    ],
  ])('narrows by %s', (_, change, a, b) => {
    expect(left(change)).toEqual({ a, b });
  });

  it('splits into dated and undated without a rest', () => {
    const { a: yes = [] } = left({ dated: 'yes' });
    const { a: no = [] } = left({ dated: 'no' });
    expect([...yes, ...no].sort()).toEqual((left({}).a ?? []).sort());
  });

  it('shows one document on both sides', () => {
    const { sides } = select(dataset, { ...EVERYTHING, a: B, b: B });
    expect(sides.a).toEqual(sides.b);
    expect(sides.a?.document.id).toBe(B);
  });

  it('has null for a side whose document is not there', () => {
    const selection = select(dataset, { ...EVERYTHING, b: 'elsewhere' });
    expect([selection.sides.a?.document.id, selection.sides.b]).toEqual([A, null]);
  });

  it('leaves the themes of the filter, in their own order', () => {
    const { themes } = select(dataset, { ...EVERYTHING, themes: ['law', 'sea', 'infra'] });
    expect(themes.map(({ id }) => id)).toEqual(['infra', 'law']);
  });

  it('never shows more under a narrower filter', () => {
    fc.assert(
      fc.property(narrowing, ([wide, narrow]) => {
        const more = select(dataset, wide);
        const less = select(dataset, narrow);
        for (const side of ['a', 'b'] as const) {
          expect(more.sides[side]?.records).toEqual(
            expect.arrayContaining([...(less.sides[side]?.records ?? [])]),
          );
        }
        expect(more.themes).toEqual(expect.arrayContaining([...less.themes]));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps document order under any filter', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const { sides } = select(dataset, filter);
        for (const shown of [sides.a, sides.b]) {
          const left = new Set(shown?.records);
          expect(shown?.document.records.filter((record) => left.has(record))).toEqual(
            shown?.records,
          );
        }
      }),
    );
  });
});

describe('isDated', () => {
  it.each([
    ['a deadline', 'sc-01', true],
    ['a past year', 'sc-08', true],
    ['this year', 'sc-09', false],
    ['a day without a year', 'sc-15', false],
    ['at present', 'sc-12', false],
    ['no time at all', 'sc-07', false],
  ])('%s', (_, id, dated) => {
    expect(isDated(fixtureRecord(id))).toBe(dated);
  });

  it('counts the year of a quantity', () => {
    const { quantities } = fixtureRecord('sc-08');
    expect(isDated(fixtureRecord('sc-07', { quantities }))).toBe(true);
  });
});
