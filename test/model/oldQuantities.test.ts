import { describe, expect, it } from 'vitest';
import { parseChanges } from '../../src/model/changes.ts';
import { renewDocument, renewRecord } from '../../src/model/oldQuantities.ts';
import { parseDataset } from '../../src/model/parseDataset.ts';
import { fixtureFiles } from '../fixtures/dataset.ts';

const written = (quote: string) => ({ quote, start: 0, end: quote.length });
const old = (quote: string, rest: object) => ({
  metric: 'm',
  unit: '%',
  form: 'share',
  status: 'target',
  written: written(quote),
  ...rest,
});

describe('renewRecord', () => {
  it.each([
    ['10%', { value: '10', qualifier: 'exact' }, { value: '10', relation: 'exact' }],
    ['超过10%', { value: '10', qualifier: 'above' }, { value: '10', relation: 'above' }],
    ['10%以上', { value: '10', qualifier: 'above' }, { value: '10', relation: 'at-least' }],
    [
      '下降3%',
      { value: '-3', qualifier: 'exact', form: 'growth' },
      { value: '3', fall: true, relation: 'exact', form: 'growth' },
    ],
    [
      '超过全国平均水平',
      { value: null, qualifier: 'above', reference: { zh: '全国', en: 'nation' } },
      { value: null, relation: 'above', than: { zh: '全国', en: 'nation' } },
    ],
  ])('reads %s of an old file', (quote, before, after) => {
    expect(renewRecord({ id: 'sc-01', quantities: [old(quote, before)] })).toEqual({
      id: 'sc-01',
      quantities: [old(quote, after)],
    });
  });

  it.each([null, 'text', [], { quantities: 'none' }, { quantities: [null, 1] }])(
    'gives back what is no old record: %j',
    (input) => {
      expect(renewRecord(input)).toBe(input);
      expect(renewDocument(input)).toBe(input);
    },
  );
});

/** A file as it was written before: the words of its day for what it holds. */
function aged<T>(file: T): T {
  const json = JSON.stringify(file)
    .replaceAll('"relation":', '"qualifier":')
    .replaceAll('"than":', '"reference":');
  return JSON.parse(json) as T;
}

describe('files of the old form', () => {
  it('load as the same data', () => {
    const files = fixtureFiles();
    const documents = aged(files.documents);
    expect(JSON.stringify(documents)).toContain('"qualifier":"above"');
    const [now, before] = [parseDataset(files), parseDataset({ ...files, documents })];
    expect(before.problems).toEqual([]);
    expect(before.dataset).toEqual(now.dataset);
  });

  it('keep their changes', () => {
    const record = {
      ...{ id: 'sc-01', kind: 'figure', theme: 't', section: 's' },
      ...{ label: { zh: '一', en: 'a' }, summary: { zh: '一', en: 'a' } },
      quantities: [{ ...old('10%以上', { value: '10', qualifier: 'above' }) }],
      evidence: [written('10%以上')],
    };
    const change = { id: 'sc-01', document: 'sichuan', before: record, after: null };
    const log = [{ version: '00000000', date: '2026-01-01', statements: [change] }];
    const [version] = parseChanges(log) ?? [];
    expect(version?.statements[0]?.before?.quantities[0]?.relation).toBe('at-least');
  });
});
