import { describe, expect, it } from 'vitest';
import { bisect } from '../../src/reading/bisect.ts';

describe('bisect', () => {
  it.each([
    [0, 0],
    [1, 1],
    [4, 2],
    [9, 4],
  ])('of those below %s counts %s', (bound, expected) => {
    expect(bisect([0, 2, 4, 8], (one) => one < bound)).toBe(expected);
  });

  it('counts none of an empty list', () => {
    expect(bisect([], () => true)).toBe(0);
  });
});
