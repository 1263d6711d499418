// The data files that are shipped with the app: their addresses, and who each document is of.
import type { DocumentFile } from '../model/schema.ts';

const ROOT = '../../data/';

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
// This one field is built into the program, so that a document which fails to load can still be named.
const provinces = import.meta.glob<DocumentFile['province']>('../../data/*/document.json', {
  import: 'province',
  eager: true,
});

/** Address of each data file by its path relative to data/. */
export const FILE_URLS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({ ...jsonUrls, ...textUrls }).map(([path, url]) => [path.slice(ROOT.length), url]),
);

/** The documents shipped, one a folder of data/, with the province that each names. */
export const BUNDLED: readonly {
  readonly id: string;
  readonly province: DocumentFile['province'];
}[] = Object.entries(provinces).map(([path, province]) => ({
  id: path.slice(ROOT.length).split('/')[0] ?? '',
  province,
}));
