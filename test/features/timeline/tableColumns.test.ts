import { describe, expect, it } from 'vitest';
import type { TimelineColumn } from '../../../src/domain/rows.ts';
import { tableColumns } from '../../../src/features/timeline/tableColumns.ts';

const columns = (...keys: TimelineColumn['key'][]): TimelineColumn[] =>
  keys.map((key) => ({
    key,
    year: /\d/.test(key) ? Number(key.slice(-4)) : null,
    marks: { a: [], b: [] },
    breakAfter: false,
  }));
const ALL = columns('none', 'in-2017', 'this-year', 'by-2027', 'by-2030');

describe('tableColumns', () => {
  it.each([1130, 1344, 1440])('fills %i px', (width) => {
    for (const lang of ['zh', 'en'] as const) {
      const widths = tableColumns(ALL, width, false, lang) ?? [];
      expect(widths).toHaveLength(6);
      expect(widths.reduce((sum, one) => sum + one, 0)).toBeCloseTo(width, 6);
    }
  });

  it.each<[string, TimelineColumn[], number, boolean]>([
    ['a phone', ALL, 350, false],
    ['a tablet', ALL, 720, false],
    [
      'many years',
      columns(...Array.from({ length: 12 }, (_, at) => `by-${2027 + at}` as const)),
      1344,
      false,
    ],
    ['one year on a tablet', columns('by-2027'), 720, true],
    ['no year on a phone', columns('none'), 350, false],
  ])('%s', (_, given, width, fits) => {
    expect(tableColumns(given, width, false, 'zh') !== null).toBe(fits);
  });

  it('gives statements without a year the room of words where they stand in words', () => {
    const [, marks = 0] = tableColumns(columns('none', 'by-2027'), 1200, false, 'zh') ?? [];
    const [, listed = 0] = tableColumns(columns('none', 'by-2027'), 1200, true, 'zh') ?? [];
    expect(listed).toBeGreaterThan(2 * marks);
  });
});
