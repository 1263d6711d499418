import { findTarget, targetId } from '../domain/evidence.ts';
import type { Dataset } from '../model/dataset.ts';
import { DEFAULT_VIEW } from './view.ts';

/** The ids that a link may name. All are lower case; their order is the order in links. */
export interface LinkVocabulary {
  readonly documents: readonly string[];
  readonly themes: readonly string[];
  /** The id of a document or theme that an id stands for by now: itself unless it is a former one. */
  readonly current: (id: string) => string;
  /** Lower-case id of a record, absence or tombstone -> the id now in use, or null. Follows aliases. */
  readonly targets: (id: string) => string | null;
  /** Whether an id in use is that of a withdrawn record: there is nothing of it to compare. */
  readonly withdrawn: (id: string) => boolean;
}

const TARGET_SHAPE = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*-(?:\d{2,4}|x\d{2,3})$/;
/** An id without its number. */
const prefixOf = (id: string) => id.replace(/-x?\d+$/, '');

/**
 * What links are read against. `documents` are all that should be there, loaded or not: while
 * one of them is missing, an id that belongs to none of the loaded ones is taken on trust, so
 * that a failed file does not cost the reader the record that the link names.
 */
export function linkVocabulary(
  dataset: Dataset,
  documents: readonly string[] = [DEFAULT_VIEW.a, DEFAULT_VIEW.b],
): LinkVocabulary {
  const loaded = dataset.documents.map((document) => document.id);
  const all = [...new Set([...documents, ...loaded])];
  const prefixes = new Set(
    dataset.documents.flatMap((document) =>
      [...document.records, ...document.absences].map((item) => prefixOf(item.id)),
    ),
  );
  const former = new Map(
    [...dataset.documents, ...dataset.themes].flatMap(({ id, formerIds = [] }) =>
      formerIds.map((old) => [old, id] as const),
    ),
  );
  const partial = all.length > loaded.length;
  return {
    documents: all,
    themes: dataset.themes.map((theme) => theme.id),
    current: (id) => former.get(id) ?? id,
    withdrawn: (id) => findTarget(dataset, id)?.type === 'tombstone',
    targets: (id) => {
      const target = findTarget(dataset, id);
      if (target) return targetId(target);
      return partial && TARGET_SHAPE.test(id) && !prefixes.has(prefixOf(id)) ? id : null;
    },
  };
}
