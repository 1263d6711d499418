import { describe, expect, it } from 'vitest';
import { inTurns } from '../../src/load/inTurns.ts';
import { canonicalJson, fingerprint } from '../../src/model/fingerprint.ts';
import { parseDataset, parsingDataset } from '../../src/model/parseDataset.ts';
import { atOnce, inBlocks, type Turns } from '../../src/model/turns.ts';
import { A, fixtureFiles } from '../fixtures/dataset.ts';

function* count(list: readonly number[]): Turns<number[]> {
  const seen: number[] = [];
  yield* inBlocks(list, (block, start) => {
    expect(list[start]).toBe(block[0]);
    seen.push(...block);
  });
  return seen;
}

describe('inBlocks', () => {
  it.each([0, 1, 250, 251, 1000])('comes by each of %i members once, in order', async (length) => {
    const list = Array.from({ length }, (_, index) => index);
    expect(atOnce(count(list))).toEqual(list);
    expect(await inTurns(count(list))).toEqual(list);
  });
});

/** A document with so many records that its check pauses. */
function large() {
  const files = fixtureFiles();
  const { document } = files.documents[A];
  const [record] = document.records;
  const records = Array.from({ length: 600 }, (_, index) => ({
    ...record,
    id: `zz-${String(index).padStart(3, '0')}`,
  }));
  return {
    ...files,
    alignments: [],
    documents: {
      [A]: {
        ...files.documents[A],
        document: { ...document, records: [...document.records, ...records] },
      },
    },
  };
}

describe('parsingDataset', () => {
  it('gives in turns what it gives at once, and pauses where there is much', async () => {
    const work = parsingDataset(large());
    expect(work.next().done).toBe(false);
    const { dataset, problems } = await inTurns(parsingDataset(large()));
    expect(problems).toEqual([]);
    expect(dataset).toEqual(parseDataset(large()).dataset);
    expect(dataset?.documents[0]?.records.length).toBeGreaterThan(600);
  });

  it('names the record of a fault in a later block', () => {
    const files = large();
    const records = files.documents[A]?.document.records ?? [];
    const at = records.length - 1;
    records[at] = { ...records[at], kind: 'wish' } as never;
    const { problems } = parseDataset(files);
    expect(problems).toMatchObject([
      { record: 'zz-599', path: `records[${at}].kind`, code: 'schema' },
    ]);
  });

  it('takes the same fingerprint in pieces as over the whole texts', () => {
    const files = large();
    const { document, cleaned, text } = files.documents[A] ?? {};
    const lists = [files.themes, files.metrics, [], files.terms ?? []];
    expect(parseDataset(files).dataset?.fingerprint).toBe(
      fingerprint([...[...lists, document, cleaned].map(canonicalJson), text ?? '']),
    );
  });
});
