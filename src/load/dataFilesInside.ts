// The data files within the program, for the single file (scripts/single.mjs): a page opened from a disk
// may fetch nothing.
import { ReadError, type ReadFile } from './readFile.ts';

const texts = import.meta.glob<string>(
  [
    '../../data/*.json',
    '!../../data/released.json',
    '../../data/*/document.json',
    '../../data/*/cleaned.json',
    '../../data/*/source.txt',
    '../../data/*/source.raw.txt',
  ],
  { query: '?raw', import: 'default', eager: true },
);

/** Whether the program and its data are files beside the page: all is in the page itself. */
export const KEEPS_FILES = false;

/** Reads the shipped data; there is nothing to ask for again. */
export function dataFiles(_cache: RequestCache): ReadFile {
  return async (path) => {
    const text = texts[`../../data/${path}`];
    if (text === undefined) throw new ReadError('status', '404');
    return text;
  };
}
