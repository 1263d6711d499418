import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isOn } from '../../src/domain/absence.ts';
import { everythingOf } from '../../src/domain/facets.ts';
import type { Filter } from '../../src/domain/filter.ts';
import { select } from '../../src/domain/select.ts';
import { speaking } from '../../src/domain/topics.ts';
import { SPEAKING } from '../../src/model/values.ts';
import { A, B, fixtureDataset } from '../fixtures/dataset.ts';
import { filters } from '../fixtures/filters.ts';

const dataset = fixtureDataset();
const themes = (patch: Partial<Filter>) =>
  select(dataset, { ...everythingOf({ a: A, b: B }), ...patch }).themes.map(({ id }) => id);

describe('speaking', () => {
  const records = Object.fromEntries(
    dataset.documents.map((document) => [document.id, document.records]),
  );
  test.each(dataset.themes.map(({ id }) => id))('turns with the sides: %s', (theme) => {
    const a = records[A] ?? [];
    const b = records[B] ?? [];
    const turned = { both: 'both', a: 'b', b: 'a', neither: 'neither' } as const;
    expect(speaking(theme, { a: b, b: a })).toBe(turned[speaking(theme, { a, b })]);
    expect(speaking(theme, { a: [], b: [] })).toBe('neither');
  });
});

describe('select with `only`', () => {
  it('keeps the themes on which those asked for speak', () => {
    expect(Object.fromEntries(SPEAKING.map((who) => [who, themes({ only: [who] })]))).toEqual({
      both: ['infra', 'industry', 'data'],
      a: ['platform'],
      b: ['law'],
      neither: [],
    });
    expect(themes({ only: [] })).toEqual([]);
  });

  it('asks what the other clauses leave: goals alone leave more themes to nobody', () => {
    expect(themes({ only: ['neither'], kinds: ['goal'] })).toEqual(['infra', 'platform', 'law']);
  });

  it('parts the themes: each stands under just one answer, with the statements on it', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const open = select(dataset, { ...filter, only: null });
        const parts = SPEAKING.map((who) => select(dataset, { ...filter, only: [who] }));
        expect(parts.flatMap((part) => part.themes.map(({ id }) => id)).sort()).toEqual(
          open.themes.map(({ id }) => id).sort(),
        );
        for (const part of parts) {
          for (const side of ['a', 'b'] as const) {
            const all = open.sides[side]?.records ?? [];
            expect(part.sides[side]?.records ?? []).toEqual(
              all.filter((record) => part.themes.some(({ id }) => isOn(record, id))),
            );
          }
        }
      }),
    );
  });
});
