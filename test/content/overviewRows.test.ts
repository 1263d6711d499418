import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { shippedDataset } from '../../scripts/dataset.mjs';
import { overviewRows, silentBecause } from '../../src/content/overviewRows.ts';
import { themeDifferences, unfoldedOrder } from '../../src/content/themeUnfolded.ts';
import { type Clauses, type Filter, OPEN_CLAUSES, SIDES } from '../../src/domain/filter.ts';
import { select } from '../../src/domain/select.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { KINDS } from '../../src/model/values.ts';

let dataset: Dataset;
beforeAll(async () => {
  dataset = await shippedDataset();
});

const filterOf = (clauses: Partial<Clauses>): Filter => {
  const [a = '', b = ''] = dataset.documents
    .map(({ id }) => id)
    .toSorted()
    .toReversed();
  return { a, b, ...OPEN_CLAUSES, ...clauses };
};
const overviewOf = (clauses: Partial<Clauses> = {}, order: 'gap' | 'theme' = 'gap') =>
  overviewRows(dataset, select(dataset, filterOf(clauses)), order);
/** Groups in few words: key, and themes. */
const brief = (clauses: Partial<Clauses> = {}) =>
  overviewOf(clauses).groups.map(({ key, rows }) => [
    key,
    rows.map(({ theme }) => theme.id).join(),
  ]);

describe('overviewRows', () => {
  it('groups the themes by which document is the more specific, the widest gap first', () => {
    expect(brief()).toEqual([
      ['a', 'infra,industry,tech,overall,data,delivery'],
      ['b', 'society,talent,law'],
      ['equal', 'security'],
      ['neither', 'platform'],
    ]);
  });

  it('keeps their own order in one group where that is asked for', () => {
    const { groups } = overviewOf({}, 'theme');
    expect(groups.map(({ key }) => key)).toEqual([null]);
    expect(groups[0]?.rows.map(({ theme }) => theme)).toEqual(dataset.themes);
  });

  it('under a filter by years lists what is left, folds the emptied themes, and says why a side is silent', () => {
    const clauses = { years: { from: 2027, to: 2030 } };
    const { groups, emptied, listed } = overviewOf(clauses);
    expect(groups.map(({ key }) => key)).toEqual(['onlyA']);
    expect(listed).toBe(true);
    expect(emptied.length + (groups[0]?.rows.length ?? 0)).toBe(dataset.themes.length);
    for (const { cells } of groups[0]?.rows ?? []) {
      expect(cells.b && silentBecause(cells.b, filterOf(clauses))).toBe('undated');
      expect(cells.b?.kept).toEqual([]);
    }
  });

  it('does not compare where the filter leaves out what sets a step', () => {
    const { groups } = overviewOf({ kinds: ['principle'] });
    const cut = groups.find(({ key }) => key === 'uncompared')?.rows ?? [];
    for (const { cells, leader } of cut) {
      expect(leader).toBeNull();
      expect(SIDES.some((side) => cells[side]?.step === null)).toBe(true);
    }
  });

  it('loses no theme and no statement, and names no leader without two steps', () => {
    const clauses = fc.record({
      kinds: fc.option(fc.subarray([...KINDS], { minLength: 1 })),
      dated: fc.constantFrom(null, 'yes' as const, 'no' as const),
      query: fc.constantFrom('', '数据', '算力', '人才'),
      themes: fc.option(
        fc.subarray(
          dataset.themes.map(({ id }) => id),
          { minLength: 1 },
        ),
      ),
    });
    fc.assert(
      fc.property(clauses, (chosen) => {
        const selection = select(dataset, filterOf(chosen));
        const { groups, emptied } = overviewRows(dataset, selection, 'gap');
        const rows = groups.flatMap((group) => group.rows);
        expect(
          [...rows.map(({ theme }) => theme.id), ...emptied.map(({ id }) => id)].toSorted(),
        ).toEqual(selection.themes.map(({ id }) => id).toSorted());
        for (const { theme, cells, leader } of rows) {
          for (const side of SIDES) {
            const on = selection.sides[side]?.records.filter(
              (record) => record.theme === theme.id || record.otherThemes.includes(theme.id),
            );
            expect(cells[side]?.kept).toEqual(on);
          }
          if (leader === null) continue;
          const [lead, other] = leader === 'a' ? [cells.a, cells.b] : [cells.b, cells.a];
          expect(lead?.step ?? 0).toBeGreaterThan(other?.step ?? 9);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('a theme unfolded', () => {
  const row = (theme: string) => {
    const found = overviewOf()
      .groups.flatMap(({ rows }) => rows)
      .find((one) => one.theme.id === theme);
    if (!found) throw new Error(`no row ${theme}`);
    return found;
  };

  it('begins with goals by year and ends with problems, and leaves none out', () => {
    const { cells } = row('data');
    const order = unfoldedOrder(cells.a?.kept ?? []);
    expect(new Set(order)).toEqual(new Set(cells.a?.kept));
    expect(order).toHaveLength(cells.a?.kept.length ?? 0);
    const years = order.flatMap(({ kind, time }) =>
      kind === 'goal' || kind === 'target' ? (time?.year ?? []) : [],
    );
    expect(years).toEqual([2027, 2027, 2027, 2030, 2030]);
    expect(unfoldedOrder(cells.b?.kept ?? []).at(-1)?.kind).toBe('problem');
  });

  it('says what the documents differ in on topics that both stand in', () => {
    const topics = themeDifferences(dataset, row('data'), 'zh').map(({ topic }) => topic);
    expect(topics).toEqual(['数据市场', '数据资源开发']);
    expect(themeDifferences(dataset, row('law'), 'zh')).toEqual([]);
  });
});
