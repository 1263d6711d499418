import { type RefObject, useLayoutEffect, useSyncExternalStore } from 'react';
import { keepInView } from './keepInView.ts';

/** Below this width the panel is a sheet at the bottom. Repeated in panel.css. */
const SHEET = '(width < 1000px)';

/** Where two statements one above the other leave too little of either. */
const LOW = '(width < 1000px), (width < 1600px) and (height < 860px)';

/** Whether the panel is a sheet just now. */
export function useSheet(): boolean {
  return useMedia(SHEET);
}

/** Whether a pinned statement is one line until it is asked for. */
export function usePinnedLine(): boolean {
  return useMedia(LOW);
}

function useMedia(media: string): boolean {
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
 * Keeps `--panel-top` on the panel: how far below the top of the window its row begins just now.
 * So the panel ends at the window's lower edge whether or not the header has scrolled away.
 */
export function usePanelTop(panel: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = panel.current;
    const frame = element?.parentElement;
    const row = frame?.parentElement;
    if (!frame || !row) return;
    const measure = () => {
      const top = Math.max(0, row.getBoundingClientRect().top);
      frame.style.setProperty('--panel-top', `${Math.round(top)}px`);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    window.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      window.removeEventListener('scroll', measure);
    };
  }, [panel]);
}

/**
 * Keeps the mark of the open record in sight: above a sheet, and where the room that the panel
 * takes moves it out of the window. Where the screen highlights the words, it sees to them itself.
 */
export function useMarkInView(panel: RefObject<HTMLElement | null>, id: string): void {
  useLayoutEffect(
    () =>
      keepInView(() => {
        if (document.querySelector('main [data-text]')) return null;
        const marks = document.querySelectorAll(`[data-mark="${CSS.escape(id)}"]`);
        return (
          [...marks].find(
            (mark) => !panel.current?.contains(mark) && mark.getClientRects().length > 0,
          ) ?? null
        );
      }),
    [panel, id],
  );
}
