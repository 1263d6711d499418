import { describe, expect, test } from 'vitest';
import { nearest } from '../../src/state/nearest.ts';

describe('nearest', () => {
  const ids = ['infra', 'industry', 'data', 'law', 'timeline'];
  test.each<[string, string | null]>([
    ['data', 'data'],
    ['dta', 'data'],
    ['dtaa', 'data'],
    ['infar', 'infra'],
    ['industries', null],
    ['industryy', 'industry'],
    ['timelien', 'timeline'],
    ['lwa', null],
    ['la', 'law'],
    ['', null],
    ['banana', null],
    ['x'.repeat(8000), null],
  ])('%s', (id, expected) => {
    expect(nearest(id, ids)).toBe(expected);
  });

  test('takes the first of two that are equally near', () => {
    expect(nearest('goalx', ['goals', 'goaly'])).toBe('goals');
  });
});
