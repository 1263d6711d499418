import { isDeepStrictEqual } from 'node:util';

/**
 * The statements that differ between two versions of the data, document by document: changed and
 * removed ones in their old order, then those that were added.
 * `before`, `after`: records of document.json by document id.
 * Gives { id, document, before, after }, null for what is not there.
 */
export function changedStatements(before, after) {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((document) => {
    const old = new Map((before[document] ?? []).map((record) => [record.id, record]));
    const now = new Map((after[document] ?? []).map((record) => [record.id, record]));
    return [...new Set([...old.keys(), ...now.keys()])]
      .map((id) => ({ id, document, before: old.get(id) ?? null, after: now.get(id) ?? null }))
      .filter((change) => !isDeepStrictEqual(change.before, change.after));
  });
}
