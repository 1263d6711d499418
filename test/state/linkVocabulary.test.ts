import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import { linkVocabulary } from '../../src/state/linkVocabulary.ts';

const SICHUAN = {
  id: 'sichuan-briefing-1226',
  records: [{ id: 'sc-01' }, { id: 'sc-02' }],
  absences: [{ id: 'sc-x01' }],
  tombstones: [{ id: 'sc-09' }],
  aliases: { 'sc-07': 'sc-08', 'sc-08': 'sc-02' },
};
const SHANDONG = {
  id: 'shandong-conference-0719',
  records: [{ id: 'sd-01' }],
  absences: [],
  tombstones: [],
  aliases: {},
};

/** What linkVocabulary reads of a dataset. */
function datasetOf(...documents: object[]): Dataset {
  return { themes: [{ id: 'infra' }, { id: 'data' }], documents } as unknown as Dataset;
}

describe('knownOf', () => {
  const whole = linkVocabulary(datasetOf(SICHUAN, SHANDONG));
  const half = linkVocabulary(datasetOf(SHANDONG));

  test.each<[string, typeof whole, string, string | null]>([
    ['a record', whole, 'sc-02', 'sc-02'],
    ['an absence', whole, 'sc-x01', 'sc-x01'],
    ['a tombstone', whole, 'sc-09', 'sc-09'],
    ['an alias of an alias', whole, 'sc-07', 'sc-02'],
    ['an id never given', whole, 'sc-99', null],
    ['an id of no document', whole, 'yn-01', null],
    ['a name that every object has', whole, 'constructor', null],
    ['an id of a document that did not load', half, 'sc-02', 'sc-02'],
    ['an absence of a document that did not load', half, 'sc-x01', 'sc-x01'],
    ['an id never given of a document that did load', half, 'sd-99', null],
    [
      'an id with a long prefix of a document that did not load',
      half,
      'gov-cn-0042',
      'gov-cn-0042',
    ],
    ['an id with a long prefix, where all are there', whole, 'gov-cn-0042', null],
    ['no id at all, while a document is missing', half, '__proto__', null],
  ])('resolves %s', (_name, known, id, expected) => {
    expect(known.targets(id)).toBe(expected);
  });

  test('knows former ids of documents and themes', () => {
    const dataset = datasetOf({ ...SICHUAN, formerIds: ['sichuan'] });
    const { current } = linkVocabulary({
      ...dataset,
      themes: [{ id: 'infra', formerIds: ['networks'] }] as unknown as Dataset['themes'],
    });
    expect(['sichuan', 'networks', 'data', 'constructor'].map(current)).toEqual([
      'sichuan-briefing-1226',
      'infra',
      'data',
      'constructor',
    ]);
  });

  test('names a document that did not load, and every loaded one', () => {
    const { documents, themes } = linkVocabulary(
      datasetOf(SHANDONG, { ...SHANDONG, id: 'yunnan' }),
    );
    expect({ documents, themes }).toEqual({
      documents: ['sichuan-briefing-1226', 'shandong-conference-0719', 'yunnan'],
      themes: ['infra', 'data'],
    });
  });
});
