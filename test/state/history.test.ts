import { describe, expect, it, test } from 'vitest';
import { addsEntry, bindHistory } from '../../src/state/history.ts';
import { createViewStore } from '../../src/state/store.ts';
import type { Action } from '../../src/state/transitions.ts';
import { fakeClock, fakeWindow } from './fakeWindow.ts';
import { FINGERPRINT, KNOWN, viewWith } from './fixture.ts';

function opened(address: string) {
  const time = fakeClock();
  const browser = fakeWindow(address, time.clock);
  const store = createViewStore();
  store.init(browser.win.location.search, KNOWN, FINGERPRINT);
  const unbind = bindHistory(store, browser.win, time.clock);
  const { act } = store.getState();
  return { time, browser, store, unbind, act, view: () => store.getState().view };
}

describe('addsEntry', () => {
  test.each<[Action, boolean]>([
    [{ type: 'go', screen: 'goals' }, true],
    [{ type: 'open', id: 'sc-12' }, true],
    [{ type: 'close' }, true],
    [{ type: 'group', group: 'doc' }, true],
    [{ type: 'as', as: 'table' }, true],
    [{ type: 'reset' }, true],
    [{ type: 'filter', patch: { themes: [] } }, true],
    [{ type: 'filter', patch: { query: 'a', themes: [] } }, true],
    [{ type: 'filter', patch: { query: 'a' }, typed: true }, false],
    [{ type: 'word', word: 'a', typed: true }, false],
    [{ type: 'word', word: '' }, true],
    [{ type: 'filter', patch: { query: '' } }, true],
    [{ type: 'filter', patch: { years: null } }, true],
    [{ type: 'filter', patch: { query: '', years: null } }, true],
    [{ type: 'lang', lang: 'en' }, false],
  ])('%j: %s', (action, expected) => {
    expect(addsEntry(action, true)).toBe(expected);
  });

  it('adds one for the first key of a search', () => {
    expect(addsEntry({ type: 'filter', patch: { query: 'a' }, typed: true }, false)).toBe(true);
  });
});

