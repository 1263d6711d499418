import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, fingerprint } from '../../src/model/fingerprint.ts';

describe('fingerprint', () => {
  // Published test vectors of FNV-1a, 32 bit.
  it.each([
    ['', '811c9dc5'],
    ['a', 'e40c292c'],
    ['foobar', 'bf9cf968'],
  ])('of %j is %s', (text, expected) => {
    expect(fingerprint([text])).toBe(expected);
  });

  it('changes when a border between two texts moves', () => {
    expect(fingerprint(['ab', 'c'])).not.toBe(fingerprint(['a', 'bc']));
    expect(fingerprint(['abc'])).not.toBe(fingerprint(['abc', '']));
  });

  it('changes with one Chinese character', () => {
    expect(fingerprint(['达到40EFLOPS'])).not.toBe(fingerprint(['达到41EFLOPS']));
  });

  it('is always eight hex digits', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
        expect(fingerprint(texts)).toMatch(/^[0-9a-f]{8}$/);
      }),
      { numRuns: 30 },
    );
  });
});

describe('canonicalJson', () => {
  it('does not depend on the order of keys, and leaves out what is undefined', () => {
    const value = { b: [1, { d: null, c: 'x' }], a: true, e: undefined };
    expect(canonicalJson(value)).toBe('{"a":true,"b":[1,{"c":"x","d":null}]}');
  });

  it('is JSON of the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
