import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../src/model/freeze.ts';

describe('deepFreeze', () => {
  it('freezes what lies deep within, and gives the same value back', () => {
    const value = { list: [{ text: 'x' }], nothing: null };
    expect(deepFreeze(value)).toBe(value);
    expect(Object.isFrozen(value.list[0])).toBe(true);
    expect(() => value.list.push({ text: 'y' })).toThrow(TypeError);
  });
});
