// Values that no document states: our arithmetic on two stated numbers, shown only on request.
//
// The published rule, the same everywhere: a stated number stands for every number that rounds
// to it, half a unit of its last written digit either way. What follows from two such numbers is
// a range. Its ends are rounded outwards, to as many significant digits as the amount is stated
// with, so that the range never says more than the inputs do. A single rounded value would:
// 763.4 ÷ 23.6 % is 3,234.7, but the inputs allow anything from 3,227.7 to 3,241.8.
//
// What has no rule here is not worked out: no growth between two amounts, no remainder of a
// year, no middle of “more than”.
import type { Metric, Time } from '../model/dataset.ts';
import type { Status } from '../model/values.ts';
import { sameTime } from './comparability.ts';
import { shiftDecimal } from './decimal.ts';
import type { StatedQuantity } from './rows.ts';

/** `whole`: what an amount is the stated share of; `year-before`: the value that it has grown from. */
export type DerivedRule = 'whole' | 'year-before';

/** Why two stated numbers give no value. */
export type Refusal =
  | 'document'
  | 'form'
  | 'metric'
  | 'no-number'
  | 'relation'
  | 'unit'
  | 'status'
  | 'period'
  | 'compared-with'
  | 'out-of-range';

/** A range of ours and the two stated numbers it follows from; status and period are theirs. */
export interface Derived {
  readonly rule: DerivedRule;
  /** Decimal strings, both ends included. */
  readonly low: string;
  readonly high: string;
  readonly unit: string;
  readonly status: Status | null;
  readonly period: Time;
  readonly amount: StatedQuantity;
  readonly ratio: StatedQuantity;
}

/** Every value that follows from the quantities given, in the order of its share or growth rate. */
export function derivedValues(
  stated: readonly StatedQuantity[],
  metrics: readonly Metric[],
): Derived[] {
  return stated.flatMap((ratio) =>
    stated.flatMap((amount) => {
      const found = derive(amount, ratio, metrics);
      return typeof found === 'string' ? [] : [found];
    }),
  );
}

/** The value that follows from an amount and its share or growth rate, or why none does. */
export function derive(
  amount: StatedQuantity,
  ratio: StatedQuantity,
  metrics: readonly Metric[],
): Derived | Refusal {
  const [x, y] = [amount.quantity, ratio.quantity];
  if (amount.document.id !== ratio.document.id) return 'document';
  if (x.form !== 'level' || (y.form !== 'share' && y.form !== 'growth')) return 'form';
  if (metrics.find(({ id }) => id === y.metric)?.of !== x.metric) return 'metric';
  if (x.value === null || y.value === null) return 'no-number';
  // 超过, 以上, 余 and 约 have no stated width, so no range can be given; nor is a change or a comparison an amount.
  if (x.relation !== 'exact' || y.relation !== 'exact') return 'relation';
  if (![x, y].every(isPlain) || x.fall || (y.fall && y.form !== 'growth')) return 'relation';
  if (x.unit === null || x.unit === '%' || y.unit !== '%') return 'unit';
  if (x.status !== y.status) return 'status';
  if (x.period === null || y.period === null || !sameTime(x.period, y.period)) return 'period';
  // An average rate, or one against the month before, does not lead to the year before.
  if (y.form === 'growth' && !y.written.quote.includes('同比')) return 'compared-with';
  const percent = y.fall ? `-${y.value}` : y.value;
  const range = rangeOf(x.value, percent, y.form === 'growth');
  if (range === null) return 'out-of-range';
  return {
    rule: y.form === 'share' ? 'whole' : 'year-before',
    ...range,
    unit: x.unit,
    status: x.status,
    period: x.period,
    amount,
    ratio,
  };
}

const isPlain = ({ value, from, than, per }: StatedQuantity['quantity']) =>
  !value?.includes('/') && from === undefined && !than && per === undefined;

/** Amount ÷ percent, or ÷ (100 % + percent), over all that the two stated numbers stand for. */
function rangeOf(amount: string, percent: string, growth: boolean) {
  const over = doubled(amount);
  const under = doubled(percent);
  const base = growth ? 200n * under.scale : 0n;
  const [least, most] = [under.twice - 1n + base, under.twice + 1n + base];
  const whole = 200n * under.scale;
  if (over.twice <= 1n || least <= 0n || (!growth && under.twice > whole)) return null;
  const times = 100n * under.scale;
  const digits = amount.replace('.', '').replace(/^0+/, '').length;
  return {
    low: rounded((over.twice - 1n) * times, over.scale * most, digits, 0n),
    high: rounded((over.twice + 1n) * times, over.scale * least, digits, 1n),
  };
}

/** Twice a decimal as a whole number over `scale`: half a unit of its last digit is then 1. */
function doubled(value: string) {
  const places = value.split('.')[1]?.length ?? 0;
  return { twice: 2n * BigInt(value.replace('.', '')), scale: 10n ** BigInt(places) };
}

/** A positive fraction to so many significant digits, down or (`up` = 1) up. */
function rounded(numerator: bigint, denominator: bigint, digits: number, up: 0n | 1n): string {
  // The place of the last digit kept; the first guess may be one too high.
  let place = String(numerator).length - String(denominator).length - digits + 1;
  if (numerator * shift(-place) < denominator * shift(place) * 10n ** BigInt(digits - 1))
    place -= 1;
  const over = numerator * shift(-place);
  const under = denominator * shift(place);
  const rest = over % under === 0n ? 0n : up;
  return shiftDecimal(String(over / under + rest), place);
}

function shift(places: number): bigint {
  return 10n ** BigInt(Math.max(places, 0));
}
