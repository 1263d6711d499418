import { type Clock, historyWriter } from './historyWriter.ts';
import { writeView } from './link.ts';
import type { ViewStoreApi } from './store.ts';
import type { Action } from './transitions.ts';

/** The part of a window that is used; `window` itself fits. */
export interface HistoryWindow {
  readonly location: { readonly pathname: string; readonly search: string; readonly hash: string };
  readonly history: Pick<History, 'pushState' | 'replaceState'>;
  addEventListener(type: 'popstate', listener: () => void): void;
  removeEventListener(type: 'popstate', listener: () => void): void;
}

const REAL_CLOCK: Clock = {
  now: () => performance.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

/**
 * Whether an action adds an entry that Back leads away from (link format, rule 7). Of typing, the
 * first key adds one, so that Back leads to what was searched from; the keys after it write over
 * it. The language is no place in the app: changing it adds none. Slides follow each other in one
 * entry: Back leaves the presentation.
 * `typing`: whether the action before it was typed too.
 */
export function addsEntry(action: Action, typing: boolean): boolean {
  if (action.type === 'lang' || action.type === 'step') return false;
  return !(typing && isTyped(action));
}

function isTyped(action: Action): boolean {
  return (action.type === 'filter' || action.type === 'word') && action.typed === true;
}

/**
 * Keeps address and store the same in both directions. At once, and after each Back, the
 * address is rewritten to the canonical form of what was understood (rule 3).
 * Call it after initView. Gives what takes the binding off again.
 */
export function bindHistory(
  store: ViewStoreApi,
  win: HistoryWindow,
  clock: Clock = REAL_CLOCK,
): () => void {
  const writer = historyWriter((mode, search) => {
    const { pathname, hash } = win.location;
    // With no query the path has to be named, or the old query would stay.
    if (mode === 'push') win.history.pushState(null, '', pathname + search);
    else win.history.replaceState(null, '', pathname + search + hash);
  }, clock);

  const rewrite = () => {
    const search = writeView(store.getState().view);
    if (search !== win.location.search) writer.replace(search);
  };
  let typing = false;
  const onPop = () => {
    typing = false;
    // What waits belongs to the entry that was just left.
    writer.cancel();
    store.read(win.location.search);
    rewrite();
  };

  const unlisten = store.onAct((action, view) => {
    // In a frame, Back belongs to the page around it.
    if (addsEntry(action, typing) && !view.embed) writer.push(writeView(view));
    else writer.replace(writeView(view));
    typing = isTyped(action);
  });
  win.addEventListener('popstate', onPop);
  rewrite();

  return () => {
    unlisten();
    win.removeEventListener('popstate', onPop);
    writer.cancel();
  };
}
