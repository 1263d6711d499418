import { describe, expect, it } from 'vitest';
import { axisUnit, englishNumber } from '../../src/i18n/unit.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('axisUnit', () => {
  it.each([
    ['亿元', 'zh', { label: '亿元', places: 0 }],
    ['亿元', 'en', { label: 'CN¥ billion', places: -1 }],
    ['万元', 'en', { label: 'CN¥ million', places: -2 }],
    ['万亿元', 'en', { label: 'CN¥ trillion', places: 0 }],
    ['EFLOPS', 'en', { label: 'EFLOPS', places: 0 }],
    ['万千瓦', 'en', { label: 'million kW', places: -2 }],
    ['亿美元', 'en', { label: 'US$ billion', places: -1 }],
    ['元/度', 'en', { label: 'CN¥ per kWh', places: 0 }],
    ['家', 'en', { label: '', places: 0 }],
    [null, 'en', { label: '', places: 0 }],
  ] as const)('of %s in %s', (unit, lang, axis) => {
    const found = axisUnit(unit, lang);
    expect({ ...found, label: plain(found.label) }).toEqual(axis);
  });
});

describe('englishNumber', () => {
  it.each([
    ['1130.1', '亿元', 'CN¥113.01 billion'],
    ['12345', '亿元', 'CN¥1.2345 trillion'],
    ['5', '万元', 'CN¥50,000'],
    ['200', '万户', '2 million'],
    ['1234.5', '元', 'CN¥1,234.5'],
    ['1100', '家', '1,100'],
    ['-3', '亿元', '−CN¥300 million'],
  ])('writes %s with %s as %s', (value, unit, text) => {
    expect(plain(englishNumber(value, unit))).toBe(text);
  });
});
