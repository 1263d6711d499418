// What the rest of the clause says of a figure: far relations, shares of something, comparisons, status.
import { NEGATED, type Relation } from '../lexicon/relations.ts';
import { type Context, clauseStart, isStop, joined, roleOf } from './context.ts';
import type { FigureToken, Token } from './tokens.ts';

/** Amounts of which a share can be taken: 投资额的15%. */
const AMOUNT =
  /(?:额|量|数|投入|投资|费用?|成本|资金|收入|利润|造价|价款|价格|面积|支出|贷款|利息|租金|总和|之和|标准|所得|产值|增加值|补助|部分|营收|税收|GDP|规模|人口|用地|开支|总值|资产|股本|合同|利率|评估值|投保|保费|金额|贡献|总体|消费)$/;
const REFERENCE =
  /平均|全国|全省|全市|全区|全球|世界|国际|行业|上年|去年|同期|目标|预期|计划|标准|增速|水平|地区|东部|西部|中部|国家|规定|要求|均值|中位|GDP|CPI|省|市|规划|约束|序时|年度|年初|年末|\d年/;
/** 平均水平 and its like: what a figure without a number is held against. */
const AVERAGE =
  /(?:平均(?:水平|值|数|线|增速|增幅)?|均值|中位数|(?:上年|去年|同期|疫情前|年度|目标|全国|全省|全市|省|国家|东部|行业|国内|中等发达国家|发达国家)(?:地区)?(?:同期|同类)?(?:水平|均值))$/;

const words = (text: string, tokens: readonly Token[], from: number, to: number) =>
  from >= to ? '' : text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);

