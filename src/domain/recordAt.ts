import type { PolicyDocument, Statement } from '../model/dataset.ts';

/** The statement that leads to a place of its text. */
export interface RecordAt {
  readonly record: Statement;
  /** Whether the place is in words that are evidence of it; else it is the nearest one. */
  readonly inside: boolean;
}

/**
 * The statement whose evidence holds a place of the document's text or stands nearest to it, the
 * first of several; null where the document has no statement.
 * `start`, `end`: UTF-16 code units, end exclusive.
 */
export function recordAt(document: PolicyDocument, start: number, end: number): RecordAt | null {
  let best: { record: Statement; distance: number } | null = null;
  for (const record of document.records) {
    for (const place of record.evidence) {
      const distance = Math.max(place.start - end + 1, start - place.end + 1, 0);
      if (!best || distance < best.distance) best = { record, distance };
    }
  }
  return best && { record: best.record, inside: best.distance === 0 };
}
