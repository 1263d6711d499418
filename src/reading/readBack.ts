// Reads a recorded quantity again from the text, without knowing what was recorded.
import type { Quantity as Recorded } from '../model/dataset.ts';
import { overlapping } from './overlapping.ts';
import type { LeftAside, Quantity, Readings, Unread } from './quantity.ts';
import { readQuantities } from './readQuantities.ts';
import type { ReadingRefusal } from './rules.ts';

/** What the words were read as; why they were refused or left aside; null where there was nothing to read. */
export type ReadBack =
  | { readonly as: string }
  | { readonly refused: ReadingRefusal | LeftAside }
  | null;

/** What of a quantity is compared. */
type Said = Pick<
  Recorded,
  'value' | 'low' | 'high' | 'from' | 'fromRelation' | 'unit' | 'relation' | 'per'
> &
  Pick<Recorded, 'fall' | 'top' | 'rough' | 'ambiguous' | 'form' | 'status'> & {
    readonly than: string | null;
  };

/**
 * For each quantity what the text says where it is recorded, in the words of `describeQuantity`. The words are read
 * in their sentence (不得超过 before 10% counts); of 从54.9提高到1130.1 each end may be recorded alone.
 * Words of a slogan, which the reader leaves aside in its quotation marks, are read by themselves.
 * @param readings of the whole text
 */
export function readBack(readings: Readings): (recorded: Recorded) => ReadBack {
  const quantities = overlapping(readings.quantities);
  const left = overlapping(readings.unread);
  return (recorded) =>
    compared(recorded, quantities(recorded.written).flatMap(ends), left(recorded.written)[0]);
}

function compared(recorded: Recorded, found: readonly Quantity[], unread?: Unread): ReadBack {
  const { quote } = recorded.written;
  const refused = unread?.refused ?? unread?.aside;
  // What its sentence refuses is not read out of it: 没有增长5% is no growth.
  const slogan = refused === undefined || refused === 'name' || refused === 'idiom';
  const all = found.length === 0 && slogan ? aloneIn(quote) : found;
  const wanted = describeQuantity(recorded);
  const said = all.map((one) => describe(agreed(recorded, one)));
  const first = said.find((one) => one === wanted) ?? said[0];
  if (first !== undefined) return { as: first };
  return refused ? { refused } : null;
}

/** A quantity in one line, for comparing it. */
export function describeQuantity(quantity: Recorded): string {
  return describe({ ...quantity, than: quantity.than?.zh ?? null });
}

function describe(quantity: Said): string {
  const { value, low, high, from, fromRelation, unit, relation, form, status } = quantity;
  const flags = (['fall', 'top', 'rough', 'ambiguous'] as const).filter((flag) => quantity[flag]);
  const number = low ? `${low}–${high}` : value;
  const start = from ? `${fromRelation ?? ''} ${from} →`.trim() : null;
  const plain = unit?.replace(/^个(?=百分点)/, '') ?? null;
  return [start, number, plain, relation, ...flags, quantity.per, quantity.than, form, status]
    .filter((part) => part !== undefined && part !== null && part !== '')
    .join(' | ');
}

// 一条主线 is an article in running text; where a record counts it, it is a number.
function aloneIn(quote: string): readonly Quantity[] {
  const read = readQuantities(quote).quantities;
  return read.length > 0 ? read : readQuantities(quote.replace(/^一/, '1')).quantities;
}

// A change read as one, and each of its ends.
function ends(read: Quantity): Quantity[] {
  if (read.from === null) return [read];
  const end = { ...read, from: null, fromRelation: null };
  return [read, end, { ...end, value: read.from, relation: read.fromRelation ?? 'exact' }];
}

// The words may leave form, status and reference open; what they do say must agree with the record.
function agreed(recorded: Recorded, read: Quantity): Said {
  return {
    value: read.value,
    low: read.low ?? undefined,
    high: read.high ?? undefined,
    from: read.from ?? undefined,
    fromRelation: read.fromRelation ?? undefined,
    unit: read.unit,
    relation: read.relation,
    fall: read.fall || undefined,
    top: read.top || undefined,
    rough: read.rough || undefined,
    ambiguous: read.ambiguous || undefined,
    per: read.per ?? undefined,
    than: read.than ?? recorded.than?.zh ?? null,
    form: read.form ?? recorded.form,
    status: read.status ?? recorded.status,
  };
}
