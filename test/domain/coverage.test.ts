import { describe, expect, it } from 'vitest';
import {
  OWN_WORD,
  ownWordRow,
  termHits,
  termLead,
  termMeasure,
  termRows,
  termValue,
  wordsMore,
  wordsMost,
} from '../../src/domain/coverage.ts';
import type { PolicyDocument } from '../../src/model/dataset.ts';
import { realDataset } from '../data/realFiles.ts';
import { A, B, fixtureDataset, fixtureDocument } from '../fixtures/dataset.ts';

const dataset = fixtureDataset();
const documents = { a: fixtureDocument(A, dataset), b: fixtureDocument(B, dataset) };
const family = (id: string) => {
  const found = dataset.terms.find((one) => one.id === id);
  if (!found) throw new Error(`no family ${id}`);
  return found;
};

describe('termHits', () => {
  it('finds each place with its offsets and the words around it, as they stand', () => {
    const hits = termHits(documents.b, family('law'));
    expect(hits.map(({ before, term, after }) => `${before}[${term}]${after}`)).toEqual([
      '力开发数据资源。加快地方[立法],严格规范执法。聚焦主导',
      '。加快地方立法,严格规范[执法]。聚焦主导产业。建设平台',
    ]);
    for (const { term, start, end, before, after } of hits) {
      expect(documents.b.text.slice(start, end)).toBe(term);
      expect(documents.b.text.slice(start - before.length, end + after.length)).toBe(
        before + term + after,
      );
    }
  });

  it('never reaches over the edge of a paragraph, and says where it goes on', () => {
    const [first] = termHits(documents.b, family('digital'));
    expect(first).toMatchObject({
      before: '乙省召开',
      after: '强省会议',
      cut: { before: false, after: false },
    });
    expect(termHits(documents.b, family('law'))[0]?.cut).toEqual({ before: true, after: true });
  });

  it('leads to the statement by its narrowest quote, or says what the sentence is', () => {
    const spans = documents.a.records.flatMap(({ id, evidence }) =>
      evidence.map(({ start, end }) => ({ id, start, end })),
    );
    for (const hit of termHits(documents.a, family('data'))) {
      const covering = spans.filter(({ start, end }) => start <= hit.start && hit.end <= end);
      const least = Math.min(...covering.map(({ start, end }) => end - start));
      const narrowest = covering.filter(({ start, end }) => end - start === least);
      if (covering.length === 0) expect(hit.record).toBeNull();
      else expect(narrowest.map(({ id }) => id)).toContain(hit.record);
    }
    expect(termHits(documents.b, family('digital'))[0]).toMatchObject({
      record: null,
      context: 'heading',
    });
  });
});

describe('termRows', () => {
  const rows = termRows(dataset.terms, documents);

  it('puts first what side a uses more and last what side b does', () => {
    const leads = rows.map((row) => termLead(row, documents) ?? 0);
    expect(leads).toEqual(leads.toSorted((x, y) => y - x));
    expect(leads[0]).toBeGreaterThan(0);
    expect(rows.map((row) => row.family.id)).toHaveLength(dataset.terms.length);
    expect(rows.at(-1)?.family.id).toBe('law');
  });

  it('turns round with the sides', () => {
    const swapped = termRows(dataset.terms, { a: documents.b, b: documents.a });
    expect(swapped[0]?.family.id).toBe('law');
    for (const row of rows) {
      const other = swapped.find(({ family: { id } }) => id === row.family.id);
      expect([other?.hits.b, other?.hits.a]).toEqual([row.hits.a, row.hits.b]);
    }
  });

  it('counts nothing on a side without a document', () => {
    const alone = termRows(dataset.terms, { a: documents.a, b: null });
    expect(alone.every(({ hits }) => hits.b === null && hits.a !== null)).toBe(true);
    expect(alone.map((row) => termLead(row, { a: documents.a, b: null }))).toEqual(
      alone.map(() => null),
    );
  });

  it('counts in the real texts what design 0.1 says of them', () => {
    const real = realDataset();
    const [second, first] = ['sichuan-briefing-1226', 'shandong-conference-0719']
      .map((id) => real.documents.find((one) => one.id === id) ?? null)
      .toReversed();
    const counts = Object.fromEntries(
      termRows(real.terms, { a: first ?? null, b: second ?? null }).map(({ family: one, hits }) => [
        one.name.zh,
        [hits.a?.length, hits.b?.length],
      ]),
    );
    expect(counts).toMatchObject({
      人工智能: [17, 0],
      安全: [1, 6],
      人才: [1, 3],
      惠民: [0, 3],
      突破: [1, 8],
    });
  });
});

