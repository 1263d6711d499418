// The reader's own slides: they outlast the page, every step can be undone, and nothing that comes from
// elsewhere takes their place unasked.
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { StoredSlide, StoredStory } from '../model/storyFile.ts';
import { browserStorage, type TextStorage } from './storedValue.ts';
import { placeOf, withSlides } from './storyEdits.ts';
import { STORY_KEY, type StoryTrouble, storyStorage } from './storyStorage.ts';

/** So many steps can be undone. */
const MOST_STEPS = 100;
/** So long a tab waits for its turn to store, in ms. */
const LONGEST_WAIT = 2000;

/** The story and what can be done with it. */
export interface Story {
  readonly story: StoredStory;
  /** What was before, the newest last, and what was undone, the next last. */
  readonly past: readonly StoredStory[];
  readonly future: readonly StoredStory[];
  /** Each at most once, until it is put away. */
  readonly troubles: readonly StoryTrouble[];
  /** The slide, counted from 0, that a view is being looked for; null where none is. */
  readonly picking: number | null;
  /** Whether there is something that is not stored: whatever has been put away of `troubles`. */
  readonly unsaved: boolean;
  /** The story that a view was last added to, with its slide at the end; null where the view makes none. */
  readonly added: StoredStory | null;
  /** The slide that a view makes and the place, counted from 0, of one that shows the same: it was not added. */
  readonly twin: { readonly slide: StoredSlide; readonly at: number } | null;
  /** Another story. `typing`: steps of the same name in a row are undone as one. */
  readonly change: (next: StoredStory, typing?: string) => void;
  /** Adds the slide of a view, or with null says that there is none. One that is there already is added only `again`. */
  readonly add: (slide: StoredSlide | null, again?: boolean) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly pick: (at: number | null) => void;
  readonly dismiss: (trouble: StoryTrouble) => void;
  /** Takes in a text that another tab has stored. */
  readonly look: (told: string) => void;
  /** Stores without waiting for a turn: the page is about to go. */
  readonly storeNow: () => void;
}

/**
 * A story store over a storage, which is asked for only when it is used.
 * @param locks lets one tab at a time read and write; without it what two do at the same moment is joined afterwards
 */
export function createStory(
  storage: () => TextStorage | undefined,
  today: () => string = () => new Date().toISOString().slice(0, 10),
  locks: () => LockManager | undefined = () => undefined,
): StoreApi<Story> {
  const box = storyStorage(storage, today);
  const { story, trouble } = box.read();
  let typed: string | null = null;
  return createStore<Story>()((set, get) => {
    function say(what: StoryTrouble): void {
      const { troubles } = get();
      if (!troubles.includes(what)) set({ troubles: [...troubles, what] });
    }
    function inTurn(work: () => void): void {
      const manager = locks();
      if (!manager) {
        work();
        return;
      }
      // A tab that hangs must not keep the others from storing.
      const signal = AbortSignal.timeout(LONGEST_WAIT);
      manager.request(STORY_KEY, { signal }, async () => work()).catch(work);
    }
    /** Stores what is there, with what another tab has done meanwhile. */
    function store(told?: string): void {
      const { story: ours, past } = get();
      const { story: next, troubles, stored } = box.store(ours, told);
      if (next !== ours) {
        typed = null;
        set({ story: next, past: [...past, ours].slice(-MOST_STEPS), future: [] });
        say('other-tab');
      }
      for (const trouble of troubles) say(trouble);
      set({ unsaved: !stored });
      if (stored)
        set(({ troubles }) => ({
          troubles: troubles.filter((one) => one !== 'off' && one !== 'unread'),
        }));
    }
    function change(to: Partial<Story>): void {
      set({ ...to, unsaved: true });
      inTurn(store);
    }
    function step(from: 'past' | 'future', to: 'past' | 'future'): void {
      const { story: now, ...lists } = get();
      const next = lists[from].at(-1);
      if (!next) return;
      typed = null;
      change({ story: next, [from]: lists[from].slice(0, -1), [to]: [...lists[to], now] });
    }
    return {
      story,
      past: [],
      future: [],
      troubles: trouble ? [trouble] : [],
      unsaved: false,
      picking: null,
      added: null,
      twin: null,
      change: (next, typing) => {
        const { story: now, past } = get();
        if (next === now) return;
        const goesOn = typing !== undefined && typing === typed && past.length > 0;
        typed = typing ?? null;
        change({
          story: next,
          past: goesOn ? past : [...past, now].slice(-MOST_STEPS),
          future: [],
        });
      },
      add: (slide, again = false) => {
        const { story: before, change } = get();
        const at = slide && !again ? placeOf(before, slide) : -1;
        if (slide && at >= 0) return set({ added: null, twin: { slide, at } });
        const story = slide && withSlides(before, [slide]);
        if (story && story !== before) change(story);
        set({ added: story && story !== before ? story : null, twin: null });
      },
      undo: () => step('past', 'future'),
      redo: () => step('future', 'past'),
      pick: (picking) => set({ picking }),
      dismiss: (gone) =>
        set(({ troubles }) => ({ troubles: troubles.filter((one) => one !== gone) })),
      look: (told) => inTurn(() => store(told)),
      storeNow: () => store(),
    };
  });
}

/** The story of the app. */
export const storyStore: StoreApi<Story> = createStory(
  browserStorage,
  undefined,
  () => globalThis.navigator?.locks,
);

/** Takes in what other tabs do, for as long as the page is there, and stores before it goes. */
export function bindStory(store: StoreApi<Story>, target: Pick<Window, 'addEventListener'>): void {
  target.addEventListener('storage', ({ key, newValue }) => {
    if (key === STORY_KEY && newValue !== null) store.getState().look(newValue);
  });
  target.addEventListener('pagehide', () => {
    const { unsaved, storeNow } = store.getState();
    if (unsaved) storeNow();
  });
}

/** A part of the story; drawn again when that part changes. */
export function useStory<T>(selector: (state: Story) => T): T {
  return useStore(storyStore, selector);
}
