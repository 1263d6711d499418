import { type MouseEvent, type RefObject, useCallback, useEffect, useRef } from 'react';
import { MAIN_HEADING } from './TitleBlock.tsx';

/**
 * A modal `<dialog>` that is open for as long as it is on the page. Focus goes to what has
 * `data-first-focus`, else to the first that can take it. Esc, a press beside it and
 * `close` end it; focus then is where it was before, or on the main heading, never on the body.
 * @param onClosed takes the dialog off the page
 */
export function useDialog(onClosed: () => void): {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  /** Closes it and gives focus back, before it returns. */
  readonly close: () => void;
  readonly onClose: () => void;
  readonly onCancel: (event: { preventDefault: () => void }) => void;
  readonly onClick: (event: MouseEvent<HTMLDialogElement>) => void;
} {
  const dialog = useRef<HTMLDialogElement>(null);
  const origin = useRef<Element | null>(null);
  const done = useRef(false);
  useEffect(() => {
    const element = dialog.current;
    if (!element || element.open) return;
    origin.current = document.activeElement;
    element.showModal();
    element.querySelector<HTMLElement>('[data-first-focus]')?.focus();
  }, []);
  const close = useCallback(() => {
    if (done.current) return;
    done.current = true;
    dialog.current?.close();
    giveBack(origin.current, dialog.current);
    onClosed();
  }, [onClosed]);
  return {
    dialog,
    close,
    // Closed by the browser without asking first; one that stands aside comes back.
    onClose: () => {
      if (!dialog.current || !aside.has(dialog.current)) close();
    },
    onCancel: (event) => {
      event.preventDefault();
      close();
    },
    // The dialog itself is pressed only where nothing of it is: beside it.
    onClick: (event) => {
      if (event.target === event.currentTarget) close();
    },
  };
}

/** Dialogs that are closed for a moment only. */
const aside = new WeakSet<HTMLDialogElement>();

/**
 * Has all modal dialogs stand aside, for all else is inert under them, and the browser's print leaves what is
 * inert out of the tags and bookmarks of a PDF. Gives what brings them back, with the focus.
 */
export function standAside(): () => void {
  const focused = document.activeElement;
  const open = [...document.querySelectorAll<HTMLDialogElement>('dialog[open]')];
  for (const dialog of open) {
    aside.add(dialog);
    dialog.close();
  }
  return () => {
    for (const dialog of open) if (dialog.isConnected) dialog.showModal();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    // The browser tells of the closing a turn later.
    setTimeout(() => {
      for (const dialog of open) aside.delete(dialog);
    });
  };
}

function giveBack(origin: Element | null, dialog: HTMLElement | null): void {
  const at = () => document.activeElement;
  if (origin instanceof HTMLElement && origin !== document.body) {
    origin.focus({ preventScroll: true });
  }
  // What was inside keeps focus until the page is drawn again, and then the body has it.
  if (at() === null || at() === document.body || dialog?.contains(at())) {
    document.getElementById(MAIN_HEADING)?.focus({ preventScroll: true });
  }
}
