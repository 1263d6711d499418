// A number in English: an amount with its power of ten, the relation before it, what it is against behind it.
import type { Quantity } from '../model/dataset.ts';
import type { Commitment, Form, Relation } from '../model/values.ts';
import { withArticle } from './heldAgainst.ts';
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
import { englishAmount, englishPer, fractionText } from './unit.ts';

const MULTIPLES: Readonly<Record<string, string>> = { '2': 'double', '3': 'triple' };

/** “expected to exceed” and the like: plain, and where the number is to be exceeded or kept below. */
const HOPES: Partial<Record<Commitment, { reach: string; exceed: string; keep: string }>> = {
  有望: { reach: 'expected to reach', exceed: 'expected to exceed', keep: 'expected to be' },
  力争: { reach: 'striving to reach', exceed: 'striving to exceed', keep: 'striving for' },
  确保: { reach: 'ensure', exceed: 'ensure more than', keep: 'ensure' },
  努力: { reach: 'working towards', exceed: 'working to exceed', keep: 'working towards' },
};

/** The words before the number, its digits, and the unit with what it is against. */
export function amountEn(quantity: Quantity, { commitment, short }: Shown): QuantityParts {
  const { form, fall, than, per, rough, value, relation } = quantity;
  const hope = hopeOf(quantity, commitment);
  const multiple = form === 'multiple' && value !== null;
  const amount = multiple
    ? { digits: than ? value : `×${value}`, scale: '', unit: than ? 'times' : '' }
    : amountOf(quantity);
  const plus = relation === 'somewhat-over' && amount.unit.length < 2;
  const before = [
    saysFall(quantity) ? 'down' : saysRise(quantity) ? 'up' : '',
    hope ? hopeWords(hope, relation) : '',
    baseline(quantity),
    (hope && relation === 'above') || plus ? '' : wordOf(quantity),
    rough ? 'about' : '',
    multiple && !short && !than ? (MULTIPLES[value] ?? '') : '',
  ];
  const after = [
    amount.scale + (plus && amount.scale ? '-plus' : ''),
    amount.unit,
    short ? '' : (growthAgainst(quantity)?.en ?? ''),
    than ? `${multiple ? '' : fall ? 'below ' : 'above '}${withArticle(than.en)}` : '',
    per ? englishPer(per) : '',
  ];
  const digits = signed(quantity, amount.digits) + (plus && !amount.scale ? '-plus' : '');
  return { before: joined(before), value: digits, after: joined(after) };
}

const joined = (words: readonly string[]) => words.filter((word) => word !== '').join(' ');

function amountOf(quantity: Quantity) {
  const { value, low = '', high = '' } = quantity;
  const unit = quantity.unit ?? '';
  if (value?.includes('/')) return { digits: fractionText(value, 'en'), scale: '', unit: '' };
  if (!isRange(quantity)) return englishAmount(value ?? '', unit);
  const [from, to] = [englishAmount(low, unit), englishAmount(high, unit)];
  if (from.scale !== to.scale)
    return { ...to, digits: `${from.digits} ${from.scale} to ${to.digits}` };
  // CN¥6–8 billion: the sign of the currency once.
  return { ...to, digits: `${from.digits}–${to.digits.replace(/^[^\d−]+/, '')}` };
}

function baseline({ from, fromRelation, unit, form }: Quantity): string {
  if (from === undefined) return '';
  const { digits, scale, unit: noun } = englishAmount(from, unit ?? '');
  const bound = fromRelation ? plainWord(fromRelation, form) : '';
  const sign = /^[%‰‱]$/.test(noun) ? noun : '';
  return `from ${joined([bound, [digits + sign, scale].filter(Boolean).join('\u00a0')])} to`;
}

const WORDS: Readonly<Record<Relation, string>> = {
  ...{ exact: '', between: '', above: 'over', 'at-least': 'at least', below: 'under' },
  ...{ 'at-most': 'at most', about: 'about', 'just-under': 'nearly' },
  'somewhat-over': 'a little over',
};

function wordOf(quantity: Quantity): string {
  const { relation, form } = quantity;
  if (relation === 'at-most' && /最高|封顶|上限/.test(relationWord(quantity).before))
    return 'up to';
  return plainWord(relation, form);
}

const plainWord = (relation: Relation, form: Form) =>
  relation === 'below' && form === 'count' ? 'fewer than' : WORDS[relation];

/** The hope in the quotation marks of its own word. */
function hopeWords(hope: Commitment, relation: Relation): string {
  const words = HOPES[hope];
  if (!words) return `“${hope}”`;
  if (relation === 'above') return `“${words.exceed}”`;
  return `“${relation === 'below' || relation === 'at-most' ? words.keep : words.reach}”`;
}
