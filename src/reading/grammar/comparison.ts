// What a figure is held against: 高于全国2个百分点, 比全国高2%, 不超过总投资的30%; and averages without a number.
import type { Relation } from '../../model/values.ts';
import { NEGATED } from '../lexicon/relations.ts';
import { type Context, clauseStart, roleOf, words } from './context.ts';
import type { Token } from './tokens.ts';

/** Amounts of which a share can be taken: 投资额的15%. */
export const AMOUNT =
  /(?:额|量|数|投入|投资|费用?|成本|资金|收入|利润|造价|价款|价格|面积|支出|贷款|利息|租金|总和|之和|标准|所得|产值|增加值|补助|部分|营收|税收|GDP|规模|人口|用地|开支|总值|资产|股本|合同|利率|评估值|投保|保费|金额|贡献|总体|消费|(?:市场|评估|指导|基准|成交|合同|原)价|招[录聘生]计划)$/;
const REFERENCE =
  /平均|全国|全省|全市|全区|全球|世界|国际|行业|上年|去年|同期|目标|预期|计划|标准|增速|水平|地区|东部|西部|中部|国家|规定|要求|均值|中位|GDP|CPI|省|市|规划|预算|概算|定额|约束|序时|年度|年初|年末|\d年/;
/** 平均水平 and its like: what a figure without a number is held against. */
const AVERAGE =
  /(?:平均(?:水平|值|数|线|增速|增幅)?|平均\p{Script=Han}{2,6}水平|均值|中位数|(?:上年|去年|同期|疫情前|年度|目标|全国|全省|全市|省|国家|东部|行业|国内|中等发达国家|发达国家)(?:地区)?(?:同期|同类)?(?:水平|均值))$/u;

/** What a figure is held against: 高于全国2.3个百分点. */
export interface Comparison {
  readonly than: string | null;
  readonly lower: boolean;
  /** The relation of 不超过总投资的30% to a share of something. */
  readonly bound: Relation | null;
  /** 的 stands before the number: 全国平均水平的1.5倍. */
  readonly of: boolean;
  readonly first: number;
  readonly fault: 'negated' | 'unclear-comparison' | null;
}

const REACH = 24;

/** 高于X 2个百分点, 比X高2%, 不超过X的30%: the words between a comparison and its figure. Null where there is none. */
export function comparison(
  text: string,
  tokens: readonly Token[],
  head: number,
  context: Context,
  unit: string,
): Comparison | null {
  const rate = unit === '%' || unit === '‰' || unit === '‱';
  const start = clauseStart(tokens, head);
  const lead = tokens[context.first];
  // 比全国平均|高|2%; 比全国|高出|2%: the word of comparing stands right before the number.
  const near = context.differs ?? nearComparison(tokens, context.first, head);
  if (near !== null) {
    const at = back(tokens, context.first, start, (token) => roleOf(token) === 'compare');
    if (at < 0) return null;
    const than = words(text, tokens, at + 1, firstOf(tokens, context.first, head)).replace(
      /(?:分别|(?<!平)均|都|要|将|应)$/,
      '',
    );
    return {
      than: than || null,
      lower: near === 'lower',
      bound: null,
      of: false,
      first: at,
      fault: than === '' ? 'unclear-comparison' : null,
    };
  }
  if (lead === undefined) return null;
  const at = back(
    tokens,
    context.first,
    start,
    (token) => token.kind === 'word' && token.entry.kind === 'relation' && !token.entry.bound,
  );
  const token = tokens[at];
  if (token?.kind !== 'word' || token.entry.kind !== 'relation') return null;
  const between = words(text, tokens, at + 1, referenceEnd(tokens, at, head));
  if (between === '' || between.length > REACH) return null;
  const { relation, compares, closed } = token.entry;
  const denied = ['not', 'prevent'].includes(roleOf(tokens[at - 1]) ?? '');
  const of = between.endsWith('的');
  const bare = between.replace(/的$/, '');
  const bound = denied ? (closed ? null : (NEGATED[relation] ?? null)) : relation;
  const say = (said: Partial<Comparison>): Comparison => ({
    than: null,
    lower: false,
    bound: null,
    of,
    first: at,
    fault: null,
    ...said,
  });
  // 不超过总投资的30%, 最高补助投资额的15%: a bound on a share of an amount.
  const whole =
    of &&
    /^超|突破/.test(token.entry.word) &&
    /^(?:全国|全省|全市|全区|全球|世界)(?:总量|总数)?$/.test(bare);
  if (rate && (whole || (AMOUNT.test(bare) && (of || !REFERENCE.test(bare))))) {
    if (bound === null) return say({ fault: 'negated' });
    return !of && !denied && compares ? say({ fault: 'unclear-comparison' }) : say({ bound });
  }
  // 超过全国平均水平的2倍, 约为全国平均水平的两倍.
  if (of && unit === '×') {
    const than = /\d年|[上去今]年|原来/.test(bare) ? null : bare;
    return bound === null ? say({ fault: 'negated' }) : say({ than, bound });
  }
  // 不低于招录计划的15%: a bound on a share, whatever it is a share of.
  if (of && rate && denied && bound !== null && !REFERENCE.test(bare)) return say({ bound });
  // 约占全省的12%: said of the number, whatever it is a share of.
  if (of && rate && !compares) return bound === null ? say({ fault: 'negated' }) : say({ bound });
  if (!compares) return null;
  if (of) {
    // 好于预期的5.2%: said in apposition. 高于上年的5% leaves open whose number it is.
    return /预期|目标/.test(bare) ? null : say({ fault: 'unclear-comparison' });
  }
  if (unit !== '百分点' && unit !== '基点' && !REFERENCE.test(bare)) return null;
  if (denied) return say({ fault: 'negated' });
  return say({ than: bare, lower: relation === 'below' || relation === 'just-under' });
}

