import { describe, expect, it } from 'vitest';
import {
  leftOutRows,
  matrixSums,
  wordGroupName,
  wordGroups,
} from '../../src/content/coverageRows.ts';
import { termLead, termRows } from '../../src/domain/coverage.ts';
import { coverageMatrix } from '../../src/domain/coverageMatrix.ts';
import { select } from '../../src/domain/select.ts';
import { realDataset } from '../data/realFiles.ts';
import { A, B, fixtureDataset, fixtureDocument } from '../fixtures/dataset.ts';
import { EVERYTHING } from '../fixtures/filters.ts';

const dataset = fixtureDataset();
const documents = { a: fixtureDocument(A, dataset), b: fixtureDocument(B, dataset) };

describe('leftOutRows', () => {
  it('says of each thing left out what was searched for and what came of it', () => {
    for (const lang of ['zh', 'en'] as const) {
      for (const document of Object.values(documents)) {
        const rows = leftOutRows(document, dataset.terms, lang);
        const searches = rows.filter(({ type }) => type === 'absence');
        expect(searches.map(({ id }) => id)).toEqual(document.absences.map(({ id }) => id));
        for (const [index, { label, proof }] of searches.entries()) {
          const absence = document.absences[index];
          expect(label).toBe(absence?.label[lang]);
          expect(proof).toContain(absence?.terms[0]);
          expect(/没有出现|none occurs/.test(proof)).toBe(absence?.hits.length === 0);
        }
      }
    }
  });

  it('says so where the words were found in another sense, where there is wording, and how many more there are', () => {
    const real = realDataset();
    const of = (id: string) =>
      real.documents
        .flatMap((document) => leftOutRows(document, real.terms, 'zh'))
        .find((row) => row.id === id)?.proof;
    expect(of('sd-x01')).toBe(
      '检索“平台经济、电商、跨境、网络零售、网上零售、平台”，出现 4 处，均另有所指',
    );
    expect(of('sd-x03')).toBe(
      '有目标和举措，没有给出数值；检索“%、亿、万、倍、翻番、达到、超过、以上”等 12 个词，没有出现',
    );
  });
});

describe('wordGroups', () => {
  const rows = termRows(dataset.terms, documents);

  it('parts all words by who uses them more, each group from the greatest difference down', () => {
    const groups = wordGroups(rows, documents);
    expect(groups.map(({ id }) => id).join()).toMatch(/^(a,)?(b,?)?(alike)?$/);
    expect(
      groups
        .flatMap((group) => group.rows.map(({ family }) => family.id))
        .sort()
        .join(),
    ).toBe(
      rows
        .map(({ family }) => family.id)
        .sort()
        .join(),
    );
    for (const { id, rows } of groups) {
      const leads = rows.map((row) => termLead(row, documents) ?? 0);
      const signs = { a: 1, b: -1, alike: 0, all: Number.NaN };
      expect(new Set(leads.map(Math.sign))).toEqual(new Set([signs[id]]));
      const sizes = leads.map(Math.abs);
      expect(sizes).toEqual([...sizes].sort((one, two) => two - one));
    }
  });

  it('is one group where one document stands alone or on both sides', () => {
    for (const pair of [
      { a: documents.a, b: null },
      { a: null, b: documents.b },
      { a: documents.a, b: documents.a },
    ])
      expect(wordGroups(termRows(dataset.terms, pair), pair).map(({ id }) => id)).toEqual(['all']);
    expect(wordGroups([], documents)).toEqual([]);
    expect((['a', 'b', 'all'] as const).map((id) => wordGroupName(id, documents, 'zh'))).toEqual([
      '甲省文件用得更多',
      '乙省文件用得更多',
      '从多到少',
    ]);
  });
});

describe('matrixSums', () => {
  const real = realDataset();
  const sums = (patch: object) =>
    matrixSums(
      coverageMatrix(
        select(real, {
          ...EVERYTHING,
          a: 'sichuan-briefing-1226',
          b: 'shandong-conference-0719',
          ...patch,
        }),
        'kind',
      ),
    );

  it('counts what the rows add up to, and how many statements stand in several', () => {
    for (const { side, added, total, several } of sums({})) {
      const document = real.documents.find(
        ({ id }) => id === { a: 'sichuan-briefing-1226', b: 'shandong-conference-0719' }[side],
      );
      const records = document?.records ?? [];
      const themes = records.map((one) => new Set([one.theme, ...one.otherThemes]).size);
      expect(total).toBe(records.length);
      expect(added).toBe(themes.reduce((sum, one) => sum + one, 0));
      expect(several).toBe(themes.filter((one) => one > 1).length);
      expect(several).toBeGreaterThan(0);
    }
    expect(sums({}).map(({ side }) => side)).toEqual(['a', 'b']);
  });

  it('has nothing to say where the sums agree', () => {
    expect(sums({ themes: ['law'] })).toEqual([]);
  });
});
