import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Notice } from './notice.ts';
import { preferences } from './preferences.ts';
import { browserStorage, storedValue, type TextStorage } from './storedValue.ts';

/** How the reader cites: the reader's own, never in a link. */
export interface CitationPreferences {
  /** Whether a year that the editors infer stands in brackets where the text states none. */
  readonly inferYear: boolean;
  readonly setInferYear: (on: boolean) => void;
}

const DEFAULTS = { inferYear: false };
export const CITATIONS_KEY = 'duizhao.citations';

/** A store of settings that outlast the page where storage allows it. @param tell hears of what went wrong with it. */
export function createCitationPreferences(
  storage: () => TextStorage | undefined,
  tell: (notice: Notice) => void,
): StoreApi<CitationPreferences> {
  const parse = ({ inferYear }: Readonly<Record<string, unknown>>) =>
    typeof inferYear === 'boolean' ? { inferYear } : null;
  const box = storedValue(CITATIONS_KEY, DEFAULTS, parse, storage);
  const { stored, notice } = box.read();
  if (notice) tell(notice);
  return createStore<CitationPreferences>()((set) => ({
    ...stored,
    setInferYear: (inferYear) => {
      set({ inferYear });
      const failed = box.write({ inferYear });
      if (failed) tell(failed);
    },
  }));
}

let store: StoreApi<CitationPreferences> | null = null;

/** The settings of the app, made when first wanted: reading them may end in a notice. */
export function citationPreferences(): StoreApi<CitationPreferences> {
  store ??= createCitationPreferences(browserStorage, (notice) => {
    queueMicrotask(() => preferences.getState().tell(notice));
  });
  return store;
}

/** The same for a component, drawn again when they change. */
export function useCitationPreferences(): CitationPreferences {
  return useStore(citationPreferences());
}
