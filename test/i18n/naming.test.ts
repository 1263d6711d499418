import { describe, expect, it } from 'vitest';
import { listAnd, listMarked, listOr, nameSides } from '../../src/i18n/naming.ts';
import { documents } from '../charts/fixtures.ts';

describe('nameSides', () => {
  it('names documents by province, written out', () => {
    expect(nameSides(documents.a, documents.b, 'zh')).toEqual({
      a: { full: '甲省文件', short: '甲省文件' },
      b: { full: '乙省文件', short: '乙省文件' },
    });
    expect(nameSides(documents.a, documents.b, 'en')).toEqual({
      a: { full: 'Jia’s document', short: 'Jia’s' },
      b: { full: 'Yi’s document', short: 'Yi’s' },
    });
  });

  it('tells two documents of one province apart by title', () => {
    const other = documents.a && { ...documents.a, shortTitle: { zh: '另一份', en: 'Other' } };
    const { a, b } = nameSides(documents.a, other, 'zh');
    expect([a.full, b.full]).toEqual(['“《行动方案》政策吹风会”', '“另一份”']);
  });

  it('has words for a document that is not there', () => {
    expect(nameSides(documents.a, null, 'zh').b.full).toBe('未载入的文件');
  });
});

describe('listMarked', () => {
  it('sets names apart by marks, those within them by inner ones', () => {
    const names = ['产业与融合', '人工智能“四川方案”'];
    expect(listMarked(names, 'zh')).toBe('“产业与融合”“人工智能‘四川方案’”');
    expect(listMarked(['Industry and integration', 'Technology and AI'], 'en')).toBe(
      '“Industry and integration” and “Technology and AI”',
    );
  });
});

describe('listAnd and listOr', () => {
  it.each([
    [[], '', ''],
    [['2017'], '2017', '2017'],
    [['2017', '2027'], '2017 或 2027', '2017 and 2027'],
    [['2017', '2027', '2030'], '2017、2027 或 2030', '2017, 2027 and 2030'],
  ])('%j', (items, zh, en) => {
    expect(listOr(items, 'zh')).toBe(zh);
    expect(listAnd(items, 'en')).toBe(en);
  });
});
