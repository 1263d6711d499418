import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOn } from '../../src/domain/absence.ts';
import { coverageMatrix, matrixSides, tintStep } from '../../src/domain/coverageMatrix.ts';
import { SIDES } from '../../src/domain/filter.ts';
import { leftOut, provesNone } from '../../src/domain/leftOut.ts';
import { select } from '../../src/domain/select.ts';
import { A, B, fixtureDataset, fixtureDocument } from '../fixtures/dataset.ts';
import { EVERYTHING, filters } from '../fixtures/filters.ts';

const dataset = fixtureDataset();

describe('coverageMatrix', () => {
  it.each(['kind', 'instrument'] as const)(
    'by %s: each cell holds exactly the statements shown on its theme, totals each once',
    (reading) => {
      fc.assert(
        fc.property(filters, (filter) => {
          const selection = select(dataset, filter);
          const { rows, totals, columns } = coverageMatrix(selection, reading);
          expect(rows.map(({ theme }) => theme)).toEqual(selection.themes);
          for (const side of SIDES) {
            const shown = selection.sides[side]?.records ?? [];
            for (const { theme, cells } of rows) {
              const cell = cells[side];
              const own = cell?.state === 'counted' ? Object.values(cell.records).flat() : [];
              const wanted = shown.filter((record) => isOn(record, theme.id));
              expect(new Set(own)).toEqual(new Set(wanted));
              expect(own).toHaveLength(wanted.length);
              expect(cell?.state === 'counted').toBe(wanted.length > 0);
            }
            const sum = columns.reduce((all, column) => all + (totals[side]?.[column] ?? 0), 0);
            expect(sum).toBe(shown.length);
          }
        }),
        { numRuns: 60 },
      );
    },
  );

  it('tells what is not mentioned from what the filter hides', () => {
    const state = (kinds: readonly ('problem' | 'goal')[] | null) => {
      const { rows } = coverageMatrix(select(dataset, { ...EVERYTHING, kinds }), 'kind');
      return rows.find(({ theme }) => theme.id === 'law')?.cells;
    };
    expect(state(null)?.a).toMatchObject({ state: 'absent', absence: { id: 'sc-x01' } });
    expect(state(null)?.b?.state).toBe('counted');
    expect(state(['problem'])?.b).toEqual({ state: 'hidden' });
    expect(state(['problem'])?.a?.state).toBe('absent');
  });

  it('shows a document on both sides once, and no side that did not load', () => {
    expect(matrixSides(select(dataset, EVERYTHING))).toEqual(['a', 'b']);
    expect(matrixSides(select(dataset, { ...EVERYTHING, b: A }))).toEqual(['a']);
    expect(matrixSides(select(dataset, { ...EVERYTHING, a: 'elsewhere' }))).toEqual(['b']);
  });
});

describe('tintStep', () => {
  it.each([
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 3],
    [5, 4],
    [7, 4],
    [8, 5],
    [40, 5],
  ])('%i statements: step %i', (count, step) => {
    expect(tintStep(count)).toBe(step);
  });
});

describe('leftOut', () => {
  const word = (id: string) => dataset.terms.filter((family) => family.id === id);

  it('gives all recorded searches, and words that no search is about', () => {
    const document = fixtureDocument(A);
    const items = leftOut(document, dataset.terms);
    expect(items.flatMap((item) => (item.type === 'absence' ? item.absence.id : []))).toEqual(
      document.absences.map(({ id }) => id),
    );
    for (const item of items) {
      if (item.type === 'word') {
        expect(item.family.terms.some((term) => document.text.includes(term))).toBe(false);
      }
    }
  });

  it('takes a search for a piece of the word as proof, if it found nothing', () => {
    const [trade] = word('trade');
    const [law] = word('law');
    if (!trade || !law) throw new Error('no family');
    const document = fixtureDocument(B);
    expect(provesNone(fixtureDocument(A), law)?.id ?? null).toBe('sc-x01');
    expect(
      provesNone(
        { ...document, absences: document.absences.map((one) => ({ ...one, terms: ['电商'] })) },
        trade,
      ),
    ).toMatchObject({ terms: ['电商'] });
    expect(
      provesNone(
        { ...document, absences: document.absences.map((one) => ({ ...one, terms: ['平台'] })) },
        trade,
      ),
    ).toBeNull();
  });
});
