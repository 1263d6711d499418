// Reads every number of a text: a quantity, or left aside or refused with the rule that says so.
// The grammar: docs/reading.md.
import { type Amount, inScaleOf, text as numberText, writtenUnit } from './grammar/amounts.ts';
import {
  AMOUNT,
  type Averaged,
  averaged,
  comparison,
  forbidden,
  joined,
  statusBefore,
  type Wider,
  widerWords,
} from './grammar/clause.ts';
import { blankContext, type Context, clauseStart, wordsBefore } from './grammar/context.ts';
import { type Item, itemsOf } from './grammar/items.ts';
import { fromAt } from './grammar/links.ts';
import { type FigureToken, type Token, tokens as tokensOf } from './grammar/tokens.ts';
import { NEGATED, type Relation } from './lexicon/relations.ts';
import { add, type Decimal, decimal } from './numeral/decimal.ts';
import type {
  FigureForm,
  LeftAside,
  Quantity,
  QuantityRule,
  ReadingRefusal,
  Readings,
  Unread,
} from './quantity.ts';
import { cleanCopy } from './text/cleanCopy.ts';

type Outcome = Quantity | Unread;

/** What is said before a figure: right before it, and in the rest of its clause. */
interface Words {
  readonly context: Context;
  readonly wider: Wider;
}

/** A text in the form of the grammar, with what each figure needs to be read. */
interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly items: readonly Item[];
  /** Offsets in the text that was given. */
  readonly place: (start: number, end: number) => { start: number; end: number };
}

/**
 * Reads all numbers of a text, in order. Each is a quantity, or left aside as what it is (a date, a
 * name), or refused: a number that negation, two qualifiers at odds or a bad copy leave open is
 * not read. It takes time in proportion to the text and throws nothing.
 */
export function readQuantities(given: string): Readings {
  const copy = cleanCopy(given);
  const tokens = tokensOf(copy.text);
  const items = itemsOf(copy.text, tokens);
  const place = (start: number, end: number) => ({
    start: copy.at[start] ?? given.length,
    end:
      end > start ? (copy.at[end - 1] ?? given.length - 1) + 1 : (copy.at[start] ?? given.length),
  });
  const reading: Reading = { text: copy.text, tokens, items, place };
  const outcomes = [...readItems(reading), ...averages(reading), ...asides(reading)];
  outcomes.sort((one, other) => one.start - other.start);
  return {
    quantities: outcomes.filter((one): one is Quantity => 'value' in one),
    unread: outcomes.filter((one): one is Unread => !('value' in one)),
  };
}

function readItems(reading: Reading): Outcome[] {
  const { items } = reading;
  const outcomes: Outcome[] = [];
  let before: Words | null = null;
  for (let k = 0; k < items.length; k++) {
    const item = items[k] as Item;
    const previous = items[k - 1];
    // The words before the head of a list are said of the whole list.
    const inherited: Words | null =
      previous?.link === 'list' && before !== null && ownWords(reading, item) ? before : null;
    const own = wordsOf(reading, item.head);
    const words: Words = inherited && goesOn(reading, item, inherited) ? inherited : own;
    before = words;
    if (item.link === 'from' && items[k + 1] && !asideOf(reading, item)) {
      const outcome = readChange(reading, item, items[k + 1] as Item, words);
      if (outcome) {
        outcomes.push(outcome);
        k++;
        before = null;
        continue;
      }
    }
    outcomes.push(readItem(reading, item, words, null));
  }
  return outcomes;
}

function wordsOf({ text, tokens }: Reading, head: number): Words {
  const context = wordsBefore(tokens, head);
  return { context, wider: widerWords(text, tokens, head, context) };
}

const figureOf = ({ tokens }: Reading, item: Item) => tokens[item.head] as FigureToken;
const lastOf = ({ tokens }: Reading, item: Item) => tokens[item.last] as FigureToken;

// Whether nothing but the conjunction stands before the item.
const ownWords = ({ tokens }: Reading, item: Item) =>
  wordsBefore(tokens, item.head).first === item.head;

// 分别达到120家和35家 goes on; 突破300家、50个项目 may not: a noun behind 50个 begins something new.
function goesOn(reading: Reading, item: Item, { context, wider }: Words): boolean {
  if (context.each || wider.each) return true;
  const after = reading.text.charAt(lastOf(reading, item).end);
  return !/\p{Script=Han}/u.test(after) || /[的和及与]/.test(after) || context.relation === null;
}

