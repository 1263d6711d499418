import { expect, it } from 'vitest';
import { statedWords } from '../../src/domain/statedWords.ts';

const at = (quote: string) => ({ quote, start: 0, end: quote.length });

it('says a table cell with the heads of its row and column', () => {
  const heads = ['护士数', '2030年'].map((quote) => ({ ...at(quote), role: 'heads' as const }));
  expect(statedWords({ evidence: [at('4.7'), ...heads] })).toBe('护士数，2030年：4.7');
  expect(statedWords({ evidence: [at('增长5%'), at('目标')] })).toBe('增长5%');
});
