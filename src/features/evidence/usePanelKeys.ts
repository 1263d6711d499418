import { type RefObject, useLayoutEffect } from 'react';
import { isTaken, typingIn } from '../../ui/keys.ts';

/**
 * Esc closes the panel, unless something above it (an open menu) takes the key, or a text field
 * outside. The keys that walk and copy belong to the page: they also work while nothing is open,
 * and can be switched off.
 */
export function usePanelKeys(panel: RefObject<HTMLElement | null>, onClose: () => void): void {
  // Before it is painted: what is seen answers Esc.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || isTaken(event)) return;
      const typing = typingIn(event);
      if (typing && !panel.current?.contains(typing)) return;
      if (menuIsOpen(event.target instanceof Element ? event.target : null)) return;
      event.preventDefault();
      onClose();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [panel, onClose]);
}

/** Esc belongs to the topmost layer: an open dialog or popover first. */
function menuIsOpen(target: Element | null): boolean {
  return document.querySelector('dialog[open]') !== null || !!target?.closest('[popover]');
}
