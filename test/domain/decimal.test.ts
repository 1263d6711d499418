import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDecimals, groupThousands, shiftDecimal } from '../../src/domain/decimal.ts';

const decimal = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 30n }), fc.stringMatching(/^\d{0,12}$/))
  .map(([minus, whole, back]) => `${minus ? '-' : ''}${whole}${back === '' ? '' : `.${back}`}`);

/** The value as a fraction of two big integers: an independent way to compare. */
function exact(value: string, places = 0): { top: bigint; bottom: bigint } {
  const [whole = '', back = ''] = value.split('.');
  const up = 10n ** BigInt(Math.max(places, 0));
  const down = 10n ** BigInt(Math.max(-places, 0));
  return { top: BigInt(whole + back) * up, bottom: 10n ** BigInt(back.length) * down };
}

describe('shiftDecimal', () => {
  it.each([
    ['1130.1', -1, '113.01'],
    ['54.9', -1, '5.49'],
    ['1300', -1, '130'],
    ['969.2', -1, '96.92'],
    ['763.4', 0, '763.4'],
    ['40', 2, '4000'],
    ['1.5', 4, '15000'],
    ['0.5', -3, '0.0005'],
    ['1300.0', -1, '130.00'],
    ['007.10', 1, '71.0'],
    ['0', 3, '0'],
    ['-5', -2, '-0.05'],
  ])('moves the point of %s by %i to give %s', (value, places, shifted) => {
    expect(shiftDecimal(value, places)).toBe(shifted);
  });

  it.each(['', '1e3', '1,100', '.5', '5.', 'NaN', '１２'])('refuses %j', (value) => {
    expect(() => shiftDecimal(value, 1)).toThrow(RangeError);
  });

  it('refuses half a place', () => {
    expect(() => shiftDecimal('1', 0.5)).toThrow(RangeError);
  });

  it('keeps the exact value for any decimal and any shift', () => {
    fc.assert(
      fc.property(decimal, fc.integer({ min: -20, max: 20 }), (value, places) => {
        const before = exact(value, places);
        const after = exact(shiftDecimal(value, places));
        expect(after.top * before.bottom).toBe(before.top * after.bottom);
      }),
    );
  });
});

describe('groupThousands', () => {
  it.each([
    ['548', '548'],
    ['1100', '1,100'],
    ['1130.1', '1,130.1'],
    ['12345678.12345', '12,345,678.12345'],
    ['-1000', '-1,000'],
  ])('writes %s as %s', (value, grouped) => {
    expect(groupThousands(value)).toBe(grouped);
  });

  it('only adds commas', () => {
    fc.assert(
      fc.property(decimal, (value) => {
        expect(groupThousands(value).replaceAll(',', '')).toBe(value);
      }),
    );
  });

  it('refuses what is not a decimal', () => {
    expect(() => groupThousands('1100余')).toThrow(RangeError);
  });
});

describe('compareDecimals', () => {
  it.each([
    ['9', '10.05', -1],
    ['10.5', '10.05', 1],
    ['1.50', '1.5', 0],
    ['-3', '2', -1],
    ['-3', '-20', 1],
    ['-0', '0.0', 0],
  ])('%s beside %s', (one, other, sign) => {
    expect(Math.sign(compareDecimals(one, other)) === sign).toBe(true);
    expect(Math.sign(compareDecimals(other, one)) === -sign).toBe(true);
  });

  it('agrees with whole numbers of any size', () => {
    const whole = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });
    fc.assert(
      fc.property(whole, whole, (one, other) => {
        const sign = Number(one > other) - Number(one < other);
        // toBe tells 0 from -0, which a sort does not.
        expect(Math.sign(compareDecimals(`${one}`, `${other}`)) === sign).toBe(true);
      }),
    );
  });

  it('refuses what is no decimal', () => {
    expect(() => compareDecimals('1', '1e3')).toThrow(RangeError);
  });
});
