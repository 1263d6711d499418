import { useEffect, useRef } from 'react';
import { MAIN_HEADING } from '../ui/TitleBlock.tsx';

/**
 * A screen that comes back is laid out, marks and all, over several frames: so many are waited for, from
 * the one on in which its heading is there.
 */
const FRAMES = 30;

/**
 * When a change of the page takes away what had focus (the screen that was left, the retry that
 * succeeded), the mark that last had it on the page now shown gets it back, as on Back; else
 * the main heading. Never the page's body.
 * @param page what is on the page, e.g. its link; null while nothing is, from which no focus can be lost
 */
export function useKeptFocus(page: string | null): void {
  const before = useRef(page);
  const marks = useRef(new Map<string, string>());
  useEffect(() => {
    if (page === null) return;
    const remember = ({ target }: FocusEvent) => {
      const mark = target instanceof HTMLElement && target.dataset.mark;
      if (mark) marks.current.set(page, mark);
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, [page]);
  useEffect(() => {
    const left = before.current;
    before.current = page;
    if (left === null || page === null || left === page) return;
    // Another form of the same screen has the same marks.
    const kept = screenIn(left) === screenIn(page) ? markOf(document.activeElement) : undefined;
    const mark = marks.current.get(page) ?? kept;
    let frame = 0;
    let frames = FRAMES;
    const settle = () => {
      const active = document.activeElement;
      const heading = document.getElementById(MAIN_HEADING);
      const place =
        mark && document.querySelector<HTMLElement>(`main [data-mark="${CSS.escape(mark)}"]`);
      // The screen that is left may still be there with what has focus; the reader may also have gone elsewhere.
      if (active === document.body || active === heading) {
        (place || heading)?.focus({ preventScroll: true });
        if (place && !isInWindow(place)) place.scrollIntoView({ block: 'center' });
      }
      // The screen's program may still be on its way.
      if (heading || document.documentElement.dataset.ready === 'true') frames -= 1;
      if (frames > 0) frame = requestAnimationFrame(settle);
    };
    settle();
    return () => cancelAnimationFrame(frame);
  }, [page]);
}

const screenIn = (page: string) => /view=(\w+)/.exec(page)?.[1];

const markOf = (element: Element | null) =>
  element instanceof HTMLElement ? element.dataset.mark : undefined;

function isInWindow(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}
