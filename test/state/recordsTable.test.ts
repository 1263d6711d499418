import { describe, expect, it, test } from 'vitest';
import { FIRST_COLUMNS } from '../../src/domain/recordColumns.ts';
import type { Notice } from '../../src/state/notice.ts';
import { createTablePreferences, TABLE_KEY } from '../../src/state/recordsTable.ts';

function make(items: Record<string, string> = {}) {
  const map = new Map(Object.entries(items));
  const told: Notice[] = [];
  const storage = {
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => void map.set(key, value),
  };
  const again = () =>
    createTablePreferences(
      () => storage,
      (notice) => told.push(notice),
    );
  return { again, told, items: () => Object.fromEntries(map) };
}

describe('createTablePreferences', () => {
  it('keeps columns and widths for the next time, in the order of the page', () => {
    const { again } = make();
    const first = again().getState();
    expect(first.columns).toEqual(FIRST_COLUMNS);
    first.setColumns(['quote', 'speaker']);
    first.setWidth('quote', 481.6);
    const { columns, widths } = again().getState();
    // Id and words as written cannot be put away.
    expect(columns).toEqual(['id', 'quote', 'written', 'speaker']);
    expect(widths).toEqual({ quote: 482 });
  });

  it('knows a column by its former name', () => {
    const stored = '{"version":1,"columns":["id","qualifier"],"widths":{"qualifier":120}}';
    const { columns, widths } = make({ [TABLE_KEY]: stored })
      .again()
      .getState();
    expect(columns).toEqual(['id', 'written', 'relation']);
    expect(widths).toEqual({ relation: 120 });
  });

  it('keeps a width within what can be read, and goes back to the beginning', () => {
    const store = make().again();
    store.getState().setWidth('theme', 3);
    store.getState().setWidth('quote', 9000);
    expect(store.getState().widths).toEqual({ theme: 56, quote: 900 });
    store.getState().reset();
    expect(store.getState()).toMatchObject({ columns: FIRST_COLUMNS, widths: {} });
  });

  test.each([
    ['no JSON', '{'],
    ['an unknown column', '{"version":1,"columns":["id","mood"],"widths":{}}'],
    ['a width out of bounds', '{"version":1,"columns":["id"],"widths":{"quote":1e9}}'],
    ['an unknown version', '{"version":0,"columns":["id"],"widths":{}}'],
  ])('keeps stored text aside that is %s, and says so', (_name, raw) => {
    const { again, told, items } = make({ [TABLE_KEY]: raw });
    const store = again();
    expect(store.getState().columns).toEqual(FIRST_COLUMNS);
    expect(told).toEqual([{ code: 'storage-unreadable' }]);
    store.getState().setColumns([]);
    expect(items()[`${TABLE_KEY}.unreadable-1`]).toBe(raw);
  });
});
