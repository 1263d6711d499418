import { describe, expect, it, test } from 'vitest';
import { changedFields, changesInView, changesSince } from '../../src/domain/changes.ts';
import { everythingOf } from '../../src/domain/facets.ts';
import type { Filter } from '../../src/domain/filter.ts';
import type { DataVersion, StatementChange } from '../../src/model/changes.ts';
import type { Statement } from '../../src/model/dataset.ts';
import { A, B, fixtureDataset } from '../fixtures/dataset.ts';

const dataset = fixtureDataset();
const [one, two] = dataset.documents.find(({ id }) => id === A)?.records ?? [];
if (!one || !two) throw new Error('the fixture has at least two statements');
const relabelled: Statement = { ...one, label: { zh: '旧标题', en: 'Old label' } };

const change = (before: Statement | null, after: Statement | null): StatementChange => ({
  id: (before ?? after)?.id ?? '',
  document: A,
  before,
  after,
});
const version = (name: string, ...statements: StatementChange[]): DataVersion => ({
  version: name,
  date: '2026-01-01',
  statements,
});

describe('changesSince', () => {
  const older: Statement = { ...relabelled, kind: 'principle' };
  const log = [
    version('v1'),
    version('v2', change(older, relabelled), change(null, two)),
    version('v3', change(relabelled, one), change(two, null)),
  ];

  test.each<[string, readonly StatementChange[] | null]>([
    ['v0', null],
    // What came and went in between is no change.
    ['v1', [change(older, one)]],
    ['v2', [change(relabelled, one), change(two, null)]],
    ['v3', []],
  ])('%s', (made, expected) => {
    expect(changesSince(log, made)).toEqual(expected);
  });
});

describe('changesInView', () => {
  const shown = (patch: Partial<Filter>, changed: StatementChange) =>
    changesInView([changed], { ...everythingOf({ a: A, b: B }), ...patch }).length === 1;

  it('tells of statements of the documents in view', () => {
    expect(shown({}, change(relabelled, one))).toBe(true);
    expect(shown({ a: B }, change(relabelled, one))).toBe(false);
  });

  it('tells of what the filter leaves now, and of what it would have left then', () => {
    expect(shown({ query: '旧标题' }, change(relabelled, one))).toBe(true);
    expect(shown({ query: '旧标题' }, change(null, one))).toBe(false);
    expect(shown({ kinds: [one.kind] }, change(one, null))).toBe(true);
    expect(shown({ kinds: [] }, change(relabelled, one))).toBe(false);
  });
});

describe('changedFields', () => {
  it('names what differs, and all that has no name of its own as coding', () => {
    expect(changedFields(change(relabelled, one))).toEqual(['label']);
    expect(changedFields(change({ ...one, section: 'other' }, one))).toEqual(['coding']);
    expect(
      changedFields(
        change(
          {
            ...one,
            evidence: [],
            kind: one.kind === 'event' ? 'goal' : 'event',
            otherThemes: ['x'],
          },
          one,
        ),
      ),
    ).toEqual(['evidence', 'kind', 'coding']);
    expect(changedFields(change(one, null))).toEqual([]);
  });
});
