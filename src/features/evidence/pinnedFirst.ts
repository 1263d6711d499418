import type { Target } from '../../domain/evidence.ts';

/**
 * Whether the pinned words stand before the open ones: those of the document on the left side do;
 * of one document, those that come first in its text.
 * @param left id of the document on the left side
 */
export function pinnedFirst(pinned: Target, open: Target, left: string): boolean {
  if (pinned.document.id !== open.document.id) return pinned.document.id === left;
  return place(pinned) < place(open);
}

/** Offset of the words; what has none comes last. */
function place(target: Target): number {
  const start = target.type === 'statement' ? target.record.evidence[0]?.start : undefined;
  return start ?? Number.POSITIVE_INFINITY;
}
