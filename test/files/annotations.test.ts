import { describe, expect, it } from 'vitest';
import { annotationsFile } from '../../src/files/data/annotations.ts';
import { realDataset } from '../data/realFiles.ts';
import { fixtureDataset } from '../fixtures/dataset.ts';
import { request, task } from './requests.ts';

interface Selectors {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

async function made(...asked: Parameters<typeof request>) {
  const { name, content } = await annotationsFile(request(...asked), task());
  const file = JSON.parse(await content.text());
  return { name, file, items: file.first.items as Record<string, unknown>[] };
}

/** The quote and the position that an annotation points with. */
function selectors(item: Record<string, unknown>): Selectors {
  const { selector } = item.target as { selector: readonly object[] };
  return Object.assign({}, ...selector);
}

describe('annotationsFile', () => {
  it('has an annotation a passage, whose quote and position lead to the same words', async () => {
    const dataset = realDataset();
    const { name, file, items } = await made(dataset, {}, { scope: 'everything' });
    expect(name).toBe(`duizhao-records-annotations-zh-${dataset.fingerprint}.jsonld`);
    const passages = dataset.documents.flatMap(({ id, records, text, rawSha256 }) =>
      records.flatMap((record) =>
        record.evidence.map(({ quote }, index) => ({
          id: `urn:duizhao:${record.id}:${index + 1}`,
          source: `urn:duizhao:${id}:sha256:${rawSha256}`,
          quote,
          text: [...text],
        })),
      ),
    );
    expect(file).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      total: passages.length,
    });
    expect(items.map(({ id }) => id).toSorted()).toEqual(passages.map(({ id }) => id).toSorted());
    for (const { id, source, quote, text } of passages) {
      const item = items.find((one) => one.id === id) ?? expect.fail();
      expect(item).toMatchObject({
        type: 'Annotation',
        motivation: 'describing',
        target: { source },
      });
      const { exact, prefix, suffix, start, end } = selectors(item);
      expect(exact).toBe(quote);
      expect(text.slice(start, end).join('')).toBe(quote);
      expect(text.slice(start - [...prefix].length, start).join('')).toBe(prefix);
      expect(text.slice(end, end + [...suffix].length).join('')).toBe(suffix);
    }
  });

  it('says the numbers of a passage in both languages', async () => {
    const { items } = await made(realDataset(), {}, { scope: 'everything' });
    const { body } = items.find(({ id }) => id === 'urn:duizhao:sc-52:1') ?? expect.fail();
    expect(body).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ language: 'zh', value: '“有望超过”1300 亿元' }),
        expect.objectContaining({
          language: 'en',
          value: '“expected to exceed” CN¥130 billion (1300亿元)',
        }),
      ]),
    );
  });

  it('counts positions in code points, whatever stands before', async () => {
    const dataset = fixtureDataset();
    const [document] = dataset.documents;
    const [record] = document?.records ?? [];
    if (!document || !record) throw new Error('no record');
    const text = `𠮷野𠮷${document.text}`;
    const evidence = record.evidence.map((one) => ({
      ...one,
      start: one.start + 5,
      end: one.end + 5,
    }));
    const documents = [{ ...document, text, records: [{ ...record, evidence }] }];
    const { items } = await made({ ...dataset, documents }, { a: document.id, b: document.id });
    expect(items).toHaveLength(evidence.length);
    const { exact, start, end } = selectors(items[0] ?? {});
    expect([...text].slice(start, end).join('')).toBe(exact);
  });

  it('names no address where the app has none on the web', async () => {
    const away = { link: '?v=1', linkFor: (id: string) => `?v=1&record=${id}` };
    const { items } = await made(realDataset(), {}, away);
    expect(JSON.stringify(items)).not.toContain('?v=1');
  });
});
