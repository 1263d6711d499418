import { useEffect } from 'react';

/** Marks the buttons that begin a presentation. */
export const PRESENT_BUTTON = 'data-present';

const PLACES = '.present-stage, .phone h1, .presenter h1';

/**
 * Focus is on the slide while nothing else has it: at the beginning, and when a layer went. When the
 * presentation is left, it is on the button that begins one, or on that of the menu where it stands.
 */
export function usePresentFocus(): void {
  useEffect(() => {
    const active = document.activeElement;
    if (active !== null && active !== document.body) return;
    if (document.querySelector('dialog[open]')) return;
    document.querySelector<HTMLElement>(PLACES)?.focus({ preventScroll: true });
  });
  // Its clean-up runs when the page is back.
  useEffect(
    () => () => {
      const buttons = document.querySelectorAll<HTMLElement>(`[${PRESENT_BUTTON}], .header-more`);
      for (const button of buttons) {
        if (button.getClientRects().length === 0) continue;
        button.focus({ preventScroll: true });
        return;
      }
    },
    [],
  );
}
