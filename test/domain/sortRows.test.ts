import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RECORD_COLUMNS } from '../../src/domain/recordColumns.ts';
import { type RecordRow, recordRows } from '../../src/domain/recordRows.ts';
import { select } from '../../src/domain/select.ts';
import { sortRows, type WordOrder } from '../../src/domain/sortRows.ts';
import type { Quantity } from '../../src/model/dataset.ts';
import { fixtureDataset } from '../fixtures/dataset.ts';
import { EVERYTHING } from '../fixtures/filters.ts';

const dataset = fixtureDataset();
const all = recordRows(dataset, select(dataset, EVERYTHING));
const [first] = all as [RecordRow];
const order: WordOrder = { lang: 'zh', compare: new Intl.Collator('zh').compare };

/** A row with these numbers, each `[value, unit]`. */
function numbered(id: string, ...numbers: [string | null, string | null][]): RecordRow {
  const [quantity] = all.flatMap(({ quantities }) => quantities);
  if (!quantity) throw new Error('the fixture states no quantity');
  return {
    ...first,
    id,
    quantities: numbers.map(([value, unit]) => ({ ...quantity, value, unit })),
  };
}

const ids = (rows: readonly RecordRow[]) => rows.map(({ id }) => id);

describe('sortRows', () => {
  it('keeps document order where none is asked for', () => {
    expect(sortRows(all, null, order)).toEqual(all);
  });

  it('sorts numbers as decimals within a unit, units apart, and puts what has none last both ways', () => {
    const rows = [
      numbered('none'),
      numbered('nine', ['9', '亿元']),
      numbered('homes', ['100', '户']),
      numbered('ten', ['10.05', '亿元']),
      numbered('relation', [null, null]),
      numbered('second', [null, null], ['10.5', '亿元']),
    ];
    const up = ids(sortRows(rows, { column: 'value', descending: false }, order));
    const down = ids(sortRows(rows, { column: 'value', descending: true }, order));
    expect(up).toEqual(['homes', 'nine', 'ten', 'second', 'none', 'relation']);
    expect(down).toEqual(['homes', 'second', 'ten', 'nine', 'none', 'relation']);
  });

  it('sorts a range by its low end, a fraction by its size, a fall below zero', () => {
    const row = (id: string, fields: Partial<Quantity>): RecordRow => {
      const made = numbered(id, [null, '%']);
      return { ...made, quantities: made.quantities.map((one) => ({ ...one, ...fields })) };
    };
    const rows = [
      row('range', { low: '5', high: '80', relation: 'between' }),
      row('third', { value: '1/3' }),
      row('six', { value: '6' }),
      row('fall', { value: '9', fall: true }),
    ];
    const up = sortRows(rows, { column: 'value', descending: false }, order);
    expect(ids(up)).toEqual(['fall', 'third', 'range', 'six']);
  });

  it('sorts times by the year named, those without one last both ways', () => {
    for (const descending of [false, true]) {
      const years = sortRows(all, { column: 'time', descending }, order).map((row) => row.years[0]);
      const named = years.filter((year) => year !== undefined);
      expect(named.length).toBeGreaterThan(1);
      expect(years.slice(0, named.length)).toEqual(
        named.toSorted((a, b) => (descending ? b - a : a - b)),
      );
    }
  });

  it('sorts words by pinyin', () => {
    const label = (zh: string) => ({ ...first, id: zh, label: { zh, en: zh } });
    const rows = [label('推进'), label('算力'), label('产业')];
    expect(ids(sortRows(rows, { column: 'label', descending: false }, order))).toEqual([
      '产业',
      '算力',
      '推进',
    ]);
  });

  it('is a stable permutation for every column and direction', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...all]),
        fc.constantFrom(...RECORD_COLUMNS),
        fc.boolean(),
        (rows, column, descending) => {
          const sorted = sortRows(rows, { column, descending }, order);
          expect(ids(sorted).toSorted()).toEqual(ids(rows).toSorted());
          expect(sortRows(sorted, { column, descending }, order)).toEqual(sorted);
          // Of rows that are the same but for their id, the one that came first stays first.
          const twins = rows.flatMap((row) => [row, { ...row, label: { ...row.label } }]);
          const places = new Map(twins.map((row, index) => [row, index]));
          const out = sortRows(twins, { column, descending }, order);
          for (const row of rows) {
            const two = out.filter(({ id }) => id === row.id).map((one) => places.get(one) ?? -1);
            expect(two).toEqual(two.toSorted((a, b) => a - b));
          }
        },
      ),
    );
  });
});
