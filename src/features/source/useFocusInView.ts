import { type RefObject, useLayoutEffect } from 'react';
import { keepInView } from '../evidence/keepInView.ts';

/**
 * Keeps the words of what is in focus in sight when the focus or `shown` (the text drawn) changes,
 * after late layout too, until the reader scrolls. Where a record has its words in several places
 * it is the one that the reader pressed, else the one that begins at `primary`.
 */
export function useFocusInView(
  text: RefObject<HTMLElement | null>,
  focus: string | null,
  shown: string,
  primary: number | null,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: `focus` and `shown` change what is marked in the page
  useLayoutEffect(() => {
    const element = text.current;
    if (focus === null || !element) return;
    const places = () =>
      [...element.querySelectorAll<HTMLElement>('mark[data-focus], mark.run-hit')].filter(
        (mark) => mark.getClientRects().length > 0,
      );
    const pressed = places().find(
      (mark) => mark.closest('a') !== null && mark.closest('a') === document.activeElement,
    );
    const start = pressed?.dataset.start ?? String(primary);
    return keepInView(() => {
      const marks = places();
      return marks.find(({ dataset }) => dataset.start === start) ?? marks[0] ?? null;
    });
  }, [text, focus, shown, primary]);
}
