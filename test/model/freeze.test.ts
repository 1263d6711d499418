import { describe, expect, it } from 'vitest';
import { deepFreeze, frugalFreeze } from '../../src/model/freeze.ts';

describe('deepFreeze', () => {
  it('freezes what lies deep within, and gives the same value back', () => {
    const value = { list: [{ text: 'x' }], nothing: null };
    expect(deepFreeze(value)).toBe(value);
    expect(Object.isFrozen(value.list[0])).toBe(true);
    expect(() => value.list.push({ text: 'y' })).toThrow(TypeError);
  });
});

describe('frugalFreeze', () => {
  it('freezes trees that say the same as before, word for word', () => {
    const tree = () => ({
      kind: 'goal',
      list: [{ quote: '到2030年，全省算力规模突破40EFLOPS', value: 40, none: null }, 'goal', []],
      time: undefined,
    });
    const freeze = frugalFreeze();
    for (const frozen of [freeze(tree()), freeze(tree())]) {
      expect(frozen).toStrictEqual(tree());
      expect([frozen, frozen.list, ...frozen.list].every(Object.isFrozen)).toBe(true);
    }
  });

  it('keeps what is frozen as it is: many trees may hold it', () => {
    const none = Object.freeze([]);
    const freeze = frugalFreeze();
    expect(freeze({ list: none }).list).toBe(none);
  });
});
