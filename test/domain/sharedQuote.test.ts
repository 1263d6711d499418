import { describe, expect, it } from 'vitest';
import { sharesQuote } from '../../src/domain/sharedQuote.ts';
import { A, fixtureDocument } from '../fixtures/dataset.ts';

describe('sharesQuote', () => {
  it('is true of statements with one quote, and of no statement on its own account', () => {
    const document = fixtureDocument(A);
    const [first, second] = document.records;
    if (!first || !second) throw new Error('the fixture has statements');
    const twin = { ...second, evidence: first.evidence };
    const records = [first, twin, ...document.records.slice(2)];
    const shared = records.filter((record) => sharesQuote({ ...document, records }, record));
    expect(shared.map(({ id }) => id)).toEqual([first.id, second.id]);
    expect(document.records.filter((record) => sharesQuote(document, record))).toEqual([]);
  });
});
