import { SCREENS, type Screen } from './view.ts';

/** What a key, the palette or a button can have done, beside the choice of a screen. */
export const ACTIONS = [
  'palette',
  'search',
  'next',
  'previous',
  'evidence',
  'cite',
  'link',
  'share',
  'add',
  'story',
  'pin',
  'as',
  'swap',
  'reset',
  'lang',
  'scheme',
  'light',
  'dark',
  'system',
  'fullscreen',
  'present',
  'help',
  'close',
] as const;
export type ActionId = (typeof ACTIONS)[number];
export type CommandId = ActionId | `go-${Screen}`;

/** One key and what it does. `key` is what is printed on it; `with` what is held down besides. */
export interface Shortcut {
  readonly command: CommandId;
  readonly key: string;
  readonly with?: 'Shift' | 'Mod';
}

/** Every key that works on the whole page. The handler, the palette and the help sheet read this one list. */
export const SHORTCUTS: readonly Shortcut[] = [
  ...SCREENS.map((screen, index) => ({ command: `go-${screen}` as const, key: `${index + 1}` })),
  { command: 'palette', key: 'K', with: 'Mod' },
  { command: 'search', key: '/' },
  { command: 'next', key: 'J' },
  { command: 'previous', key: 'K' },
  { command: 'evidence', key: 'E' },
  { command: 'cite', key: 'C' },
  { command: 'link', key: 'C', with: 'Shift' },
  { command: 'share', key: 'S' },
  { command: 'add', key: 'A' },
  { command: 'pin', key: 'X' },
  { command: 'as', key: 'T' },
  { command: 'lang', key: 'L' },
  { command: 'scheme', key: 'D' },
  { command: 'fullscreen', key: 'F' },
  { command: 'present', key: 'P' },
  { command: 'help', key: '?' },
];

/** What of a key event decides. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/**
 * The command of a key event; null where it has none. A key counts by what it types, and where that
 * is no letter, digit or sign of the list (an input method, another script, a digit that needs
 * Shift), by its place on the keyboard: / may arrive as 、 or Process, ? as ？.
 * @param mac on a Mac ⌘ is held for the palette, elsewhere Ctrl
 */
export function shortcutOf(press: KeyPress, mac: boolean): CommandId | null {
  const { shiftKey, ctrlKey, altKey, metaKey } = press;
  const key = typedSign(press);
  if (altKey) return null;
  if (ctrlKey || metaKey) {
    const mod = mac ? metaKey && !ctrlKey : ctrlKey && !metaKey;
    return mod && !shiftKey && key === 'K' ? 'palette' : null;
  }
  // Whether / and ? need Shift depends on the keyboard: the sign itself decides.
  const sign = !/^[A-Z]$/.test(key);
  const found = SHORTCUTS.find(
    (shortcut) =>
      shortcut.key === key &&
      shortcut.with !== 'Mod' &&
      (sign || (shortcut.with === 'Shift') === shiftKey),
  );
  return found?.command ?? null;
}

/** The letter, digit, / or ? that a key stands for, upper case; another name or '' where it is none. */
export function typedSign({ key, code, shiftKey }: KeyPress): string {
  const plain = key.normalize('NFKC').toUpperCase();
  if (/^[A-Z0-9/?]$/.test(plain)) return plain;
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(code)?.[1];
  if (digit !== undefined) return shiftKey ? '' : digit;
  // A Latin sign that is none of the list is meant: the place does not make it another.
  if (/^[\x20-\x7e]$/.test(plain)) return '';
  // Named keys are themselves; only these stand for a sign that the browser was not told.
  if (/^[A-Z]/.test(plain) && !/^(?:PROCESS|UNIDENTIFIED|DEAD)$/.test(plain)) return '';
  if (code === 'Slash') return shiftKey ? '?' : '/';
  return /^Key([A-Z])$/.exec(code)?.[1] ?? '';
}

/** The keys of a command as they are shown, one a cap; empty where it has none. */
export function keyCaps(command: CommandId, mac: boolean): readonly string[] {
  const shortcut = SHORTCUTS.find((candidate) => candidate.command === command);
  if (!shortcut) return [];
  if (shortcut.with === 'Mod') return [mac ? '⌘' : 'Ctrl', shortcut.key];
  return shortcut.with ? [shortcut.with, shortcut.key] : [shortcut.key];
}

/** The same for aria-keyshortcuts. */
export function ariaKeys(command: CommandId, mac: boolean): string | undefined {
  const caps = keyCaps(command, mac).map((cap) =>
    cap === '⌘' ? 'Meta' : cap === 'Ctrl' ? 'Control' : cap,
  );
  return caps.length > 0 ? caps.join('+') : undefined;
}
