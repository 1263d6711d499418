import { beforeAll, describe, expect, it } from 'vitest';
import { shippedDataset } from '../../scripts/dataset.mjs';
import { goalsDifferences } from '../../src/content/goalsDifferences.ts';
import { themeRows } from '../../src/domain/compare.ts';
import { type Clauses, OPEN_CLAUSES } from '../../src/domain/filter.ts';
import { select } from '../../src/domain/select.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { A, B } from '../fixtures/dataset.ts';

let dataset: Dataset;
beforeAll(async () => {
  dataset = await shippedDataset();
});

const of = (theme: string, clauses: Partial<Clauses> = {}) =>
  themeRows(select(dataset, { a: A, b: B, ...OPEN_CLAUSES, ...clauses }))
    .filter((row) => row.theme.id === theme)
    .flatMap((row) => goalsDifferences(dataset.alignments, row, 'zh'));

describe('goalsDifferences', () => {
  it('numbers those that set shown statements of both documents beside each other', () => {
    const [first, second] = of('industry');
    expect([first?.number, second?.number]).toEqual([1, 2]);
    expect(first?.words).toMatch(/^四川文件写核心产业的占比和翻番/);
    expect([...(second?.records ?? [])].toSorted()).toEqual(
      ['sc-05', 'sc-57', 'sc-20', 'sd-14', 'sd-24', 'sd-48'].toSorted(),
    );
  });

  it.each<[string, string, Partial<Clauses>]>([
    ['one document is silent', 'law', {}],
    ['the filter leaves one side', 'infra', { dated: 'yes' }],
  ])('gives the words alone where %s', (_, theme, clauses) => {
    const differences = of(theme, clauses);
    expect(differences.length).toBeGreaterThan(0);
    for (const { number, records } of differences) {
      expect(number).toBeNull();
      expect(records.size).toBe(0);
    }
  });
});
