import type { PolicyDocument, Statement } from '../model/dataset.ts';

const made = new WeakMap<object, ReadonlyMap<string, number>>();

/** The place of each statement of a document in its order, 0-based, by id; worked out once. */
export function recordIndex(
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

/**
 * How many of the statements shown stand before one of their document, and whether it is shown itself;
 * null for an id that the document has not. `shown`: some of its statements, in document order.
 */
export function positionAmong(
  document: Pick<PolicyDocument, 'records'>,
  shown: readonly Statement[],
  id: string,
): { readonly before: number; readonly isShown: boolean } | null {
  const places = recordIndex(document);
  const place = places.get(id);
  if (place === undefined) return null;
  let before = 0;
  for (let end = shown.length; before < end; ) {
    const middle = (before + end) >> 1;
    if ((places.get(shown[middle]?.id ?? '') ?? 0) < place) before = middle + 1;
    else end = middle;
  }
  return { before, isShown: shown[before]?.id === id };
}
