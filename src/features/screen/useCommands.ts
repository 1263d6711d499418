import { useState } from 'react';
import { neighbours } from '../../domain/evidence.ts';
import { OPEN_CLAUSES } from '../../domain/filter.ts';
import type { Selection } from '../../domain/rows.ts';
import { slideOfView } from '../../state/pinView.ts';
import type { CommandId } from '../../state/shortcuts.ts';
import { useView } from '../../state/store.ts';
import { storyStore } from '../../state/story.ts';
import { transition } from '../../state/transitions.ts';
import { SCREENS, type Screen } from '../../state/view.ts';
import type { Reader } from './useReader.ts';

/** What can be done now, by name; null where it cannot. Keys, palette and buttons run the same. */
export type Commands = Readonly<Record<CommandId, (() => void) | null>>;

/** What is laid over the page by a command. */
export type Layer = 'palette' | 'search' | 'help' | 'link' | 'share' | 'added' | 'story';

/** The screens whose charts can be had as tables. */
const WITH_TABLES: readonly Screen[] = ['overview', 'goals', 'timeline', 'figures', 'coverage'];

/**
 * The commands of the page, and the layer that the last of them laid over it.
 * @param filtered whether the screen has a filter
 */
export function useCommands({
  selection,
  reader,
  version,
  onGo,
  filtered,
}: {
  selection: Selection;
  reader: Reader;
  /** Data version that slides are made on; empty where not all data could be loaded. */
  version: string;
  onGo: (screen: Screen) => void;
  filtered: boolean;
}): { commands: Commands; layer: Layer | null; onLayer: (layer: Layer | null) => void } {
  const view = useView((state) => state.view);
  const act = useView((state) => state.act);
  const [layer, onLayer] = useState<Layer | null>(null);
  const { previous, next } = neighbours(selection, view.record ?? '');
  const dark = reader.colours === 'dark';
  const scheme = (id: Reader['scheme']) =>
    reader.scheme === id ? null : () => reader.onScheme(id);
  const open = (id: string | null) => (id === null ? null : () => act({ type: 'open', id }));
  const go = Object.fromEntries(
    SCREENS.map((screen) => [`go-${screen}`, () => onGo(screen)]),
  ) as Record<`go-${Screen}`, () => void>;
  const commands: Commands = {
    ...go,
    palette: () => onLayer('palette'),
    help: () => onLayer('help'),
    present: () => act({ type: 'present', step: 1 }),
    search: filtered ? () => onLayer('search') : null,
    next: open(next),
    previous: open(view.record === null ? null : previous),
    evidence: openMark,
    cite: view.record === null ? null : () => press('C'),
    // The panel says itself that it has copied.
    link: () => {
      if (!press('Shift+C')) onLayer('link');
    },
    share: () => onLayer('share'),
    add: () => {
      storyStore.getState().add(slideOfView(view, version));
      onLayer('added');
    },
    story: () => onLayer('story'),
    pin: view.record === null ? null : () => press('X'),
    as: WITH_TABLES.includes(view.screen)
      ? () => act({ type: 'as', as: view.as === 'table' ? 'chart' : 'table' })
      : null,
    swap: () => act({ type: 'filter', patch: { a: view.b, b: view.a } }),
    reset:
      transition(view, { type: 'filter', patch: OPEN_CLAUSES }) === view
        ? null
        : () => act({ type: 'reset' }),
    lang: () => reader.onLang(reader.lang === 'zh' ? 'en' : 'zh'),
    scheme: () => reader.onScheme(dark ? 'light' : 'dark'),
    light: scheme('light'),
    dark: scheme('dark'),
    system: scheme('system'),
    fullscreen: document.fullscreenEnabled ? toggleFullscreen : null,
    close: view.record === null ? null : () => act({ type: 'close' }),
  };
  return { commands, layer, onLayer };
}

/** Presses the button of the evidence panel that a key stands for. Whether there is one. */
function press(hotkey: string): boolean {
  const button = document.querySelector<HTMLElement>(`[data-hotkey="${hotkey}"]`);
  button?.click();
  return button !== null;
}

function openMark(): void {
  document.activeElement?.closest<HTMLElement>('[data-mark]')?.click();
}

function toggleFullscreen(): void {
  const done = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen();
  // Refused by the browser: nothing has changed, and nothing is to be said.
  done.catch(() => {});
}
