import { describe, expect, it } from 'vitest';
import { markState } from '../../src/domain/markState.ts';
import { fixtureRecord } from '../fixtures/dataset.ts';

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
