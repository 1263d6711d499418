import type { Kind, Speaking, Status } from '../model/values.ts';

/** Inclusive; null is open. */
export interface YearRange {
  readonly from: number | null;
  readonly to: number | null;
}

/** What is to be shown. In the lists null means all, an empty list none. */
export interface Filter {
  /** Document ids of the left and the right side; they may be the same. */
  readonly a: string;
  readonly b: string;
  readonly themes: readonly string[] | null;
  readonly kinds: readonly Kind[] | null;
  readonly statuses: readonly Status[] | null;
  /** Whether the statement names a calendar year. */
  readonly dated: 'yes' | 'no' | null;
  /** Whether the statement has a quantity: a number, a multiple, or a value held against a reference. */
  readonly numbers: 'yes' | 'no' | null;
  /** Themes by who speaks on them in what the other clauses leave (topics.ts). */
  readonly only: readonly Speaking[] | null;
  readonly years: YearRange | null;
  readonly query: string;
}

/** The clauses of a filter: all of it but the choice of documents. */
export type Clauses = Omit<Filter, 'a' | 'b'>;

/** Clauses that leave everything. */
export const OPEN_CLAUSES: Clauses = {
  themes: null,
  kinds: null,
  statuses: null,
  dated: null,
  numbers: null,
  only: null,
  years: null,
  query: '',
};

export type Side = 'a' | 'b';
export const SIDES: readonly Side[] = ['a', 'b'];
/** A pair of values, one a side. */
export interface Pair<T> {
  readonly a: T;
  readonly b: T;
}

/** Whether a filter leaves out statements on the themes that it shows: any clause besides the themes. */
export function isNarrowed({ a: _a, b: _b, themes: _themes, ...clauses }: Filter): boolean {
  return Object.values(clauses).some((value) => value !== null && value !== '');
}

/** Whether a range is one year alone. */
export function isOneYear(range: YearRange | null): range is { from: number; to: number } {
  return range !== null && range.from !== null && range.from === range.to;
}
