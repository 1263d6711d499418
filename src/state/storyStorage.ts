// The reader's own slides in the browser's storage: never written over what could not be read, nor over
// what another tab has put there meanwhile.
import { parseStory, type StoredStory, writeStory } from '../model/storyFile.ts';
import { tidied } from './storedSlides.ts';
import type { TextStorage } from './storedValue.ts';
import {
  changedTo,
  isSame,
  joined,
  NOTHING_SHARED,
  type SharedStory,
  unmarked,
} from './storyJoin.ts';

export const STORY_KEY = 'duizhao.story';
export const NO_SLIDES: StoredStory = NOTHING_SHARED.story;

/** What went wrong with storing, or was done elsewhere. */
export type StoryTrouble =
  /** What was stored could not be read; it is kept aside. */
  | 'unreadable'
  /** The browser does not give what is stored, if there is any: nothing is written over it. */
  | 'unread'
  /** It was stored by a newer version, and is left as it is. */
  | 'newer'
  /** It cannot be stored: full, or forbidden. */
  | 'off'
  /** Another tab has changed it. */
  | 'other-tab'
  /** This tab's slides and another's are together more than there may be. */
  | 'over';

/** A place for one story. */
export interface StoryStorage {
  /** What is stored, with what went wrong. */
  readonly read: () => { readonly story: StoredStory; readonly trouble: StoryTrouble | null };
  /**
   * Stores the story of this tab, joined with what others have stored meanwhile.
   * @param told a text that another tab has stored; the storage may not give it yet, or no more
   * @returns what both make together, what went wrong, and whether it is stored
   */
  readonly store: (
    story: StoredStory,
    told?: string,
  ) => {
    readonly story: StoredStory;
    readonly troubles: readonly StoryTrouble[];
    readonly stored: boolean;
  };
}

/** A box in a storage, which is asked for only when it is used: asking may throw. `today`: e.g. 2026-01-31. */
export function storyStorage(
  storage: () => TextStorage | undefined,
  today: () => string,
): StoryStorage {
  /** The story of this tab, stored or not. */
  let own = NOTHING_SHARED;
  /** The text that was last read or written, and what it held. */
  let raw: string | null = null;
  let held = NOTHING_SHARED;
  /** Why what is stored must stay; null where it need not. */
  let mustStay: StoryTrouble | null = null;

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
  /** Takes a stored text in; what went wrong, or null. */
  function take(text: string): StoryTrouble | null {
    if (text === raw) return mustStay;
    raw = text;
    const read = parseStory(text);
    if (!read.ok) {
      if (read.reason === 'newer') mustStay = 'newer';
      else mustStay = keepAside(text) ? null : 'off';
      return mustStay ?? 'unreadable';
    }
    mustStay = null;
    const { story } = tidied(read.story);
    if (read.marks) {
      held = { story, marks: { ...read.marks, ids: read.marks.ids.slice(0, story.slides.length) } };
    } else {
      held = unmarked(held, story);
      // Who wrote it knows nothing of what is gone: what it has is there.
      const there = new Set(held.marks.ids);
      own = {
        ...own,
        marks: { ...own.marks, gone: own.marks.gone.filter((id) => !there.has(id)) },
      };
    }
    const { shared, over } = joined(own, held);
    own = shared;
    return over > 0 ? 'over' : null;
  }
  /** Writes this tab's story where that is not what is stored already; what went wrong, or null. */
  function put(place: TextStorage, found: readonly SharedStory[]): StoryTrouble | null {
    if (mustStay) return mustStay;
    if (found.length > 0 && found.every((one) => isSame(one, own))) return null;
    const text = writeStory(own.story, own.marks);
    try {
      place.setItem(STORY_KEY, text);
      // Some take everything and keep nothing.
      if (place.getItem(STORY_KEY) !== text) return 'off';
    } catch {
      return 'off';
    }
    raw = text;
    held = own;
    return null;
  }
  function store(told?: string): { troubles: StoryTrouble[]; stored: boolean } {
    let place: TextStorage | undefined;
    try {
      place = storage();
    } catch {
      // Forbidden: as where there is none.
    }
    if (!place) return { troubles: ['off'], stored: false };
    let text: string | null;
    try {
      text = place.getItem(STORY_KEY);
    } catch {
      return { troubles: ['unread'], stored: false };
    }
    const found: SharedStory[] = [];
    const troubles: StoryTrouble[] = [];
    for (const one of new Set([told ?? null, text])) {
      if (one === null) continue;
      const trouble = take(one);
      if (trouble) troubles.push(trouble);
      if (trouble === null || trouble === 'over') found.push(held);
    }
    const failed = put(place, text === null ? [] : found);
    return { troubles: failed ? [...troubles, failed] : troubles, stored: failed === null };
  }

  return {
    read: () => {
      let place: TextStorage | undefined;
      try {
        place = storage();
      } catch {
        // Nothing is lost yet: it is said when there is something to store.
      }
      try {
        const text = place?.getItem(STORY_KEY) ?? null;
        const trouble = text === null ? null : take(text);
        return { story: own.story, trouble };
      } catch {
        return { story: own.story, trouble: 'unread' };
      }
    },
    store: (story, told) => {
      own = changedTo(own, story, newId);
      const outcome = store(told);
      return { ...outcome, story: own.story };
    },
  };
}

function newId(): string {
  return Math.random().toString(36).slice(2, 10);
}