describe('bindHistory', () => {
  describe('rule 3: the address is rewritten to what was understood', () => {
    test.each([
      ['/d/?v=1&view=banana&theme=law~infra#main', '/d/?v=1&theme=infra~law#main'],
      ['/d/?view=goals', '/d/?v=1&view=goals'],
      ['/d/?v=1', '/d/'],
      ['/d/?zzz=1&d=0a1b2c3d&c=0000', '/d/'],
      [`/d/?q=${'x'.repeat(9000)}`, '/d/'],
    ])('%s', (address, canonical) => {
      expect(opened(address).browser.entries()).toEqual([canonical]);
    });

    it('leaves a canonical address alone', () => {
      const { browser } = opened('/d/?v=1&view=goals');
      expect(browser.calls).toEqual([]);
    });
  });

  describe('rule 7: choices add entries, typing and dragging replace', () => {
    it('adds an entry for each choice', () => {
      const { act, browser } = opened('/');
      act({ type: 'go', screen: 'goals' });
      act({ type: 'filter', patch: { themes: ['law'] } });
      act({ type: 'open', id: 'sd-05' });
      act({ type: 'close' });
      expect(browser.entries()).toEqual([
        '/',
        '/?v=1&view=goals',
        '/?v=1&view=goals&theme=law',
        '/?v=1&view=goals&theme=law&record=sd-05',
        '/?v=1&view=goals&theme=law',
      ]);
    });

    it('adds none for a choice that changes nothing', () => {
      const { act, browser } = opened('/?v=1&view=goals');
      act({ type: 'go', screen: 'goals' });
      expect(browser.entries()).toEqual(['/?v=1&view=goals']);
    });

    it('replaces while the reader types, and writes the last word', () => {
      const { act, browser, time } = opened('/');
      for (const query of ['a', 'ab', 'abc'])
        act({ type: 'filter', patch: { query }, typed: true });
      // The first key adds the entry; the first of those after it writes over it at once.
      expect(browser.address()).toBe('/?v=1&q=ab');
      time.pass(200);
      expect(browser.entries()).toEqual(['/', '/?v=1&q=abc']);
      expect(browser.calls.length).toBe(3);
    });

    it('writes what was typed into its own entry before it adds the next', () => {
      const { act, browser } = opened('/');
      act({ type: 'filter', patch: { query: 'a' }, typed: true });
      act({ type: 'filter', patch: { query: 'ab' }, typed: true });
      act({ type: 'go', screen: 'goals' });
      expect(browser.entries()).toEqual(['/', '/?v=1&q=ab', '/?v=1&view=goals&q=ab']);
    });

    it('shows the entry that Back and Forward lead to', () => {
      const { act, browser, view } = opened('/');
      act({ type: 'go', screen: 'goals' });
      act({ type: 'open', id: 'sd-05' });
      browser.travel(-1);
      expect(view()).toEqual(viewWith({ screen: 'goals' }));
      browser.travel(-1);
      expect(view()).toEqual(viewWith({}));
      browser.travel(2);
      expect(view()).toEqual(viewWith({ screen: 'goals', record: 'sd-05' }));
      expect(browser.entries().length).toBe(3);
    });

    it('does not write what was typed over the entry that Back leads to', () => {
      const { act, browser, time, view } = opened('/');
      act({ type: 'go', screen: 'goals' });
      act({ type: 'filter', patch: { query: 'a' }, typed: true });
      act({ type: 'filter', patch: { query: 'ab' }, typed: true });
      browser.travel(-1);
      time.pass(60_000);
      expect(browser.entries()).toEqual(['/', '/?v=1&view=goals', '/?v=1&view=goals&q=ab']);
      expect(view()).toEqual(viewWith({ screen: 'goals' }));
    });

    it('keeps the language that the reader changed to when Back leads to a link’s own', () => {
      const { act, browser, time, view } = opened('/?v=1&lang=en');
      act({ type: 'go', screen: 'goals' });
      act({ type: 'lang', lang: null });
      browser.travel(-1);
      time.pass(200);
      expect(view()).toEqual(viewWith({}));
      expect(browser.entries()).toEqual(['/', '/?v=1&view=goals']);
    });

    it('writes at most 100 times in any 10 s for 300 letters, and the last of them in the end', () => {
      const { act, browser, time } = opened('/');
      let query = '';
      for (let letter = 0; letter < 300; letter++) {
        query += 'x';
        act({ type: 'filter', patch: { query }, typed: true });
        time.pass(10_000 / 300);
      }
      time.pass(1000);
      expect(browser.address()).toBe(`/?v=1&q=${query}`);
      expect(browser.state.refused).toBe(0);
      expect(browser.calls.length).toBeLessThanOrEqual(57);
      expect(browser.entries().length).toBe(2);
    });

    it('stays within the limit when choices come faster, and ends on the last one', () => {
      const { act, browser, time, view } = opened('/');
      for (let step = 0; step < 901; step++) {
        act({ type: 'open', id: step % 2 ? 'sc-13' : 'sc-12' });
        time.pass(1000 / 30);
      }
      act({ type: 'open', id: 'sd-05' });
      time.pass(11_000);
      expect(browser.state.refused).toBe(0);
      expect(browser.address()).toBe('/?v=1&record=sd-05');
      expect(view()).toEqual(viewWith({ record: 'sd-05' }));
      expect(mostIn10s(browser.calls.map((call) => call.at))).toBe(100);
    });

    it('goes on when the browser refuses, and writes when it no longer does', () => {
      const { act, browser, time, view } = opened('/');
      browser.state.refuse = true;
      act({ type: 'go', screen: 'goals' });
      act({ type: 'filter', patch: { query: 'a' }, typed: true });
      expect(view()).toEqual(viewWith({ screen: 'goals', query: 'a' }));
      expect(browser.entries()).toEqual(['/']);
      time.pass(5000);
      browser.state.refuse = false;
      time.pass(10_000);
      expect(browser.entries()).toEqual(['/', '/?v=1&view=goals&q=a']);
    });

    it('does not ask for ever where the browser always refuses, but tries at the next change', () => {
      const { act, browser, time } = opened('/');
      browser.state.refuse = true;
      act({ type: 'go', screen: 'goals' });
      time.pass(60_000);
      expect(browser.state.refused).toBe(5);
      expect(time.waiting()).toBe(0);
      browser.state.refuse = false;
      act({ type: 'as', as: 'table' });
      expect(browser.address()).toBe('/?v=1&view=goals&as=table');
    });
  });

  it('lets go of both sides when it is taken off', () => {
    const { act, browser, time, unbind, view } = opened('/');
    act({ type: 'filter', patch: { query: 'a' }, typed: true });
    act({ type: 'filter', patch: { query: 'ab' }, typed: true });
    act({ type: 'filter', patch: { query: 'abc' }, typed: true });
    unbind();
    time.pass(1000);
    act({ type: 'go', screen: 'goals' });
    browser.travel(0);
    expect(browser.entries()).toEqual(['/', '/?v=1&q=ab']);
    expect(view()).toEqual(viewWith({ screen: 'goals', query: 'abc' }));
    expect(time.waiting()).toBe(0);
  });
});

/** The most calls in any span of 10 s, both ends counted. */
function mostIn10s(times: number[]): number {
  return Math.max(
    ...times.map((start) => times.filter((at) => at >= start && at <= start + 10_000).length),
  );
}

describe('in a frame of another page', () => {
  it('writes over its one entry, so that Back belongs to the page around it', () => {
    const { act, browser, time, view } = opened('/app/?v=1&view=goals&embed=1');
    act({ type: 'open', id: 'sc-12' });
    time.pass(1000);
    act({ type: 'show', view: viewWith({ screen: 'timeline' }) });
    time.pass(1000);
    expect(view().embed).toBe(true);
    expect(browser.calls.map(({ mode }) => mode)).toEqual(['replace', 'replace']);
  });
});
