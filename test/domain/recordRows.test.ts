import { describe, expect, it } from 'vitest';
import { recordRows } from '../../src/domain/recordRows.ts';
import { select } from '../../src/domain/select.ts';
import { A, fixtureDataset } from '../fixtures/dataset.ts';
import { EVERYTHING } from '../fixtures/filters.ts';

const dataset = fixtureDataset();
const rows = recordRows(dataset, select(dataset, EVERYTHING));
const row = (id: string) => rows.find((one) => one.id === id);

describe('recordRows', () => {
  it('gives one row a statement, side a first, in document order', () => {
    const ids = dataset.documents.flatMap(({ records }) => records.map(({ id }) => id));
    expect(rows.map(({ id }) => id)).toEqual(ids);
  });

  it('takes a document on both sides once', () => {
    const twice = recordRows(dataset, select(dataset, { ...EVERYTHING, a: A, b: A }));
    expect(twice.map(({ id }) => id)).toEqual(dataset.documents[0]?.records.map(({ id }) => id));
  });

  it('gives the statement’s own words and where they stand', () => {
    for (const { document, quote, offsets } of rows) {
      const { text } = dataset.documents.find(({ id }) => id === document) ?? { text: '' };
      expect(text.slice(offsets.start, offsets.end)).toBe(quote);
    }
  });

  it('says what is asked for and not given, and has no step for what is no aim', () => {
    for (const one of rows) {
      const numbered = one.quantities.some(({ value }) => value !== null);
      const asked = ['goal', 'target', 'measure'].includes(one.kind);
      expect([one.id, one.lacksNumber]).toEqual([one.id, asked && !numbered]);
      expect([one.id, one.missing.includes('year')]).toEqual([one.id, one.years.length === 0]);
      if (one.kind === 'problem' || one.kind === 'figure' || one.kind === 'event') {
        expect([one.id, one.step]).toEqual([one.id, null]);
      }
    }
  });

  it('has every time of a statement once', () => {
    expect(row('sc-08')?.years.length).toBeGreaterThan(0);
    expect(row('sc-08')?.times).toHaveLength(1);
  });
});
