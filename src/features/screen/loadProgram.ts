import { checkKept } from './checkKept.ts';
import { findNewerRelease } from './findNewerRelease.ts';

/** That a program of this page did not come. */
export class MissingProgram extends Error {
  /** The programs of the version that the server has now, where a release has taken this one away; else null. */
  readonly newer: string | null;
  constructor(newer: string | null) {
    super('A program did not come.');
    this.name = 'MissingProgram';
    this.newer = newer;
  }
}

/**
 * Loads a program that is a file of its own. What fails once is asked for a second time: it may have
 * been by chance, or what the service worker has kept of it was damaged.
 * @param load its import
 * @returns what `load` gives; rejects with MissingProgram and nothing else
 */
export async function loadProgram<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch {
    await checkKept(window);
  }
  try {
    return await load();
  } catch {
    throw new MissingProgram(await findNewerRelease(document));
  }
}
