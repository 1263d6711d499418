import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { MAIN_HEADING } from './TitleBlock.tsx';

interface Origin {
  readonly element: HTMLElement;
  /** Its data-mark: a redraw may put another element in its place. */
  readonly mark: string | undefined;
  /** The record that was opened from it. */
  readonly id: string;
}

/**
 * Moves focus to the heading of a panel when it opens on `id`, and back to the very mark when it
 * closes. Walking on inside the panel leaves focus where it is; another mark chosen outside moves
 * it again. On close, in this order: the mark the panel was opened from; after walking on, the mark
 * of the record then shown; a mark that took its place; the main heading. Never the page's body.
 */
export function useReturnFocus(
  id: string,
  panel: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
): void {
  const origin = useRef<Origin | null>(null);
  const shown = useRef(id);

  // Layout effect: before anything else can take focus.
  useLayoutEffect(() => {
    shown.current = id;
    const active = document.activeElement;
    if (active instanceof HTMLElement && panel.current?.contains(active)) return;
    if (active instanceof HTMLElement && active !== document.body) {
      origin.current = { element: active, mark: active.dataset.mark, id };
    }
    heading.current?.focus({ preventScroll: true });
  }, [id, panel, heading]);

  // Passive effect: its clean-up runs when the panel has left the page.
  useEffect(
    () => () => {
      const from = origin.current;
      const mark = `[data-mark="${CSS.escape(shown.current)}"]`;
      const walked = from?.id !== shown.current;
      const first = walked ? [found(mark), from?.element] : [from?.element, found(mark)];
      const stays = from?.mark ? found(`[data-mark="${CSS.escape(from.mark)}"]`) : null;
      for (const element of [...first, stays, document.getElementById(MAIN_HEADING)]) {
        if (takesFocus(element)) return;
      }
    },
    [],
  );
}

const found = (selector: string) => document.querySelector<HTMLElement>(selector);

/** False where the element is gone or hidden: focus() then does nothing. */
function takesFocus(element: HTMLElement | null | undefined): boolean {
  if (!element?.isConnected) return false;
  element.focus({ preventScroll: true });
  return document.activeElement === element;
}
