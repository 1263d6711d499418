import { useMemo, useState } from 'react';
import type { Piece } from '../../domain/highlight.ts';

/**
 * A marked text has one Tab stop: where the reader was, else the record in focus, else the first
 * mark. Gives its offset (null where nothing is marked) and what to call when a mark gets focus.
 */
export function useTabStop(
  runs: readonly Piece[],
  focus: string | null,
): [number | null, (start: number) => void] {
  const [was, setWas] = useState<number | null>(null);
  const stop = useMemo(() => {
    const marked = runs.filter((run) => run.ids.length > 0);
    const found =
      marked.find((run) => run.start === was) ??
      marked.find((run) => focus !== null && run.ids.includes(focus)) ??
      marked[0];
    return found?.start ?? null;
  }, [runs, focus, was]);
  return [stop, setWas];
}
