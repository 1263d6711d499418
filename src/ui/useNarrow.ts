import { useSyncExternalStore } from 'react';

/** Below this width a phone's layout is shown; as `md:` in class names. */
const NARROW = '(width < 48rem)';

/** Whether the window is as narrow as a phone's just now. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = window.matchMedia(NARROW);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => window.matchMedia(NARROW).matches,
    () => false,
  );
}
