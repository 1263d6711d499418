import {
  type CSSProperties,
  type RefObject,
  useLayoutEffect,
  useState,
  useSyncExternalStore,
} from 'react';
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

const TOP = '--panel-top';

/** How far below the top of the window the row begins just now that the panel stands in. */
function rowTop(row: Element | null | undefined): string {
  return `${Math.max(0, Math.round(row?.getBoundingClientRect().top ?? 0))}px`;
}

/**
 * Keeps `--panel-top` on the panel, so that it ends at the window's lower edge whether or not the
 * header has scrolled away. What it gives is the style that the panel begins with: known before the
 * panel is in the page, it is laid out once.
 */
export function usePanelTop(panel: RefObject<HTMLElement | null>): CSSProperties {
  const [first] = useState(() => {
    const row = document.querySelector('main')?.parentElement?.parentElement;
    return { [TOP]: rowTop(row) } as CSSProperties;
  });
  useLayoutEffect(() => {
    const element = panel.current;
    const row = element?.parentElement?.parentElement;
    if (!element || !row) return;
    const measure = () => {
      const top = rowTop(row);
      if (element.style.getPropertyValue(TOP) !== top) element.style.setProperty(TOP, top);
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
  return first;
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
