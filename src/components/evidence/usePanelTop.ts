import { type RefObject, useLayoutEffect, useSyncExternalStore } from 'react';

/** Below this width the panel is a sheet at the bottom. Repeated in source.css. */
const SHEET = '(width < 720px)';

/** Whether the panel is a sheet just now. */
export function useSheet(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = window.matchMedia(SHEET);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => window.matchMedia(SHEET).matches,
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

/** Moves the page so far that the mark of the open record is seen: above a phone's sheet, or where the room that the panel takes has moved it out of the window. */
export function useMarkInView(panel: RefObject<HTMLElement | null>, id: string): void {
  useLayoutEffect(() => {
    const sheeted = window.matchMedia(SHEET).matches;
    let frame = 0;
    let left = FRAMES;
    // After a link the panel may be there before the chart has drawn its marks.
    const look = () => {
      const sheet = panel.current;
      const marks = [...document.querySelectorAll(`[data-mark="${CSS.escape(id)}"]`)];
      const mark = marks.find((each) => !sheet?.contains(each) && each.getClientRects().length > 0);
      left -= 1;
      if (sheeted && sheet && mark) uncover(mark, sheet);
      else if (!sheeted && mark && left <= FRAMES - SETTLED) bringBack(mark);
      else if (left > 0) frame = requestAnimationFrame(look);
    };
    look();
    return () => cancelAnimationFrame(frame);
  }, [panel, id]);
}

const FRAMES = 30;
/** Frames after which a screen that made room for the panel stands still. */
const SETTLED = 6;
const MARGIN = 16;

function uncover(mark: Element, sheet: Element): void {
  const { top, bottom } = mark.getBoundingClientRect();
  const covered = bottom + MARGIN - sheet.getBoundingClientRect().top;
  const by = covered > 0 ? covered : Math.min(0, top - MARGIN);
  if (by !== 0) window.scrollBy({ top: by, behavior: 'instant' });
}

function bringBack(mark: Element): void {
  const { top, bottom } = mark.getBoundingClientRect();
  if (top >= 0 && bottom <= window.innerHeight) return;
  window.scrollBy({ top: (top + bottom - window.innerHeight) / 2, behavior: 'instant' });
}
