import { describe, expect, it, vi } from 'vitest';
import type { Notice } from '../../src/state/notice.ts';
import { createViewStore } from '../../src/state/store.ts';
import { DEFAULT_VIEW } from '../../src/state/view.ts';
import { FINGERPRINT, KNOWN, viewWith } from './fixture.ts';

const BANANA: Notice = { code: 'invalid', key: 'view', value: 'banana', used: null };
const NO_RECORD: Notice = { code: 'unknown', key: 'record', value: 'sc-99', used: null };

function started(search = '') {
  const store = createViewStore();
  store.init(search, KNOWN, FINGERPRINT);
  return store;
}

/** What the store holds, without its actions. */
function held(store: ReturnType<typeof createViewStore>) {
  const { act: _act, dismiss: _dismiss, ...rest } = store.getState();
  return rest;
}

describe('createViewStore', () => {
  it('holds exactly the default view and no notices before it is given an address', () => {
    expect(held(createViewStore())).toEqual({ view: DEFAULT_VIEW, notices: [] });
  });

  it('reads the first address with what is to be said about it', () => {
    expect(held(started('?view=banana&theme=law'))).toEqual({
      view: viewWith({ themes: ['law'] }),
      notices: [BANANA],
    });
  });

  it('acts and tells its listeners once, with the view that came of it', () => {
    const store = started();
    const listener = vi.fn();
    const stop = store.onAct(listener);
    store.getState().act({ type: 'open', id: 'sc-12' });
    store.getState().act({ type: 'open', id: 'sc-12' });
    stop();
    store.getState().act({ type: 'close' });
    expect(listener.mock.calls).toEqual([
      [{ type: 'open', id: 'sc-12' }, viewWith({ record: 'sc-12' })],
    ]);
    expect(held(store)).toEqual({ view: DEFAULT_VIEW, notices: [] });
  });

  it('does not open an id that is not there, and says so once', () => {
    const store = started();
    const listener = vi.fn();
    store.onAct(listener);
    store.getState().act({ type: 'open', id: 'sc-99' });
    store.getState().act({ type: 'open', id: 'sc-99' });
    expect(held(store)).toEqual({ view: DEFAULT_VIEW, notices: [NO_RECORD] });
    expect(listener).not.toHaveBeenCalled();
  });

  it('keeps notices until they are dismissed, one by one', () => {
    const store = started('?view=banana&record=sc-99');
    store.getState().act({ type: 'go', screen: 'goals' });
    expect(store.getState().notices).toEqual([BANANA, NO_RECORD]);
    store.getState().dismiss({ ...BANANA });
    expect(store.getState().notices).toEqual([NO_RECORD]);
  });

  it('reads another address without telling listeners, and keeps notices and language', () => {
    const store = started('?view=banana&lang=en');
    const listener = vi.fn();
    store.onAct(listener);
    store.getState().act({ type: 'lang', lang: null });
    listener.mockClear();
    store.read('?v=1&view=source&lang=en&record=sc-99');
    expect(held(store)).toEqual({
      view: viewWith({ screen: 'source' }),
      notices: [BANANA, NO_RECORD],
    });
    expect(listener).not.toHaveBeenCalled();
  });
});
