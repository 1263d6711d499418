import { describe, expect, test } from 'vitest';
import { distinctSides, select } from '../../src/domain/select.ts';
import { DEFAULT_VIEW } from '../../src/state/view.ts';
import { fixtureDataset } from '../fixtures/dataset.ts';

describe('distinctSides', () => {
  const dataset = fixtureDataset();
  test('takes a document that stands on both sides once', () => {
    const selection = select(dataset, { ...DEFAULT_VIEW, b: DEFAULT_VIEW.a });
    const { a, b } = distinctSides(selection).sides;
    expect([a, b]).toEqual([selection.sides.a, null]);
  });
  test('leaves two documents as they are', () => {
    const selection = select(dataset, DEFAULT_VIEW);
    expect(distinctSides(selection)).toBe(selection);
  });
});
