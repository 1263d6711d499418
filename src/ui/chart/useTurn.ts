import { useEffect, useState } from 'react';

/** What has asked for its turn, first come first served. */
const waiting = new Set<() => void>();

/**
 * Whether it is one's turn to draw. Charts that come at once take turns, one a task, from the top of the page down, so
 * that the first is seen before the last is drawn, and a press between two is answered.
 * @param asked whether one is ready to draw
 */
export function useTurn(asked: boolean): boolean {
  const [mine, setMine] = useState(false);
  useEffect(() => {
    if (!asked) return;
    const take = () => setMine(true);
    if (waiting.size === 0) setTimeout(next);
    waiting.add(take);
    return () => {
      waiting.delete(take);
    };
  }, [asked]);
  return mine;
}

function next(): void {
  const [take] = waiting;
  if (!take) return;
  waiting.delete(take);
  take();
  if (waiting.size > 0) setTimeout(next);
}
