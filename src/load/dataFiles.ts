// Where the data files are: each at an address of its own beside the program, so that one that fails
// leaves the rest standing. The single file has them inside (dataFilesInside.ts takes the place of this one).
import { fetchingFrom, type ReadFile } from './readFile.ts';

const jsonUrls = import.meta.glob<string>(
  [
    '../../data/*.json',
    '!../../data/released.json',
    '../../data/*/document.json',
    '../../data/*/cleaned.json',
  ],
  { query: '?url', import: 'default', eager: true },
);
const textUrls = import.meta.glob<string>(
  ['../../data/*/source.txt', '../../data/*/source.raw.txt'],
  { query: '?url', import: 'default', eager: true },
);

/** Address of each data file by its path relative to data/. */
const FILE_URLS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({ ...jsonUrls, ...textUrls }).map(([path, url]) => [
    path.slice('../../data/'.length),
    url,
  ]),
);

/** Whether the program and its data are files beside the page, which a service worker can keep. */
export const KEEPS_FILES = true;

/** Reads the shipped data. `cache`: as in fetchingFrom. */
export function dataFiles(cache: RequestCache): ReadFile {
  return fetchingFrom(FILE_URLS, cache);
}
