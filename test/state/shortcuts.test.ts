import { describe, expect, it, test } from 'vitest';
import {
  ariaKeys,
  type KeyPress,
  keyCaps,
  SHORTCUTS,
  shortcutOf,
} from '../../src/state/shortcuts.ts';

const press = (key: string, code = '', held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
});
const SHIFT = { shiftKey: true };

describe('SHORTCUTS', () => {
  it('has each key and each command once', () => {
    const keys = SHORTCUTS.map((shortcut) => `${shortcut.with ?? ''} ${shortcut.key}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(SHORTCUTS.map(({ command }) => command)).size).toBe(SHORTCUTS.length);
  });

  test.each(SHORTCUTS.map((shortcut) => [shortcut.command, shortcut] as const))(
    '%s is what its key gives, and is shown',
    (command, { key, with: held }) => {
      const event = press(key, '', { shiftKey: held === 'Shift', ctrlKey: held === 'Mod' });
      expect(shortcutOf(event, false)).toBe(command);
      expect(keyCaps(command, false).at(-1)).toBe(key);
    },
  );
});

describe('shortcutOf', () => {
  test.each<[string, KeyPress, string | null]>([
    ['a small letter', press('j', 'KeyJ'), 'next'],
    ['Caps Lock', press('J', 'KeyJ'), 'next'],
    ['a full-width letter', press('ｊ', 'KeyJ'), 'next'],
    ['the letter, wherever it is', press('j', 'KeyC'), 'next'],
    ['the place under another script', press('о', 'KeyJ'), 'next'],
    ['the place where an input method hides the letter', press('Process', 'KeyJ'), 'next'],
    ['/ under a Chinese input method', press('、', 'Slash'), 'search'],
    ['/ that an input method hides', press('Process', 'Slash'), 'search'],
    ['/ that needs Shift', press('/', 'Digit7', SHIFT), 'search'],
    ['? under a Chinese input method', press('？', 'Slash', SHIFT), 'help'],
    ['? that an input method hides', press('Process', 'Slash', SHIFT), 'help'],
    ['? on another keyboard', press('?', 'Minus', SHIFT), 'help'],
    ['a digit', press('8', 'Digit8'), 'go-about'],
    ['a digit of the number pad', press('3', 'Numpad3'), 'go-timeline'],
    ['a digit that needs Shift', press('1', 'Digit1', SHIFT), 'go-overview'],
    ['its place without Shift', press('&', 'Digit1'), 'go-overview'],
    ['a digit that no view has', press('9', 'Digit9'), null],
    ['a sign over a digit', press('!', 'Digit1', SHIFT), null],
    ['Shift and a letter that wants none', press('J', 'KeyJ', SHIFT), null],
    ['Shift and C', press('C', 'KeyC', SHIFT), 'link'],
    ['a Latin sign in the place of a letter', press(';', 'KeyC'), null],
    ['a named key in the place of a letter', press('Enter', 'KeyJ'), null],
    ['Ctrl and another letter', press('j', 'KeyJ', { ctrlKey: true }), null],
    ['Ctrl and C, which copies', press('c', 'KeyC', { ctrlKey: true }), null],
    ['Ctrl, Shift and K', press('K', 'KeyK', { ctrlKey: true, ...SHIFT }), null],
    ['Alt and a letter', press('k', 'KeyK', { altKey: true }), null],
    ['⌘ elsewhere than on a Mac', press('k', 'KeyK', { metaKey: true }), null],
  ])('%s', (_, event, command) => expect(shortcutOf(event, false)).toBe(command));

  it('takes ⌘K on a Mac, and leaves Ctrl+K to its text fields', () => {
    expect(shortcutOf(press('k', 'KeyK', { metaKey: true }), true)).toBe('palette');
    expect(shortcutOf(press('k', 'KeyK', { ctrlKey: true }), true)).toBeNull();
  });
});

describe('keyCaps', () => {
  test.each([
    ['palette', true, ['⌘', 'K'], 'Meta+K'],
    ['palette', false, ['Ctrl', 'K'], 'Control+K'],
    ['link', false, ['Shift', 'C'], 'Shift+C'],
    ['swap', false, [], undefined],
  ] as const)('%s', (command, mac, caps, aria) => {
    expect([keyCaps(command, mac), ariaKeys(command, mac)]).toEqual([caps, aria]);
  });
});
