// Long work in small parts, so that whoever drives it can let keys and paint come between.

/** Work that yields wherever it may pause, and gives its result at the end. */
export type Turns<T> = Generator<undefined, T, undefined>;

/** So many members of a list are worked on before a pause: a few milliseconds. */
const BLOCK = 250;

/** Does the whole work without a pause. */
export function atOnce<T>(work: Turns<T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** Goes through a list with a pause after each block. `start`: the place in the list of the block's first member. */
export function* inBlocks<T>(
  list: readonly T[],
  each: (block: readonly T[], start: number) => void,
): Turns<void> {
  for (let start = 0; start < list.length; start += BLOCK) {
    each(list.length <= BLOCK ? list : list.slice(start, start + BLOCK), start);
    if (start + BLOCK < list.length) yield;
  }
}
