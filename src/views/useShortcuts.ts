import { useEffect } from 'react';
import { isTaken, typingIn } from '../components/keys.ts';
import { SCREENS, type Screen } from '../state/view.ts';

/**
 * 1–5 choose the screen, / goes to the search. A key counts by what it types or by its place on
 * the keyboard, for under a Chinese input method / may arrive as 、. Never while text is typed or
 * composed, nor with Ctrl, Alt or ⌘. Esc belongs to whatever is open.
 */
export function useShortcuts(onGo: (screen: Screen) => void, onSearch: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (isTaken(event) || event.shiftKey || typingIn(event)) return;
      const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1] ?? event.key;
      const screen = /^[1-9]$/.test(digit) ? SCREENS[Number(digit) - 1] : undefined;
      if (screen) onGo(screen);
      else if (event.key === '/' || (event.code === 'Slash' && /^(?:Process|、)$/.test(event.key)))
        onSearch();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onGo, onSearch]);
}
