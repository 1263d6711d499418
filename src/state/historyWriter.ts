/** Time and timers, so that tests need not wait. */
export interface Clock {
  /** Milliseconds that never run backwards. */
  readonly now: () => number;
  /** Runs once after `ms`; gives what stops it. */
  readonly after: (ms: number, run: () => void) => () => void;
}

/** Writes one address. May throw: browsers refuse when called too often. */
export type WriteAddress = (mode: 'push' | 'replace', search: string) => void;

export interface HistoryWriter {
  readonly push: (search: string) => void;
  readonly replace: (search: string) => void;
  /** Forgets what is still to be written. */
  readonly cancel: () => void;
}

/** Browsers refuse over 100 calls in 10 s; both ends of the span count (link format, rule 7). */
const SPAN = 10_000;
const LIMIT = 100;
/** Typing writes at most five times a second, which leaves half of all calls to choices. */
const REPLACE_GAP = 200;
/** After a refusal; together longer than the span. Then the next change tries again. */
const RETRIES = [1000, 2000, 4000, 8000] as const;

interface Entry {
  readonly mode: 'push' | 'replace';
  search: string;
}

/**
 * Writes addresses within what a browser allows. The last one asked for is always written in
 * the end. Of choices that come faster than that, those in between get no entry of their own.
 */
export function historyWriter(write: WriteAddress, clock: Clock): HistoryWriter {
  /** Times of the calls of the last 10 s, oldest first. */
  let calls: number[] = [];
  let lastReplace = Number.NEGATIVE_INFINITY;
  /** At most one replace and one push, in this order. */
  let waiting: Entry[] = [];
  let refusals = 0;
  let notBefore = Number.NEGATIVE_INFINITY;
  let stop: (() => void) | null = null;

  function add(mode: Entry['mode'], search: string): void {
    const last = waiting.at(-1);
    if (last && (mode === 'replace' || last.mode === 'push')) last.search = search;
    else waiting.push({ mode, search });
    run();
  }

  function run(): void {
    stop?.();
    stop = null;
    for (let entry = waiting[0]; entry; entry = waiting[0]) {
      const wait = delay();
      if (wait > 0) {
        stop = clock.after(wait, run);
        return;
      }
      const now = clock.now();
      calls.push(now);
      if (entry.mode === 'replace') lastReplace = now;
      try {
        write(entry.mode, entry.search);
        refusals = 0;
        waiting.shift();
      } catch {
        const retry = RETRIES[refusals++];
        if (retry === undefined) {
          cancel();
          return;
        }
        notBefore = now + retry;
      }
    }
  }

  function delay(): number {
    const now = clock.now();
    calls = calls.filter((time) => now - time <= SPAN);
    const oldest = calls.length < LIMIT ? now : (calls[0] ?? now) + SPAN + 1;
    // A replace with a push behind it is not typing any more: it goes at once.
    const typing = waiting.length === 1 && waiting[0]?.mode === 'replace';
    return Math.max(oldest, notBefore, typing ? lastReplace + REPLACE_GAP : now) - now;
  }

  function cancel(): void {
    stop?.();
    stop = null;
    waiting = [];
    refusals = 0;
    notBefore = Number.NEGATIVE_INFINITY;
  }

  return {
    push: (search) => add('push', search),
    replace: (search) => add('replace', search),
    cancel,
  };
}
