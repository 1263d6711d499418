// Whatever stands in the files, parseDataset answers.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import { type DatasetFiles, parseDataset } from '../../src/model/parseDataset.ts';
import { PROBLEM_CODES, type Problem } from '../../src/model/problem.ts';
import { A, B, fixtureFiles } from '../fixtures/dataset.ts';

/** Every place in a tree of JSON that something can be put at. */
function places(value: unknown, found: [object, string | number][] = []) {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, part] of Object.entries(value)) {
    found.push([value, key]);
    places(part, found);
  }
  return found;
}

/** What stands at a place afterwards; undefined takes it away. */
const replacements = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(undefined, '', '0', -1, 1e308, 2 ** 53, 'sc-01', 'infra', '__proto__', '\ud800'),
);

function replace(owner: object, key: string | number, value: unknown): void {
  if (value === undefined) Reflect.deleteProperty(owner, key);
  else Object.assign(owner, { [key]: value });
}

/** Every quote of a dataset stands where it says. */
function quotesOf(dataset: Dataset): [string, string][] {
  return dataset.documents.flatMap(({ records, text }) =>
    records.flatMap(({ evidence }) =>
      evidence.map(({ quote, start, end }): [string, string] => [text.slice(start, end), quote]),
    ),
  );
}

function expectSound(files: DatasetFiles, dataset: Dataset | null, problems: Problem[]): void {
  for (const { code, detail, path } of problems) {
    expect(PROBLEM_CODES).toContain(code);
    expect(detail.length).toBeLessThan(600);
    expect(typeof path).toBe('string');
  }
  if (!dataset) return;
  for (const [found, quote] of quotesOf(dataset)) expect(found).toBe(quote);
  const shown = new Set(dataset.documents.map(({ id }) => id));
  for (const [folder, own] of Object.entries(files.documents)) {
    const whole = own?.document !== undefined && own.cleaned !== undefined;
    const silent = !whole || typeof own.text !== 'string';
    if (!shown.has(folder) && !silent) {
      expect(problems.some(({ file }) => file.startsWith(`${folder}/`))).toBe(true);
    }
  }
}

describe('parseDataset', () => {
  it('answers any JSON in place of any file', () => {
    const json = fc.jsonValue();
    const folder = fc.record({ document: json, cleaned: json, text: fc.string() });
    fc.assert(
      fc.property(json, json, json, json, fc.dictionary(fc.string(), folder), (...parts) => {
        const [themes, metrics, alignments, terms, documents] = parts;
        const files = { themes, metrics, alignments, terms, documents };
        const { dataset, problems } = parseDataset(files);
        expectSound(files, dataset, problems);
        expect(dataset?.documents ?? []).toEqual([]);
      }),
    );
  });

  it('finds every fault that breaks a document, whatever is changed where', () => {
    // The list of folders is the program's own, no file.
    const fresh = (): DatasetFiles => {
      const { folders: _, ...files } = fixtureFiles();
      return files;
    };
    const count = places(fresh()).length;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(count - 1), replacements), { minLength: 1, maxLength: 3 }),
        (changes) => {
          const files = fresh();
          const all = places(files);
          for (const [index, value] of changes) {
            const place = all[index];
            if (place) replace(...place, value);
          }
          if (typeof files.documents !== 'object' || files.documents === null) return;
          const { dataset, problems } = parseDataset(files);
          expectSound(files, dataset, problems);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('answers a file that nests deeper than any stack', () => {
    const deep = JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`);
    const files = fixtureFiles();
    const { dataset } = parseDataset({
      ...files,
      documents: { [A]: files.documents[A], [B]: { ...files.documents[B], document: deep } },
    });
    expect(dataset?.documents.map(({ id }) => id)).toEqual([A]);
    expect(parseDataset({ ...files, themes: deep }).dataset).toBeNull();
  });

  it('answers when it is given nothing', () => {
    const nothing = { themes: undefined, metrics: undefined, alignments: undefined, documents: {} };
    expect(parseDataset(nothing)).toEqual({ dataset: null, problems: [] });
  });
});
