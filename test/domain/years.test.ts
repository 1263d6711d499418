import { describe, expect, it } from 'vitest';
import { statedYears } from '../../src/domain/years.ts';
import { fixtureRecord } from '../fixtures/dataset.ts';

describe('statedYears', () => {
  it('takes the years of the statement and of its quantities, ascending, each once', () => {
    const { quantities } = fixtureRecord('sc-08');
    const { time } = fixtureRecord('sc-04');
    expect(statedYears(fixtureRecord('sc-07', { time, quantities }))).toEqual([2017, 2030]);
    expect(statedYears(fixtureRecord('sc-08'))).toEqual([2017]);
  });

  it('has none where only 今年 is written', () => {
    expect(statedYears(fixtureRecord('sc-11'))).toEqual([]);
  });
});
