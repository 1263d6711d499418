// A place in an order: 全国第7位, 前10位.
import type { Quantity } from '../model/dataset.ts';
import type { Lang } from '../model/values.ts';
import type { QuantityParts } from './saidOfAmount.ts';
import { smallNumber } from './unit.ts';

const NBSP = '\u00a0';

/** A rank taken apart. `field`: whether it is said among whom. */
export function rankParts(
  quantity: Quantity,
  value: string,
  lang: Lang,
  field = true,
): QuantityParts {
  const { top, from, unit } = quantity;
  const whole = field ? rankField(quantity, lang) : '';
  if (lang === 'zh') {
    if (top) return { before: `${whole}前`, value, after: unit ?? '' };
    const start = from === undefined ? whole : `由${whole}第${NBSP}${from}${NBSP}位到`;
    return { before: `${start}第`, value, after: '位' };
  }
  if (top) {
    const share = unit === '%';
    const said = share ? `${value}%` : smallNumber(value);
    return { before: `among the ${share ? 'top' : 'first'}`, value: said, after: whole };
  }
  const before = from === undefined ? '' : `from ${ordinal(from)} to`;
  return { before, value: ordinal(value), after: whole };
}

/** Among whom a rank is given. */
function rankField({ than, written }: Quantity, lang: Lang): string {
  const zh = than?.zh ?? (written.quote.includes('全国') ? '全国' : '');
  if (lang === 'zh') return zh;
  return zh === '全国' ? 'nationally' : (than?.en ?? '');
}

function ordinal(value: string): string {
  if (/1[123]$/.test(value)) return `${value}th`;
  return `${value}${{ '1': 'st', '2': 'nd', '3': 'rd' }[value.slice(-1)] ?? 'th'}`;
}