function asideOf(reading: Reading, item: Item): Unread | null {
  const token = figureOf(reading, item);
  const { aside } = lastOf(reading, item).figure.aside
    ? lastOf(reading, item).figure
    : token.figure;
  if (aside === null) return null;
  const place = reading.place(token.start, lastOf(reading, item).end);
  return aside === 'vague' || aside === 'broken' || aside === 'unclear'
    ? { ...place, aside: null, refused: aside, rule: aside }
    : { ...place, aside, refused: null, rule: 'words around the number' };
}

function unread(reading: Reading, item: Item, refused: ReadingRefusal): Unread {
  return {
    ...reading.place(figureOf(reading, item).start, lastOf(reading, item).end),
    aside: null,
    refused,
    rule: refused,
  };
}

function left(reading: Reading, item: Item, aside: LeftAside, rule: string): Unread {
  return {
    ...reading.place(figureOf(reading, item).start, lastOf(reading, item).end),
    aside,
    refused: null,
    rule,
  };
}

interface Baseline {
  readonly item: Item;
  readonly words: Words;
  readonly value: string;
  readonly relation: Relation | null;
}

// 由6.4%提高到9%: one quantity, the second figure with the first as its baseline.
function readChange(reading: Reading, item: Item, next: Item, words: Words): Outcome | null {
  const [one, other] = [figureOf(reading, item), figureOf(reading, next)];
  const [from, to] = [item.amount, next.amount];
  if (
    asideOf(reading, next) ||
    item.range ||
    next.range ||
    from.fraction ||
    to.fraction ||
    item.high
  )
    return null;
  const places = one.special?.sort === 'place' && other.special?.sort === 'place';
  if (!places && (one.special || other.special)) return null;
  const value = inScaleOf(places ? { ...from, unit: to.unit } : from, to, true);
  if (value === null) return null;
  const converted = from.scale !== to.scale;
  const opener = fromAt(reading.tokens, item.head);
  const relation = joined(words.context.relation, item.behind);
  const baseline = {
    item,
    words:
      opener >= 0
        ? beforeOpener(reading, item, opener)
        : { context: blankContext(item.head), wider: words.wider },
    value: numberText(value, converted) ?? '',
    relation: relation === 'at-odds' ? null : relation,
  };
  return readItem(reading, next, wordsOf(reading, next.head), baseline);
}

function beforeOpener(reading: Reading, item: Item, opener: number) {
  const context = wordsBefore(reading.tokens, opener);
  const wider = widerWords(reading.text, reading.tokens, item.head, {
    ...blankContext(opener),
    first: opener,
    level: true,
  });
  return { context, wider };
}

/** Relations of an item: before it, behind it, inside it, at a distance. */
function relationOf(
  reading: Reading,
  item: Item,
  { context, wider }: Words,
  baseline: Baseline | null,
  bound: Relation | null,
): Relation | null | 'at-odds' {
  const token = figureOf(reading, item);
  let near = breaksThrough(reading, item) ? null : context.relation;
  if (near !== null && NEGATED[near] !== undefined && forbidden(reading.tokens, context.first))
    near = NEGATED[near] ?? null;
  const far = baseline ? (baseline.words.wider.relation ?? null) : wider.relation;
  let relation = near;
  for (const more of [bound, item.behind, item.inner, token.special?.own ?? null]) {
    const both = joined(relation, more);
    if (both === 'at-odds') return both;
    relation = both;
  }
  if (relation === null) return far;
  // 最高可给予不超过300万元 says it twice; a far word at odds with a near one is about something else.
  const both = joined(relation, far);
  return both === 'at-odds' ? relation : both;
}

const BREAKTHROUGH =
  /^[^，。；、]{0,14}?(?:技术|瓶颈|难题|卡点|堵点|领域|环节|零部件|产品|装备|材料|工艺|软件|成果|方向|难点|壁垒|问题|芯片|药物|品种|算法|系统)/;

// 突破10项关键技术: a breakthrough in ten, not more than ten.
function breaksThrough(reading: Reading, item: Item): boolean {
  const token = reading.tokens[item.head - 1];
  if (token?.kind !== 'word' || !/突破|攻克/.test(token.entry.word)) return false;
  const figure = figureOf(reading, item).figure;
  return (
    /^[项个种类款台套]$/.test(figure.unit) &&
    BREAKTHROUGH.test(reading.text.slice(lastOf(reading, item).end))
  );
}

