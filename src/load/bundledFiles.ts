// The documents that are shipped with the app.
import type { Bilingual } from '../model/dataset.ts';
import { shortNames } from '../model/identity.ts';
import type { DocumentFile } from '../model/schema.ts';

// Built into the program (vite.config.ts), so that a document which fails to load can still be named.
declare const DOCUMENT_IDENTITIES: readonly Pick<
  DocumentFile,
  'id' | 'province' | 'issuer' | 'shortTitle'
>[];

const names = shortNames(DOCUMENT_IDENTITIES);

/** The documents shipped, one a folder of data/, with what each is called. */
export const BUNDLED: readonly { readonly id: string; readonly name: Bilingual }[] =
  DOCUMENT_IDENTITIES.map(({ id, shortTitle }, index) => ({
    id,
    name: names[index] ?? shortTitle,
  }));
