/** What a reader scrolls with. A scroll event alone does not tell: the layout causes those too. */
const MOVES = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/**
 * Calls, each time that the reader scrolls, presses or types. Gives what ends it.
 * @param within only what happens in there
 */
export function onUserScroll(then: () => void, within: Window | Element = window): () => void {
  for (const kind of MOVES) within.addEventListener(kind, then, { capture: true, passive: true });
  return () => {
    for (const kind of MOVES) within.removeEventListener(kind, then, true);
  };
}
