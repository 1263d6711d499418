import { type RefObject, useEffect } from 'react';
import { isTaken, typingIn } from '../keys.ts';

/** What a key does in the panel. `press` names the button of the panel that a letter stands for. */
export interface PanelKeys {
  readonly onPrevious: (() => void) | null;
  readonly onNext: (() => void) | null;
  readonly onClose: () => void;
}

/**
 * J and K walk, Esc closes, C, L and X press the buttons that copy and pin (`data-hotkey` inside the panel).
 * A letter counts by its key or by its place on the keyboard, so that another layout or an input
 * method does not swallow it; never with Ctrl, Alt or ⌘, while text is typed or composed, or when
 * something above (an open menu) has already taken the key.
 */
export function usePanelKeys(panel: RefObject<HTMLElement | null>, keys: PanelKeys): void {
  const { onPrevious, onNext, onClose } = keys;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (isTaken(event)) return;
      const target = event.target instanceof Element ? event.target : null;
      const typing = typingIn(event);
      if (event.key === 'Escape') {
        if (typing && !panel.current?.contains(typing)) return;
        if (menuIsOpen(target)) return;
        event.preventDefault();
        onClose();
        return;
      }
      if (typing) return;
      const letter = (name: string) =>
        event.code === `Key${name}` || event.key.toUpperCase() === name;
      const pressed = ['C', 'L', 'X'].find(letter);
      if (letter('J') && onNext) onNext();
      else if (letter('K') && onPrevious) onPrevious();
      else if (pressed)
        panel.current?.querySelector<HTMLElement>(`[data-hotkey="${pressed}"]`)?.click();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [panel, onPrevious, onNext, onClose]);
}

/** Esc belongs to the topmost layer: an open dialog or popover first. */
function menuIsOpen(target: Element | null): boolean {
  return document.querySelector('dialog[open]') !== null || !!target?.closest('[popover]');
}
