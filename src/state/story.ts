// The reader's own slides: they outlast the page, every step can be undone, and nothing that comes from
// elsewhere takes their place unasked.
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { StoredSlide, StoredStory } from '../model/storyFile.ts';
import { browserStorage, type TextStorage } from './storedBox.ts';
import { STORY_KEY, type StoryTrouble, storyBox } from './storyBox.ts';
import { mergedStories, withSlides } from './storyEdits.ts';

/** So many steps can be undone. */
const MOST_STEPS = 100;

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
  /** The slide that was last added from a view, counted from 1; null where the view makes none. */
  readonly added: number | null;
  /** Another story. `typing`: steps of the same name in a row are undone as one. */
  readonly change: (next: StoredStory, typing?: string) => void;
  /** Adds the slide of a view, or with null says that there is none. */
  readonly add: (slide: StoredSlide | null) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly pick: (at: number | null) => void;
  readonly dismiss: (trouble: StoryTrouble) => void;
  /** Looks whether another tab has changed it, and takes that in. */
  readonly look: () => void;
}

/** A story store over a storage, which is asked for only when it is used. */
export function createStory(
  storage: () => TextStorage | undefined,
  today: () => string = () => new Date().toISOString().slice(0, 10),
): StoreApi<Story> {
  const box = storyBox(storage, today);
  const { story, trouble } = box.read();
  let typed: string | null = null;
  return createStore<Story>()((set, get) => {
    function say(what: StoryTrouble): void {
      const { troubles } = get();
      if (!troubles.includes(what)) set({ troubles: [...troubles, what] });
    }
    /** Stores what is there, with what another tab has added meanwhile. */
    function store(): void {
      const others = box.others();
      if (others) {
        set({ story: mergedStories(others.before, get().story, others.now) });
        say('other-tab');
      }
      const failed = box.write(get().story);
      // A newer version's is left alone: that was said when it was found.
      if (failed && !get().troubles.includes('newer')) say(failed);
      if (!failed) set(({ troubles }) => ({ troubles: troubles.filter((one) => one !== 'off') }));
    }
    function step(from: 'past' | 'future', to: 'past' | 'future'): void {
      const next = get()[from].at(-1);
      if (!next) return;
      typed = null;
      set(({ story: now, ...lists }) => ({
        story: next,
        [from]: lists[from].slice(0, -1),
        [to]: [...lists[to], now],
      }));
      store();
    }
    return {
      story,
      past: [],
      future: [],
      troubles: trouble ? [trouble] : [],
      picking: null,
      added: null,
      change: (next, typing) => {
        const { story: now, past } = get();
        if (next === now) return;
        const goesOn = typing !== undefined && typing === typed && past.length > 0;
        typed = typing ?? null;
        set({
          story: next,
          past: goesOn ? past : [...past, now].slice(-MOST_STEPS),
          future: [],
        });
        store();
      },
      add: (slide) => {
        const { story: now, change } = get();
        const next = slide && withSlides(now, [slide]);
        const fits = next !== null && next.slides.length > now.slides.length;
        if (fits) change(next);
        set({ added: fits ? next.slides.length : null });
      },
      undo: () => step('past', 'future'),
      redo: () => step('future', 'past'),
      pick: (picking) => set({ picking }),
      dismiss: (gone) =>
        set(({ troubles }) => ({ troubles: troubles.filter((one) => one !== gone) })),
      look: () => {
        const others = box.others();
        if (!others) return;
        typed = null;
        const { story: ours, past } = get();
        // Where nothing of ours is unsaved, theirs is the newest, with its order.
        const saved = ours === others.before;
        const next = saved ? others.now : mergedStories(others.before, ours, others.now);
        set({ story: next, past: [...past, ours].slice(-MOST_STEPS), future: [] });
        if (!saved) box.write(next);
        say('other-tab');
      },
    };
  });
}

/** The story of the app. */
export const storyStore: StoreApi<Story> = createStory(browserStorage);

/** Takes in what other tabs do, for as long as the page is there. */
export function bindStory(store: StoreApi<Story>, target: Pick<Window, 'addEventListener'>): void {
  target.addEventListener('storage', ({ key }) => {
    if (key === STORY_KEY) store.getState().look();
  });
}

/** A part of the story; drawn again when that part changes. */
export function useStory<T>(selector: (state: Story) => T): T {
  return useStore(storyStore, selector);
}
