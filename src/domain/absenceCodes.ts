import type { Quantity } from '../model/dataset.ts';
import type { AbsenceCode, MissingPart, Qualifier } from '../model/values.ts';
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
  if (quantity ? quantity.value === null : row.lacksNumber) codes.add('A1');
  if (!quantity && !row.lacksNumber) codes.add('A7');
  if (row.missing.includes('year')) codes.add('A2');
  return [...codes].sort();
}

/** From which to which number a stated one reaches; null where the words set no bound on that side. */
export function bounds({ value, qualifier }: Pick<Quantity, 'value' | 'qualifier'>): {
  readonly lower: string | null;
  readonly upper: string | null;
} {
  return {
    lower: LOWER.includes(qualifier) ? value : null,
    upper: UPPER.includes(qualifier) ? value : null,
  };
}

const LOWER: readonly Qualifier[] = ['exact', 'somewhat-over', 'above'];
const UPPER: readonly Qualifier[] = ['exact', 'just-under'];
