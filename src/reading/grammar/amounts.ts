// The numbers of an item in one unit: 8000至1万户 is 0.8 to 1 万户.
import { compare, type Decimal, decimalText, shift } from '../numeral/decimal.ts';
import type { Figure } from './figure.ts';

/** A figure or a range of two, with the unit that both are in. */
export interface Amount {
  readonly low: Decimal | null;
  readonly high: Decimal | null;
  readonly fraction: string | null;
  readonly scale: string;
  readonly unit: string;
  /** 两成: a number without a unit before it counts tenths as well. */
  readonly tenths: boolean;
}

const power = (scale: string) =>
  [...scale].reduce((sum, sign) => sum + ('万萬'.includes(sign) ? 4 : 8), 0);

const rateOf = ({ numeral, unit }: Figure) => numeral.rate ?? (/^[%‰‱]$/.test(unit) ? unit : null);

/** The unit as written, 万 and 亿 included; '' where there is none. */
export const writtenUnit = ({ scale, unit }: Amount) => scale + unit;

/** The amount of one figure. */
export function amountOf(figure: Figure): Amount {
  const { low, high, scale, fraction, tenths = false } = figure.numeral;
  return { low, high, fraction, scale, unit: rateOf(figure) ?? figure.unit, tenths };
}

/** One amount with what the next one lends it: 分别增长3.1和6.4个百分点, 3.5和4.2亿元, 达到620，力争680亿元. */
export function lent(own: Amount, next: Amount): Amount {
  // 达186万，占23.1%: what has its 万 is no rate.
  if (own.scale !== '' && /^(?:[%‰‱]|百分点|基点)$/.test(next.unit)) return own;
  if (own.unit === '' && next.unit !== '')
    return { ...own, unit: next.unit, scale: own.scale || scaleLent(own, next) };
  if (own.unit === '个' && next.unit === '百分点') return { ...own, unit: next.unit };
  return own;
}

// 30、50万元 are both in 万元; 8000、1万元 not.
function scaleLent(own: Amount, next: Amount): string {
  if (next.scale === '' || own.low === null || next.low === null) return '';
  return compare(own.low, shift(next.low, 2)) > 0 ? '' : next.scale;
}

/** An amount in the scale of another one; null where the units are not the same. */
export function inScaleOf(own: Amount, other: Amount, lends: boolean): Decimal | null {
  if (own.low === null) return null;
  const unit = own.unit === '' ? other.unit : own.unit;
  if (unit !== other.unit) return null;
  // 一至两成 is 10 to 20 %.
  if (own.unit === '' && other.tenths) return shift(own.low, 1);
  const borrowed =
    lends &&
    own.unit === '' &&
    own.scale === '' &&
    other.low !== null &&
    other.scale !== '' &&
    compare(own.low, other.low) < 0;
  const scale = borrowed ? other.scale : own.scale;
  return shift(own.low, power(scale) - power(other.scale));
}

/** As text; what was shifted to another scale loses the zeros that it gained. */
export const text = (number: Decimal | null, shifted = false) =>
  number === null ? null : decimalText(number, shifted);
