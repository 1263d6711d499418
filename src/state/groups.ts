import type { Group, Screen } from './view.ts';

/** The orders of rows that each screen offers; the first is its own, which links leave out. */
export const SCREEN_GROUPS: Readonly<Record<Screen, readonly Group[]>> = {
  overview: ['gap', 'theme'],
  goals: ['theme', 'doc'],
  timeline: [],
  figures: [],
  coverage: [],
  source: [],
  records: ['theme', 'doc'],
  about: [],
};

/** Whether a screen offers an order. */
export function hasGroup(screen: Screen, group: Group): boolean {
  return SCREEN_GROUPS[screen].includes(group);
}

/** The order that a screen shows: the one asked for, else its own; null where it has none. */
export function groupShown(screen: Screen, group: Group | null): Group | null {
  return group ?? SCREEN_GROUPS[screen][0] ?? null;
}
