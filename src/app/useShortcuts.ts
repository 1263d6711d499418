import { useEffect, useRef } from 'react';
import type { Commands } from '../features/screen/useCommands.ts';
import { shortcutOf } from '../state/shortcuts.ts';
import { isMac, typingIn } from '../ui/keys.ts';

/**
 * Runs the command of a key (SHORTCUTS) pressed anywhere on the page, where it can be done now. Never
 * while text is typed or composed, nor under an open dialog. keyCode 229 alone is no reason to wait:
 * outside of a field nothing is composed, and an input method that is on sends it with every key.
 * @param singleKeys whether single keys count; a key with Ctrl or ⌘ always does
 */
export function useShortcuts(commands: Commands, singleKeys: boolean): void {
  const now = useRef(commands);
  useEffect(() => {
    now.current = commands;
  });
  useEffect(() => {
    const mac = isMac();
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      if (document.querySelector('dialog[open]')) return;
      const command = shortcutOf(event, mac);
      if (!command) return;
      if (command !== 'palette' && (!singleKeys || typingIn(event))) return;
      const run = now.current[command];
      if (!run) return;
      event.preventDefault();
      // Held down, a switch would flicker; walking on is what a held key is for.
      if (event.repeat && command !== 'next' && command !== 'previous') return;
      run();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [singleKeys]);
}
