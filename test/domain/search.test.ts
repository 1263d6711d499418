import { describe, expect, it } from 'vitest';
import { matches } from '../../src/domain/search.ts';
import { fixtureRecord } from '../fixtures/dataset.ts';

describe('matches', () => {
  const record = fixtureRecord('sc-01', {
    label: { zh: '算力总规模', en: 'Total computing power' },
    summary: { zh: '文件写到2027年的算力。', en: 'The document states Computing by 2027.' },
  });

  it.each([
    ['nothing', '', true],
    ['white space', ' \t ', true],
    ['the Chinese label', '总规模', true],
    ['the English label, in other case', 'COMPUTING power', true],
    ['the Chinese summary', '文件写到', true],
    ['the English summary', 'states computing', true],
    ['a quote', '达到40EFLOPS', true],
    ['full-width digits and letters', '４０ｅｆｌｏｐｓ', true],
    ['white space around', '  总规模 ', true],
    ['words that stand apart', '算力 规模', false],
    ['characters in another order', '规总模', false],
    ['a pattern taken as text', '40.*', false],
    ['the id', 'sc-01', false],
    ['a lone surrogate', '\ud800', false],
    ['a border of two fields', '总规模Total', false],
  ])('%s', (_, query, found) => {
    expect(matches(record, query)).toBe(found);
  });

  it('looks into every quote', () => {
    const [first] = record.evidence;
    const second = { quote: '另一处说法', start: 0, end: 5 };
    expect(matches({ ...record, evidence: first ? [first, second] : [] }, '另一处')).toBe(true);
  });

  it('finds what stands in another Unicode form', () => {
    const label = { zh: '标签', en: 'Cafe\u0301' };
    expect(matches({ ...record, label }, 'caf\u00e9')).toBe(true);
  });
});
