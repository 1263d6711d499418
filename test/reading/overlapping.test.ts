import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlapping } from '../../src/reading/overlapping.ts';

const place = fc
  .tuple(fc.nat(60), fc.nat(12))
  .map(([start, length]) => ({ start, end: start + length }));

describe('overlapping', () => {
  it('finds what a look at each place finds, in the order given', () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 40 }), place, (places, asked) => {
        expect(overlapping(places)(asked)).toEqual(
          places.filter(({ start, end }) => start < asked.end && asked.start < end),
        );
      }),
    );
  });
});
