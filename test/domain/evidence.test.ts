import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  evidenceSpans,
  findTarget,
  neighbours,
  paragraphs,
  targetId,
} from '../../src/domain/evidence.ts';
import type { Filter } from '../../src/domain/filter.ts';
import { select } from '../../src/domain/select.ts';
import { A, B, fixtureDataset, fixtureDocument } from '../fixtures/dataset.ts';
import { EVERYTHING, filters } from '../fixtures/filters.ts';

const dataset = fixtureDataset();
const selection = (change: Partial<Filter> = {}) => select(dataset, { ...EVERYTHING, ...change });

describe('findTarget', () => {
  it.each([
    ['a statement', 'sc-01', ['statement', 'sc-01', A]],
    ['a statement of the other document', 'sd-05', ['statement', 'sd-05', B]],
    ['an absence', 'sd-x01', ['absence', 'sd-x01', B]],
    ['a tombstone', 'sd-80', ['tombstone', 'sd-80', B]],
    ['an old id', 'sd-91', ['statement', 'sd-03', B]],
    ['an older id, renamed twice', 'sd-90', ['statement', 'sd-03', B]],
    ['an id that was never given', 'sd-77', null],
    ['a key of every object', 'constructor', null],
    ['a key of the prototype', '__proto__', null],
    ['nothing', '', null],
  ])('%s', (_, id, expected) => {
    const target = findTarget(dataset, id);
    expect(target && [target.type, targetId(target), target.document.id]).toEqual(expected);
  });

  it('gives the stored statement itself', () => {
    const target = findTarget(dataset, 'sc-01');
    const stored = dataset.documents[0]?.records.find(({ id }) => id === 'sc-01');
    expect(target?.type === 'statement' && target.record).toBe(stored);
  });

  it('ends in a circle of aliases, which a checked dataset does not have', () => {
    const [first] = dataset.documents;
    const documents = first ? [{ ...first, aliases: { 'sc-90': 'sc-91', 'sc-91': 'sc-90' } }] : [];
    expect(findTarget({ ...dataset, documents }, 'sc-90')).toBeNull();
  });
});

describe('neighbours', () => {
  it.each<[string, Partial<Filter>, string, object]>([
    ['the first', {}, 'sc-14', { index: 0, count: 15, previous: null, next: 'sc-15' }],
    ['one in the middle', {}, 'sc-01', { index: 2, count: 15, previous: 'sc-15', next: 'sc-02' }],
    ['the last', {}, 'sc-13', { index: 14, count: 15, previous: 'sc-12', next: null }],
    [
      'one of the other side',
      {},
      'sd-02',
      { index: 1, count: 6, previous: 'sd-01', next: 'sd-03' },
    ],
    [
      'one among those that a filter leaves',
      { kinds: ['target'] },
      'sc-02',
      { index: 1, count: 3, previous: 'sc-01', next: 'sc-04' },
    ],
    [
      'one that the filter hides, between those shown',
      { kinds: ['target'] },
      'sc-03',
      { index: -1, count: 3, previous: 'sc-02', next: 'sc-04' },
    ],
    [
      'one that the filter hides, after all shown',
      { kinds: ['target'] },
      'sc-13',
      { index: -1, count: 3, previous: 'sc-04', next: null },
    ],
    [
      'one that the filter hides with all the rest',
      { kinds: [] },
      'sc-13',
      { index: -1, count: 0, previous: null, next: null },
    ],
    ['an absence', {}, 'sd-x01', { index: -1, count: 6, previous: null, next: 'sd-01' }],
    [
      'one of a document that is not shown',
      { b: A },
      'sd-02',
      { index: -1, count: 15, previous: null, next: 'sc-14' },
    ],
    [
      'one of a document on both sides',
      { a: B },
      'sd-06',
      { index: 5, count: 6, previous: 'sd-05', next: null },
    ],
    ['what is nowhere', {}, 'sd-77', { index: -1, count: 21, previous: null, next: 'sc-14' }],
  ])('of %s', (_, change, id, expected) => {
    expect(neighbours(selection(change), id)).toEqual(expected);
  });

  it('walks through every statement of a side once, there and back', () => {
    fc.assert(
      fc.property(filters, fc.constantFrom('a', 'b'), (filter, side) => {
        const shown = select(dataset, filter);
        const ids = shown.sides[side as 'a' | 'b']?.records.map(({ id }) => id) ?? [];
        const walk = (from: string | undefined, step: 'previous' | 'next') => {
          const passed: string[] = [];
          for (let at = from ?? null; at !== null && passed.length <= ids.length; ) {
            expect(neighbours(shown, at).index).toBe(ids.indexOf(at));
            passed.push(at);
            at = neighbours(shown, at)[step];
          }
          return passed;
        };
        expect(walk(ids[0], 'next')).toEqual(ids);
        expect(walk(ids.at(-1), 'previous')).toEqual(ids.toReversed());
      }),
    );
  });
});

describe('paragraphs', () => {
  it.each<[string, string, string[]]>([
    ['nothing', '', []],
    ['one line', '标题', ['标题']],
    ['lines', '标题\n一段。\n二段。', ['标题', '一段。', '二段。']],
    ['empty lines', '\n标题\n\n一段。\n', ['标题', '一段。']],
  ])('of %s', (_, text, expected) => {
    expect(paragraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it('keep every character but line ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('一', 'a', '\n', '𠮷') }), (text) => {
        const joined = paragraphs(text).map(({ start, end }) => text.slice(start, end));
        expect(joined.join('')).toBe(text.replaceAll('\n', ''));
        for (const part of joined) expect(part).not.toBe('');
      }),
    );
  });
});

describe('evidenceSpans', () => {
  it('has all evidence in the order of the text', () => {
    const document = fixtureDocument(A);
    const spans = evidenceSpans(document);
    expect(spans.map(({ id }) => id)).toEqual(document.records.map(({ id }) => id));
    expect(spans[0]).toEqual({ id: 'sc-14', start: 14, end: 29 });
  });

  it('puts the longer of two that begin together first', () => {
    const dataset = fixtureDataset(({ documents }) => {
      const { records } = documents[B].document;
      const inner = records.find(({ id }) => id === 'sd-01');
      const outer = records.find(({ id }) => id === 'sd-04')?.evidence[0];
      if (!inner || !outer) throw new Error('the fixture lacks a record');
      const quote = '深化数据改革';
      inner.evidence.push({ quote, start: outer.start, end: outer.start + quote.length });
    });
    const spans = evidenceSpans(fixtureDocument(B, dataset));
    expect(spans.map(({ id, start, end }) => [id, end - start])).toEqual([
      ['sd-01', 12],
      ['sd-02', 11],
      ['sd-03', 11],
      ['sd-04', 15],
      ['sd-01', 6],
      ['sd-05', 13],
      ['sd-06', 6],
    ]);
  });
});
