import { type RefObject, useEffect, useMemo, useState } from 'react';
import type { Span } from '../../domain/evidence.ts';
import { useHits } from '../../ui/Hits.tsx';
import { FOUND, FOUND_HERE } from './TextRun.tsx';

/**
 * Where a text holds what is searched for, as spans to mark, and a way to step through the places:
 * the one stepped to is marked apart and brought to the middle of the window.
 */
export function useFoundPlaces(
  text: string,
  column: RefObject<HTMLElement | null>,
): {
  readonly spans: readonly Span[];
  /** 0-based; null while the reader has stepped to none. */
  readonly at: number | null;
  readonly count: number;
  readonly step: (by: 1 | -1) => void;
} {
  const hits = useHits(text);
  // Kept with the hits it is a place of: another search begins anew.
  const [here, setHere] = useState<{ hits: typeof hits; at: number } | null>(null);
  const at = here && here.hits === hits ? here.at : null;
  const spans = useMemo(() => {
    const found: Span[] = hits.map(({ start, end }) => ({ id: FOUND, start, end }));
    const stepped = at === null ? undefined : hits[at];
    if (stepped) found.push({ id: FOUND_HERE, ...stepped });
    return found;
  }, [hits, at]);
  const start = at === null ? undefined : hits[at]?.start;
  useEffect(() => {
    if (start === undefined) return;
    column.current
      ?.querySelector(`mark[data-start="${start}"]`)
      ?.scrollIntoView({ block: 'center' });
  }, [column, start]);
  const step = (by: 1 | -1) => {
    const from = at ?? (by > 0 ? -1 : 0);
    setHere({ hits, at: (from + by + hits.length) % hits.length });
  };
  return { spans, at, count: hits.length, step };
}
