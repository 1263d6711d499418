import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Filter } from '../../src/domain/filter.ts';
import { ladderRows, ladderStep, orderRows } from '../../src/domain/ladder.ts';
import type { LadderRow, Selection } from '../../src/domain/rows.ts';
import { select } from '../../src/domain/select.ts';
import type { Statement } from '../../src/model/dataset.ts';
import { A, fixtureDataset, fixtureRecord } from '../fixtures/dataset.ts';
import { EVERYTHING } from '../fixtures/filters.ts';

const dataset = fixtureDataset();

function rows(change: Partial<Filter> = {}): readonly LadderRow[] {
  return ladderRows(dataset, select(dataset, { ...EVERYTHING, ...change }));
}

/** Rows in few words: theme, gap, and for each side step, statement, figures, absence. */
function brief(list: readonly LadderRow[]) {
  return list.map(({ theme, gap, cells }) => [
    theme.id,
    gap,
    ...[cells.a, cells.b].map(
      (cell) =>
        cell && [
          cell.step,
          cell.record?.id ?? null,
          cell.figures.map(({ id }) => id),
          cell.absence?.id ?? null,
        ],
    ),
  ]);
}

/** Rows of a selection in which side a shows just these statements. */
function rowsOf(records: readonly Statement[]): readonly LadderRow[] {
  const selection: Selection = select(dataset, EVERYTHING);
  const { a, b } = selection.sides;
  if (!a) throw new Error('the fixture has no side a');
  return ladderRows(dataset, { ...selection, sides: { a: { ...a, records }, b } });
}

describe('ladderStep', () => {
  const [level] = fixtureRecord('sc-01').quantities;
  const [multiple] = fixtureRecord('sc-04').quantities;
  const [relation] = fixtureRecord('sc-02').quantities;
  if (!level || !multiple || !relation) throw new Error('the fixture lacks a quantity');
  const { time } = fixtureRecord('sc-03');
  const goal = (change: Partial<Statement>) => fixtureRecord('sc-03', change);

  it.each<[string, Statement, number]>([
    ['a problem', fixtureRecord('sd-02'), 0],
    ['a figure with a year', fixtureRecord('sc-08'), 0],
    ['an event', fixtureRecord('sc-15'), 0],
    ['a direction', fixtureRecord('sc-07'), 1],
    ['a goal that is a direction', fixtureRecord('sd-04'), 1],
    ['a named measure', fixtureRecord('sd-03'), 2],
    ['a principle that names a measure', fixtureRecord('sc-05'), 2],
    ['an end state without a year', goal({ time: null }), 2],
    ['a deadline without a year', goal({ time: time && { ...time, year: null } }), 2],
    [
      'a span of a year instead of a deadline',
      goal({ time: time && { ...time, type: 'during' } }),
      2,
    ],
    ['a measure by a year', goal({ kind: 'measure' }), 2],
    ['a goal by a year', fixtureRecord('sc-03'), 3],
    ['a direction by a year', goal({ wording: 'direction' }), 3],
    ['a relation by a year', fixtureRecord('sc-02'), 4],
    ['a multiple by a year', fixtureRecord('sc-04'), 4],
    ['a number with a unit by a year', fixtureRecord('sc-01'), 5],
    ['a number and a relation', goal({ quantities: [relation, level] }), 5],
    ['a number without a unit', goal({ quantities: [{ ...level, unit: null }] }), 3],
    [
      'a number that is reported, not promised',
      goal({ quantities: [{ ...level, status: 'actual' }] }),
      3,
    ],
    ['a number without a year', goal({ time: null, quantities: [level] }), 2],
  ])('%s', (_, record, step) => {
    expect(ladderStep(record)).toBe(step);
  });
});

