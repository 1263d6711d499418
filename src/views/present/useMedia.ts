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

/** A phone held upright: there a slide is laid out anew instead of made small. Repeated in present.css. */
export const UPRIGHT_PHONE = '(width < 720px) and (orientation: portrait)';
