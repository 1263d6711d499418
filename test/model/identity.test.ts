import { describe, expect, it } from 'vitest';
import type { PolicyDocument } from '../../src/model/dataset.ts';
import { glyphOf, markPair, marksOf, shortNames } from '../../src/model/identity.ts';
import { FIRST_PAIR, MARKS } from '../../src/model/values.ts';

const both = (zh: string, en = zh) => ({ zh, en });
const province = (zh: string) => ({ id: 'x', name: both(zh), glyph: zh.slice(0, 1) });
const shortTitle = both('《关于算力的通知》', 'Notice “on computing”');

describe('what a document is called', () => {
  it.each([
    ['by its province', [{ province: province('四川'), shortTitle }], ['四川'], '四'],
    ['by who issued it', [{ issuer: both('国务院'), shortTitle }], ['国务院'], '国'],
    [
      'by title, where that is shorter than a long owner',
      [{ issuer: both('云川省第十四届人民代表大会常务委员会'), shortTitle }],
      ['“《关于算力的通知》”'],
      '算',
    ],
    ['by title, where nobody is named', [{ shortTitle }], ['“《关于算力的通知》”'], '算'],
    [
      'by title, where two are of one province',
      [
        { province: province('四川'), shortTitle },
        { province: province('四川'), shortTitle: both('规划') },
        { province: province('山东'), shortTitle },
      ],
      ['“《关于算力的通知》”', '“规划”', '山东'],
      '四',
    ],
  ])('%s', (_name, files, names, glyph) => {
    expect(shortNames(files).map(({ zh }) => zh)).toEqual(names);
    expect(glyphOf(files[0] ?? expect.fail())).toBe(glyph);
  });

  it('sets quotation marks within quotation marks', () => {
    expect(shortNames([{ shortTitle }])[0]?.en).toBe('“Notice ‘on computing’”');
  });
});

describe('marks', () => {
  const ids = [...Array.from({ length: 9 }, (_, at) => `document-${at}`), ...FIRST_PAIR];

  it('gives the pair of a bare link the first two, and the others the next, wherever they stand', () => {
    const marks = marksOf(ids);
    expect(FIRST_PAIR.map((id) => marks[ids.indexOf(id)])).toEqual(MARKS.slice(0, 2));
    expect(marks.slice(0, 4)).toEqual(MARKS.slice(2));
  });

  it('tells any two of eleven documents apart, on whichever sides they stand', () => {
    const marks = marksOf(ids);
    const documents = ids.map((id, at) => ({ id, mark: marks[at] }) as PolicyDocument);
    for (const a of ids) {
      for (const b of ids) {
        const pair = markPair(documents, a, b);
        const [one, other] = [a, b].map((id) => pair.find((document) => document.id === id)?.mark);
        expect(one === other).toBe(a === b);
        // The one on side a keeps its mark, and so does every document that is not shown.
        expect(one).toBe(marks[ids.indexOf(a)]);
        const changed = pair.filter(({ mark }, at) => mark !== marks[at]);
        expect(changed.every(({ id }) => id === b)).toBe(true);
      }
    }
  });
});
