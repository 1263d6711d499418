import type { Task } from '../task.ts';

/** Few enough to take a moment, many enough that the pauses between do not count. */
const BLOCK = 400;

/**
 * Works through a list in blocks and lets the page breathe between two. Rejects with the reason of
 * the signal where the reader cancels.
 * @param before what of the task was done already
 * @param all of the whole task
 */
export async function inBlocks<Item>(
  items: readonly Item[],
  work: (block: readonly Item[]) => void | Promise<void>,
  { signal, report }: Task,
  before: number,
  all: number,
): Promise<void> {
  for (let at = 0; at < items.length; at += BLOCK) {
    signal.throwIfAborted();
    const block = items.slice(at, at + BLOCK);
    await work(block);
    report(before + at + block.length, all);
    await new Promise((resolve) => setTimeout(resolve));
  }
  signal.throwIfAborted();
}
