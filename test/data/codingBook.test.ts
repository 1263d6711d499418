import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { realDataset } from './realFiles.ts';

const book = readFileSync(join(import.meta.dirname, '../../data/README.md'), 'utf8');

/** The examples of the book: `| record | its words | wording | … |`. */
const examples = [
  ...book.matchAll(/^\| `(s[cd]-\d+)` \| (.+?) \| `(direction|measure|end-state)` \|/gm),
].map(([, id = '', words = '', wording]) => ({ id, words, wording }));

describe('the examples of the coding book', () => {
  const records = new Map(
    realDataset().documents.flatMap(({ records }) => records.map((record) => [record.id, record])),
  );

  it('are from both documents, and of every wording', () => {
    const kinds = new Set(examples.map(({ id, wording }) => `${id.slice(0, 2)} ${wording}`));
    expect([...kinds].sort()).toEqual([
      'sc direction',
      'sc end-state',
      'sc measure',
      'sd direction',
      'sd measure',
    ]);
  });

  it.each(examples)('$id $words is $wording', ({ id, words, wording }) => {
    const record = records.get(id);
    expect(record?.wording).toBe(wording);
    const quotes = record?.evidence.map(({ quote }) => quote) ?? [];
    const inOrder = (quote: string) => {
      const places = words.split('……').map((part) => quote.indexOf(part));
      return places.every((place, index) => place >= 0 && place > (places[index - 1] ?? -1));
    };
    expect(quotes.some(inOrder)).toBe(true);
  });
});
