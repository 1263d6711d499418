import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namedLists, sectionTree, themeRows } from '../../src/domain/compare.ts';
import type { Filter } from '../../src/domain/filter.ts';
import type { SectionNode } from '../../src/domain/rows.ts';
import { select } from '../../src/domain/select.ts';
import { A, B, fixtureDataset, fixtureDocument } from '../fixtures/dataset.ts';
import { EVERYTHING } from '../fixtures/filters.ts';

const dataset = fixtureDataset();
const selection = (change: Partial<Filter> = {}) => select(dataset, { ...EVERYTHING, ...change });

describe('themeRows', () => {
  const brief = (change: Partial<Filter>) =>
    themeRows(selection(change)).map(({ theme, records, absence }) => [
      theme.id,
      records.a.map(({ id }) => id),
      absence.a?.id ?? null,
      records.b.map(({ id }) => id),
      absence.b?.id ?? null,
    ]);

  it('sets side by side what both documents say, or the search that found nothing', () => {
    expect(brief({})).toEqual([
      ['infra', ['sc-01', 'sc-06'], null, ['sd-03'], null],
      [
        'industry',
        ['sc-02', 'sc-04', 'sc-05', 'sc-11', 'sc-12'],
        null,
        ['sd-02', 'sd-04', 'sd-06'],
        null,
      ],
      [
        'data',
        ['sc-14', 'sc-15', 'sc-03', 'sc-05', 'sc-06', 'sc-07'],
        null,
        ['sd-01', 'sd-04'],
        null,
      ],
      ['platform', ['sc-08', 'sc-09', 'sc-10', 'sc-13'], null, [], 'sd-x01'],
      ['law', [], 'sc-x01', ['sd-05'], null],
    ]);
  });

  it('does not call absent what the filter hides', () => {
    expect(brief({ kinds: ['event'], themes: ['infra', 'law'] })).toEqual([
      ['infra', [], null, [], null],
      ['law', [], 'sc-x01', [], null],
    ]);
  });

  it('has an empty side without an absence where the document is missing', () => {
    expect(brief({ b: 'elsewhere', themes: ['platform'] })).toEqual([
      ['platform', ['sc-08', 'sc-09', 'sc-10', 'sc-13'], null, [], null],
    ]);
  });
});

describe('sectionTree', () => {
  const outline = (nodes: readonly SectionNode[]): unknown[] =>
    nodes.map(({ section, records, children }) => [
      section.id,
      records.map(({ id }) => id),
      ...(children.length > 0 ? [outline(children)] : []),
    ]);
  const document = fixtureDocument(A);

  it('follows the document’s own order', () => {
    expect(outline(sectionTree(document, document.records))).toEqual([
      ['issue', ['sc-14', 'sc-15']],
      [
        'stages',
        [],
        [
          ['stage-2027', ['sc-01', 'sc-02', 'sc-03']],
          ['stage-2030', ['sc-04']],
        ],
      ],
      ['tasks', ['sc-05', 'sc-06', 'sc-07']],
      ['figures', ['sc-08', 'sc-09', 'sc-10', 'sc-11', 'sc-12', 'sc-13']],
    ]);
  });

  it('leaves branches out that none of the records stands in', () => {
    const records = document.records.filter(({ id }) => id === 'sc-04');
    expect(outline(sectionTree(document, records))).toEqual([
      ['stages', [], [['stage-2030', ['sc-04']]]],
    ]);
  });

  it('has every record once', () => {
    const all = (nodes: readonly SectionNode[]): string[] =>
      nodes.flatMap(({ records, children }) => [...records.map(({ id }) => id), ...all(children)]);
    fc.assert(
      fc.property(fc.subarray([...document.records]), (records) => {
        expect(all(sectionTree(document, records)).sort()).toEqual(
          records.map(({ id }) => id).sort(),
        );
      }),
    );
  });
});

describe('namedLists', () => {
  it('gives each stated number with the items that are named', () => {
    const lists = namedLists(selection());
    expect(
      lists.map(({ document, record, quantity, named, total }) => [
        document.id,
        record.id,
        quantity.written.quote,
        named.map(({ quote }) => quote),
        total,
      ]),
    ).toEqual([[A, 'sc-06', '12项', ['建设算力网', '培育数据商'], 12]]);
  });

  it('takes a document on both sides once', () => {
    expect(namedLists(selection({ b: A }))).toHaveLength(1);
  });

  it('is empty where no document states a number of items', () => {
    expect(namedLists(selection({ a: B }))).toEqual([]);
  });
});
