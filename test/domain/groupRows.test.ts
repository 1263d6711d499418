import { describe, expect, it } from 'vitest';
import { groupRows } from '../../src/domain/groupRows.ts';
import { recordRows } from '../../src/domain/recordRows.ts';
import { select } from '../../src/domain/select.ts';
import { realDataset } from '../data/realFiles.ts';
import { EVERYTHING } from '../fixtures/filters.ts';

const dataset = realDataset();
const rows = recordRows(dataset, select(dataset, EVERYTHING));
const order = new Map(rows.map(({ id }, index) => [id, index]));

describe('groupRows', () => {
  it.each(['theme', 'doc'] as const)(
    'has each row once, by %s, in document order, events last of their document',
    (by) => {
      const groups = groupRows(rows, by);
      const list =
        by === 'theme' ? dataset.themes.map(({ id }) => id) : [EVERYTHING.a, EVERYTHING.b];
      const ids = groups.map(({ id }) => id);
      expect(ids).toEqual(list.filter((id) => ids.includes(id)));
      expect(groups.flatMap((group) => group.rows.map(({ id }) => id)).sort()).toEqual(
        [...order.keys()].sort(),
      );
      for (const { rows: own } of groups) {
        const places = own.map(({ id, kind, places: { document } }) => [
          document,
          Number(kind === 'event'),
          order.get(id) ?? -1,
        ]);
        const sorted = places.toSorted(
          ([a = 0, b = 0, c = 0], [x = 0, y = 0, z = 0]) => a - x || b - y || c - z,
        );
        expect(places).toEqual(sorted);
      }
    },
  );

  it('begins with a statement that names a year', () => {
    expect(groupRows(rows, 'theme')[0]?.rows[0]).toMatchObject({ id: 'sc-06', years: [2027] });
  });
});
