import type { Statement } from '../model/dataset.ts';
import { type Kind, MISSING_PARTS } from '../model/values.ts';
import { orderOf } from './quantityOrder.ts';
import { isDated } from './select.ts';

/** What a statement may lack, in the order in which it is said: parts of its quantities (A3–A6), a number (A1), a year (A2). */
export const LACKING = [...MISSING_PARTS, 'number', 'year'] as const;
export type Lacking = (typeof LACKING)[number];

/** Kinds of which a reader asks how much: for the others a missing number means nothing. */
const COUNTABLE: readonly Kind[] = ['goal', 'target', 'measure'];

/** Whether a number is asked for that the document does not give. */
export function lacksNumber({ kind, quantities }: Statement): boolean {
  return COUNTABLE.includes(kind) && quantities.every((quantity) => orderOf(quantity) === null);
}

/** What the document does not give about a statement, each once, in the order of LACKING. Design, section 0.3. */
export function lacking(record: Statement): Lacking[] {
  const parts = new Set<Lacking>(record.quantities.flatMap(({ missing }) => missing));
  if (lacksNumber(record)) parts.add('number');
  if (!isDated(record)) parts.add('year');
  return LACKING.filter((part) => parts.has(part));
}
