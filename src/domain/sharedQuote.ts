import type { PolicyDocument, Statement } from '../model/dataset.ts';

/** Whether another statement of the document has the very same quote, so that the quote does not tell them apart. */
export function sharesQuote(document: PolicyDocument, record: Statement): boolean {
  let shared = sharedQuotes.get(document);
  if (!shared) {
    shared = new Set();
    const seen = new Set<string>();
    for (const { evidence } of document.records) {
      const quote = evidence[0]?.quote ?? '';
      (seen.has(quote) ? shared : seen).add(quote);
    }
    sharedQuotes.set(document, shared);
  }
  return shared.has(record.evidence[0]?.quote ?? '');
}

/** The quotes of each document that several statements have; worked out once. */
const sharedQuotes = new WeakMap<PolicyDocument, Set<string>>();
