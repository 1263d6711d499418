import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facetCounts } from '../../src/domain/facets.ts';
import { findStatements } from '../../src/domain/searchIndex.ts';
import { select } from '../../src/domain/select.ts';
import type { PolicyDocument } from '../../src/model/dataset.ts';
import { A, fixtureDataset, fixtureDocument } from '../fixtures/dataset.ts';
import { filters } from '../fixtures/filters.ts';
import { strange } from '../fixtures/strange.ts';
import { plainCounts, plainMatches, plainSelect } from './plainSelect.ts';

const dataset = fixtureDataset();
const initials = new Map(
  dataset.documents.flatMap(({ records }) =>
    records.map(({ label }, index) => [label.zh, [['sjys', 'slzgm', 'szh'][index % 3] ?? '']]),
  ),
);
const queries = fc.constantFrom(
  '',
  '数据',
  '数据 2027',
  'slz',
  'sj',
  'data',
  'the 数',
  '40eflops',
  '不存在',
);

describe('one pass over the statements', () => {
  it('leaves and counts the same as clause by clause', () => {
    fc.assert(
      fc.property(filters, queries, fc.boolean(), (clauses, query, loaded) => {
        const filter = { ...clauses, query };
        const table = loaded ? initials : null;
        expect(select(dataset, filter, table)).toEqual(plainSelect(dataset, filter, table));
        expect(facetCounts(dataset, filter, table)).toEqual(plainCounts(dataset, filter, table));
      }),
      { numRuns: 100 },
    );
  });
});

describe('findStatements', () => {
  const [first, second] = fixtureDocument(A).records;
  if (!first || !second) throw new Error('the fixture has two records');

  it('finds what the texts one by one hold, whatever stands in them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(strange, strange, strange), { minLength: 1, maxLength: 4 }),
        fc.oneof(
          strange,
          fc.constantFrom('m', '2', 'm2', 'ai', 'computing', '数据', '\u0301', 'f', '力'),
        ),
        (texts, query) => {
          const records = texts.map(([zh, en, quote], index) => ({
            ...(index % 2 ? first : second),
            label: { zh, en },
            evidence: [{ quote, start: 0, end: 1 }],
          }));
          const document: PolicyDocument = { ...fixtureDocument(A, dataset), records };
          const found = findStatements(document, query);
          const plain = records.map((record) => Number(plainMatches(record, query)));
          if (found && found.join() !== plain.join()) {
            throw new Error(JSON.stringify([texts, query, [...found], plain]));
          }
        },
      ),
      { numRuns: 800 },
    );
  });

  it('does not find across the border of two fields or statements', () => {
    const document = { ...fixtureDocument(A), records: [first, second] };
    expect(findStatements(document, `${first.label.zh}${first.label.en}`)?.join()).toBe('0,0');
  });

  it('gives the same answer object until query or table change', () => {
    const document = fixtureDocument(A);
    const once = findStatements(document, '数据');
    expect(findStatements(document, '数据')).toBe(once);
    expect(findStatements(document, 'slz')?.includes(1)).toBe(false);
    expect(findStatements(document, 'slz', initials)?.includes(1)).toBe(true);
    expect(findStatements(document, ' ')).toBeNull();
  });
});
