import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Band, leastCrossings } from '../../src/domain/leastCrossings.ts';

const band = (column: string, from: number, to: string, weight = 1): Band => ({
  column,
  from,
  to,
  weight,
});

/** The sum of all crossings of an order, each by both widths. */
function crossings(order: readonly string[], bands: readonly Band[]): number {
  let sum = 0;
  for (const one of bands)
    for (const two of bands)
      if (
        one.column === two.column &&
        one.from > two.from &&
        order.indexOf(one.to) < order.indexOf(two.to)
      )
        sum += one.weight * two.weight;
  return sum;
}

describe('leastCrossings', () => {
  it.each<[string, string[], Band[], string]>([
    ['nothing', [], [], ''],
    [
      'what needs no crossing',
      ['x', 'y', 'z'],
      [band('a', 2, 'x'), band('a', 0, 'z'), band('a', 1, 'y')],
      'zyx',
    ],
    ['equal places as given', ['x', 'y'], [band('a', 0, 'x'), band('a', 0, 'y')], 'xy'],
    [
      'both columns, the wider band before the narrower',
      ['x', 'y'],
      [band('a', 0, 'x'), band('a', 1, 'y'), band('b', 0, 'y', 3), band('b', 1, 'x', 3)],
      'yx',
    ],
    ['what nothing leads to last', ['x', 'y'], [band('a', 0, 'y')], 'yx'],
  ])('orders %s', (_, keys, bands, expected) => {
    expect(leastCrossings(keys, bands).join('')).toBe(expected);
  });

  it('keeps every key once, and no change of neighbours crosses less', () => {
    const bands = fc.array(
      fc.record<Band>({
        column: fc.constantFrom('a', 'b'),
        from: fc.nat({ max: 6 }),
        to: fc.constantFrom('p', 'q', 'r', 's', 't'),
        weight: fc.integer({ min: 1, max: 9 }),
      }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(bands, (all) => {
        const keys = ['p', 'q', 'r', 's', 't'];
        const order = leastCrossings(keys, all);
        expect(order.toSorted()).toEqual(keys);
        for (let at = 1; at < order.length; at += 1) {
          const other = [...order];
          other.splice(at - 1, 2, ...order.slice(at - 1, at + 1).toReversed());
          expect(crossings(other, all)).toBeGreaterThanOrEqual(crossings(order, all));
        }
      }),
    );
  });
});
