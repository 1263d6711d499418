// A number in Chinese as the text has it: its own word for the relation, unit and digits.
import type { Quantity } from '../model/dataset.ts';
import { relationWord } from './relationWord.ts';
import {
  growthAgainst,
  hopeOf,
  isRange,
  type QuantityParts,
  type Shown,
  saysFall,
  saysRise,
  signed,
} from './saidOfAmount.ts';
import { fractionText } from './unit.ts';

const NBSP = '\u00a0';
const FALLS = /负增长|下降|降低|下跌|下滑|回落|缩减|压缩|压减|削减|减少|下调|下浮|缩短|精简/;
const RISES = /增长|增加|提高|提升|上升|增幅|增速|回升|扩大/;

/** The words before the number, its digits, and the unit with what stands behind it. */
export function amountZh(quantity: Quantity, { commitment, short }: Shown): QuantityParts {
  const { form, fall, than, per, rough, value } = quantity;
  const hope = hopeOf(quantity, commitment);
  if (form === 'multiple' && !than && !short) return multiple(quantity, value ?? '', hope);
  const word = relationWord(quantity);
  const bounds = ['above', 'at-least', 'below', 'at-most'].includes(quantity.relation);
  const close = bounds ? word.before : '';
  const before = [
    short ? '' : (growthAgainst(quantity)?.zh ?? ''),
    per ?? '',
    directionZh(quantity),
    compared(quantity),
    baseline(quantity),
    hope === null ? word.before : `“${hope}${close}”${word.before.slice(close.length)}`,
    rough ? '约' : '',
  ].join('');
  if (form === 'multiple' && short && !than)
    return { before, value: `×${value}`, after: word.behind };
  const unit = unitZh(quantity, word.inside);
  return {
    before,
    value: signed(quantity, digits(quantity, word.inside)),
    after: unit + word.behind,
  };

  function compared({ than }: Quantity): string {
    if (!than) return '';
    return form === 'multiple' ? `${than.zh}的` : `${fall ? '低于' : '高于'}${than.zh}`;
  }
}

function directionZh(quantity: Quantity): string {
  const { quote } = quantity.written;
  if (saysFall(quantity)) return FALLS.exec(quote)?.[0] ?? '下降';
  return saysRise(quantity) ? (RISES.exec(quote)?.[0] ?? '增长') : '';
}

// 翻番 as it stands; the factor besides, where the words do not name it.
function multiple({ written }: Quantity, value: string, hope: string | null): QuantityParts {
  const quote = written.quote;
  const said = hope === null || quote.includes(hope) ? quote : `“${hope}”${quote}`;
  return namesFactor(quote, value)
    ? { before: '', value: said, after: '' }
    : { before: said, value: `×${value}`, after: '' };
}

/** Whether the words have the factor itself: 原来的3倍; 增长3倍 is four times as much. */
const namesFactor = (quote: string, value: string) =>
  quote.normalize('NFKC').includes(`${value}倍`) &&
  !/(?:增长|提高|增加|扩大|提升)\D{0,2}\d/.test(quote);

function digits(quantity: Quantity, inside: string): string {
  const { value, low, high, unit } = quantity;
  if (isRange(quantity)) return attached(unit) ? `${low}${unit}—${high}` : `${low}—${high}`;
  if (value?.includes('/')) return fractionText(value, 'zh');
  return `${value}${attached(unit) ? inside : ''}`;
}

/** The unit as written; 余 stands behind the power that it is written behind: 1.2万余件. */
export function unitZh({ unit, form, written, relation }: Quantity, inside: string): string {
  if (form === 'multiple') return '倍';
  const own = unit === '百分点' ? '个百分点' : (unit ?? '');
  if (relation !== 'somewhat-over' || inside === '' || attached(unit)) return own;
  const scale = new RegExp(`([万亿]+)${inside}`).exec(written.quote)?.[1] ?? '';
  return own.startsWith(scale) ? scale + inside + own.slice(scale.length) : inside + own;
}

function baseline({ from, fromRelation, unit }: Quantity): string {
  if (from === undefined) return '';
  const word = fromRelation ? BOUND[fromRelation] : '';
  const amount =
    attached(unit) || unit === null ? `${from}${unit ?? ''}${NBSP}` : `${from}${NBSP}${unit}`;
  return `由${word}${NBSP}${amount}到`;
}

const BOUND = {
  ...{ exact: '', between: '', above: '超过', 'at-least': '至少', below: '不足' },
  ...{ 'at-most': '不超过', about: '约', 'just-under': '近', 'somewhat-over': '略高于' },
} as const;

/** Signs that stand right behind their digits. */
const attached = (unit: string | null): unit is string => unit !== null && /^[%‰‱]/.test(unit);
