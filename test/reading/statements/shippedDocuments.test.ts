// The two documents of data/, drafted without a look at their records, against the records.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drafted } from './drafted.ts';

interface Record {
  readonly kind: string;
  readonly theme: string;
  readonly evidence: readonly { start: number; end: number; role?: string }[];
}
const DATA = new URL('../../../data/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, DATA), 'utf8');
const group = (kind: string) => (kind === 'target' ? 'goal' : kind);

/** Of the hand-made records of a kind: how many have half their words in drafts of the kind, and the theme. */
function agreement(id: string) {
  const made: Record[] = JSON.parse(read(`${id}/document.json`)).records;
  const { file, audit } = drafted(read(`${id}/source.txt`));
  const shared = (one: Record, other: Record) => {
    const [a, b] = [one.evidence[0], other.evidence[0]];
    return a && b ? Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) : 0;
  };
  const kinds: { [kind: string]: { all: number; found: number } } = {};
  let themes = 0;
  let drafts = 0;
  for (const one of made) {
    const near = file.records.filter((other) => shared(one, other) > 0);
    const same = near.filter((other) => group(other.kind) === group(one.kind));
    const size = (one.evidence[0]?.end ?? 0) - (one.evidence[0]?.start ?? 0);
    const kind = kinds[group(one.kind)] ?? { all: 0, found: 0 };
    kinds[group(one.kind)] = kind;
    kind.all++;
    if (same.reduce((sum, other) => sum + shared(one, other), 0) * 2 >= size) kind.found++;
    const best = [...near].sort((a, b) => shared(one, b) - shared(one, a))[0];
    if (best) {
      drafts++;
      if (best.theme === one.theme) themes++;
    }
  }
  return { kinds, themes: themes / drafts, audit };
}

describe('the documents of data/ drafted', () => {
  it.each([
    ['sichuan-briefing-1226', { goal: 1, figure: 0.9, measure: 0.8 }, 0.65],
    ['shandong-conference-0719', { goal: 0.8, problem: 0.8, measure: 0.8 }, 0.6],
  ])('%s', (id, bounds, themes) => {
    const found = agreement(id);
    for (const [kind, bound] of Object.entries(bounds)) {
      const { all = 0, found: right = 0 } = found.kinds[kind] ?? {};
      expect(right / all, kind).toBeGreaterThanOrEqual(bound);
    }
    expect(found.themes).toBeGreaterThanOrEqual(themes);
    const { numerals, sentences, clauses, quotes } = found.audit;
    expect([numerals.left, sentences.left, clauses.left, quotes.failed]).toEqual([[], [], [], []]);
  });
});
