import type { Turns } from '../model/turns.ts';

/** How long the work may keep the page waiting, ms: less than a frame, with room for painting. */
const TURN = 10;

/**
 * Does work in turns, with a pause for keys and paint between them. Work that is done within one
 * turn is done at once.
 */
export async function inTurns<T>(work: Turns<T>): Promise<T> {
  let end = performance.now() + TURN;
  let step = work.next();
  while (!step.done) {
    if (performance.now() >= end) {
      await new Promise((resume) => setTimeout(resume, 0));
      end = performance.now() + TURN;
    }
    step = work.next();
  }
  return step.value;
}
