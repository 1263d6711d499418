// The texts as received, fetched only when the reader asks to see one.
import type { ReadFile } from './readFile.ts';

/**
 * Makes the reader of raw texts. One text is fetched once; after a failure the next call tries again.
 * @returns by document id the text of source.raw.txt, untouched; rejects with ReadError
 */
export function rawTexts(read: ReadFile): (documentId: string) => Promise<string> {
  const asked = new Map<string, Promise<string>>();
  return (documentId) => {
    const known = asked.get(documentId);
    if (known) return known;
    const text = read(`${documentId}/source.raw.txt`);
    asked.set(documentId, text);
    text.catch(() => asked.delete(documentId));
    return text;
  };
}
