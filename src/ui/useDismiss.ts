import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';

/**
 * What a button shows and hides: Esc, a press elsewhere and focus going elsewhere close it; Esc
 * and `close` give focus back to the button. `root` holds button and content and takes `onKeyDown`.
 */
export function useDismiss(): {
  open: boolean;
  setOpen: (open: boolean) => void;
  close: () => void;
  root: RefObject<HTMLDivElement | null>;
  button: RefObject<HTMLButtonElement | null>;
  onKeyDown: (event: KeyboardEvent) => void;
} {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return;
    const away = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', away);
    document.addEventListener('focusin', away);
    return () => {
      document.removeEventListener('pointerdown', away);
      document.removeEventListener('focusin', away);
    };
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open || event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    // The topmost layer only: what lies under it stays open.
    event.stopPropagation();
    close();
  };
  return { open, setOpen, close, root, button, onKeyDown };
}
