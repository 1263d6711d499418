import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { changedStatements } from '../../scripts/changedStatements.mjs';
import { parseChanges } from '../../src/model/changes.ts';

describe('changedStatements', () => {
  it('gives what changed or went, in its old order, then what came', () => {
    const before = {
      x: [
        { id: 'a', n: 1 },
        { id: 'b', n: 1 },
        { id: 'c', n: 1 },
      ],
    };
    const after = {
      x: [
        { id: 'd', n: 1 },
        { id: 'c', n: 2 },
        { id: 'a', n: 1 },
      ],
      y: [{ id: 'e' }],
    };
    expect(changedStatements(before, after)).toEqual([
      { id: 'b', document: 'x', before: { id: 'b', n: 1 }, after: null },
      { id: 'c', document: 'x', before: { id: 'c', n: 1 }, after: { id: 'c', n: 2 } },
      { id: 'd', document: 'x', before: null, after: { id: 'd', n: 1 } },
      { id: 'e', document: 'y', before: null, after: { id: 'e' } },
    ]);
    expect(changedStatements(before, before)).toEqual([]);
  });
});

describe('data/changes.json', () => {
  it('is a change log that the program reads', () => {
    const file = readFileSync(new URL('../../data/changes.json', import.meta.url), 'utf8');
    expect(parseChanges(JSON.parse(file))?.length).toBeGreaterThan(0);
  });
});

describe('parseChanges', () => {
  it.each([[null], [[]], [{}], ['<html>'], [[{ version: 'x', date: 'y', statements: [] }]]])(
    'gives null for what is no change log: %j',
    (input) => {
      expect(parseChanges(input)).toBeNull();
    },
  );
});
