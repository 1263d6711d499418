import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChineseNumber } from '../../src/reading/chineseNumber.ts';
import { writeChinese } from './writeChinese.ts';

describe('readChineseNumber', () => {
  it.each<[string, string | null]>([
    ['零', '0'],
    ['两', '2'],
    ['十', '10'],
    ['十五', '15'],
    ['二十', '20'],
    ['一百零二', '102'],
    ['一百二', '120'],
    ['一百二十', '120'],
    ['两千零三十', '2030'],
    ['一万二', '12000'],
    ['一万零二', '10002'],
    ['一万零二百三', '10230'],
    ['十二万三千', '123000'],
    ['一亿二千万', '120000000'],
    ['一万二千亿', '1200000000000'],
    ['九千九百九十九万亿', '9999000000000000'],
    ['二〇二七', '2027'],
    ['二十三点六', '23.6'],
    ['零点零五', '0.05'],
    ['', null],
    ['半', null],
    ['一半', null],
    ['百', null],
    ['万', null],
    ['三五百', null],
    ['二十五百', null],
    ['一零百', null],
    ['三点', null],
    ['三点十', null],
    ['一点二点三', null],
    ['十八大', null],
  ])('reads %s', (written, value) => {
    expect(readChineseNumber(written)).toBe(value);
  });

  it('reads back any whole number below 10^8, with 二 or 两, with or without 一 before 十', () => {
    fc.assert(
      fc.property(fc.nat(99_999_999), fc.boolean(), fc.boolean(), (number, liang, short) => {
        expect(readChineseNumber(writeChinese(number, { liang, short }))).toBe(String(number));
      }),
      { numRuns: 2_000 },
    );
  });
});
