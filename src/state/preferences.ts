import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { LANGS, type Lang } from '../model/values.ts';
import type { Notice } from './notice.ts';
import {
  DEFAULTS,
  type Scheme,
  type StoredPreferences,
  storedPreferences,
} from './storedPreferences.ts';
import { browserStorage, type TextStorage } from './storedValue.ts';

/** What is the reader's own and never in a link. */
export interface Preferences {
  /** null = not chosen: the browser's language. */
  readonly lang: Lang | null;
  readonly scheme: Scheme;
  /** Whether single keys are commands (WCAG 2.1.4: they can be turned off). */
  readonly singleKeys: boolean;
  /** What went wrong with storing; each at most once. */
  readonly notices: readonly Notice[];
  readonly setLang: (lang: Lang) => void;
  readonly setScheme: (scheme: Scheme) => void;
  readonly setSingleKeys: (on: boolean) => void;
  /** Says something about other settings of the reader's; once. */
  readonly tell: (notice: Notice) => void;
  readonly dismiss: (notice: Notice) => void;
}

/**
 * A store of settings that outlast the page. Where storage throws (sandbox, quota) they last
 * until the page is closed, with one notice. `storage` is asked for only when it is used,
 * because asking may throw as well.
 */
export function createPreferences(storage: () => TextStorage | undefined): StoreApi<Preferences> {
  const box = storedPreferences(storage);
  const { stored, notice } = box.read();
  let known = stored;
  /** What another tab has changed since this one last read or stored the settings. */
  function changedElsewhere(): Partial<StoredPreferences> {
    const there = box.read().stored;
    // Emptied, or not to be read: what this tab has stays.
    if (there === DEFAULTS) return {};
    const { lang, scheme, singleKeys } = there;
    return {
      ...(lang !== known.lang && { lang }),
      ...(scheme !== known.scheme && { scheme }),
      ...(singleKeys !== known.singleKeys && { singleKeys }),
    };
  }
  return createStore<Preferences>()((set, get) => {
    function change(patch: Partial<StoredPreferences>): void {
      set({ ...changedElsewhere(), ...patch });
      const { lang, scheme, singleKeys, notices } = get();
      const failed = box.write({ lang, scheme, singleKeys });
      if (failed) set({ notices: withNotice(notices, failed) });
      else known = box.read().stored;
    }
    return {
      ...stored,
      notices: notice ? [notice] : [],
      setLang: (lang) => change({ lang }),
      setScheme: (scheme) => change({ scheme }),
      setSingleKeys: (singleKeys) => change({ singleKeys }),
      tell: (notice) => set(({ notices }) => ({ notices: withNotice(notices, notice) })),
      dismiss: (gone) =>
        set((state) => ({ notices: state.notices.filter((open) => open.code !== gone.code) })),
    };
  });
}

function withNotice(notices: readonly Notice[], notice: Notice): readonly Notice[] {
  return notices.some(({ code }) => code === notice.code) ? notices : [...notices, notice];
}

/** The settings of the app. */
export const preferences: StoreApi<Preferences> = createPreferences(browserStorage);

/** A part of the settings; drawn again when that part changes. */
export function usePreferences<T>(selector: (state: Preferences) => T): T {
  return useStore(preferences, selector);
}

/**
 * The language to show: the link's, else the stored choice, else the first of the browser's
 * (`navigator.languages`, BCP 47) that is Chinese or English, else Chinese.
 */
export function chooseLang(
  link: Lang | null,
  stored: Lang | null,
  browser: readonly string[],
): Lang {
  if (link ?? stored) return link ?? stored ?? 'zh';
  for (const tag of browser) {
    const lang = LANGS.find((known) => tag.toLowerCase().split('-')[0] === known);
    if (lang) return lang;
  }
  return 'zh';
}