describe('ladderRows', () => {
  it('places both documents on every theme, in theme order', () => {
    expect(brief(rows())).toEqual([
      ['infra', 3, [5, 'sc-01', [], null], [2, 'sd-03', [], null]],
      ['industry', 3, [4, 'sc-04', ['sc-11', 'sc-12'], null], [1, 'sd-06', [], null]],
      ['data', 2, [3, 'sc-03', [], null], [1, 'sd-04', [], null]],
      [
        'platform',
        0,
        [0, null, ['sc-08', 'sc-09', 'sc-10', 'sc-13'], null],
        [0, null, [], 'sd-x01'],
      ],
      ['law', -2, [0, null, [], 'sc-x01'], [2, 'sd-05', [], null]],
    ]);
  });

  it('does not call a theme absent whose statements the filter hides', () => {
    expect(brief(rows({ kinds: ['figure'], themes: ['data', 'law'] }))).toEqual([
      ['data', 0, [0, null, [], null], [0, null, [], null]],
      ['law', 0, [0, null, [], 'sc-x01'], [0, null, [], null]],
    ]);
  });

  it('has no cell and no gap where a side is missing', () => {
    expect(brief(rows({ b: 'elsewhere', themes: ['infra'] }))).toEqual([
      ['infra', null, [5, 'sc-01', [], null], null],
    ]);
  });

  it('takes a statement of a further theme only if it reaches higher than those of the main one', () => {
    const cell = (records: Statement[]) => rowsOf(records)[2]?.cells.a;
    const own = fixtureRecord('sc-07');
    const other = fixtureRecord('sc-06', { wording: 'direction' });
    expect(cell([other, own])?.record?.id).toBe('sc-07');
    expect(cell([fixtureRecord('sc-06'), own])?.record?.id).toBe('sc-06');
    expect(cell([other])?.record?.id).toBe('sc-06');
  });

  it('never falls when statements are added', () => {
    const all = dataset.documents.find(({ id }) => id === A)?.records ?? [];
    fc.assert(
      fc.property(fc.subarray([...all]), fc.subarray([...all]), (some, added) => {
        const more = all.filter((record) => some.includes(record) || added.includes(record));
        const before = rowsOf(some);
        rowsOf(more).forEach((row, index) => {
          expect(row.cells.a?.step).toBeGreaterThanOrEqual(before[index]?.cells.a?.step ?? 0);
        });
      }),
    );
  });

  it('says of every step which statement sets it', () => {
    const all = dataset.documents.find(({ id }) => id === A)?.records ?? [];
    fc.assert(
      fc.property(fc.subarray([...all]), (some) => {
        for (const { theme, cells } of rowsOf(some)) {
          const { record = null, step = 0 } = cells.a ?? {};
          expect(record ? ladderStep(record) : 0).toBe(step);
          expect(record === null).toBe(step === 0);
          if (record) expect([record.theme, ...record.otherThemes]).toContain(theme.id);
        }
      }),
    );
  });
});

describe('orderRows', () => {
  const ids = (list: readonly LadderRow[]) => list.map(({ theme }) => theme.id);

  it('puts the widest gap first, of equal gaps that in favour of side a, then theme order', () => {
    expect(ids(orderRows(rows(), 'gap'))).toEqual(['infra', 'industry', 'data', 'law', 'platform']);
  });

  it('keeps theme order', () => {
    expect(ids(orderRows(rows(), 'theme'))).toEqual(ids(rows()));
  });

  it('turns with the sides', () => {
    const swapped = rows({ a: EVERYTHING.b, b: EVERYTHING.a });
    expect(ids(orderRows(swapped, 'gap'))).toEqual([
      'infra',
      'industry',
      'law',
      'data',
      'platform',
    ]);
  });

  it('puts rows that lack a side last and leaves its argument as it was', () => {
    const [first, ...rest] = rows();
    if (!first) throw new Error('no rows');
    const list = [{ ...first, gap: null }, ...rest];
    expect(ids(orderRows(list, 'gap')).at(-1)).toBe('infra');
    expect(list[0]?.gap).toBeNull();
  });
});