describe('termMeasure', () => {
  const long = (han: number): PolicyDocument => ({ ...documents.a, text: '数'.repeat(han) });
  it.each([
    [1000, 1000, 'count'],
    [1000, 1100, 'count'],
    [1000, 1101, 'per-1000'],
    [1101, 1000, 'per-1000'],
  ] as const)('%i and %i characters: %s', (a, b, measure) => {
    expect(termMeasure({ a: long(a), b: long(b) })).toBe(measure);
  });

  it('counts where one text stands alone', () => {
    expect(termMeasure({ a: long(10), b: null })).toBe('count');
  });

  it('makes rates of one place, and compares at the length of the shorter text', () => {
    const two = { a: long(1000), b: long(2000) };
    const hit = termHits(documents.b, family('law'))[0];
    if (!hit) throw new Error('no hit');
    const row = { family: family('law'), hits: { a: [hit, hit, hit], b: [hit, hit] } };
    expect([termValue(row, 'a', two, 'per-1000'), termValue(row, 'b', two, 'per-1000')]).toEqual([
      3, 1,
    ]);
    expect(termLead(row, two)).toBe(2);
    expect(wordsMore([row], 'a', two)).toEqual([[row]]);
  });
});

describe('wordsMore and wordsMost', () => {
  const hit = termHits(documents.b, family('law'))[0];
  const row = (id: string, a: number, b: number) => ({
    family: { ...family('law'), id },
    hits: { a: Array(a).fill(hit), b: Array(b).fill(hit) },
  });
  const even = { a: documents.a, b: documents.a };
  const ids = (places: ReturnType<typeof wordsMore>) =>
    places.map((place) => place.map(({ family: one }) => one.id));
  const rows = [row('x', 5, 0), row('y', 3, 1), row('z', 2, 0), row('one', 1, 0), row('w', 0, 4)];

  it('puts words of one difference in one place and leaves out a difference of one', () => {
    expect(ids(wordsMore(rows, 'a', even))).toEqual([['x'], ['y', 'z']]);
    expect(ids(wordsMore(rows, 'b', even))).toEqual([['w']]);
  });

  it('ranks one document by its counts, without words that do not occur', () => {
    expect(ids(wordsMost(rows, 'b'))).toEqual([['w'], ['y']]);
  });
});

describe('ownWordRow', () => {
  const real = realDataset();
  const [a = null, b = null] = ['sichuan-briefing-1226', 'shandong-conference-0719'].map(
    (id) => real.documents.find((document) => document.id === id) ?? null,
  );
  const counts = (word: string) => {
    const row = ownWordRow(word, { a, b });
    return row && [row.hits.a?.length, row.hits.b?.length];
  };

  it('counts a word that is listed as often as the list does', () => {
    for (const { family, hits } of termRows(real.terms, { a, b })) {
      if (family.terms.length > 1) continue;
      expect([family.id, counts(family.terms[0] ?? '')]).toEqual([
        family.id,
        [hits.a?.length, hits.b?.length],
      ]);
    }
  });

  it.each([
    ['算力', [1, 0]],
    [' 算力 ', [1, 0]],
    ['算 力', [1, 0]],
    ['40eflops', [1, 0]],
    ['４０ＥＦＬＯＰＳ', [1, 0]],
    // A whole word of an alphabet, from its beginning.
    ['FLOPS', [0, 0]],
    ['.*', [0, 0]],
    ['constructor', [0, 0]],
  ])('counts %s literally', (word, expected) => {
    expect(counts(word)).toEqual(expected);
  });

  it('gives each place as the text has it', () => {
    const row = ownWordRow('40eflops', { a, b });
    expect(row?.family).toEqual({
      id: OWN_WORD,
      name: { zh: '40eflops', en: '' },
      terms: ['40eflops'],
    });
    for (const { term, start, end } of row?.hits.a ?? []) {
      expect(term).toBe('40EFLOPS');
      expect(a?.text.slice(start, end)).toBe(term);
    }
  });

  it.each(['', '  ', '\u3000'])('has no row for %j', (word) => {
    expect(ownWordRow(word, { a, b })).toBeNull();
  });
});