/** What a figure is held against: 高于全国2.3个百分点. */
export interface Comparison {
  readonly than: string | null;
  readonly lower: boolean;
  /** The relation of 不超过总投资的30% to a share of something. */
  readonly bound: Relation | null;
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
  const figure = tokens[head] as FigureToken;
  const rate = unit === '%' || unit === '‰' || unit === '‱';
  const start = Math.max(clauseStart(tokens, head), 0);
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
  if (at < 0) return null;
  const token = tokens[at] as Token;
  if (token.kind !== 'word' || token.entry.kind !== 'relation') return null;
  const between = words(text, tokens, at + 1, referenceEnd(tokens, at, head));
  if (between === '' || between.length > REACH) return null;
  const denied = ['not', 'prevent'].includes(roleOf(tokens[at - 1]) ?? '');
  const lower = token.entry.relation === 'below' || token.entry.relation === 'just-under';
  const of = between.endsWith('的');
  const bare = between.replace(/的$/, '');
  if (rate && (of ? AMOUNT.test(bare) : AMOUNT.test(bare) && !REFERENCE.test(bare))) {
    const relation = denied
      ? token.entry.closed
        ? undefined
        : NEGATED[token.entry.relation]
      : token.entry.relation;
    if (relation === undefined)
      return { than: null, lower: false, bound: null, first: at, fault: 'negated' };
    if (!of && !denied && token.entry.compares)
      return { than: null, lower: false, bound: null, first: at, fault: 'unclear-comparison' };
    return { than: null, lower: false, bound: relation, first: at, fault: null };
  }
  if (!token.entry.compares) return null;
  if (of) {
    // 好于预期的5.2%: said in apposition. 高于上年的5% leaves open whose number it is.
    if (unit === '×') return { than: bare, lower: false, bound: null, first: at, fault: null };
    return /预期|目标/.test(bare)
      ? null
      : { than: null, lower: false, bound: null, first: at, fault: 'unclear-comparison' };
  }
  if (unit !== '百分点' && unit !== '基点' && !REFERENCE.test(bare)) return null;
  if (denied) return { than: null, lower: false, bound: null, first: at, fault: 'negated' };
  return { than: bare, lower, bound: null, first: Math.min(at, figure ? at : at), fault: null };
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
    if (!soft && role !== 'each' && role !== 'reach' && !(token?.kind === 'mark' && /[“”]/.test(token.sign))) break;
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
    (entry.compares || /近|达到|突破|达|超|不及|不到|不足/.test(entry.word));
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

/** The wider words of a clause before a figure. */
export interface Wider {
  readonly growth: boolean;
  readonly fall: boolean;
  readonly share: boolean;
  readonly each: boolean;
  /** A verb of change with its object before the figure: 降低企业成本10%. */
  readonly change: 'up' | 'down' | null;
  /** 最高奖励, 上限, 最低缴存比例, 严禁…超过: a relation said at a distance. */
  readonly relation: Relation | null;
  readonly per: boolean;
  readonly measure: boolean;
}

const LIMIT_NOUN =
  /(?:比例|标准|额度|限价|限额|金额|补贴|补助|奖励|贴息|资助|支持|给予|奖补|扶持|不超过|罚款|可获|可享受|可达|可申请|可贷|贷款|投资|费率|利率|价格|出资|首付|授信|注册资本|门槛|累计|奖|补|给|每家|每户|每人|每年|单个|单户|每个|享受|予以|安排|兑现|可|为)/;
const CHANGES_OBJECT = /^(?:减少|缩短|压缩|压减|削减|下调|降低|精简|核减|调减|裁减|下降)$/;
const TIMELY =
  /时限|时间|时长|用时|耗时|时延|延迟|周期|办结|响应|天数|小时数|日数|工期|审批|环节|通勤|运行|培训|间隔|速度/;

/** Reads the clause to the left of what `wordsBefore` took in, up to the figure before. */
export function widerWords(
  text: string,
  tokens: readonly Token[],
  head: number,
  context: Context,
): Wider {
  const start = clauseStart(tokens, head);
  const seen = { growth: false, fall: false, share: false, each: false, per: false };
  let change: Wider['change'] = null;
  let relation: Relation | null = null;
  let moved = context.change !== null || context.level;
  let length = 0;
  let past = false;
  for (let i = head - 1; i >= start; i--) {
    const token = tokens[i] as Token;
    length += token.end - token.start;
    if (token.kind === 'figure') past = true;
    if (token.kind === 'name' && token.reason === 'per') seen.per ||= !past;
    const role = roleOf(token);
    if (role === 'each') seen.each = true;
    if (past || token.kind !== 'word') continue;
    const bound = token.entry.kind === 'role' && token.entry.bound;
    if (!bound && role === 'growth') seen.growth = true;
    if (!bound && role === 'fall') seen.fall = true;
    if (!bound && role === 'share') seen.share = true;
    if (role === 'to' || role === 'share') moved = true;
    const between = i < context.first - 1;
    if (
      !bound &&
      between &&
      (role === 'up' || role === 'down') &&
      change === null &&
      !moved &&
      length < 18
    ) {
      if (role === 'up' || CHANGES_OBJECT.test(token.entry.word)) change = role;
    }
    if (
      token.entry.kind === 'relation' &&
      i < context.first &&
      relation === null &&
      !token.entry.bound
    )
      relation = farRelation(text, tokens, i, head, length);
  }
  const clause = words(text, tokens, start, head);
  return { ...seen, change, relation, measure: TIMELY.test(clause) };
}

// 最高给予每家200万元, 资助上限由30万元提高到50万元, 最低缴存比例5%.
function farRelation(
  text: string,
  tokens: readonly Token[],
  at: number,
  head: number,
  length: number,
): Relation | null {
  const token = tokens[at] as Token;
  if (token.kind !== 'word' || token.entry.kind !== 'relation' || length > 22) return null;
  const { word, relation } = token.entry;
  if (['not', 'prevent'].includes(roleOf(tokens[at - 1]) ?? '')) return null;
  const between = words(text, tokens, at + 1, head);
  if (/^(?:上限|下限|红线|底线|限额|封顶线)/.test(word)) return relation;
  // 至少培育5家, 最多支持3家.
  if (/^(?:至少|起码|最少|至多|最多|顶多)$/.test(word) && between.length <= 8)
    return /[的、]/.test(between) ? null : relation;
  if (!/^最[高低长]/.test(word)) return null;
  return LIMIT_NOUN.test(between) && !/[、的](?=[^额量数]{0,3}$)/.test(between) ? relation : null;
}

/** 防止负债率超过60%, 不得使占比低于10%: what forbids stands at a distance before the relation. */
export function forbidden(tokens: readonly Token[], first: number): boolean {
  let length = 0;
  for (let i = first - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (token.kind === 'mark' || token.kind === 'figure') return false;
    const role = roleOf(token);
    if (role === 'prevent') return true;
    if (role === 'not' && token.kind === 'word' && /[得准许]/.test(token.entry.word)) return true;
    if (token.kind === 'word' && token.entry.kind === 'relation') return false;
    length += token.end - token.start;
    if (length > 14) return false;
  }
  return false;
}

/** Target, forecast or fact by the words before; over a comma only where the clause before holds no figure. */
export function statusBefore(
  text: string,
  tokens: readonly Token[],
  head: number,
  than: number,
): Context['status'] {
  let commas = 0;
  let figures = false;
  for (let i = head - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (isStop(token)) return null;
    if (token.kind === 'mark' && /[，:：]/.test(token.sign)) {
      if (figures) return null;
      commas++;
    }
    if (token.kind === 'figure' && commas > 0) return null;
    if (token.kind === 'figure') figures = true;
    if (commas > 1) return null;
    if (i >= than) continue;
    const role = roleOf(token);
    // 高于目标值, 好于预期 name what the figure is held against.
    if (role === 'target' || role === 'forecast') {
      const before = tokens[i - 1];
      if (before?.kind === 'word' && before.entry.kind === 'relation' && before.entry.compares)
        continue;
      return role === 'forecast' && /目标/.test(text.slice(token.end, token.end + 6))
        ? 'target'
        : role;
    }
    if (role === 'growth' && token.kind === 'word' && token.entry.word.includes('目标')) return 'target';
    if (role === 'done' && commas === 0) return 'actual';
    if (
      token.kind === 'time' &&
      commas === 0 &&
      /^(?:去年|上年)$/.test(text.slice(token.start, token.end))
    ) {
      const next = text.slice(token.end, tokens[head]?.start);
      if (/^(?:实现|完成|达到|全省|全市|共|累计)/.test(next) && roleOf(tokens[i - 1]) !== 'compare')
        return 'actual';
    }
  }
  return null;
}

export { AMOUNT, joined };
