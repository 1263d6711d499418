import { describe, expect, it } from 'vitest';
import { migrateDocument } from '../../src/model/migrate.ts';
import { parseDataset } from '../../src/model/parseDataset.ts';
import { A, fixtureDataset, fixtureFiles } from '../fixtures/dataset.ts';

/** A document file as format 1 had it: with its mark, without a prefix. */
function old(file: object): object {
  const { prefix: _, ...rest } = file as { prefix: string };
  return { ...rest, format: 1, mark: 'orange-circle' };
}

describe('migrateDocument', () => {
  it('reads a file or an export of format 1 as what it was', () => {
    const files = fixtureFiles();
    const documents = Object.fromEntries(
      Object.entries(files.documents).map(([id, folder]) => [
        id,
        { ...folder, document: old(folder.document) },
      ]),
    );
    expect(parseDataset({ ...files, documents })).toEqual({
      dataset: fixtureDataset(),
      problems: [],
    });
  });

  it.each([
    ['of its first record', { records: [{ id: 'sc-12' }] }, 'sc'],
    ['of its first search, where it has no record', { absences: [{ id: 'zj-gx-x03' }] }, 'zj-gx'],
    ['of itself, where it has neither', { records: [] }, 'zhejiang'],
  ])('takes the prefix %s', (_name, lists, prefix) => {
    expect(migrateDocument({ format: 1, id: 'zhejiang', mark: 'x', ...lists })).toEqual({
      format: 2,
      id: 'zhejiang',
      prefix,
      ...lists,
    });
  });

  it.each([[null], [[]], ['text'], [{ format: 3 }], [fixtureFiles().documents[A].document]])(
    'leaves anything else as it is: %#',
    (value) => {
      expect(migrateDocument(value)).toBe(value);
    },
  );
});
