// What changed in the data since a link was made (link format, rule 6).
import type { DataVersion, StatementChange } from '../model/changes.ts';
import type { Statement } from '../model/dataset.ts';
import { canonicalJson } from '../model/fingerprint.ts';
import { passingStatements } from './evaluateFilter.ts';
import type { Filter } from './filter.ts';

/**
 * What changed from one version of the data to the newest that the log knows, each statement once:
 * as it stood then and as it stands now. One that came and went in between is left out.
 * @returns null where the log does not know the version
 */
export function changesSince(
  log: readonly DataVersion[],
  version: string,
): StatementChange[] | null {
  const at = log.findIndex((entry) => entry.version === version);
  if (at < 0) return null;
  const changes = new Map<string, StatementChange>();
  for (const change of log.slice(at + 1).flatMap(({ statements }) => statements)) {
    const earlier = changes.get(change.id);
    changes.set(change.id, earlier ? { ...change, before: earlier.before } : change);
  }
  return [...changes.values()].filter(({ before, after }) => before ?? after);
}

/**
 * The changes that bear on a view: of a document that it shows, and of a statement that its filter
 * leaves now or would have left then. `only` is not asked: it asks of themes, not of statements.
 */
export function changesInView(
  changes: readonly StatementChange[],
  filter: Filter,
): StatementChange[] {
  return changes.filter(
    ({ document, before, after }) =>
      (document === filter.a || document === filter.b) &&
      passingStatements({ records: [before, after].filter((one) => one !== null) }, filter).length >
        0,
  );
}

/** How many statements were changed, added and removed. */
export function changeCounts(changes: readonly StatementChange[]) {
  const count = (fits: (change: StatementChange) => boolean) => changes.filter(fits).length;
  return {
    changed: count(({ before, after }) => before !== null && after !== null),
    added: count(({ before }) => before === null),
    removed: count(({ after }) => after === null),
  };
}

/** What of a statement can differ, as a reader knows it; `coding` is all else. */
export type ChangedField =
  | 'evidence'
  | 'label'
  | 'summary'
  | 'kind'
  | 'theme'
  | 'time'
  | 'quantities'
  | 'coding';

const NAMED = ['evidence', 'label', 'summary', 'kind', 'theme', 'time', 'quantities'] as const;

/** Which parts of a statement differ between its two states; none where it came or went. */
export function changedFields({ before, after }: StatementChange): ChangedField[] {
  if (!before || !after) return [];
  const differs = (one: unknown, other: unknown) => canonicalJson(one) !== canonicalJson(other);
  const named = NAMED.filter((field) => differs(before[field], after[field]));
  const rest = (statement: Statement) =>
    Object.entries(statement).filter(([key]) => !NAMED.some((field) => field === key));
  return differs(rest(before), rest(after)) ? [...named, 'coding'] : named;
}
