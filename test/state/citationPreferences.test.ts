import { expect, it, vi } from 'vitest';
import { CITATIONS_KEY, createCitationPreferences } from '../../src/state/citationPreferences.ts';

function storage(stored: string | null = null) {
  const kept = new Map(stored === null ? [] : [[CITATIONS_KEY, stored]]);
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

it('gives no inferred year until the reader asks for it, and then remembers that', () => {
  const box = storage();
  const tell = vi.fn();
  const first = createCitationPreferences(() => box, tell);
  expect(first.getState().inferYear).toBe(false);
  first.getState().setInferYear(true);
  expect(createCitationPreferences(() => box, tell).getState().inferYear).toBe(true);
  expect(tell).not.toHaveBeenCalled();
});

it('lasts as long as the page where nothing can be stored, and says so', () => {
  const tell = vi.fn();
  const broken = () => {
    throw new Error('denied');
  };
  const store = createCitationPreferences(broken, tell);
  store.getState().setInferYear(true);
  expect(store.getState().inferYear).toBe(true);
  expect(tell).toHaveBeenCalled();
});
