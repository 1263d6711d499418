import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';

/**
 * Takes focus into the filter bar while it is pinned over the window's top, and unpins it on a press
 * elsewhere, on focus going elsewhere, and on Esc.
 * @param onUnpin `back`: whether focus is to go back to where the bar was pinned from
 * @returns what the bar does with keys pressed in it
 */
export function usePinnedBar(
  bar: RefObject<HTMLElement | null>,
  pinned: boolean,
  onUnpin: (back: boolean) => void,
): (event: KeyboardEvent) => void {
  const unpin = useRef(onUnpin);
  useEffect(() => {
    unpin.current = onUnpin;
  });
  useEffect(() => {
    if (!pinned) return;
    const away = (event: Event) => {
      if (event.target instanceof Node && !bar.current?.contains(event.target)) {
        unpin.current(false);
      }
    };
    document.addEventListener('pointerdown', away);
    document.addEventListener('focusin', away);
    // Unless the search was asked for and has it already.
    if (!bar.current?.contains(document.activeElement)) {
      bar.current?.querySelector<HTMLElement>('#filter select')?.focus({ preventScroll: true });
    }
    return () => {
      document.removeEventListener('pointerdown', away);
      document.removeEventListener('focusin', away);
    };
  }, [bar, pinned]);
  return (event) => {
    if (!pinned || event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    // The topmost layer only: what lies under the bar stays open.
    event.stopPropagation();
    onUnpin(true);
  };
}