function readItem(reading: Reading, item: Item, words: Words, baseline: Baseline | null): Outcome {
  const aside = asideOf(reading, item);
  if (aside) return aside;
  const token = figureOf(reading, item);
  const { figure, special } = token;
  const { context, wider } = words;
  const unit = item.amount.unit;
  const against = special
    ? null
    : comparison(reading.text, reading.tokens, item.head, context, unit);
  const refused = refusalOf(reading, item, words, baseline, against?.fault ?? null);
  if (refused) return 'start' in refused ? refused : unread(reading, item, refused.code);
  const said = relationOf(reading, item, words, baseline, against?.bound ?? null);
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
  const plus = multiple && !special && raises(context, wider, against, baseline);
  const value = range ? null : valueText(item.amount, plus);
  const place = reading.place(startOf(reading, item, context, baseline), lastOf(reading, item).end);
  return {
    ...place,
    value: special?.ambiguous ? null : value,
    low: range ? numberText(raised(item.amount.low, plus), item.range) : null,
    high: range ? numberText(raised(item.high, plus)) : null,
    from: baseline?.value ?? null,
    fromRelation: baseline?.relation ?? null,
    unit: writtenUnit(item.amount) || null,
    relation: range ? 'between' : (relation ?? 'exact'),
    form: formOf(reading, item, words, baseline, {
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
    per: wider.per || (baseline?.words.wider.per ?? false),
    rough: range && relation === 'about',
    ambiguous: special?.ambiguous ?? false,
    rule: ruleOf(item, figure.unit, special?.sort ?? null, baseline, against?.than ?? null),
  };
}

const raised = (number: Decimal | null, plus: boolean) =>
  number && plus ? add(number, decimal('1')) : number;
const valueText = (amount: Amount, plus: boolean) =>
  amount.fraction ?? numberText(raised(amount.low, plus));

// 增长3倍, 高3倍, 提高效率3倍: one more than the number; 增长到3倍, 是…的3倍: the number.
function raises(
  context: Context,
  wider: Wider,
  against: ReturnType<typeof comparison>,
  baseline: Baseline | null,
): boolean {
  if (baseline) return false;
  if (context.change === 'up') return !context.level;
  if (context.differs === 'higher') return true;
  if (against?.than && !against.bound)
    return context.relation === null || context.first >= 0
      ? against.first >= 0 && !endsWithOf(against)
      : false;
  return wider.change === 'up' && !context.level;
}

const endsWithOf = (against: NonNullable<ReturnType<typeof comparison>>) =>
  against.than?.endsWith('的') ?? false;

// The relation word of a comparison is not said of the number: 比全国高出2个百分点.
function nearCompares(reading: Reading, context: Context, item: Item): boolean {
  for (let i = context.first; i < item.head; i++) {
    const token = reading.tokens[i];
    if (token?.kind === 'word' && token.entry.kind === 'relation' && token.entry.compares)
      return true;
  }
  return false;
}

function withoutNear(item: Item): Relation | null {
  const both = joined(item.behind, item.inner);
  return both === 'at-odds' ? null : both;
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

type Refused = { readonly code: ReadingRefusal } | Unread | null;

function refusalOf(
  reading: Reading,
  item: Item,
  words: Words,
  baseline: Baseline | null,
  fault: string | null,
): Refused {
  const { context, wider } = words;
  const token = figureOf(reading, item);
  const { figure, special } = token;
  const { numeral } = figure;
  const code = (refused: ReadingRefusal) => ({ code: refused });
  if (special?.sort === 'place') {
    if (!ranks(reading, token, context))
      return left(reading, item, 'ordinal', 'ordinal without a ranking');
    return context.relation !== null || item.behind !== null ? code('rank-bound') : null;
  }
  if (special?.sort === 'top') return context.relation !== null ? code('rank-bound') : null;
  if (item.fault) return code(item.fault);
  if (context.fault) return code(context.fault);
  if (fault === 'negated' || fault === 'unclear-comparison') return code(fault);
  if (signBefore(reading, item, words)) return code('unclear');
  if (context.fall && context.change !== null && !context.level && !baseline)
    return code('change-of-change');
  if (numeral.bare && !licensed(context, item))
    return code(figure.behind !== null && context.relation === null ? 'class' : 'vague');
  if (special) return null;
  if (figure.sort === 'time' && !measured(context, wider, item, baseline, figure.unit))
    return left(reading, item, 'date', 'stretch of time');
  if (
    item.amount.unit === '' &&
    item.amount.fraction === null &&
    !unitFree(reading, item, context, baseline)
  )
    return code('no-unit');
  if (
    one(item, figure.sort) &&
    !context.led &&
    !context.each &&
    item.behind === null &&
    item.link !== 'list' &&
    context.relation === null
  )
    return left(reading, item, 'idiom', 'one as an article');
  if (context.kept && context.relation === null && item.behind === null && !item.range)
    return code('kept');
  return null;
}

// 百家 is one hundred only behind 超, 近, 达到 and their like, or with 余.
const licensed = (context: Context, item: Item) =>
  item.amount.unit === '×' ||
  context.relation !== null ||
  item.inner !== null ||
  context.led;

const one = (item: Item, sort: string | null) =>
  sort === 'count' &&
  item.amount.low?.digits === 1n &&
  item.amount.low.places === 0 &&
  item.amount.scale === '' &&
  !item.range &&
  item.high === null;

function measured(
  context: Context,
  wider: Wider,
  item: Item,
  baseline: Baseline | null,
  unit: string,
): boolean {
  if (/^(?:年|个月|月|周年|星期|季度)$/.test(unit) && unit !== '年')
    return context.relation !== null && wider.measure;
  return (
    context.relation !== null ||
    context.change !== null ||
    (context.led && !/^(?:为|是)$/.test('')) ||
    wider.measure ||
    baseline !== null ||
    (item.behind !== null && item.behind !== 'at-most')
  );
}

// A minus or plus that may be a dash, and signs that make a tolerance.
function signBefore(reading: Reading, item: Item, words: Words): boolean {
  const sign = reading.tokens[item.head - 1];
  if (sign?.kind !== 'mark' || !/[-+·]/.test(sign.sign)) return false;
  if (sign.sign === '+') return !(words.context.growth || words.wider.growth);
  const before = reading.tokens[item.head - 2];
  if (before?.kind === 'mark' && before.sign === '-') return false;
  return sign.sign === '·' || !(words.context.growth || words.wider.growth);
}

const METRIC = /(?:[A-Za-z]{2,}|值|指数|系数|得分|评分|容积率|比例|倍率|强度|率|比|数)$/;

// A number without a unit is one only where the words lead up to it and close behind it.
function unitFree(
  reading: Reading,
  item: Item,
  context: Context,
  baseline: Baseline | null,
): boolean {
  const after = reading.text.slice(lastOf(reading, item).end, lastOf(reading, item).end + 1);
  if (/[\p{L}\p{N}.、)]/u.test(after)) return false;
  if (baseline !== null || context.relation !== null) return true;
  const scaled = item.amount.scale !== '';
  const clause = reading.text.slice(
    reading.tokens[clauseStart(reading.tokens, item.head)]?.start ?? 0,
    reading.tokens[context.first]?.start ?? 0,
  );
  if (context.led || item.behind !== null)
    return scaled || item.amount.low?.places !== 0 || METRIC.test(clause) || /\p{Script=Han}$/u.test(clause);
  return scaled && /\p{Script=Han}/u.test(clause);
}

const RANKING = /居|列|位|排|名|全国|全省|全球|世界|西部|东部|中部|升|跃|省内|亚洲|国内|行业|同类/;

function ranks(reading: Reading, token: FigureToken, context: Context): boolean {
  const { tokens } = reading;
  const head = tokens.indexOf(token, Math.max(0, context.first - 1));
  const start = tokens[clauseStart(tokens, head < 0 ? 0 : head)]?.start ?? 0;
  const before = reading.text.slice(Math.max(start, token.start - 14), token.start);
  return RANKING.test(before) && !/(?:摆在|放在|作为|坚持)/.test(before);
}

function startOf(
  reading: Reading,
  item: Item,
  context: Context,
  baseline: Baseline | null,
): number {
  const first = baseline
    ? Math.min(
        baseline.item.head,
        fromAt(reading.tokens, baseline.item.head) >= 0
          ? fromAt(reading.tokens, baseline.item.head)
          : baseline.item.head,
      )
    : context.first;
  return Math.min(
    reading.tokens[first]?.start ?? Number.POSITIVE_INFINITY,
    figureOf(reading, item).start,
  );
}

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

interface Facts {
  readonly moved: boolean;
  readonly fall: boolean;
  readonly than: string | null;
  readonly rate: boolean;
  readonly bound: Relation | null;
}

function formOf(
  reading: Reading,
  item: Item,
  { context, wider }: Words,
  baseline: Baseline | null,
  facts: Facts,
): FigureForm | null {
  const { figure, special } = figureOf(reading, item);
  if (special?.sort === 'place' || special?.sort === 'top') return 'rank';
  const { unit, fraction } = item.amount;
  if (unit === '×') return 'multiple';
  const base = baseline?.words;
  const growth =
    context.growth || wider.growth || (base ? base.context.growth || base.wider.growth : false);
  const share =
    context.share || wider.share || (base ? base.context.share || base.wider.share : false);
  if (facts.rate) {
    if (facts.than) return growth ? 'growth' : null;
    if (facts.bound) return 'share';
    if (facts.moved && !baseline) return 'growth';
    if (facts.fall || growth) return 'growth';
    if (unit === '百分点' || /基点|BP/i.test(unit)) return null;
    if (share || fraction !== null || (special?.sort === 'half' && item.behind !== null))
      return 'share';
    return ofAmount(reading, item, context) ? 'share' : null;
  }
  if (wider.per || base?.wider.per || facts.fall) return null;
  if (unit === '')
    return /(?:[A-Za-z]{2,}值?|指数|系数|得分|容积率)$/.test(
      subject(reading, item, context, baseline),
    )
      ? 'level'
      : null;
  if (figure.sort === 'time' || figure.sort === 'level') return 'level';
  const written = (reading.tokens[item.last] as FigureToken).figure.sort ?? figure.sort;
  if (written === 'rank')
    return context.change !== null || /[前后]移$/.test(subject(reading, item, context, baseline))
      ? null
      : 'count';
  return written === 'level' || written === 'time' ? 'level' : 'count';
}

function subject(
  reading: Reading,
  item: Item,
  context: Context,
  baseline: Baseline | null,
): string {
  const { tokens, text } = reading;
  const opener = baseline ? fromAt(tokens, baseline.item.head) : -1;
  const first = baseline ? (opener >= 0 ? opener : baseline.item.head) : context.first;
  const end = tokens[first]?.start ?? figureOf(reading, item).start;
  return text.slice(Math.max(0, end - 8), end);
}

// 按投资额的15%: the share of an amount.
function ofAmount(reading: Reading, item: Item, context: Context): boolean {
  const from = reading.tokens[context.first]?.start ?? 0;
  const before = reading.text.slice(Math.max(0, from - 10), figureOf(reading, item).start);
  const of = before.lastIndexOf('的');
  return of > 0 && AMOUNT.test(before.slice(0, of));
}

// 不低于全国平均水平: a quantity without a number.
function averages(reading: Reading): Quantity[] {
  const { tokens, text } = reading;
  const found: Quantity[] = [];
  tokens.forEach((token, at) => {
    if (token.kind !== 'word') return;
    const held: Averaged | null = averaged(text, tokens, at);
    if (!held || held.relation === null) return;
    found.push({
      ...reading.place(held.start, held.end),
      value: null,
      low: null,
      high: null,
      from: null,
      fromRelation: null,
      unit: null,
      relation: held.relation,
      form: 'relation',
      status: statusBefore(text, tokens, held.first, Number.POSITIVE_INFINITY),
      fall: false,
      top: false,
      than: held.than,
      per: false,
      rough: false,
      ambiguous: false,
      rule: 'held against an average',
    });
  });
  return found;
}

// Times, names, codes and words that hold a numeral.
function asides({ tokens, text, place }: Reading): Unread[] {
  return tokens.flatMap((token): Unread[] => {
    if (token.kind === 'name') {
      const aside: LeftAside = token.rule === 'heading number' ? 'heading number' : token.reason;
      return [{ ...place(token.start, token.end), aside, refused: null, rule: token.rule }];
    }
    if (
      token.kind !== 'time' ||
      !/[\d〇零一二三四五六七八九十两百半]/.test(text.slice(token.start, token.end))
    )
      return [];
    return [
      { ...place(token.start, token.end), aside: 'date', refused: null, rule: token.time.rule },
    ];
  });
}
