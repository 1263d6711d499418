import { describe, expect, it, test } from 'vitest';
import { quoteInContext } from '../../src/domain/quoteInContext.ts';
import { realDataset } from '../data/realFiles.ts';

const TEXT =
  '标题\n甲说,一是到2030年,建成数据市场,产值翻番。二要推进甲、乙、丙等4个方面工作,包括治理。';

/** The words in their place as a reader sees them, the quote in brackets. */
function shown(quote: string, text = TEXT): string {
  const start = text.indexOf(quote);
  const place = quoteInContext(text, { start, end: start + quote.length });
  const { before, words, after, cutBefore, cutAfter } = place;
  return `${cutBefore ? '…' : ''}${before}[${words}]${after}${cutAfter ? '…' : ''}`;
}

describe('inPlace', () => {
  test.each([
    ['one clause on either side', '建成数据市场', '…一是到2030年,[建成数据市场],产值翻番。'],
    [
      'the end of a sentence',
      '产值翻番',
      '…建成数据市场,[产值翻番]。二要推进甲、乙、丙等4个方面工作…',
    ],
    ['the begin of a paragraph', '甲说', '[甲说],一是到2030年…'],
    ['a whole line', '标题', '[标题]'],
    [
      'the rest of its own clause',
      '丙等4个方面工作',
      '二要推进甲、乙、[丙等4个方面工作],包括治理。',
    ],
    ['the end of the text', '包括治理', '二要推进甲、乙、丙等4个方面工作,[包括治理]。'],
  ])('%s', (_, quote, expected) => {
    expect(shown(quote)).toBe(expected);
  });

  it('gives back the text, character for character, in every statement of the data', () => {
    for (const { text, records } of realDataset().documents) {
      for (const { id, evidence } of records) {
        for (const { start, end, quote } of evidence) {
          const { before, words, after } = quoteInContext(text, { start, end });
          expect(words, id).toBe(quote);
          expect(text.slice(start - before.length, end + after.length), id).toBe(
            before + words + after,
          );
          expect(before + after, id).not.toContain('\n');
        }
      }
    }
  });
});
