// The reader's own slides in the browser's storage: never written over what could not be read, nor over
// what another tab has put there meanwhile.
import { parseStory, type StoredStory, writeStory } from '../model/storyFile.ts';
import type { TextStorage } from './storedBox.ts';
import { tidied } from './storedSlides.ts';

export const STORY_KEY = 'duizhao.story';
export const NO_SLIDES: StoredStory = { title: null, slides: [] };

/** What went wrong with storing, or was done elsewhere. */
export type StoryTrouble =
  /** What was stored could not be read; it is kept aside. */
  | 'unreadable'
  /** It was stored by a newer version, and is left as it is. */
  | 'newer'
  /** It cannot be stored: full, or forbidden. */
  | 'off'
  /** Another tab has changed it. */
  | 'other-tab';

/** A place for one story. */
export interface StoryBox {
  /** What is stored, with what went wrong. */
  readonly read: () => { readonly story: StoredStory; readonly trouble: StoryTrouble | null };
  /** Stores it; what went wrong, or null. */
  readonly write: (story: StoredStory) => StoryTrouble | null;
  /** What another tab has stored since the box was last read or written; null where nothing. */
  readonly others: () => { readonly before: StoredStory; readonly now: StoredStory } | null;
}

/** A box in a storage, which is asked for only when it is used: asking may throw. `today`: e.g. 2026-01-31. */
export function storyBox(storage: () => TextStorage | undefined, today: () => string): StoryBox {
  /** What this box last read or wrote, and its text. */
  let known: StoredStory = NO_SLIDES;
  let raw: string | null = null;
  /** False where what is stored must stay. */
  let mayWrite = true;

  function stored(): string | null {
    try {
      return storage()?.getItem(STORY_KEY) ?? null;
    } catch {
      return null;
    }
  }
  function keepAside(text: string): boolean {
    try {
      const place = storage();
      for (let n = 1; place && n <= 9; n += 1) {
        const key = `${STORY_KEY}.unreadable-${today()}${n === 1 ? '' : `-${n}`}`;
        const there = place.getItem(key);
        if (there === null) place.setItem(key, text);
        if (there === null || there === text) return true;
      }
    } catch {
      // Full: then it stays where it is.
    }
    return false;
  }
  /** Takes a stored text in; null where it cannot be read. */
  function take(text: string): StoryTrouble | null {
    const read = parseStory(text);
    if (read.ok) {
      known = tidied(read.story).story;
      raw = text;
      mayWrite = true;
      return null;
    }
    mayWrite = read.reason !== 'newer' && keepAside(text);
    raw = text;
    return read.reason === 'newer' ? 'newer' : 'unreadable';
  }

  return {
    read: () => {
      const text = stored();
      const trouble = text === null ? null : take(text);
      return { story: known, trouble };
    },
    others: () => {
      const text = stored();
      if (text === null || text === raw) return null;
      const before = known;
      return take(text) === null ? { before, now: known } : null;
    },
    write: (story) => {
      if (!mayWrite) return 'off';
      const text = writeStory(story);
      try {
        const place = storage();
        if (!place) return 'off';
        place.setItem(STORY_KEY, text);
      } catch {
        return 'off';
      }
      known = story;
      raw = text;
      return null;
    },
  };
}
