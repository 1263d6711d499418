import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import {
  PRESENT_COMMANDS,
  PRESENT_KEYS,
  presentCaps,
  presentKeyOf,
} from '../../src/state/presentKeys.ts';

const press = (key: string, code = '', held: object = {}) => ({
  key,
  code,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
});
const commandOf = (...args: Parameters<typeof press>) => {
  const meant = presentKeyOf(press(...args));
  return meant && 'command' in meant ? meant.command : meant;
};

describe('PRESENT_KEYS', () => {
  it('has every command once and no key twice', () => {
    expect(PRESENT_KEYS.map(({ command }) => command)).toEqual([...PRESENT_COMMANDS]);
    const keys = PRESENT_KEYS.flatMap(({ presses }) => presses.map((one) => JSON.stringify(one)));
    expect(new Set(keys).size).toBe(keys.length);
    for (const command of PRESENT_COMMANDS) expect(presentCaps(command)).not.toEqual([]);
  });

  test.each(
    PRESENT_KEYS.flatMap(({ command, presses }) => presses.map((one) => [command, one] as const)),
  )('%s is found by %o, in lower and upper case', (command, { key, shift }) => {
    const held = { shiftKey: shift ?? false };
    expect(commandOf(key, '', held)).toBe(command);
    expect(commandOf(key.length === 1 ? key.toLowerCase() : key, '', held)).toBe(command);
  });

  it('stands in the README, key by key', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const section = readme.split('\n### Presenting\n')[1]?.split('\n#')[0] ?? '';
    for (const command of PRESENT_COMMANDS) {
      const caps = presentCaps(command).map((keys) => `\`${keys.join(' ')}\``);
      expect(section).toContain(`| ${caps.join(' ')} |`);
    }
  });
});

describe('presentKeyOf', () => {
  it('goes by the place of a key under an input method', () => {
    expect(commandOf('Process', 'KeyB')).toBe('black');
    expect(commandOf('Process', 'Space')).toBe('next');
    expect(commandOf('Process', 'Space', { shiftKey: true })).toBe('previous');
    expect(commandOf('Process', 'PageDown')).toBe('next');
    expect(commandOf('。', 'Period')).toBe('black');
    expect(commandOf('Process', 'Period')).toBe('black');
    expect(commandOf('？', 'Slash', { shiftKey: true })).toBe('help');
    expect(commandOf('ｎ', 'KeyN')).toBe('next');
  });

  it('reads digits, of the number pad and full width too', () => {
    expect(presentKeyOf(press('5', 'Digit5'))).toEqual({ digit: '5' });
    expect(presentKeyOf(press('５', 'Digit5'))).toEqual({ digit: '5' });
    expect(presentKeyOf(press('Process', 'Numpad0'))).toEqual({ digit: '0' });
  });

  it('leaves combinations and other keys to the browser', () => {
    for (const held of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }]) {
      expect(commandOf('b', 'KeyB', held)).toBeNull();
      expect(commandOf('ArrowRight', 'ArrowRight', held)).toBeNull();
      // Loading anew on purpose.
      for (const key of ['F5', 'r']) expect(commandOf(key, '', held)).toBeNull();
    }
    expect(commandOf('B', 'KeyB', { shiftKey: true })).toBeNull();
    expect(commandOf('ArrowRight', 'ArrowRight', { shiftKey: true })).toBeNull();
    for (const key of ['Tab', 'F12', 'z', '-', '>']) expect(commandOf(key)).toBeNull();
  });

  it('tells letters and signs, which can be turned off, from named keys', () => {
    const single = (key: string) => {
      const meant = presentKeyOf(press(key));
      return meant && 'single' in meant && meant.single;
    };
    expect(['b', '.', '?', 'n'].map(single)).toEqual([true, true, true, true]);
    expect([' ', 'Enter', 'Escape', 'F5', 'Home'].map(single)).toEqual(Array(5).fill(false));
  });
});
