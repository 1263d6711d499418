import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { themesSchema } from '../../src/model/schema.ts';

const folder = new URL('texts/', import.meta.url);
const file = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const names = readdirSync(folder)
  .filter((one) => one.endsWith('.txt'))
  .map((one) => one.slice(0, -'.txt'.length));
const themes = parse(
  themesSchema,
  JSON.parse(readFileSync(new URL('../../data/themes.json', import.meta.url), 'utf8')),
).map(({ id }) => id);

interface Piece {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly theme?: string;
}

// A program of its own: it knows nothing of the reader's numerals.
const NUMERAL = /\d+(?:[.,]\d+)*|[〇零一二三四五六七八九十百千万亿两半廿]+|[倍番]/g;

describe.each(names)('%s', (name) => {
  const text = file(`${name}.txt`);
  const truth: Record<string, Piece[]> = JSON.parse(file(`${name}.truth.json`));
  const pieces = Object.values(truth).filter(Array.isArray).flat();

  it('is as long as a short policy paper', () => {
    expect(text.length).toBeGreaterThan(900);
    expect(text.length).toBeLessThan(2500);
  });

  it('has every quote of its truth file at its place', () => {
    for (const { quote, start, end } of pieces) expect(text.slice(start, end)).toBe(quote);
  });

  it('has a truth for every numeral: a quantity or none', () => {
    const known = [...(truth.quantities ?? []), ...(truth.others ?? [])];
    const left = Array.from(text.matchAll(NUMERAL)).filter(
      ({ 0: found, index }) =>
        !known.some(({ start, end }) => start < index + found.length && end > index),
    );
    expect(left.map(({ index }) => text.slice(index - 5, index + 5))).toEqual([]);
  });

  it('names only themes that there are', () => {
    const named = pieces.flatMap(({ theme }) => theme ?? []);
    expect(named.filter((theme) => !themes.includes(theme))).toEqual([]);
  });
});

it('has texts of every genre', () => {
  const genres = names.map((name) => JSON.parse(file(`${name}.truth.json`)).genre);
  expect(new Set(genres).size).toBeGreaterThanOrEqual(11);
});
