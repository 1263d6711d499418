import { describe, expect, it, vi } from 'vitest';
import { assemble } from '../../src/load/assemble.ts';
import { ReadError } from '../../src/load/readFile.ts';
import { type FilesRead, failedFiles, filesToLoad, readFiles } from '../../src/load/readFiles.ts';
import { A, B, fixtureDataset, fixtureFiles } from '../fixtures/dataset.ts';

/** The fixture as files on a server. */
function served(): Record<string, string> {
  const { themes, metrics, alignments, terms, documents } = fixtureFiles();
  return {
    'themes.json': JSON.stringify(themes),
    'metrics.json': JSON.stringify(metrics),
    'alignments.json': JSON.stringify(alignments),
    'terms.json': JSON.stringify(terms),
    ...Object.fromEntries(
      [A, B].flatMap((id) => {
        const { document, cleaned, text } = documents[id as typeof A];
        return [
          [`${id}/document.json`, JSON.stringify(document)],
          [`${id}/cleaned.json`, JSON.stringify(cleaned)],
          [`${id}/source.txt`, text],
        ];
      }),
    ),
  };
}

const FAILED = { reason: 'status', detail: '404' } as const;

/** The served files, some of them failed or changed. */
const withFaults = (faults: FilesRead): FilesRead => ({ ...served(), ...faults });

const names = (files: FilesRead) =>
  assemble(files, [A, B]).dataset?.documents.map(({ id }) => id) ?? null;

describe('filesToLoad', () => {
  it('names the shared files and three of each document, without the text as received', () => {
    expect(filesToLoad(['x'])).toEqual([
      'themes.json',
      'metrics.json',
      'alignments.json',
      'terms.json',
      'x/document.json',
      'x/cleaned.json',
      'x/source.txt',
    ]);
  });
});

describe('readFiles', () => {
  it('puts a problem in the place of a file that fails and keeps the others', async () => {
    const read = async (path: string) => {
      if (path === 'b') throw new ReadError('status', '500');
      if (path === 'c') throw new Error('unforeseen');
      return `text of ${path}`;
    };
    expect(await readFiles(read, ['a', 'b', 'c'])).toEqual({
      a: 'text of a',
      b: { file: 'b', reason: 'status', detail: '500' },
      c: { file: 'c', reason: 'network', detail: '' },
    });
  });

  it('reads only what it is asked for, and replaces only that', async () => {
    const read = vi.fn(async () => 'now here');
    const kept: FilesRead = { a: 'kept', b: { file: 'b', ...FAILED } };
    expect(await readFiles(read, ['b'], kept)).toEqual({ a: 'kept', b: 'now here' });
    expect(read.mock.calls).toEqual([['b']]);
  });
});

describe('assemble', () => {
  it('makes the dataset of whole files', () => {
    expect(assemble(served(), [A, B])).toEqual({ dataset: fixtureDataset(), problems: [] });
  });

  it.each(['document.json', 'cleaned.json', 'source.txt'])(
    'leaves a document out whose %s failed, and the other stands',
    (part) => {
      const file = `${B}/${part}`;
      const files = withFaults({ [file]: { file, ...FAILED } });
      expect(names(files)).toEqual([A]);
      expect(assemble(files, [A, B]).problems).toEqual([{ file, ...FAILED }]);
    },
  );

  it.each(['themes.json', 'metrics.json'])('has no dataset without %s', (file) => {
    const { dataset, problems } = assemble(withFaults({ [file]: { file, ...FAILED } }), [A, B]);
    expect({ dataset, first: problems[0] }).toEqual({
      dataset: null,
      first: { file, ...FAILED },
    });
  });

  it.each(['alignments', 'terms'] as const)('does without %s and says so', (name) => {
    const file = `${name}.json`;
    const loaded = assemble(withFaults({ [file]: { file, ...FAILED } }), [A, B]);
    expect(loaded.dataset?.[name]).toEqual([]);
    expect(loaded.problems).toEqual([{ file, ...FAILED }]);
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, text.length / 2)],
    ['empty braces missing', () => '{'],
  ])('calls JSON broken that cannot be read, without repeating its content: %s', (_, damage) => {
    const file = `${A}/document.json`;
    const files = withFaults({ [file]: damage(served()[file] ?? '') });
    expect(names(files)).toEqual([B]);
    expect(assemble(files, [A, B]).problems).toEqual([{ file, reason: 'broken', detail: '' }]);
  });

  it('names record, path and fault where a file does not pass the check', () => {
    const file = `${B}/source.txt`;
    const text = served()[file] ?? '';
    // One character lost: every offset behind it is wrong.
    const { dataset, problems } = assemble(withFaults({ [file]: text.slice(1) }), [A, B]);
    expect(dataset?.documents.map(({ id }) => id)).toEqual([A]);
    const first = problems.find((problem) => problem.detail.startsWith('sd-01'));
    expect(first).toEqual({
      file: `${B}/document.json`,
      reason: 'schema',
      detail: expect.stringMatching(/^sd-01 records\[0\]\.\S+: quote, /),
    });
  });

  it('reports a file that was never read', () => {
    const { [`${A}/source.txt`]: _, ...rest } = served();
    expect(assemble(rest, [A, B]).problems).toEqual([
      { file: `${A}/source.txt`, reason: 'network', detail: '' },
    ]);
  });
});

describe('failedFiles', () => {
  it('names each file once, and the whole folder where a document does not pass the check', () => {
    const problems = [
      { file: 'themes.json', reason: 'broken', detail: '' },
      { file: 'a/source.txt', reason: 'network', detail: '' },
      { file: 'b/document.json', reason: 'schema', detail: 'one' },
      { file: 'b/document.json', reason: 'schema', detail: 'two' },
      { file: 'alignments.json', reason: 'schema', detail: '' },
    ] as const;
    expect(failedFiles(problems)).toEqual([
      'themes.json',
      'a/source.txt',
      'b/document.json',
      'b/cleaned.json',
      'b/source.txt',
      'alignments.json',
    ]);
  });
});
