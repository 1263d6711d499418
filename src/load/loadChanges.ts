// The change log of the data, fetched only when a link was made on another version.
import { type DataVersion, parseChanges } from '../model/changes.ts';
import type { ReadFile } from './readFile.ts';

/** Reads the log; null where it cannot be had or is none, so that nothing is claimed from it. */
export async function changeLog(read: ReadFile): Promise<readonly DataVersion[] | null> {
  try {
    return parseChanges(JSON.parse(await read('changes.json')));
  } catch {
    return null;
  }
}
