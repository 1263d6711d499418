import type { Statement } from '../model/dataset.ts';

/** The form that texts are compared in: full-width and half-width alike (NFKC), case ignored. */
function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/**
 * Whether the query stands, letter by letter, in a statement's label or summary (either language)
 * or in one of its quotes. White space around the query does not count; an empty query matches all.
 */
export function matches(record: Statement, query: string): boolean {
  const wanted = folded(query).trim();
  if (wanted === '') return true;
  const { label, summary, evidence } = record;
  return [label.zh, label.en, summary.zh, summary.en, ...evidence.map(({ quote }) => quote)].some(
    (text) => folded(text).includes(wanted),
  );
}
