// A quantity taken apart in the order in which it is said: 达到 | 40 | EFLOPS.
import type { Quantity } from '../model/dataset.ts';
import type { Commitment, Lang } from '../model/values.ts';
import { amountEn } from './amountEn.ts';
import { amountZh } from './amountZh.ts';
import { heldWord } from './heldAgainst.ts';
import { rankParts } from './rankWords.ts';
import type { QuantityParts } from './saidOfAmount.ts';

/** The parts of a quantity, for where the digits are set larger than the rest. */
export function quantityParts(
  quantity: Quantity,
  lang: Lang,
  commitment?: Commitment,
  short = false,
): QuantityParts {
  const { value, low, form, than } = quantity;
  if (value === null && low === undefined) {
    if (form !== 'relation') return { before: '', value: quantity.written.quote, after: '' };
    const word = heldWord(quantity, lang).replace(/^each /, '');
    return { before: '', value: word, after: than?.[lang] ?? '' };
  }
  if (form === 'rank' && value !== null) return rankParts(quantity, value, lang, !short);
  const shown = { commitment, short };
  return lang === 'zh' ? amountZh(quantity, shown) : amountEn(quantity, shown);
}
