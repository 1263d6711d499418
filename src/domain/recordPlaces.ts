import type { PolicyDocument } from '../model/dataset.ts';

const made = new WeakMap<object, ReadonlyMap<string, number>>();

/** The place of each statement of a document in its order, 0-based, by id; worked out once. */
export function recordPlaces(
  document: Pick<PolicyDocument, 'records'>,
): ReadonlyMap<string, number> {
  const known = made.get(document);
  if (known) return known;
  const places = new Map<string, number>();
  document.records.forEach(({ id }, place) => {
    if (!places.has(id)) places.set(id, place);
  });
  made.set(document, places);
  return places;
}
