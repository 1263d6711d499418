// What is said of a number besides its digits: hope, direction, what a growth is against.
import type { Quantity } from '../model/dataset.ts';
import type { Commitment } from '../model/values.ts';

/** A quantity taken apart. A part that has nothing to say is ''. */
export interface QuantityParts {
  /** Relation, hope or field: “有望超过”, 全国第. */
  readonly before: string;
  /** Digits as stated, or the words where there are none. */
  readonly value: string;
  /** Unit, and what is said after it: 余家, 以上. */
  readonly after: string;
}

/** What is left out where there is little room: what a growth is against, the field of a rank. */
export interface Shown {
  readonly commitment: Commitment | undefined;
  readonly short: boolean;
}

/** Commitments that bear on a number itself, and the status of the number they bear on. */
const HOPED: Partial<Record<Commitment, 'forecast' | 'target'>> = {
  有望: 'forecast',
  力争: 'target',
  确保: 'target',
  努力: 'target',
};

/** The commitment of a statement where it belongs to this forecast or target; else null. */
export function hopeOf(
  { status }: Quantity,
  commitment: Commitment | undefined,
): Commitment | null {
  return commitment && HOPED[commitment] !== undefined && HOPED[commitment] === status
    ? commitment
    : null;
}

/** What a growth rate is measured against, in the words of the text; none is put in its mouth. */
const GROWTH_WORDS = [
  { zh: '同比', en: 'year on year' },
  { zh: '环比', en: 'on the previous period' },
  { zh: '年均', en: 'a year on average' },
];

/** 同比, 年均 of a growth rate; null where nothing is said. */
export function growthAgainst({ form, written }: Quantity): { zh: string; en: string } | null {
  if (form !== 'growth') return null;
  return GROWTH_WORDS.find(({ zh }) => written.quote.includes(zh)) ?? null;
}

/** The digits of a growth rate with their sign; those of any other value as they are. */
export function signed(quantity: Quantity, digits: string): string {
  const { form, fall, than } = quantity;
  if (form !== 'growth' || than || saysRise(quantity) || saysFall(quantity)) return digits;
  return `${fall ? '\u2212' : '+'}${digits}`;
}

/** Whether a fall is said in a word (下降超过3%), not by a sign. */
export function saysFall(quantity: Quantity): boolean {
  const { fall, form, relation, than } = quantity;
  return fall === true && !than && (form !== 'growth' || relation !== 'exact');
}

/** Whether a rise is said in a word (增长9%左右), not by a sign. */
export function saysRise(quantity: Quantity): boolean {
  const { fall, form, relation, from, than } = quantity;
  return form === 'growth' && !fall && !than && (relation !== 'exact' || from !== undefined);
}

/** Whether it has two ends. */
export function isRange({ low, high }: Quantity): boolean {
  return low !== undefined && high !== undefined;
}
