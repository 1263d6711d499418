import { type RefObject, useEffect } from 'react';

/** What a key does in the panel. `press` names the button of the panel that a letter stands for. */
export interface PanelKeys {
  readonly onPrevious: (() => void) | null;
  readonly onNext: (() => void) | null;
  readonly onClose: () => void;
}

const TYPING = 'input, textarea, select, [contenteditable=""], [contenteditable="true"]';

/**
 * J and K walk, Esc closes, C and L press the copy buttons (`data-hotkey` inside the panel).
 * A letter counts by its key or by its place on the keyboard, so that another layout or an input
 * method does not swallow it; never with Ctrl, Alt or ⌘, while text is typed or composed, or when
 * something above (an open menu) has already taken the key.
 */
export function usePanelKeys(panel: RefObject<HTMLElement | null>, keys: PanelKeys): void {
  const { onPrevious, onNext, onClose } = keys;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // keyCode 229: Safari ends a composition before it sends the key.
      if (event.defaultPrevented || event.isComposing || event.keyCode === 229) return;
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const target = event.target instanceof Element ? event.target : null;
      const typing = target?.closest(TYPING) ?? null;
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
      const pressed = ['C', 'L'].find(letter);
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

/** Esc belongs to the topmost layer: an open popover, dialog or menu first. */
function menuIsOpen(target: Element | null): boolean {
  if (document.querySelector('dialog[open]')) return true;
  const menu = target?.closest('details[open], [popover]');
  return menu !== null && menu !== undefined && menu.closest('aside') === null;
}
