// Puts an item and the words around it together into a quantity, or says why it is none.
import { add, type Decimal, decimal } from '../numeral/decimal.ts';
import type { QuantityRule } from '../rules.ts';
import { type Amount, inScaleOf, text as numberText, writtenUnit } from './amounts.ts';
import { widerWords } from './clause.ts';
import { type Comparison, comparison } from './comparison.ts';
import { blankContext, type Context, clauseStart, joined, roleOf, wordsBefore } from './context.ts';
import { itemForm } from './itemForm.ts';
import { itemRefusal } from './itemRefusal.ts';
import { itemRelation, nearCompares, withoutNear } from './itemRelation.ts';
import type { Item } from './items.ts';
import { fromAt } from './links.ts';
import {
  asideOf,
  type Baseline,
  figureOf,
  lastOf,
  type Outcome,
  type Reading,
  unread,
  type Words,
  wordsOf,
} from './reading.ts';
import { statusBefore } from './statusBefore.ts';
import type { Token } from './tokens.ts';

// 由6.4%提高到9%: one quantity, the second figure with the first as its baseline.
export function readChange(
  reading: Reading,
  item: Item,
  next: Item,
  words: Words,
  to = wordsOf(reading, next.head),
): Outcome | null {
  const [one, other] = [figureOf(reading, item), figureOf(reading, next)];
  // 由120个工作日压减到60个: the unit goes on.
  if (next.amount.unit === '个' && /^(?:工作日|小时|个?月|百分点)$/.test(item.amount.unit))
    next.amount = { ...next.amount, unit: item.amount.unit };
  const [from, upTo] = [item.amount, next.amount];
  if (
    asideOf(reading, next) ||
    item.range ||
    next.range ||
    from.fraction ||
    upTo.fraction ||
    item.high
  )
    return null;
  const places = one.special?.sort === 'place' && other.special?.sort === 'place';
  if (!places && (one.special || other.special)) return null;
  const value = inScaleOf(places ? { ...from, unit: upTo.unit } : from, upTo, true);
  if (value === null) return null;
  const converted = from.scale !== upTo.scale;
  const opener = fromAt(reading.tokens, item.head);
  const relation = joined(words.context.relation, item.behind);
  const baseline = {
    item,
    words:
      opener >= 0
        ? beforeOpener(reading, item, opener)
        : { head: item.head, context: blankContext(item.head), wider: words.wider },
    value: numberText(value, converted) ?? '',
    relation: relation === 'at-odds' ? null : relation,
  };
  return readItem(reading, next, to, baseline);
}

function beforeOpener(reading: Reading, item: Item, opener: number) {
  const context = wordsBefore(reading.tokens, opener);
  const wider = widerWords(reading.text, reading.tokens, item.head, {
    ...blankContext(opener),
    first: opener,
    level: true,
  });
  return { head: item.head, context, wider };
}

export function readItem(
  reading: Reading,
  item: Item,
  words: Words,
  baseline: Baseline | null,
): Outcome {
  const aside = asideOf(reading, item);
  if (aside) return aside;
  const token = figureOf(reading, item);
  const { figure, special } = token;
  const { context, wider } = words;
  const unit = item.amount.unit;
  const against = special
    ? null
    : comparison(
        reading.text,
        reading.tokens,
        words.head,
        context,
        item.amount.fraction ? '%' : unit,
      );
  const refused = itemRefusal(reading, item, words, baseline, against?.fault ?? null);
  if (refused) return 'start' in refused ? refused : unread(reading, item, refused.code);
  const said = itemRelation(reading, item, words, baseline, against?.bound ?? null);
  if (said === 'at-odds') return unread(reading, item, 'at-odds');
  // 高出 and 领先 name the difference itself: 高于全国2个百分点 is 2, not more than 2.
  const relation =
    against?.than && context.differs === null && nearCompares(reading, context, item)
      ? withoutNear(item)
      : said;
  const minus = minusBefore(reading, item, words, baseline);
  const moved =
    (context.change !== null || wider.change !== null) &&
    !(context.change !== null && context.level);
  const down = moved && (context.change ?? wider.change) === 'down' && !baseline;
  const fallNoun =
    context.fall ||
    wider.fall ||
    FALL_BEHIND.test(
      reading.text.slice(lastOf(reading, item).end, lastOf(reading, item).end + 8),
    ) ||
    (baseline?.words.context.fall ?? false) ||
    (baseline?.words.wider.fall ?? false);
  const rate = /^[%‰‱]$|^百分点$|^基点$|^BPs?$|^bps?$/i.test(unit) || item.amount.fraction !== null;
  const multiple = unit === '×';
  if (multiple && (down || fallNoun)) return unread(reading, item, 'falling-multiple');
  const ranked = special?.sort === 'top' || special?.sort === 'place';
  const fall =
    !multiple &&
    !ranked &&
    (down ||
      (fallNoun && rate) ||
      minus ||
      (against?.lower ?? false) ||
      context.differs === 'lower');
  const range = item.range || item.high !== null;
  if (range && relation !== null && relation !== 'about')
    return unread(reading, item, 'range-bound');
  const plus = multiple && !special && raises(words, against, baseline);
  const value = range ? null : valueText(item.amount, plus);
  const place = reading.place(startOf(reading, item, context, baseline), lastOf(reading, item).end);
  // No spread: it would make an object of this size many times slower to build and to read.
  return {
    start: place.start,
    end: place.end,
    value: special?.ambiguous ? null : value,
    low: range ? numberText(raised(item.amount.low, plus), item.range) : null,
    high: range ? numberText(raised(item.high, plus)) : null,
    from: baseline?.value ?? null,
    fromRelation: baseline?.relation ?? null,
    unit: writtenUnit(item.amount) || null,
    relation: range ? 'between' : (relation ?? 'exact'),
    form: itemForm(reading, item, words, baseline, {
      moved,
      fall,
      than: against?.than ?? null,
      rate,
      bound: against?.bound ?? null,
    }),
    status: statusBefore(
      reading.text,
      reading.tokens,
      baseline?.item.head ?? item.head,
      against?.than ? against.first : Number.POSITIVE_INFINITY,
    ),
    fall,
    top: special?.sort === 'top',
    than: against?.than ?? multipleOf(reading, item, context),
    per: wider.per ?? baseline?.words.wider.per ?? null,
    rough: range && relation === 'about',
    ambiguous: special?.ambiguous ?? false,
    rule: ruleOf(item, figure.unit, special?.sort ?? null, baseline, against?.than ?? null),
  };
}