function nearComparison(
  tokens: readonly Token[],
  from: number,
  head: number,
): 'higher' | 'lower' | null {
  for (let i = head - 1; i >= from; i--) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.entry.kind !== 'relation' || !token.entry.compares)
      continue;
    return token.entry.relation === 'below' ? 'lower' : 'higher';
  }
  return null;
}

// Where the word of comparing itself begins: what is before it is the reference.
function firstOf(tokens: readonly Token[], from: number, head: number): number {
  for (let i = from; i < head; i++) {
    const token = tokens[i];
    const role = roleOf(token);
    if (role === 'higher' || role === 'lower') return i;
    if (token?.kind === 'word' && token.entry.kind === 'relation') return i;
  }
  return head;
}

// 高于GDP增速|约|2个百分点: what softens the number is no part of the reference.
function referenceEnd(tokens: readonly Token[], at: number, head: number): number {
  let end = head;
  while (end > at + 1) {
    const token = tokens[end - 1];
    const soft = token?.kind === 'word' && token.entry.kind === 'relation';
    const role = roleOf(token);
    if (
      !soft &&
      role !== 'each' &&
      role !== 'reach' &&
      !(token?.kind === 'mark' && /[“”]/.test(token.sign))
    )
      break;
    end--;
  }
  return end;
}

function back(
  tokens: readonly Token[],
  from: number,
  start: number,
  is: (token: Token) => boolean,
): number {
  let length = 0;
  for (let i = from - 1; i >= start; i--) {
    const token = tokens[i] as Token;
    if (token.kind === 'figure') return -1;
    if (is(token)) return i;
    length += token.end - token.start;
    if (length > REACH) return -1;
  }
  return -1;
}

/** A comparison with an average that states no number: 不低于全国平均水平, 与全国平均持平. */
export interface Averaged {
  readonly start: number;
  readonly end: number;
  readonly relation: Relation | null;
  readonly than: string;
  readonly first: number;
}

/** Whether the word at `at` is held against an average with no number behind it. */
export function averaged(text: string, tokens: readonly Token[], at: number): Averaged | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const { entry } = token;
  const reach = entry.kind === 'role' && entry.role === 'reach' && /达|等于/.test(entry.word);
  const near =
    entry.kind === 'relation' &&
    (entry.compares || /近|达到|突破|达|超|不及|不到|不足|[略稍]/.test(entry.word));
  if (!reach && !near) return null;
  let end = at + 1;
  let length = 0;
  while (end < tokens.length) {
    const next = tokens[end] as Token;
    if (next.kind === 'figure') return null;
    if (next.kind === 'mark' || (next.kind === 'word' && next.entry.kind === 'relation')) break;
    length += next.end - next.start;
    if (length > REACH) return null;
    end++;
  }
  const than = words(text, tokens, at + 1, end).replace(/^(?:了|同期)/, '');
  if (!AVERAGE.test(than) || leadsToFigure(tokens, end)) return null;
  const denied = ['not', 'prevent'].includes(roleOf(tokens[at - 1]) ?? '');
  const said: Relation = entry.kind === 'relation' ? entry.relation : 'exact';
  const relation = !denied
    ? said
    : said === 'exact'
      ? 'below'
      : entry.kind === 'relation' && entry.closed
        ? null
        : (NEGATED[said] ?? null);
  const first = denied ? at - 1 : at;
  return {
    start: tokens[first]?.start ?? 0,
    end: tokens[end - 1]?.end ?? 0,
    relation,
    than,
    first,
  };
}

// 高出全国平均水平|约|2个百分点: the number is still to come.
function leadsToFigure(tokens: readonly Token[], from: number): boolean {
  let i = from;
  while (tokens[i]?.kind === 'word') i++;
  return tokens[i]?.kind === 'figure';
}
