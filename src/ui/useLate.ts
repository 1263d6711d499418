import { useEffect, useState } from 'react';

/** How long the reader waits without a word on what is the matter, ms. */
export const LATE = 10_000;

/** Whether something has been awaited for so long by now. `tries`: another number begins anew. */
export function useLate(waiting: boolean, tries = 0): boolean {
  const [late, setLate] = useState<number | null>(null);
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => setLate(tries), LATE);
    return () => {
      clearTimeout(timer);
      setLate(null);
    };
  }, [waiting, tries]);
  return waiting && late === tries;
}
