import { useEffect, useState } from 'react';
import { keepText, keptText } from './session.ts';

/** A stopwatch with a plan; `since`: when it was started last, null while it stands. Times in ms. */
export interface Timer {
  readonly before: number;
  readonly since: number | null;
  /** Planned minutes; null where none are planned. */
  readonly planned: number | null;
}

const NEW: Timer = { before: 0, since: null, planned: null };
const KEY = 'timer';
/** Longer than any briefing, in minutes. */
export const MOST_MINUTES = 600;

/** What the stopwatch shows at a time. */
export function elapsed({ before, since }: Timer, now: number): number {
  return before + (since === null ? 0 : Math.max(0, now - since));
}

/** A timer as it was kept; a new one where that is none. */
export function readTimer(text: string | null): Timer {
  try {
    const { before, since, planned } = JSON.parse(text ?? '') as Partial<Timer>;
    const time = (value: unknown) => typeof value === 'number' && value >= 0;
    if (!time(before) || !(since === null || time(since))) return NEW;
    return {
      before: before ?? 0,
      since: since ?? null,
      planned: planned === null || time(planned) ? (planned ?? null) : null,
    };
  } catch {
    return NEW;
  }
}

/** Minutes and seconds, with hours where there are any. */
export function clockTime(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const pair = (value: number) => `${value}`.padStart(2, '0');
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${h > 0 ? `${h}:` : ''}${pair(m)}:${pair(s)}`;
}

/** The presenter's stopwatch, kept over a reload, and the time of day, once a second. */
export function useTimer() {
  const [timer, setTimer] = useState(() => readTimer(keptText(KEY)));
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const tick = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(tick);
  }, []);
  const change = (next: Timer) => {
    setTimer(next);
    setNow(Date.now());
    keepText(KEY, JSON.stringify(next));
  };
  return {
    now,
    time: elapsed(timer, now),
    running: timer.since !== null,
    planned: timer.planned,
    toggle: () =>
      change({
        ...timer,
        before: elapsed(timer, Date.now()),
        since: timer.since === null ? Date.now() : null,
      }),
    reset: () => change({ ...timer, before: 0, since: timer.since === null ? null : Date.now() }),
    plan: (planned: number | null) => change({ ...timer, planned }),
  };
}
