import type { Quantity } from '../model/dataset.ts';
import type { AbsenceCode, MissingPart, Relation } from '../model/values.ts';
import { orderOf } from './quantityOrder.ts';
import type { RecordRow } from './recordRows.ts';

/** What each part that is not given counts as; the value of a year earlier is the base of a growth. */
export const CODES: Readonly<Record<MissingPart, AbsenceCode>> = {
  current: 'A5',
  baseline: 'A3',
  reference: 'A4',
  total: 'A6',
  previous: 'A3',
};

/**
 * The codes of what is not there, ascending, each once: of one quantity of a statement, or of a
 * statement that has none (A7 where no number is asked for). None where all is given.
 */
export function absenceCodes(row: RecordRow, quantity: Quantity | null): AbsenceCode[] {
  const codes = new Set<AbsenceCode>((quantity?.missing ?? []).map((part) => CODES[part]));
  if (quantity ? orderOf(quantity) === null : row.lacksNumber) codes.add('A1');
  if (!quantity && !row.lacksNumber) codes.add('A7');
  if (row.missing.includes('year')) codes.add('A2');
  return [...codes].sort();
}

/** From which to which number a stated one reaches, in its unit; null where the words set no bound on that side. */
export function bounds({ value, low, high, relation, top }: Quantity): {
  readonly lower: string | null;
  readonly upper: string | null;
} {
  return {
    lower: low ?? (LOWER.includes(relation) && !top ? value : null),
    upper: high ?? (UPPER.includes(relation) ? value : null),
  };
}

const LOWER: readonly Relation[] = ['exact', 'somewhat-over', 'above', 'at-least'];
const UPPER: readonly Relation[] = ['exact', 'just-under', 'below', 'at-most'];
