import { bringIntoView } from './keepInView.ts';

/**
 * Brings the words of the open record into sight in the full text on the screen, and focus to them:
 * those at this offset of the cleaned text; for null, and in the text as received, the first.
 */
export function showInText(start: number | null): void {
  const marks = [...document.querySelectorAll<HTMLElement>('main [data-text] mark')].filter(
    (mark) => mark.getClientRects().length > 0,
  );
  const at = marks.find(
    (mark) =>
      start !== null &&
      !mark.closest('.raw-text') &&
      mark.matches('[data-focus], .run-hit') &&
      Number(mark.dataset.start) <= start &&
      start < Number(mark.dataset.end),
  );
  const mark = at ?? marks.find((each) => each.matches('[data-focus], .run-hit'));
  if (!mark) return;
  bringIntoView(mark);
  mark.closest('a')?.focus({ preventScroll: true });
}
