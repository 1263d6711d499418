import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { readView } from './link.ts';
import type { LinkVocabulary } from './linkVocabulary.ts';
import { type Notice, sameNotice, shownValue } from './notice.ts';
import { type Action, transition } from './transitions.ts';
import { DEFAULT_VIEW, type View } from './view.ts';

/** What the reader is looking at, and what there is to say about the link that led there. */
export interface ViewStore {
  readonly view: View;
  readonly notices: readonly Notice[];
  readonly act: (action: Action) => void;
  readonly dismiss: (notice: Notice) => void;
}

/** Told of every action that changed the view. */
export type ActListener = (action: Action, view: View) => void;

/** The store, and the ways in that are for the address and not for screens. */
export interface ViewStoreApi extends StoreApi<ViewStore> {
  /** Takes the data that links are read against and reads the first one. */
  readonly init: (search: string, known: LinkVocabulary, fingerprint: string) => void;
  /**
   * Shows what a `location.search` says, as on Back. Notices that are still open stay, and so
   * does the language: a reader who changed it did not mean to have Back change it again.
   */
  readonly read: (search: string) => void;
  readonly onAct: (listener: ActListener) => () => void;
}

/** A store of its own, with the default view: one for the app, one for each test. */
export function createViewStore(): ViewStoreApi {
  let known: LinkVocabulary | undefined;
  let fingerprint = '';
  const listeners = new Set<ActListener>();

  const api = createStore<ViewStore>()((set, get) => ({
    view: DEFAULT_VIEW,
    notices: [],
    act: (action) => {
      if (action.type === 'open' && known && known.targets(action.id.toLowerCase()) === null) {
        add([{ code: 'unknown', key: 'record', value: shownValue(action.id), used: null }]);
        return;
      }
      const before = get().view;
      const view = transition(before, action, known);
      if (view === before) return;
      set({ view });
      for (const listener of listeners) listener(action, view);
    },
    dismiss: (notice) =>
      set((state) => ({ notices: state.notices.filter((open) => !sameNotice(open, notice)) })),
  }));

  function add(notices: readonly Notice[]): void {
    const open = api.getState().notices;
    const fresh = notices.filter((notice) => !open.some((old) => sameNotice(old, notice)));
    if (fresh.length > 0) api.setState({ notices: [...open, ...fresh] });
  }

  function show(search: string, kept: Partial<View>): void {
    if (!known) return;
    const { view, notices } = readView(search, known, fingerprint);
    api.setState({ view: { ...view, ...kept } });
    add(notices);
  }

  return {
    ...api,
    // React takes over markup that was drawn of what the store holds by then, not of what it began with.
    getInitialState: api.getState,
    init: (search, nextKnown, nextFingerprint) => {
      known = nextKnown;
      fingerprint = nextFingerprint;
      show(search, {});
    },
    read: (search) => show(search, { lang: api.getState().view.lang }),
    onAct: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The store of the app. */
export const viewStore: ViewStoreApi = createViewStore();

/**
 * Reads the address that the app was opened with; called once the data is there, and again
 * after a document that had failed is there too.
 * `search`: as in location.search. `fingerprint`: of the dataset, 8 hex digits.
 */
export function initView(search: string, known: LinkVocabulary, fingerprint: string): void {
  viewStore.init(search, known, fingerprint);
}

/** A part of the store; drawn again when that part changes. The selector gives a stored reference. */
export function useView<T>(selector: (state: ViewStore) => T): T {
  return useStore(viewStore, selector);
}
