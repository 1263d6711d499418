import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { shippedDataset } from '../../scripts/dataset.mjs';
import { countStates, statedValues, timelineTable } from '../../src/content/timelineTable.ts';
import { type Clauses, OPEN_CLAUSES, SIDES } from '../../src/domain/filter.ts';
import { select } from '../../src/domain/select.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { parseDataset } from '../../src/model/parseDataset.ts';
import { fixtureDataset, fixtureFiles } from '../fixtures/dataset.ts';
import { C, draftFolder } from '../fixtures/draft.ts';
import { EVERYTHING, filters } from '../fixtures/filters.ts';

let dataset: Dataset;
beforeAll(async () => {
  dataset = await shippedDataset();
});

const tableOf = (clauses: Partial<Clauses> = {}) => {
  const [a = '', b = ''] = ['sichuan-briefing-1226', 'shandong-conference-0719'];
  return timelineTable(select(dataset, { a, b, ...OPEN_CLAUSES, ...clauses }));
};
const keys = ({ columns }: ReturnType<typeof tableOf>) => columns.map(({ key }) => key);
const themes = ({ rows }: ReturnType<typeof tableOf>) => rows.map(({ theme }) => theme.id).join();

describe('timelineTable', () => {
  it('has all themes, those with a time first, and columns in the order of time', () => {
    const table = tableOf();
    expect(keys(table)).toEqual(['none', 'in-2017', 'this-year', 'by-2027', 'by-2030']);
    expect(themes(table)).toBe(
      'infra,industry,data,tech,platform,overall,society,security,talent,law,delivery',
    );
    expect(table.emptied).toEqual([]);
    expect(table.listed).toBe(false);
  });

  it('says once of a document that it names no year, and of each theme who is silent', () => {
    const { strips, rows } = tableOf();
    expect(
      strips.map(({ side, why, absence, others }) => [side, why, absence?.id, others]),
    ).toEqual([['b', 'year', 'sd-x02', 4]]);
    const absent = rows.flatMap(({ theme, absence }) =>
      SIDES.flatMap((side) => (absence[side] ? [`${theme.id} ${absence[side].id}`] : [])),
    );
    expect(absent).toEqual(['platform sd-x01', 'law sc-x01']);
  });

  it.each<[string, Partial<Clauses>, string, string[], number, boolean]>([
    ['a year', { years: { from: 2030, to: 2030 } }, 'industry,data,overall', ['by-2030'], 8, true],
    ['a theme', { themes: ['data'] }, 'data', ['none', 'by-2027', 'by-2030'], 0, true],
    ['problems', { kinds: ['problem'] }, 'industry,data,talent,law,overall', ['none'], 6, false],
  ])(
    'under a filter by %s shows what is left and folds the rest',
    (_, clauses, rows, columns, emptied, listed) => {
      const table = tableOf(clauses);
      expect(themes(table)).toBe(rows);
      expect(keys(table)).toEqual(columns);
      expect(table.emptied).toHaveLength(emptied);
      expect(table.listed).toBe(listed);
    },
  );

  it('puts a statement whose main theme is left out on the other theme that is asked for', () => {
    const [row] = tableOf({ themes: ['society'] }).rows;
    const ids = row?.cells.flatMap(({ a, b }) => [...a, ...b].map(({ record }) => record.id));
    // On the general position, and on society as well.
    expect(ids).toContain('sc-15');
    expect(row?.theme.id).toBe('society');
  });

  it('shows every statement that a filter leaves once, whatever the filter', () => {
    const invented = fixtureDataset();
    fc.assert(
      fc.property(filters, (filter) => {
        const selection = select(invented, filter);
        const { rows } = timelineTable(selection);
        const shown = rows.flatMap(({ cells }) =>
          cells.flatMap(({ a, b }) => [...a, ...b].map(({ record }) => record.id)),
        );
        const left = new Set(
          SIDES.flatMap((side) => selection.sides[side]?.records.map(({ id }) => id) ?? []),
        );
        expect(shown.toSorted()).toEqual([...left].toSorted());
      }),
    );
  });
});

describe('countStates', () => {
  it('counts the marks of a cell by state', () => {
    const cell = tableOf().rows.find(({ theme }) => theme.id === 'overall')?.cells[0];
    expect(countStates(cell?.a ?? [])).toEqual([
      ['actual', 2],
      ['measure', 4],
    ]);
  });
});

describe('statedValues', () => {
  it.each<[string, string, unknown]>([
    ['sc-52', 'zh', [{ value: '“有望超过”1300 亿元', name: '跨境电商交易规模', period: '全年' }]],
    [
      'sc-47',
      'en',
      [
        {
          value: 'CN¥76.34 billion',
          name: 'Sales of the top ten retail platforms',
          period: 'Jan–Sep',
        },
      ],
    ],
    // The column says the year, and that it is a whole one.
    ['sc-50', 'zh', [{ value: '54.9 亿元', name: '跨境电商交易规模', period: null }]],
    // A target is said in its own words.
    ['sc-07', 'zh', null],
    ['sc-03', 'zh', null],
  ])('%s in %s', (id, lang, values) => {
    const record = dataset.documents.flatMap(({ records }) => records).find((one) => one.id === id);
    const found = record && statedValues(record, dataset.metrics, lang === 'zh' ? 'zh' : 'en');
    expect(
      found?.map((one) => ({ ...one, value: one.value.replaceAll('\u00a0', ' ') })) ?? null,
    ).toEqual(values);
  });
});

it('tells what is not yet extracted from what a document does not mention', () => {
  const files = fixtureFiles();
  const { dataset: draft } = parseDataset({
    ...files,
    documents: { ...files.documents, [C]: draftFolder() },
  });
  if (!draft) throw new Error('the fixture has faults');
  const { rows } = timelineTable(select(draft, { ...EVERYTHING, a: C }));
  const byTheme = Object.fromEntries(
    rows.map(({ theme, absence, unread }) => [theme.id, [absence.a, unread.a, unread.b]]),
  );
  expect(byTheme).toMatchObject({ data: [null, true, false], infra: [null, false, false] });
});