// 3%的降幅, 5%以上的下降.
const FALL_BEHIND =
  /^的?(?:年均|平均)?(?:降幅|跌幅|减幅|降速|负增长|(?:下降|下跌|降低|减少|回落|缩减|下调|下浮)(?:幅度|率|$|[，。；、]))/;

const raised = (number: Decimal | null, plus: boolean) =>
  number && plus ? add(number, decimal('1')) : number;

const valueText = (amount: Amount, plus: boolean) =>
  amount.fraction ?? numberText(raised(amount.low, plus));

// 增长3倍, 高3倍, 提高效率3倍: one more than the number; 增长到3倍, 是…的3倍: the number.
function raises(
  { context, wider }: Words,
  against: Comparison | null,
  baseline: Baseline | null,
): boolean {
  if (baseline || against?.of) return false;
  if (context.change === 'up') return !context.level;
  if (context.differs === 'higher' || (against !== null && against.than !== null)) return true;
  return wider.change === 'up' && !context.level;
}

function minusBefore(
  reading: Reading,
  item: Item,
  { context, wider }: Words,
  baseline: Baseline | null,
): boolean {
  const sign = reading.tokens[item.head - 1];
  if (sign?.kind !== 'mark' || sign.sign !== '-') return false;
  return context.growth || wider.growth || (baseline?.words.wider.growth ?? false);
}

// The words of a quantity begin with what says something of it: 在, 的 and a time before it do not,
// nor do the words that a list has before its first figure.
function startOf(
  reading: Reading,
  item: Item,
  context: Context,
  baseline: Baseline | null,
): number {
  const { tokens } = reading;
  const own = figureOf(reading, item).start;
  const opener = baseline ? fromAt(tokens, baseline.item.head) : -1;
  let first = baseline ? (opener >= 0 ? opener : baseline.item.head) : context.first;
  const head = baseline ? baseline.item.head : item.head;
  if (!baseline && tokens.slice(first, head).some(({ kind }) => kind === 'figure')) return own;
  while (first < head && passes(tokens[first] as Token)) first++;
  return Math.min(tokens[first]?.start ?? own, own);
}

const passes = (token: Token) =>
  token.kind === 'mark' ||
  token.kind === 'time' ||
  ['link', 'each', 'to'].includes(roleOf(token) ?? '') ||
  (token.kind === 'word' && /^[有要可能]$/.test(token.entry.word));

function ruleOf(
  item: Item,
  unit: string,
  special: string | null,
  baseline: Baseline | null,
  than: string | null,
): QuantityRule {
  if (baseline) return 'from-to';
  if (special === 'factor') return 'doubling';
  if (special === 'half') return 'half';
  if (special === 'place') return 'rank';
  if (special === 'top') return 'first so many';
  if (than) return 'comparison';
  if (unit === '×') return 'multiple';
  if (item.range) return 'range';
  return item.high !== null ? 'span of digits' : 'amount';
}

// 是全国平均水平的1.5倍: an average is a reference; a year (是2015年的3.5倍) is a baseline in time.
function multipleOf(reading: Reading, item: Item, context: Context): string | null {
  if (item.amount.unit !== '×') return null;
  const { tokens, text } = reading;
  const start = tokens[clauseStart(tokens, item.head)]?.start ?? 0;
  const before = text.slice(
    Math.max(start, figureOf(reading, item).start - 24),
    figureOf(reading, item).start,
  );
  const of =
    /(?:达到|是|为|相当于|到|约为|超过|达|接近|高于)?([^，。；的]{2,16}?)的?(?:约|近|超过|超)?$/.exec(
      before,
    )?.[1] ?? '';
  const than = of.replace(/^.*(?:达到|相当于|是|为|到|达|超过|接近)/, '');
  return before.includes('的') &&
    /平均|均值|全国|全省|行业/.test(than) &&
    !/\d年|[上去今]年/.test(than) &&
    context.change === null
    ? than
    : null;
}
