// A short label for a statement, made of its own words only.
import { MARKER } from './cutClauses.ts';

export const LABEL_LENGTH = 40;
const OPENING = /^(?:同时|此外|另外|并且|而且|以及|其中|要|并|且|还要|我们将|将)[，,、]?(?=.{6})/;

/** The words of a statement, cut where a clause or a member of a list ends. */
export function labelOf(quote: string): string {
  const words = quote.replace(/\s+/g, ' ').replace(MARKER, '').replace(OPENING, '').trim();
  if (words.length <= LABEL_LENGTH) return words;
  const head = words.slice(0, LABEL_LENGTH + 1);
  const clause = lastOf(head, /[，,；;：:]/g);
  if (clause >= 8) return head.slice(0, clause);
  const member = lastOf(head.slice(0, LABEL_LENGTH - 1), /[、和及与]/g);
  return `${head.slice(0, member >= 12 ? member : LABEL_LENGTH - 1)}…`;
}

function lastOf(words: string, mark: RegExp): number {
  let last = -1;
  for (const { index } of words.matchAll(mark)) if (balanced(words.slice(0, index))) last = index;
  return last;
}

const balanced = (words: string) =>
  [...'“《（('].every((open, i) => {
    const close = '”》）)'.charAt(i);
    return words.split(open).length === words.split(close).length;
  });
