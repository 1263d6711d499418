import type { Task } from '../task.ts';

/** Few enough to take a moment, many enough that the pauses between do not count. */
const BLOCK = 400;

/**
 * Does something for each place of a list in blocks and lets the page breathe between two. Rejects
 * with the reason of the signal where the reader cancels.
 * @param before what of the task was done already
 * @param all of the whole task
 */
export async function inBlocks(
  length: number,
  work: (at: number) => void,
  { signal, report }: Task,
  before = 0,
  all: number = length,
): Promise<void> {
  for (let at = 0; at < length; at += 1) {
    signal.throwIfAborted();
    work(at);
    if ((at + 1) % BLOCK > 0 && at + 1 < length) continue;
    report(before + at + 1, all);
    await new Promise((resolve) => setTimeout(resolve));
  }
  signal.throwIfAborted();
}
