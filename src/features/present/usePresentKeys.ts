import { useEffect, useRef } from 'react';
import { type PresentCommand, presentKeyOf } from '../../state/presentKeys.ts';
import { typingIn } from '../../ui/keys.ts';

/** Marks a dialog of the presentation: its keys work there too. */
export const PRESENT_LAYER = 'data-present-layer';

/** What keys lead to. */
export interface PresentKeyTarget {
  readonly run: (command: PresentCommand) => void;
  readonly digit: (digit: string) => void;
  /** Enter: the end of a number, where one is typed. */
  readonly enter: () => void;
}

/** With and without Shift it loads the page again in a browser; in other programs it starts the show. */
const RELOAD = 'F5';

/** Commands that a held key goes on with. */
const HELD: readonly PresentCommand[] = ['next', 'previous'];

/**
 * Runs the command of a key pressed anywhere in the window (PRESENT_KEYS). Never while text is typed
 * or composed, F5 excepted; Enter and Space press the button that has focus; in the evidence and where something
 * scrolls, arrows scroll.
 * @param singleKeys whether letters, digits and signs count
 */
export function usePresentKeys(target: PresentKeyTarget, singleKeys: boolean): void {
  const now = useRef(target);
  useEffect(() => {
    now.current = target;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const at = event.target instanceof Element ? event.target : null;
      const meant = presentKeyOf(event);
      if (!meant) return;
      // The browser would load the page again and leave full screen: never, whatever has focus.
      const loads = event.key === RELOAD;
      const dialog = document.querySelector('dialog[open]');
      const others = dialog !== null && !dialog.hasAttribute(PRESENT_LAYER);
      if (!loads && (others || typingIn(event))) return;
      if ('digit' in meant) {
        if (!singleKeys || event.repeat) return;
        event.preventDefault();
        now.current.digit(meant.digit);
        return;
      }
      const { command, key, single } = meant;
      if (single && !singleKeys) return;
      if (ownUse(at, key, single)) return;
      event.preventDefault();
      if (event.repeat && !HELD.includes(command)) return;
      if (key === 'Enter') now.current.enter();
      else now.current.run(command);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [singleKeys]);
}

/** Whether what has focus needs the key itself. */
function ownUse(at: Element | null, key: string, single: boolean): boolean {
  if (!at || single || key === RELOAD) return false;
  if (at.closest('[popover]')) return true;
  if (key === 'Escape') return false;
  if ((key === 'Enter' || key === ' ') && at.closest('button, a, summary, label, input'))
    return true;
  return at.closest('.evidence-panel, [data-scrolls]') !== null;
}
