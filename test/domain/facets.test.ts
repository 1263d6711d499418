import { describe, expect, it } from 'vitest';
import {
  everythingOf,
  facetCounts,
  shownRecords,
  statementCount,
} from '../../src/domain/facets.ts';
import type { Filter } from '../../src/domain/filter.ts';
import { select } from '../../src/domain/select.ts';
import { SPEAKING } from '../../src/model/values.ts';
import { A, B, fixtureDataset } from '../fixtures/dataset.ts';

const dataset = fixtureDataset();
const filter = (patch: Partial<Filter> = {}): Filter => ({
  ...everythingOf({ a: A, b: B }),
  ...patch,
});
const shown = (patch: Partial<Filter>) =>
  shownRecords(select(dataset, filter(patch))).map(({ id }) => id);
const records = dataset.documents.flatMap((document) => document.records);

describe('shownRecords', () => {
  it('gives side a and then side b', () => {
    expect(shown({})).toEqual(records.map(({ id }) => id));
    expect(shown({ a: B, b: A }).slice(0, 2)).toEqual(['sd-01', 'sd-02']);
  });

  it('counts a statement once where one document stands on both sides', () => {
    expect(shown({ a: B, b: B })).toEqual(shown({ a: B, b: 'not-loaded' }));
  });
});

describe('statementCount', () => {
  it('counts what is shown and what the chosen documents make in all', () => {
    const count = (patch: Partial<Filter>) =>
      statementCount(dataset, select(dataset, filter(patch)));
    expect(count({})).toEqual({ shown: records.length, all: records.length });
    expect(count({ themes: ['law'] })).toEqual({ shown: 1, all: records.length });
    expect(count({ a: B, b: B, themes: [] })).toEqual({ shown: 0, all: 6 });
  });
});

describe('facetCounts', () => {
  it('says what each choice would give, whatever is chosen in its own menu', () => {
    const counts = facetCounts(dataset, filter());
    expect(facetCounts(dataset, filter({ themes: ['law'] })).themes).toEqual(counts.themes);
    expect(facetCounts(dataset, filter({ kinds: [] })).kinds).toEqual(counts.kinds);
    expect(facetCounts(dataset, filter({ statuses: ['target'] })).statuses).toEqual(
      counts.statuses,
    );
    expect(facetCounts(dataset, filter({ dated: 'yes' })).dated).toEqual(counts.dated);
    expect(facetCounts(dataset, filter({ numbers: 'no' })).numbers).toEqual(counts.numbers);
  });

  it('gives for every choice just what select leaves under the rest of the filter', () => {
    const rest = { query: '数据' } as const;
    const counts = facetCounts(dataset, filter(rest));
    const leaves = (patch: Partial<Filter>) => shown({ ...rest, ...patch }).length;
    expect(counts).toEqual({
      themes: Object.fromEntries(dataset.themes.map(({ id }) => [id, leaves({ themes: [id] })])),
      kinds: Object.fromEntries(
        (Object.keys(counts.kinds) as (keyof typeof counts.kinds)[]).map((kind) => [
          kind,
          leaves({ kinds: [kind] }),
        ]),
      ),
      statuses: {
        target: leaves({ statuses: ['target'] }),
        actual: leaves({ statuses: ['actual'] }),
        forecast: leaves({ statuses: ['forecast'] }),
      },
      dated: { yes: leaves({ dated: 'yes' }), no: leaves({ dated: 'no' }) },
      numbers: { yes: leaves({ numbers: 'yes' }), no: leaves({ numbers: 'no' }) },
      only: Object.fromEntries(
        SPEAKING.map((who) => [
          who,
          select(dataset, filter({ ...rest, only: [who] })).themes.length,
        ]),
      ),
      years: [2017, 2027, 2030],
    });
  });

  it('counts themes by who speaks on them in what the other clauses leave', () => {
    expect(facetCounts(dataset, filter({ only: ['a'] })).only).toEqual({
      both: 3,
      a: 1,
      b: 1,
      neither: 0,
    });
    expect(facetCounts(dataset, filter({ kinds: ['goal'] })).only).toMatchObject({ neither: 3 });
  });

  it('offers the years that the chosen documents name, and none that they do not', () => {
    expect(facetCounts(dataset, filter({ themes: [] })).years).toEqual([2017, 2027, 2030]);
    expect(facetCounts(dataset, filter({ a: B, b: B })).years).toEqual([]);
  });
});
