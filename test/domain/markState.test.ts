import { describe, expect, it } from 'vitest';
import { markState, STATE_CLAUSES } from '../../src/domain/markState.ts';
import { select } from '../../src/domain/select.ts';
import { realDataset } from '../data/realFiles.ts';
import { fixtureRecord } from '../fixtures/dataset.ts';
import { EVERYTHING } from '../fixtures/filters.ts';

describe('markState', () => {
  it.each([
    ['a problem', fixtureRecord('sd-02'), 'problem'],
    ['a figure', fixtureRecord('sc-09'), 'actual'],
    ['a figure that is expected', fixtureRecord('sc-10'), 'forecast'],
    ['an event', fixtureRecord('sc-14'), 'actual'],
    ['a target', fixtureRecord('sc-01'), 'target'],
    ['a target without a year', fixtureRecord('sc-01', { time: null, quantities: [] }), 'target'],
    ['a goal with a year', fixtureRecord('sc-03'), 'target'],
    ['a goal without a year', fixtureRecord('sd-04'), 'measure'],
    ['a measure', fixtureRecord('sd-03'), 'measure'],
    ['a measure with a year', fixtureRecord('sc-03', { kind: 'measure' }), 'measure'],
    ['a principle', fixtureRecord('sc-05'), 'measure'],
  ])('%s', (_, record, state) => {
    expect(markState(record)).toBe(state);
  });
});

describe('STATE_CLAUSES', () => {
  const dataset = realDataset();
  it.each([
    ['target', ['target']],
    ['measure', ['measure']],
    // The filter has no clause that tells a figure from a forecast and keeps events.
    ['actual', ['actual', 'forecast']],
    ['forecast', ['forecast']],
    ['problem', ['problem']],
  ] as const)('%s leaves all statements that are drawn so, and %j alone', (state, states) => {
    const { sides } = select(dataset, { ...EVERYTHING, ...STATE_CLAUSES[state] });
    const left = [...(sides.a?.records ?? []), ...(sides.b?.records ?? [])];
    const drawn = dataset.documents
      .flatMap(({ records }) => records)
      .filter((record) => states.some((one) => one === markState(record)));
    expect(left.map(({ id }) => id).toSorted()).toEqual(drawn.map(({ id }) => id).toSorted());
  });
});
