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
    const changed = before.current !== null && before.current !== page;
    before.current = page;
    if (!changed || page === null || document.activeElement !== document.body) return;
    const mark = marks.current.get(page);
    let frame = 0;
    let left = mark ? FRAMES : 1;
    const settle = () => {
      const active = document.activeElement;
      const heading = document.getElementById(MAIN_HEADING);
      // The reader has gone elsewhere meanwhile.
      if (active !== document.body && active !== heading) return;
      const place =
        mark && document.querySelector<HTMLElement>(`main [data-mark="${CSS.escape(mark)}"]`);
      if (place) place.focus({ preventScroll: true });
      else heading?.focus({ preventScroll: true });
      // The screen's program may still be on its way.
      if (heading || document.documentElement.dataset.ready === 'true') left -= 1;
      if (left > 0 && document.activeElement !== place) frame = requestAnimationFrame(settle);
    };
    settle();
    return () => cancelAnimationFrame(frame);
  }, [page]);
}
