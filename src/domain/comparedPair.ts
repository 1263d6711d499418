import type { Dataset } from '../model/dataset.ts';
import { findTarget, type Target } from './evidence.ts';

/** What can be compared: a statement, or that a document is silent. */
export type Compared = Exclude<Target, { type: 'tombstone' }>;

/** Two that are compared, as they stand beside each other. */
export type ComparedPair = readonly [Compared, Compared];

/**
 * The two that a view compares: that of the document on the left side first; of one document, what
 * comes first in its text. Null where the view compares nothing, or one of them is not there.
 * @param left id of the document on the left side
 */
export function comparedPair(
  dataset: Dataset,
  { record, pin, a: left }: { record: string | null; pin: string | null; a: string },
): ComparedPair | null {
  if (record === null || pin === null) return null;
  const one = findTarget(dataset, record);
  const other = findTarget(dataset, pin);
  if (!one || !other || one.type === 'tombstone' || other.type === 'tombstone') return null;
  const first =
    one.document.id === other.document.id
      ? place(one) <= place(other)
      : one.document.id === left || other.document.id !== left;
  return first ? [one, other] : [other, one];
}

/** Offset of the words; what has none comes last. */
function place(target: Compared): number {
  const start = target.type === 'statement' ? target.record.evidence[0]?.start : undefined;
  return start ?? Number.POSITIVE_INFINITY;
}
