// Rows for chart tests: the invented dataset through the real selection.
import type { Filter, Pair } from '../../src/domain/filter.ts';
import { ladderRows } from '../../src/domain/ladder.ts';
import type { LadderRow, Timeline } from '../../src/domain/rows.ts';
import { select } from '../../src/domain/select.ts';
import { timeline } from '../../src/domain/timeline.ts';
import type { PolicyDocument } from '../../src/model/dataset.ts';
import { A, B, fixtureDataset, fixtureDocument } from '../fixtures/dataset.ts';
import { EVERYTHING } from '../fixtures/filters.ts';

export const dataset = fixtureDataset();
export const documents: Pair<PolicyDocument | null> = {
  a: fixtureDocument(A, dataset),
  b: fixtureDocument(B, dataset),
};

/** The ladder rows that a filter leaves, in theme order. */
export function rowsOf(patch: Partial<Filter> = {}): readonly LadderRow[] {
  return ladderRows(dataset, select(dataset, { ...EVERYTHING, ...patch }));
}

/** The timeline that a filter leaves. */
export function timelineOf(patch: Partial<Filter> = {}): Timeline {
  return timeline(select(dataset, { ...EVERYTHING, ...patch }));
}

/** Paths of all functions in a value: options must have none. */
export function functionsIn(value: unknown, path = 'option'): string[] {
  if (typeof value === 'function') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) => functionsIn(held, `${path}.${key}`));
}
