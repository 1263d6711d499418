import { nameSides } from '../../i18n/naming.ts';
import type { Dataset, PolicyDocument } from '../../model/dataset.ts';
import { ownerOf } from '../../model/identity.ts';
import type { Lang } from '../../model/values.ts';

/** A document with what a sentence calls it. */
export interface NamedDocument {
  readonly document: PolicyDocument;
  readonly name: string;
}

/** What every section of the Method screen is given. */
export interface AboutProps {
  readonly dataset: Dataset;
  /** All documents, those on screen first, the left one before the right. */
  readonly documents: readonly NamedDocument[];
}

/** The documents in the given order with their names; those of one owner are told apart by title. */
export function namedDocuments(
  documents: readonly PolicyDocument[],
  lang: Lang,
): readonly NamedDocument[] {
  return documents.map((document) => {
    const alike = documents.find(
      (other) => other !== document && ownerOf(other)?.zh === ownerOf(document)?.zh,
    );
    return { document, name: nameSides(document, alike, lang).a.full };
  });
}
