// @vitest-environment happy-dom
import { cleanup, fireEvent, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { useShortcuts } from '../../src/app/useShortcuts.ts';
import type { Commands } from '../../src/features/screen/useCommands.ts';
import { ACTIONS, type CommandId, SHORTCUTS } from '../../src/state/shortcuts.ts';
import { SCREENS } from '../../src/state/view.ts';

/** Listens with every command recorded. */
function listen(singleKeys = true, without: readonly CommandId[] = []) {
  const ran: string[] = [];
  const all = [...ACTIONS, ...SCREENS.map((screen) => `go-${screen}` as const)];
  const commands = Object.fromEntries(
    all.map((id) => [id, without.includes(id) ? null : () => ran.push(id)]),
  ) as unknown as Commands;
  renderHook(() => useShortcuts(commands, singleKeys));
  return ran;
}

const down = (init: KeyboardEventInit, target: Element = document.body) =>
  fireEvent.keyDown(target, init);

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

describe('useShortcuts', () => {
  it('runs every command of the list by its key', () => {
    const ran = listen();
    for (const { key, with: held } of SHORTCUTS)
      down({ key, shiftKey: held === 'Shift', ctrlKey: held === 'Mod' });
    expect(ran).toEqual(SHORTCUTS.map(({ command }) => command));
  });

  it('runs none of the single keys when they are turned off', () => {
    const ran = listen(false);
    for (const { key, with: held } of SHORTCUTS)
      down({ key, shiftKey: held === 'Shift', ctrlKey: held === 'Mod' });
    expect(ran).toEqual(['palette']);
  });

  test.each(['input', 'textarea', 'select'])('leaves single keys to a %s', (tag) => {
    const ran = listen();
    const field = document.body.appendChild(document.createElement(tag));
    down({ key: 'j', code: 'KeyJ' }, field);
    down({ key: '/', code: 'Slash' }, field);
    down({ key: 'k', code: 'KeyK', ctrlKey: true }, field);
    expect(ran).toEqual(['palette']);
  });

  it('waits while something is composed, but not for an input method that is merely on', () => {
    const ran = listen();
    down({ key: 'j', code: 'KeyJ', isComposing: true });
    expect(ran).toEqual([]);
    down({ key: 'Process', code: 'Slash', keyCode: 229 });
    expect(ran).toEqual(['search']);
  });

  it('leaves everything to an open dialog, and what was taken already to whoever took it', () => {
    const ran = listen();
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.setAttribute('open', '');
    down({ key: 'j' });
    dialog.remove();
    const taker = document.body.appendChild(document.createElement('div'));
    taker.addEventListener('keydown', (event) => event.preventDefault());
    down({ key: 'j' }, taker);
    expect(ran).toEqual([]);
  });

  it('leaves a key to the browser whose command cannot be done', () => {
    const ran = listen(true, ['cite']);
    expect([down({ key: 'c' }), down({ key: 't' }), ran]).toEqual([true, false, ['as']]);
  });

  it('walks on while a key is held, and switches once', () => {
    const ran = listen();
    for (const repeat of [false, true, true]) {
      down({ key: 'j', repeat });
      down({ key: 'd', repeat });
    }
    expect(ran).toEqual(['next', 'scheme', 'next', 'next']);
  });
});
