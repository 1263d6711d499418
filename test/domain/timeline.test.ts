import { describe, expect, it } from 'vitest';
import type { Filter } from '../../src/domain/filter.ts';
import { select } from '../../src/domain/select.ts';
import { timeline, timelinePlace } from '../../src/domain/timeline.ts';
import type { Time } from '../../src/model/dataset.ts';
import { fixtureDataset, fixtureRecord } from '../fixtures/dataset.ts';
import { EVERYTHING } from '../fixtures/filters.ts';

const dataset = fixtureDataset();

function of(change: Partial<Filter> = {}) {
  return timeline(select(dataset, { ...EVERYTHING, ...change }));
}

function time(type: Time['type'], year: number | null): Time {
  return { type, year, quote: '某时', start: 0, end: 2 };
}

/** Keys and breaks of the columns that statements with these times stand in. */
function columnsOf(times: readonly Time[]) {
  const selection = select(dataset, EVERYTHING);
  const records = times.map((own) => fixtureRecord('sc-07', { time: own }));
  const a = selection.sides.a && { ...selection.sides.a, records };
  const { columns } = timeline({ ...selection, sides: { a, b: null } });
  return columns.map(({ key, breakAfter }) => [key, breakAfter]);
}

describe('timelinePlace', () => {
  it.each<[string, Time | null, string]>([
    ['no time', null, 'none'],
    ['a day without a year', time('on', null), 'none'],
    ['a deadline without a year', time('by', null), 'none'],
    ['at present', time('as-of', null), 'this-year'],
    ['a span without a year', time('during', null), 'this-year'],
    ['a span of a year', time('during', 2017), 'in-2017'],
    ['a day of a year', time('on', 2017), 'in-2017'],
    ['a moment of a year', time('as-of', 2017), 'in-2017'],
    ['a deadline', time('by', 2030), 'by-2030'],
  ])('%s', (_, own, key) => {
    expect(timelinePlace(fixtureRecord('sc-07', { time: own })).key).toBe(key);
  });

  it('is that of the first quantity with a time where the statement has none', () => {
    const { quantities } = fixtureRecord('sc-08');
    expect(timelinePlace(fixtureRecord('sc-07', { quantities }))).toEqual({
      key: 'in-2017',
      year: 2017,
    });
  });

  it('is that of the statement where both have one', () => {
    const { quantities } = fixtureRecord('sc-08');
    expect(timelinePlace(fixtureRecord('sc-04', { quantities })).key).toBe('by-2030');
  });
});

describe('timeline', () => {
  it('puts each statement into one column, those without a year first', () => {
    const { columns, ...rest } = of();
    expect(
      columns.map(({ key, year, marks, breakAfter }) => ({
        key,
        year,
        a: marks.a.map(({ record, state }) => `${record.id} ${state}`),
        b: marks.b.map(({ record, state }) => `${record.id} ${state}`),
        breakAfter,
      })),
    ).toEqual([
      {
        key: 'none',
        year: null,
        a: [
          'sc-14 actual',
          'sc-15 actual',
          'sc-05 measure',
          'sc-06 measure',
          'sc-07 measure',
          'sc-13 actual',
        ],
        b: [
          'sd-01 actual',
          'sd-02 problem',
          'sd-03 measure',
          'sd-04 measure',
          'sd-05 measure',
          'sd-06 measure',
        ],
        breakAfter: false,
      },
      { key: 'in-2017', year: 2017, a: ['sc-08 actual'], b: [], breakAfter: true },
      {
        key: 'this-year',
        year: null,
        a: ['sc-09 actual', 'sc-10 forecast', 'sc-11 actual', 'sc-12 actual'],
        b: [],
        breakAfter: true,
      },
      {
        key: 'by-2027',
        year: 2027,
        a: ['sc-01 target', 'sc-02 target', 'sc-03 target'],
        b: [],
        breakAfter: true,
      },
      { key: 'by-2030', year: 2030, a: ['sc-04 target'], b: [], breakAfter: false },
    ]);
    expect({
      ...rest,
      absence: [rest.absence.a, rest.absence.b?.id],
      spoken: [[...rest.spoken.a].toSorted(), [...rest.spoken.b]],
    }).toEqual({
      total: { a: 15, b: 6 },
      dated: { a: 5, b: 0 },
      years: { a: [2017, 2027, 2030], b: [] },
      absence: [null, 'sd-x02'],
      silence: { a: null, b: null },
      spoken: [['by-2027', 'by-2030', 'in-2017', 'none', 'this-year'], ['none']],
    });
  });

  it.each<[string, Partial<Filter>, unknown, unknown]>([
    ['asked for a year', { dated: 'yes' }, null, ['year', 'sd-x02']],
    ['asked for a span of years', { years: { from: 2027, to: null } }, null, ['year', 'sd-x02']],
    ['hidden by a kind', { kinds: ['figure'] }, null, ['filter', undefined]],
    [
      'hidden on a side that names years',
      { query: '数据', kinds: [] },
      ['filter', undefined],
      ['filter', undefined],
    ],
  ])('says why a side is empty: %s', (_, patch, a, b) => {
    const { silence } = of(patch);
    const told = (['a', 'b'] as const).map(
      (side) => silence[side] && [silence[side].why, silence[side].absence?.id],
    );
    expect(told).toEqual([a, b]);
  });

  it('leaves empty columns out and breaks over them', () => {
    expect(of({ years: { from: 2017, to: 2027 } }).columns.map(({ key }) => key)).toEqual([
      'in-2017',
      'by-2027',
    ]);
  });

  it('is empty where nothing is shown', () => {
    const { columns, total, years } = of({ kinds: [] });
    expect({ columns, total, years }).toEqual({
      columns: [],
      total: { a: 0, b: 0 },
      years: { a: [], b: [] },
    });
  });

  it('counts nothing on a side that is missing', () => {
    const { total, dated, absence } = of({ b: 'elsewhere' });
    expect([total.b, dated.b, absence.b]).toEqual([0, 0, null]);
  });

  it.each<[string, Time[], [string, boolean][]]>([
    [
      'past years, this year, deadlines',
      [time('by', 2027), time('during', null), time('during', 2020), time('during', 2019)],
      [
        ['in-2019', false],
        ['in-2020', true],
        ['this-year', true],
        ['by-2027', false],
      ],
    ],
    [
      'years to come among the deadlines',
      [time('on', 2028), time('by', 2027), time('as-of', null)],
      [
        ['this-year', true],
        ['by-2027', false],
        ['in-2028', false],
      ],
    ],
    [
      'the deadline of a year after the year',
      [time('by', 2027), time('during', 2027)],
      [
        ['in-2027', false],
        ['by-2027', false],
      ],
    ],
    [
      'this year last where there is no deadline',
      [time('during', null), time('during', 2017)],
      [
        ['in-2017', true],
        ['this-year', false],
      ],
    ],
  ])('orders %s', (_, times, expected) => {
    expect(columnsOf(times)).toEqual(expected);
  });
});
