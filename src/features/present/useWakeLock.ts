import { useEffect } from 'react';

/**
 * Keeps the screen from going dark, as long as it is on the page. The browser takes the lock back when
 * the window is hidden, so it is asked for again; one that refuses keeps its own rules, in silence.
 */
export function useWakeLock(): void {
  useEffect(() => {
    // Older browsers, and pages that are not secure, have none.
    const lock: WakeLock | undefined = navigator.wakeLock;
    if (!lock) return;
    let held: WakeLockSentinel | null = null;
    let gone = false;
    const ask = () => {
      if (document.visibilityState !== 'visible' || (held && !held.released)) return;
      lock.request('screen').then(
        (sentinel) => {
          if (gone) sentinel.release().catch(() => {});
          else held = sentinel;
        },
        () => {},
      );
    };
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      gone = true;
      document.removeEventListener('visibilitychange', ask);
      held?.release().catch(() => {});
    };
  }, []);
}
