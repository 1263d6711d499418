import type { HistoryWindow } from '../../src/state/history.ts';
import type { Clock } from '../../src/state/historyWriter.ts';

/** A clock that stands still until it is moved. */
export function fakeClock() {
  let time = 0;
  let timers: { at: number; run: () => void }[] = [];
  const clock: Clock = {
    now: () => time,
    after: (ms, run) => {
      const timer = { at: time + ms, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
  };
  return {
    clock,
    /** Moves on, running what falls due on the way in its order. */
    pass(ms: number) {
      const end = time + ms;
      for (;;) {
        const next = timers.filter((timer) => timer.at <= end).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        timers = timers.filter((timer) => timer !== next);
        time = Math.max(time, next.at);
        next.run();
      }
      time = end;
    },
    waiting: () => timers.length,
  };
}

/**
 * A window with a history. Like a browser it refuses over 100 calls in 10 s, all of them
 * counted; `refuse` makes it refuse always.
 */
export function fakeWindow(address: string, clock: Clock) {
  let entries = [address];
  let index = 0;
  const calls: { at: number; mode: 'push' | 'replace'; url: string }[] = [];
  const listeners = new Set<() => void>();
  const state = { refuse: false, refused: 0 };

  function call(mode: 'push' | 'replace', url: string) {
    const now = clock.now();
    const recent = calls.filter((earlier) => now - earlier.at <= 10_000).length;
    if (state.refuse || recent >= 100) {
      state.refused++;
      throw new DOMException('The operation is insecure.', 'SecurityError');
    }
    calls.push({ at: now, mode, url });
    if (mode === 'push') {
      entries = [...entries.slice(0, index + 1), url];
      index++;
    } else {
      entries[index] = url;
    }
  }

  const url = () => new URL(entries[index] ?? '', 'https://example.org');
  const win: HistoryWindow = {
    location: {
      get pathname() {
        return url().pathname;
      },
      get search() {
        return url().search;
      },
      get hash() {
        return url().hash;
      },
    },
    history: {
      pushState: (_state: unknown, _unused: string, to) => call('push', String(to)),
      replaceState: (_state: unknown, _unused: string, to) => call('replace', String(to)),
    },
    addEventListener: (_type, listener) => listeners.add(listener),
    removeEventListener: (_type, listener) => listeners.delete(listener),
  };
  return {
    win,
    state,
    calls,
    entries: () => entries,
    address: () => entries[index],
    /** Back (-1) or Forward (1). */
    travel(steps: number) {
      index += steps;
      for (const listener of listeners) listener();
    },
  };
}
