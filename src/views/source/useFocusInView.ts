import { type RefObject, useEffect } from 'react';

/**
 * Brings the first mark of what is in focus into sight when the focus or `shown` (the text drawn)
 * changes. The page stays where it is when the mark can be seen: above a phone's sheet, that is.
 */
export function useFocusInView(
  text: RefObject<HTMLElement | null>,
  focus: string | null,
  shown: string,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: `focus` and `shown` change what is marked in the page
  useEffect(() => {
    const mark = text.current?.querySelector('mark[data-focus], mark.run-hit');
    if (!mark) return;
    const { top, bottom } = mark.getBoundingClientRect();
    const panel = document.querySelector('.evidence-panel')?.getBoundingClientRect();
    const floor = panel && panel.left <= 0 ? panel.top : window.innerHeight;
    if (top >= 0 && bottom <= floor) return;
    window.scrollBy({ top: (top + bottom) / 2 - floor / 2, behavior: 'instant' });
  }, [text, focus, shown]);
}
