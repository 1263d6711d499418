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
  useEffect(() => () => giveBack(origin.current, shown.current), []);
}

/** A screen that had made room for the panel is laid out anew when it goes, marks and all: so many frames are waited for them. */
const FRAMES = 30;

function giveBack(origin: Origin | null, shown: string): void {
  let given: Element | null = null;
  let left = FRAMES;
  const settle = () => {
    const active = document.activeElement;
    // The reader has gone elsewhere meanwhile.
    if (active !== given && active !== document.body) return;
    given = places(origin, shown).find(takesFocus) ?? document.body;
    left -= 1;
    if (left > 0) requestAnimationFrame(settle);
  };
  settle();
}

/** Where focus may go, best first. */
function places(origin: Origin | null, shown: string): readonly HTMLElement[] {
  const marked = (id: string | undefined) =>
    id === undefined
      ? null
      : (document.querySelector<HTMLElement>(`[data-mark="${CSS.escape(id)}"]`) ??
        // A pointer presses a chart's picture, which takes no focus; its list of points does.
        document.querySelector<HTMLElement>(`[data-point="${CSS.escape(id)}"]`));
  const own = [origin?.element ?? null, marked(origin?.mark)];
  const now = marked(shown);
  const order = origin?.id === shown ? [...own, now] : [now, ...own];
  return [...order, document.getElementById(MAIN_HEADING)].filter(
    (element): element is HTMLElement => element?.isConnected === true,
  );
}

/** False where the element is hidden: focus() then does nothing. */
function takesFocus(element: HTMLElement): boolean {
  if (document.activeElement !== element) element.focus({ preventScroll: true });
  return document.activeElement === element;
}
