// Which of many places of a text meet a given one: a long draft asks this of thousands, for thousands.

import { bisect } from './bisect.ts';

/** [start, end) in a text, UTF-16 code units. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * Prepares places, in any order, for search. The function that it gives lists those that share a
 * sign with a place, in the order in which they were given; it takes log n where few of them overlap.
 */
export function overlapping<T extends Place>(places: readonly T[]): (place: Place) => T[] {
  const sorted = places
    .map((place, at) => ({ place, at }))
    .sort((one, other) => one.place.start - other.place.start);
  let furthest = 0;
  // Where the furthest of each and those before it ends: nothing before it reaches beyond.
  const reach = sorted.map(({ place }) => {
    furthest = Math.max(furthest, place.end);
    return furthest;
  });
  return ({ start, end }) => {
    const before = bisect(sorted, (one) => one.place.start < end);
    const found: (typeof sorted)[number][] = [];
    for (let i = before - 1; i >= 0 && (reach[i] ?? 0) > start; i--) {
      const one = sorted[i];
      if (one && one.place.end > start) found.push(one);
    }
    return found.sort((one, other) => one.at - other.at).map(({ place }) => place);
  };
}
