// What the reader of quantities gives: what a text says of a number, or why it does not read it.

import type { ExclusionReason, Form, Relation, Status } from '../model/values.ts';
import type { QuantityRule, ReadingRefusal, ReadingRule } from './rules.ts';

/** A quantity of a text, read from its words. [start, end) in the text, UTF-16 code units. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  /** A decimal string, or a fraction (1/3); null for a range, a comparison without a number, 翻了2倍. */
  readonly value: string | null;
  readonly low: string | null;
  readonly high: string | null;
  /** The baseline of the same clause, in the unit of the value: 由6.4%提高到9%. */
  readonly from: string | null;
  /** A bound on the baseline: 从不足60家增加到100家. */
  readonly fromRelation: Relation | null;
  /** As written, 万 and 亿 included; × for multiples; null where there is none. */
  readonly unit: string | null;
  readonly relation: Relation;
  /** Null where the words leave it open. */
  readonly form: Form | null;
  readonly status: Status | null;
  /** A decrease, or lower than what it is held against, by the value. */
  readonly fall: boolean;
  /** 前10位: one of the first ten. */
  readonly top: boolean;
  /** What it is held against: 高于全国2个百分点. */
  readonly than: string | null;
  /** Per how many, as written: 每万人. */
  readonly per: string | null;
  /** 约3—5家, 5%—6%左右: both ends of a range are rough. */
  readonly rough: boolean;
  readonly ambiguous: boolean;
  /** The rule that read it. */
  readonly rule: QuantityRule;
}

/** Why a numeral is no quantity at all. */
export type LeftAside = Exclude<ExclusionReason, 'unread'>;

/** A number of the text that is no quantity, or none that can be relied on, with the rule that says so. */
export interface Unread {
  readonly start: number;
  readonly end: number;
  readonly aside: LeftAside | null;
  readonly refused: ReadingRefusal | null;
  readonly rule: ReadingRule;
}

/** All numbers of a text. */
export interface Readings {
  readonly quantities: readonly Quantity[];
  readonly unread: readonly Unread[];
}
