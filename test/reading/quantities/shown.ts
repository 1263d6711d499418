import type { Quantity } from '../../../src/reading/quantity.ts';
import { readQuantities } from '../../../src/reading/readQuantities.ts';

/** A case: the words, and what is to be read in them as `shown` writes it; '' is nothing. */
export type Case = readonly [words: string, expected: string];

/** `6.4→9 % at-least`, `−3.5 %`, `4–5 家`; ? is a number that the words leave open. */
export function shown(quantity: Quantity): string {
  const { value, low, high, from, unit, relation, fall, top, than } = quantity;
  const number = low !== null ? `${low}–${high}` : (value ?? (relation && than ? '' : '?'));
  return [
    `${from ? `${from}→` : ''}${fall ? '−' : ''}${top ? '前' : ''}${number}`,
    unit ?? '',
    relation === 'exact' || relation === 'between' ? '' : relation,
    than ? `than ${than}` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** All quantities of a text, in order. */
export const read = (text: string): string => readQuantities(text).quantities.map(shown).join('; ');
