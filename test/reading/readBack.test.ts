import { describe, expect, it } from 'vitest';
import { describeQuantity, readBack } from '../../src/reading/readBack.ts';
import { readQuantities } from '../../src/reading/readQuantities.ts';
import { quantity } from '../fixtures/figures.ts';

type Fields = Parameters<typeof quantity>[2];

/** What `written` of the text reads as, held against what is recorded: '' where they agree. */
function fault(text: string, written: string, fields: Fields): string {
  const recorded = { ...quantity('m', written, { ...fields, at: text.indexOf(written) }) };
  const read = readBack(readQuantities(text))(recorded);
  if (read === null) return 'nothing';
  if ('refused' in read) return read.refused;
  return read.as === describeQuantity(recorded) ? '' : read.as;
}

const share = { unit: '%', form: 'share' } as const;

describe('readBack', () => {
  it.each<[string, string, Fields]>([
    ['占比不得超过10%。', '10%', { ...share, value: '10', relation: 'at-most' }],
    ['占比由6.4%提高到9%。', '由6.4%提高到9%', { ...share, value: '9', from: '6.4' }],
    ['规模从54.9亿元提升到1130.1亿元。', '54.9亿元', { value: '54.9', unit: '亿元' }],
    ['规模从54.9亿元提升到1130.1亿元。', '1130.1亿元', { value: '1130.1', unit: '亿元' }],
    ['统筹推进“三个建设”。', '三个建设', { value: '3', unit: '个', form: 'count' }],
    ['坚持“一条主线”。', '一条主线', { value: '1', unit: '条', form: 'count' }],
    ['提高2个百分点。', '提高2个百分点', { value: '2', unit: '个百分点', form: 'growth' }],
    ['每万人拥有20件。', '20件', { value: '20', unit: '件', form: 'count', per: '每万人' }],
  ])('agrees in %s', (text, written, fields) => {
    expect(fault(text, written, fields)).toBe('');
  });

  it.each<[string, string, Fields, string]>([
    ['占比不得超过10%。', '10%', { ...share, value: '10' }, '10 | % | at-most | share | actual'],
    [
      '占比由6.4%提高到9%。',
      '9%',
      { ...share, value: '10' },
      '6.4 → | 9 | % | exact | share | actual',
    ],
    ['力争达到60%。', '60%', { ...share, value: '60' }, '60 | % | exact | share | target'],
    ['没有增长5%。', '增长5%', { unit: '%', form: 'growth', value: '5' }, 'negated'],
    ['三年行动', '三年', { unit: '年', value: '3' }, 'date'],
    ['推进转型。', '转型', { value: '3' }, 'nothing'],
  ])('tells what is wrong in %s', (text, written, fields, expected) => {
    expect(fault(text, written, fields)).toBe(expected);
  });
});
