import { useSyncExternalStore } from 'react';

/** Whether a media query holds just now. */
export function useMedia(media: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = window.matchMedia(media);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => window.matchMedia(media).matches,
    () => false,
  );
}

/**
 * A phone held upright, or a window in which a slide would be less than 560 px wide, as on a page made
 * four times as large: there it is laid out anew instead of made small, for no one could read it.
 */
export const SMALL_STAGE =
  '(width < 720px) and (orientation: portrait), (width < 560px), (height < 315px)';
