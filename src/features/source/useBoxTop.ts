import { type RefObject, useLayoutEffect } from 'react';

/** Room under the boxes, so that their lower edge is seen. */
const FOOT = 12;

/**
 * Keeps `--source-top` on `holder`: how far down the page its text boxes begin, so that they end at
 * the lower edge of a window that is not scrolled. Nothing while not `on`.
 */
export function useBoxTop(holder: RefObject<HTMLElement | null>, on: boolean): void {
  useLayoutEffect(() => {
    const element = holder.current;
    if (!on || !element) return;
    const measure = () => {
      const box = element.querySelector('[data-text-box]');
      if (!box) return;
      const top = box.getBoundingClientRect().top + window.scrollY + FOOT;
      element.style.setProperty('--source-top', `${Math.round(top)}px`);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [holder, on]);
}
