import { describe, expect, it } from 'vitest';
import { jsonFile } from '../../src/files/data/json.ts';
import { type DatasetFiles, parseDataset } from '../../src/model/parseDataset.ts';
import { realDataset } from '../data/realFiles.ts';
import { A, fixtureDataset } from '../fixtures/dataset.ts';
import { published, schemaFaults } from './jsonSchema.ts';
import { request, task } from './requests.ts';

type Made = DatasetFiles & {
  readonly about: Readonly<Record<string, unknown>>;
  readonly documents: Record<string, { document: { id: string } }>;
};

async function made(...asked: Parameters<typeof request>): Promise<Made> {
  return JSON.parse(await (await jsonFile(request(...asked), task())).content.text());
}

function faults(file: Made): string[] {
  return schemaFaults(published('export'), file);
}

describe('jsonFile', () => {
  it('gives everything back as it was read', async () => {
    const dataset = realDataset();
    const file = await made(dataset, { themes: ['law'] }, { scope: 'everything' });
    expect(faults(file)).toEqual([]);
    const read = parseDataset(file);
    expect(read.problems).toEqual([]);
    const { fingerprint: _, ...rest } = dataset;
    expect(read.dataset).toMatchObject(rest);
    expect(file.about).toMatchObject({ scope: 'everything', version: dataset.fingerprint });
  });

  it.each([
    ['a theme', { themes: ['platform'] }],
    ['targets', { kinds: ['target'] as const }],
    ['one document on both sides', { b: 'sichuan-briefing-1226' }],
    ['nothing', { query: '没有这样的话' }],
  ])('gives %s in the same form, and claims no more than that', async (_name, filter) => {
    const dataset = realDataset();
    const { selection } = request(dataset, filter);
    const file = await made(dataset, filter);
    expect(faults(file)).toEqual([]);
    const read = parseDataset(file);
    expect(read.problems).toEqual([]);
    const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);
    for (const document of read.dataset?.documents ?? []) {
      const sides = Object.values(selection.sides);
      const side = sides.find((one) => one?.document.id === document.id);
      expect(ids(document.records)).toEqual(ids(side?.records ?? []));
      expect(document.records).toEqual(side?.records);
      // What accounts for all that no record uses would be false of some records.
      expect([document.exclusions, document.context]).toEqual([[], []]);
      expect(document.text).toBe(side?.document.text);
      const themes = new Set(ids(selection.themes));
      for (const { theme } of document.absences)
        expect(theme === undefined || themes.has(theme)).toBe(true);
    }
    expect(file.about).toMatchObject({ scope: 'shown', of: 109 });
    for (const { records } of read.dataset?.alignments ?? []) {
      for (const [id, members] of Object.entries(records)) {
        const own = read.dataset?.documents.find((document) => document.id === id);
        const there = [...ids(own?.records ?? []), ...ids(own?.absences ?? [])];
        expect(there).toEqual(expect.arrayContaining([...members]));
      }
    }
  });

  it('keeps of old ids those that lead somewhere in the file', async () => {
    const dataset = fixtureDataset((files) => {
      const { document } = files.documents[A];
      document.aliases = { 'sc-90': 'sc-91', 'sc-91': 'sc-01', 'sc-92': 'sc-04' };
      document.tombstones = [
        { id: 'sc-80', quote: '旧', reason: { zh: '并入', en: 'merged' }, successor: 'sc-04' },
      ];
    });
    const whole = parseDataset(await made(dataset, {}, { scope: 'everything' }));
    expect(whole.problems).toEqual([]);
    const { fingerprint: _, ...rest } = dataset;
    expect(whole.dataset).toMatchObject(rest);

    const part = await made(dataset, { query: '算力总规模' });
    expect(parseDataset(part).problems).toEqual([]);
    expect(part.documents[A]?.document).toMatchObject({
      records: [{ id: 'sc-01' }],
      aliases: { 'sc-90': 'sc-91', 'sc-91': 'sc-01' },
      tombstones: [{ id: 'sc-80', quote: '旧', reason: { zh: '并入', en: 'merged' } }],
    });
  });
});
