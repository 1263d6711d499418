import type { Statement } from '../model/dataset.ts';
import type { Kind } from '../model/values.ts';
import { orderOf } from './quantityOrder.ts';

/** What is to be done stands before what is aimed at, both before a guiding idea. */
const KIND_ORDER: readonly Kind[] = ['measure', 'target', 'goal', 'principle'];

/** The questions in their order; the lower answer is the sharper. */
const QUESTIONS: readonly ((record: Statement, theme: string) => number)[] = [
  // Is the theme its main one?
  (record, theme) => (record.theme === theme ? 0 : 1),
  (record) => (quotesNumber(record) ? 0 : 1),
  // Does its wording name what will be there?
  ({ wording }) => (wording === 'measure' || wording === 'end-state' ? 0 : 1),
  ({ kind }) => KIND_ORDER.indexOf(kind),
  // How many things does it string together?
  ({ evidence }) => evidence[0]?.quote.match(/[、,，;；]/g)?.length ?? 0,
];

/** Whether a number of the statement stands in the quote that is shown of it. */
function quotesNumber({ quantities, evidence: [quote] }: Statement): boolean {
  return quantities.some(
    (quantity) =>
      orderOf(quantity) !== null &&
      quote &&
      quote.start <= quantity.written.start &&
      quantity.written.end <= quote.end,
  );
}

/**
 * Whether of two statements on the same ladder step `one` speaks more sharply of the theme than
 * `other`. The first difference decides: the theme is its main one; its quote has a number; its
 * wording names what will be there; a measure before a target or goal, a principle last; fewer
 * things strung together in its quote. Without a difference neither is sharper, and the one that
 * comes first in the document stands.
 */
export function isSharper(one: Statement, other: Statement, theme: string): boolean {
  for (const ask of QUESTIONS) {
    const difference = ask(one, theme) - ask(other, theme);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
