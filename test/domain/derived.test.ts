import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { derive, derivedValues } from '../../src/domain/derived.ts';
import type { StatedQuantity } from '../../src/domain/rows.ts';
import type { Quantity } from '../../src/model/dataset.ts';
import { realDataset } from '../data/realFiles.ts';
import {
  BY_2027,
  FULL_YEAR,
  METRICS,
  NINE_MONTHS,
  policy,
  quantity,
  statement,
  TEN_MONTHS,
} from '../fixtures/figures.ts';

const WEST = policy('west', []);

function stated(fields: Quantity, document = WEST): StatedQuantity {
  return { record: statement('sc-01', fields.written.quote, [fields]), quantity: fields, document };
}

const amount = (rest: Partial<Quantity> = {}) =>
  quantity('top-sales', '达763.4亿元', {
    value: '763.4',
    unit: '亿元',
    period: NINE_MONTHS,
    ...rest,
  });
const share = (rest: Partial<Quantity> = {}) =>
  quantity('top-share', '占23.6%', {
    value: '23.6',
    unit: '%',
    form: 'share',
    period: NINE_MONTHS,
    ...rest,
  });
const revenue = (rest: Partial<Quantity> = {}) =>
  quantity('revenue', '达969.2亿元', {
    value: '969.2',
    unit: '亿元',
    period: NINE_MONTHS,
    ...rest,
  });
const growth = (rest: Partial<Quantity> = {}, written = '同比增长32.9%') =>
  quantity('revenue-growth', written, {
    value: '32.9',
    unit: '%',
    form: 'growth',
    period: NINE_MONTHS,
    ...rest,
  });

describe('the range that two stated numbers allow', () => {
  test.each([
    ['the whole behind a share', amount(), share(), '3227', '3242'],
    ['a share in whole per cent', amount(), share({ value: '24' }), '3115', '3249'],
    ['a whole of 100 %', amount({ value: '50' }), share({ value: '100' }), '49', '51'],
    ['a whole below one', amount({ value: '0.52' }), share({ value: '50' }), '1', '1.1'],
    ['the year before a growth', revenue(), growth(), '728.9', '729.6'],
    ['the year before a decline', revenue(), growth({ value: '10', fall: true }), '1070', '1083'],
    ['no growth', revenue(), growth({ value: '0.0' }), '968.6', '969.8'],
  ])('%s', (_, x, y, low, high) => {
    expect(derive(stated(x), stated(y), METRICS)).toMatchObject({ low, high, unit: '亿元' });
  });

  it('carries status, period and both inputs', () => {
    const [x, y] = [stated(amount()), stated(share())];
    expect(derive(x, y, METRICS)).toEqual({
      rule: 'whole',
      low: '3227',
      high: '3242',
      unit: '亿元',
      status: 'actual',
      period: NINE_MONTHS,
      amount: x,
      ratio: y,
    });
    const z = derive(stated(revenue()), stated(growth()), METRICS);
    expect(z).toMatchObject({ rule: 'year-before', period: NINE_MONTHS });
  });

  it('holds whatever the inputs were before they were rounded', () => {
    const digits = fc.integer({ min: 100, max: 99_999 });
    const off = fc.double({ min: -0.049, max: 0.049, noNaN: true });
    fc.assert(
      fc.property(digits, fc.integer({ min: 10, max: 999 }), off, off, (x, y, dx, dy) => {
        const [a, p] = [x / 10, y / 10];
        const found = derive(
          stated(amount({ value: a.toFixed(1) })),
          stated(share({ value: p.toFixed(1) })),
          METRICS,
        );
        if (typeof found === 'string') return expect(found).toBe('never');
        const whole = ((a + dx) / (p + dy)) * 100;
        expect(Number(found.low)).toBeLessThanOrEqual(whole);
        expect(Number(found.high)).toBeGreaterThanOrEqual(whole);
      }),
    );
  });
});

describe('what gives no value, and why', () => {
  test.each([
    ['超过', amount({ relation: 'above' }), share(), 'relation'],
    ['余', amount({ relation: 'somewhat-over' }), share(), 'relation'],
    ['约', amount(), share({ relation: 'about' }), 'relation'],
    ['近', amount(), share({ relation: 'just-under' }), 'relation'],
    [
      'ten months against twelve',
      amount({ period: TEN_MONTHS }),
      share({ period: FULL_YEAR }),
      'period',
    ],
    ['nine months against ten', revenue(), growth({ period: TEN_MONTHS }), 'period'],
    ['no time stated', amount({ period: null }), share({ period: null }), 'period'],
    ['a deadline', amount(), share({ period: BY_2027 }), 'period'],
    ['a forecast and an actual', amount({ status: 'forecast' }), share(), 'status'],
    ['a share of something else', revenue(), share(), 'metric'],
    ['an amount in %', amount({ unit: '%' }), share(), 'unit'],
    ['a growth not in %', revenue(), growth({ unit: '倍' }), 'unit'],
    ['an average rate', revenue(), growth({}, '年均增长32.9%'), 'compared-with'],
    ['growth on the month before', revenue(), growth({}, '环比增长32.9%'), 'compared-with'],
    ['no number', amount({ value: null }), share(), 'no-number'],
    ['more than all', amount(), share({ value: '120' }), 'out-of-range'],
    ['a share of nothing', amount(), share({ value: '0' }), 'out-of-range'],
    ['all of it lost', revenue(), growth({ value: '-100' }), 'out-of-range'],
    ['an amount of nothing', amount({ value: '0' }), share(), 'out-of-range'],
    ['two amounts', amount(), amount({ period: TEN_MONTHS }), 'form'],
    ['a multiple', revenue(), growth({ form: 'multiple', unit: '×' }), 'form'],
  ])('%s', (_, x, y, reason) => {
    expect(derive(stated(x), stated(y), METRICS)).toBe(reason);
  });

  it('two documents', () => {
    const east = stated(share(), policy('east', []));
    expect(derive(stated(amount()), east, METRICS)).toBe('document');
  });
});

it('finds two values in the documents as they stand, none between ten months and twelve', () => {
  const dataset = realDataset();
  const all = dataset.documents.flatMap((document) =>
    document.records.flatMap((record) =>
      record.quantities.map((value) => ({ record, quantity: value, document })),
    ),
  );
  expect(
    derivedValues(all, dataset.metrics).map(({ rule, low, high, unit, amount: x, ratio }) =>
      [rule, low, high, unit, x.record.id, ratio.record.id].join(' '),
    ),
  ).toEqual(['year-before 728.9 729.6 亿元 sc-34 sc-35', 'whole 3227 3242 亿元 sc-47 sc-48']);
});
