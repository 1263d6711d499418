import {
  COMMITMENTS,
  INSTRUMENTS,
  KINDS,
  type Lang,
  RELATIONS,
  STATUSES,
} from '../model/values.ts';
import { compareDecimals } from './decimal.ts';
import { LACKING } from './missing.ts';
import { orderOf } from './quantityOrder.ts';
import type { RecordColumn, RecordSort } from './recordColumns.ts';
import type { RecordRow } from './recordRows.ts';

/** What the order of words depends on. */
export interface WordOrder {
  /** The language whose labels are compared. */
  readonly lang: Lang;
  readonly compare: (one: string, other: string) => number;
}

/** A number, or places of lists one within the other; words; a value with its unit. */
type Key =
  | { readonly places: readonly number[] }
  | { readonly words: string }
  | { readonly value: string; readonly unit: string };

/**
 * The rows in the order asked for; null gives them as they came, which is document order and
 * breaks every tie. Rows that lack the value come last in both directions. What is chosen from a
 * list sorts as its list does; words by `order`; values as decimals within one unit, the units
 * apart and in one order in both directions. Gives a new array.
 */
export function sortRows(
  rows: readonly RecordRow[],
  sort: RecordSort | null,
  order: WordOrder,
): RecordRow[] {
  if (!sort) return [...rows];
  const key = KEYS[sort.column];
  const turn = sort.descending ? -1 : 1;
  return rows
    .map((row) => ({ row, key: key(row, order.lang) }))
    .sort((one, other) => {
      if (!one.key || !other.key) return Number(!one.key) - Number(!other.key);
      return compareKeys(one.key, other.key, turn, order.compare);
    })
    .map(({ row }) => row);
}

function compareKeys(one: Key, other: Key, turn: number, words: WordOrder['compare']): number {
  if ('places' in one && 'places' in other) {
    for (const [index, place] of one.places.entries()) {
      const apart = place - (other.places[index] ?? 0);
      if (apart !== 0) return apart * turn;
    }
    return 0;
  }
  if ('words' in one && 'words' in other) return words(one.words, other.words) * turn;
  if ('unit' in one && 'unit' in other) {
    if (one.unit !== other.unit) return words(one.unit, other.unit) || byCode(one.unit, other.unit);
    return compareDecimals(one.value, other.value) * turn;
  }
  return 0;
}

const places = (...list: number[]): Key => ({ places: list });
const words = (text: string | null | undefined): Key | null => (text ? { words: text } : null);
/** Place in a list of allowed values; null where there is no value. */
function placeIn<T>(list: readonly T[], value: T | null | undefined): Key | null {
  return value == null ? null : places(list.indexOf(value));
}

const KEYS: Readonly<Record<RecordColumn, (row: RecordRow, lang: Lang) => Key | null>> = {
  // sc-9 before sc-10 whatever the number of digits, and in one order with every reader.
  id: ({ id, places: at }) => places(at.document, Number(/\d+/.exec(id)?.[0] ?? 0)),
  document: ({ places: at }) => places(at.document),
  kind: ({ kind }) => placeIn(KINDS, kind),
  theme: ({ places: at }) => places(at.theme),
  label: ({ label }, lang) => words(label[lang]),
  time: timeKey,
  written: ({ quantities }) => words(quantities[0]?.written.quote),
  value: valueKey,
  unit: ({ quantities }) => words(quantities.find(({ unit }) => unit !== null)?.unit),
  relation: ({ quantities }) => placeIn(RELATIONS, quantities[0]?.relation),
  status: ({ quantities }) => placeIn(STATUSES, quantities[0]?.status),
  missing: ({ missing }) =>
    missing.length === 0 ? null : places(...missing.map(lackingPlace), 99),
  step: ({ step }) => (step === null ? null : places(step)),
  instrument: ({ instrument }) => placeIn(INSTRUMENTS, instrument),
  commitment: ({ commitment }) => placeIn(COMMITMENTS, commitment),
  speaker: ({ speaker, places: at }) => (speaker ? places(at.document, at.speaker) : null),
  section: ({ places: at }) => places(at.document, at.section),
  quote: ({ quote }) => words(quote),
  offsets: ({ offsets, places: at }) => places(at.document, offsets.start),
};

/** The first year named, and the month in it; null without a year, whatever else is said of the time. */
function timeKey({ years, times }: RecordRow): Key | null {
  const year = years[0];
  if (year === undefined) return null;
  return places(year, times.find((time) => time.year === year)?.from ?? 0);
}

/** The first number stated; a range by its low end. */
function valueKey({ quantities }: RecordRow): Key | null {
  for (const quantity of quantities) {
    const value = orderOf(quantity);
    if (value !== null) return { value, unit: quantity.unit ?? '' };
  }
  return null;
}

const lackingPlace = (part: (typeof LACKING)[number]) => LACKING.indexOf(part);
const byCode = (one: string, other: string) => (one < other ? -1 : 1);
