// The documents that are shipped with the app.
import type { DocumentFile } from '../model/schema.ts';

// This one field is built into the program, so that a document which fails to load can still be named.
const provinces = import.meta.glob<DocumentFile['province']>('../../data/*/document.json', {
  import: 'province',
  eager: true,
});

/** The documents shipped, one a folder of data/, with the province that each names. */
export const BUNDLED: readonly {
  readonly id: string;
  readonly province: DocumentFile['province'];
}[] = Object.entries(provinces).map(([path, province]) => ({
  id: path.slice('../../data/'.length).split('/')[0] ?? '',
  province,
}));
