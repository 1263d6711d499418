import { describe, expect, it } from 'vitest';
import { recordAt } from '../../src/domain/recordAt.ts';
import { realDataset } from '../data/realFiles.ts';

const dataset = realDataset();
const document = (id: string) => {
  const found = dataset.documents.find((candidate) => candidate.id === id);
  if (!found) throw new Error(id);
  return found;
};
const shandong = document('shandong-conference-0719');

describe('recordAt', () => {
  it.each([
    // 一系列 stands in background before sd-03, 两新一重 in the words of a measure, 一要 right before its goal.
    ['一系列', 'sd-03', false],
    ['两新一重', 'sd-20', true],
    ['一要', 'sd-19', false],
  ])('leads from %s to %s', (words, id, inside) => {
    const start = shandong.text.indexOf(words);
    const at = recordAt(shandong, start, start + words.length);
    expect([at?.record.id, at?.inside]).toEqual([id, inside]);
  });

  it('leads to the record itself from every place of its evidence', () => {
    for (const one of dataset.documents)
      for (const record of one.records)
        for (const { start, end } of record.evidence) {
          const at = recordAt(one, start, end);
          const places = at?.record.evidence ?? [];
          expect(at?.inside).toBe(true);
          expect(places.some((place) => place.start < end && start < place.end)).toBe(true);
        }
  });

  it('leads nowhere in a document without statements', () => {
    expect(recordAt({ ...shandong, records: [] }, 0, 2)).toBeNull();
  });
});
