import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { originalOf, quantityShort, quantityText } from '../../src/i18n/quantity.ts';
import { quantityParts } from '../../src/i18n/quantityParts.ts';
import type { Quantity } from '../../src/model/dataset.ts';
import type { Commitment } from '../../src/model/values.ts';

function quantity(written: string, rest: Partial<Quantity>): Quantity {
  return {
    metric: 'm',
    value: null,
    unit: null,
    relation: 'exact',
    form: 'level',
    status: 'actual',
    missing: [],
    period: null,
    written: { quote: written, start: 0, end: written.length },
    ...rest,
  };
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const amount = (value: string, rest: Partial<Quantity> = {}) =>
  quantity(`${value}亿元`, { value, unit: '亿元', ...rest });
const expected = quantity('有望超过1300亿元', {
  value: '1300',
  unit: '亿元',
  relation: 'above',
  status: 'forecast',
});
const average = { zh: '全国平均水平', en: 'national average' };

const QUANTITIES: [string, Quantity, Commitment | undefined, string, string, string, string][] = [
  [
    '1130.1亿元',
    amount('1130.1'),
    undefined,
    '1130.1 亿元',
    'CN¥113.01 billion (1130.1亿元)',
    '1130.1 亿元',
    'CN¥113.01 billion',
  ],
  [
    '54.9亿元',
    amount('54.9'),
    undefined,
    '54.9 亿元',
    'CN¥5.49 billion (54.9亿元)',
    '54.9 亿元',
    'CN¥5.49 billion',
  ],
  [
    '0.5亿元',
    amount('0.5'),
    undefined,
    '0.5 亿元',
    'CN¥50 million (0.5亿元)',
    '0.5 亿元',
    'CN¥50 million',
  ],
  [
    '有望超过1300亿元',
    expected,
    '有望',
    '“有望超过”1300 亿元',
    '“expected to exceed” CN¥130 billion (1300亿元)',
    '“有望超过”1300 亿元',
    '“expected to exceed” CN¥130 billion',
  ],
  [
    '超过1300亿元',
    { ...expected, written: { quote: '超过1300亿元', start: 0, end: 8 } },
    undefined,
    '超过 1300 亿元',
    'over CN¥130 billion (1300亿元)',
    '超过 1300 亿元',
    'over CN¥130 billion',
  ],
  [
    '1300亿元以上',
    quantity('1300亿元以上', { value: '1300', unit: '亿元', relation: 'at-least' }),
    undefined,
    '1300 亿元以上',
    'at least CN¥130 billion (1300亿元)',
    '1300 亿元以上',
    'at least CN¥130 billion',
  ],
  [
    '力争…以上',
    quantity('1300亿元以上', {
      value: '1300',
      unit: '亿元',
      relation: 'at-least',
      status: 'target',
    }),
    '力争',
    '“力争”1300 亿元以上',
    '“striving to reach” at least CN¥130 billion (1300亿元)',
    '“力争”1300 亿元以上',
    '“striving to reach” at least CN¥130 billion',
  ],
  [
    '1100余家',
    quantity('1100余家', { value: '1100', unit: '家', relation: 'somewhat-over', form: 'count' }),
    undefined,
    '1100 余家',
    '1,100-plus (1100余家)',
    '1100 余家',
    '1,100-plus',
  ],
  [
    '300多家',
    quantity('300多家', { value: '300', unit: '家', relation: 'somewhat-over', form: 'count' }),
    undefined,
    '300 多家',
    '300-plus (300多家)',
    '300 多家',
    '300-plus',
  ],
  [
    '约200万户',
    quantity('约200万户', { value: '200', unit: '万户', relation: 'about', form: 'count' }),
    undefined,
    '约 200 万户',
    'about 2 million (200万户)',
    '约 200 万户',
    'about 2 million',
  ],
  [
    '近30%',
    quantity('近30%', { value: '30', unit: '%', relation: 'just-under', form: 'share' }),
    undefined,
    '近 30%',
    'nearly 30%',
    '近 30%',
    'nearly 30%',
  ],
  [
    '548项',
    quantity('548项', { value: '548', unit: '项', form: 'count' }),
    undefined,
    '548 项',
    '548 (548项)',
    '548 项',
    '548',
  ],
  [
    '40EFLOPS',
    quantity('40EFLOPS', { value: '40', unit: 'EFLOPS', status: 'target' }),
    undefined,
    '40 EFLOPS',
    '40 EFLOPS',
    '40 EFLOPS',
    '40 EFLOPS',
  ],
  [
    '同比增长32.9%',
    quantity('同比增长32.9%', { value: '32.9', unit: '%', form: 'growth' }),
    undefined,
    '同比 +32.9%',
    '+32.9% year on year',
    '+32.9%',
    '+32.9%',
  ],
  [
    'a rate without 同比',
    quantity('增长32.9%', { value: '32.9', unit: '%', form: 'growth' }),
    undefined,
    '+32.9%',
    '+32.9%',
    '+32.9%',
    '+32.9%',
  ],
  [
    'a fall',
    quantity('同比下降5%', { value: '5', unit: '%', form: 'growth', fall: true }),
    undefined,
    '同比 −5%',
    '−5% year on year',
    '−5%',
    '−5%',
  ],
  [
    '居全国第7位',
    quantity('居全国第7位', { value: '7', unit: '位', form: 'rank' }),
    undefined,
    '全国第 7 位',
    '7th nationally',
    '第 7 位',
    '7th',
  ],
  [
    '第7位 of an unnamed field',
    quantity('第7位', { value: '7', unit: '位', form: 'rank' }),
    undefined,
    '第 7 位',
    '7th',
    '第 7 位',
    '7th',
  ],
  [
    '翻番',
    quantity('翻番', { value: '2', unit: null, form: 'multiple', status: 'target' }),
    undefined,
    '翻番（×2）',
    'double (×2)',
    '×2',
    '×2',
  ],
  [
    '均超过全国平均水平',
    quantity('均超过全国平均水平', {
      form: 'relation',
      relation: 'above',
      status: 'target',
      than: average,
    }),
    undefined,
    '均超过全国平均水平',
    'each above the national average (均超过全国平均水平)',
    '均超过',
    'each above',
  ],
  [
    'the comparing words of a longer clause',
    quantity('核心产业增加值占GDP比重均超过全国平均水平', {
      form: 'relation',
      relation: 'above',
      than: { zh: '全国平均水平', en: 'the national average' },
    }),
    undefined,
    '均超过全国平均水平',
    'each above the national average (均超过全国平均水平)',
    '均超过',
    'each above',
  ],
  [
    '一批',
    quantity('一批', { form: 'count', status: 'target' }),
    undefined,
    '一批（未给出数值）',
    'no number given (一批)',
    '一批（未给出数值）',
    'no number given (一批)',
  ],
];

describe('quantityText and quantityShort', () => {
  it.each(QUANTITIES)('say %s', (_name, stated, commitment, zh, en, shortZh, shortEn) => {
    expect({
      zh: plain(quantityText(stated, 'zh', commitment)),
      en: plain(quantityText(stated, 'en', commitment)),
      shortZh: plain(quantityShort(stated, 'zh', commitment)),
      shortEn: plain(quantityShort(stated, 'en', commitment)),
    }).toEqual({ zh, en, shortZh, shortEn });
  });

  it('put 有望 on the forecast and not on the actual value of the same statement', () => {
    expect(plain(quantityText(amount('54.9'), 'zh', '有望'))).toBe('54.9 亿元');
  });

  it('keep number and unit on one line', () => {
    expect(quantityText(amount('1130.1'), 'zh')).toBe('1130.1\u00a0亿元');
  });

  it('show the digits of any amount exactly as stated, in Chinese and in the brackets', () => {
    const value = fc
      .tuple(fc.nat({ max: 9_999_999 }), fc.stringMatching(/^\d{0,4}$/))
      .map(([whole, back]) => `${whole}${back === '' ? '' : `.${back}`}`);
    fc.assert(
      fc.property(value, (stated) => {
        expect(plain(quantityText(amount(stated), 'zh'))).toBe(`${stated} 亿元`);
        expect(quantityText(amount(stated), 'en')).toContain(`(${stated}亿元)`);
      }),
    );
  });
});

describe('quantityParts', () => {
  const of = (written: string, rest: Partial<Quantity>, commitment?: Commitment) =>
    (['zh', 'en'] as const).map((lang) =>
      Object.values(quantityParts(quantity(written, rest), lang, commitment))
        .map(plain)
        .join('|'),
    );

  it.each<[string, Partial<Quantity>, string, string]>([
    ['1130.1亿元', { value: '1130.1', unit: '亿元' }, '|1130.1|亿元', '|CN¥113.01|billion'],
    ['40EFLOPS', { value: '40', unit: 'EFLOPS' }, '|40|EFLOPS', '|40|EFLOPS'],
    [
      '约80亿元',
      { value: '80', unit: '亿元', relation: 'about' },
      '约|80|亿元',
      'about|CN¥8|billion',
    ],
    [
      '80亿元以上',
      { value: '80', unit: '亿元', relation: 'at-least' },
      '|80|亿元以上',
      'at least|CN¥8|billion',
    ],
    [
      '1100余家',
      { value: '1100', unit: '家', form: 'count', relation: 'somewhat-over' },
      '|1100|余家',
      '|1,100-plus|',
    ],
    ['23.6%', { value: '23.6', unit: '%', form: 'share' }, '|23.6|%', '|23.6|%'],
    [
      '同比增长32.9%',
      { value: '32.9', unit: '%', form: 'growth' },
      '同比|+32.9|%',
      '|+32.9|% year on year',
    ],
    ['翻番', { value: '2', unit: '×', form: 'multiple' }, '翻番|×2|', 'double|×2|'],
    ['居全国第7位', { value: '7', unit: '位', form: 'rank' }, '全国第|7|位', '|7th|nationally'],
    [
      '均超过全国平均水平',
      { form: 'relation', relation: 'above', than: average },
      '|均超过|全国平均水平',
      '|above|national average',
    ],
    ['若干', {}, '|若干|', '|若干|'],
  ])('%s', (written, rest, zh, en) => {
    expect(of(written, rest)).toEqual([zh, en]);
  });

  it('keeps a hope before the number it bears on', () => {
    expect(of('有望超过1300亿元', expected, '有望')).toEqual([
      '“有望超过”|1300|亿元',
      '“expected to exceed”|CN¥130|billion',
    ]);
  });

  it('gives the original of what English converts or has no unit for', () => {
    expect(originalOf(amount('1130.1'), 'en')).toBe('1130.1亿元');
    expect(originalOf(amount('1130.1'), 'zh')).toBeNull();
    expect(originalOf(quantity('40EFLOPS', { value: '40', unit: 'EFLOPS' }), 'en')).toBeNull();
  });
});
