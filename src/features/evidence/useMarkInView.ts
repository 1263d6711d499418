import { type RefObject, useLayoutEffect } from 'react';
import { isInSight, keepInView } from './keepInView.ts';

/**
 * Keeps a mark of the open record in sight, above a sheet at its lower stop: not where one is in
 * sight already, nor under a sheet that leaves no room. Where the screen highlights the words, it
 * sees to them itself.
 * @param low whether the panel, where it is a sheet, is at its lower stop
 */
export function useMarkInView(
  panel: RefObject<HTMLElement | null>,
  id: string,
  low: boolean,
): void {
  useLayoutEffect(() => {
    const sheet = panel.current && getComputedStyle(panel.current).getPropertyValue('--sheet');
    if (sheet && !low) return;
    return keepInView(() => {
      if (document.querySelector('main [data-text]')) return null;
      const marks = [...document.querySelectorAll(`main [data-mark="${CSS.escape(id)}"]`)].filter(
        (mark) => mark.getClientRects().length > 0,
      );
      // A statement may stand in several rows.
      return marks.find(isInSight) ?? marks[0] ?? null;
    }, 2);
  }, [panel, id, low]);
}
