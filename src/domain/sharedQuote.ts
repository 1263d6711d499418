import type { PolicyDocument, Statement } from '../model/dataset.ts';

/** Whether another statement of the document has the very same quote, so that the quote does not tell them apart. */
export function sharesQuote(document: PolicyDocument, record: Statement): boolean {
  const quote = record.evidence[0]?.quote;
  return document.records.some(
    (other) => other.id !== record.id && other.evidence[0]?.quote === quote,
  );
}
