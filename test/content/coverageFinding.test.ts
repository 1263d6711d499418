import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsFinding } from '../../src/content/findings/coverage.ts';
import { type TermRow, termHits, termLead, termRows } from '../../src/domain/coverage.ts';
import { select } from '../../src/domain/select.ts';
import { LANGS } from '../../src/model/values.ts';
import { A, B, fixtureDataset, fixtureDocument } from '../fixtures/dataset.ts';
import { filters } from '../fixtures/filters.ts';

const dataset = fixtureDataset();
// Of one length, so that counts are compared.
const text = fixtureDocument(B).text;
const a = { ...fixtureDocument(A), text };
const b = { ...fixtureDocument(B), text };
const [family] = dataset.terms;
const [hit] = family ? termHits(b, family) : [];

/** Rows of given counts, named by letters. */
function counted(...counts: readonly (readonly [string, number, number])[]): TermRow[] {
  return counts.flatMap(([zh, ofA, ofB]) =>
    family
      ? {
          family: { ...family, id: zh, name: { zh, en: zh } },
          hits: { a: Array(ofA).fill(hit), b: Array(ofB).fill(hit) },
        }
      : [],
  );
}

const titles = (rows: readonly TermRow[], documents: Parameters<typeof wordsFinding>[1]) =>
  LANGS.map((lang) => wordsFinding(rows, documents, lang));

describe('wordsFinding', () => {
  it.each<[string, TermRow[], string, string]>([
    [
      'both use some words more',
      counted(['甲', 9, 0], ['乙', 5, 1], ['丙', 5, 2], ['丁', 0, 2], ['戊', 1, 8]),
      '甲省文件多用“甲”“乙”，乙省文件多用“戊”“丁”',
      'Jia’s document uses “甲” and “乙” more, Yi’s “戊” and “丁”',
    ],
    [
      'ties are named as ties',
      counted(['甲', 9, 0], ['乙', 5, 1], ['丙', 5, 1], ['丁', 0, 2]),
      '甲省文件多用“甲”“乙”“丙”，乙省文件多用“丁”',
      'Jia’s document uses “甲”, “乙” and “丙” more, Yi’s “丁”',
    ],
    [
      'a place of too many words is left out whole',
      counted(['甲', 9, 0], ['乙', 3, 0], ['丙', 3, 0], ['丁', 3, 0], ['戊', 0, 2]),
      '甲省文件多用“甲”，乙省文件多用“戊”',
      'Jia’s document uses “甲” more, Yi’s “戊”',
    ],
    [
      'a difference of one is none',
      counted(['甲', 9, 0], ['乙', 0, 1]),
      '甲省文件多用“甲”；没有乙省文件明显多用的词语',
      'Jia’s document uses “甲” more; no word compared is used clearly more in Yi’s document',
    ],
    [
      'all alike',
      counted(['甲', 1, 0], ['乙', 4, 4]),
      '对照的词语在两份文件中出现的次数相差不大',
      'both documents use the words compared about equally often',
    ],
    ['no words', [], '没有可以计数的词语', 'there are no words to count'],
  ])('%s', (_, rows, zh, en) => {
    expect(titles(rows, { a, b })).toEqual([zh, en]);
  });

  it.each([
    [{ a, b: null }, '对照的词语中，甲省文件用得最多的是“甲”“丙”'],
    [{ a: null, b }, '对照的词语中，乙省文件用得最多的是“乙”“丙”'],
    [{ a, b: a }, '对照的词语中，甲省文件用得最多的是“甲”“丙”'],
  ])('with one document names what it uses most', (documents, title) => {
    const rows = counted(['甲', 5, 0], ['乙', 0, 6], ['丙', 2, 2]);
    expect(wordsFinding(rows, documents, 'zh')).toBe(title);
  });

  it('says that a document uses none of the words', () => {
    expect(wordsFinding(counted(['甲', 0, 5]), { a, b: null }, 'zh')).toBe(
      '甲省文件没有用到对照的词语',
    );
  });

  it('hangs on the documents alone, has no digit, and names on each side only what that side uses more', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const { sides } = select(dataset, filter);
        const documents = { a: sides.a?.document ?? null, b: sides.b?.document ?? null };
        const rows = termRows(dataset.terms, documents);
        const [zh = '', en = ''] = titles(rows, documents);
        expect(zh + en).not.toMatch(/\d|仅|落后|领先|leads|lags/);
        if (documents.a === documents.b) return;
        const [first = ''] = zh.split(/[，；]/);
        for (const row of rows) {
          if (!first.includes(`“${row.family.name.zh}”`)) continue;
          const lead = termLead(row, documents) ?? 0;
          const name = documents.a?.name.zh ?? '';
          expect(first.startsWith(name) ? lead : -lead).toBeGreaterThanOrEqual(2);
        }
      }),
      { numRuns: 60 },
    );
  });
});
