// What the rest of the clause says of a figure: a change with its object, far relations, status.
import type { Relation } from '../../model/values.ts';
import { PER } from '../lexicon/names.ts';
import { type Context, clauseStart, roleOf, words } from './context.ts';
import type { Token } from './tokens.ts';

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
  /** 每万人, as written. */
  readonly per: string | null;
}

const LIMIT_NOUN =
  /(?:比例|标准|额度|限价|限额|金额|补贴|补助|奖励|贴息|资助|支持|给予|奖补|扶持|不超过|罚款|可获|可享受|可达|可申请|可贷|贷款|投资|费率|利率|价格|出资|保额|保障|首付|授信|注册资本|门槛|累计|奖|补|给|每家|每户|每人|每年|单个|单户|每个|享受|予以|安排|兑现|可|为|按)/;
const LEVEL_NOUN = /^(?:标准|工资|生活|收购|缴费|缴存|限价|额度|档|支付)/;
// Of 每百户家庭拥有 the denominator alone; without 每 the whole is one.
const PER_WORDS = new RegExp(`^${PER}|^[^每].*`);
const CHANGES_OBJECT = /^(?:减少|缩短|压缩|压减|削减|下调|降低|精简|核减|调减|裁减|压降|下降)$/;

/** Reads the clause to the left of what `wordsBefore` took in, up to the figure before. */
export function widerWords(
  text: string,
  tokens: readonly Token[],
  head: number,
  context: Context,
): Wider {
  const start = clauseStart(tokens, head);
  const seen = { growth: false, fall: false, share: false, each: false };
  let per: string | null = null;
  let change: Wider['change'] = null;
  let relation: Relation | null = null;
  let moved = context.change !== null || context.level;
  let length = 0;
  let past = false;
  for (let i = head - 1; i >= start; i--) {
    const token = tokens[i] as Token;
    length += token.end - token.start;
    if (token.kind === 'figure') past = true;
    if (token.kind === 'name' && token.reason === 'per' && !past)
      per ??= PER_WORDS.exec(text.slice(token.start, token.end))?.[0] ?? null;
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
      relation = farRelation(text, tokens, i, head, length, context);
  }
  if (change === null && context.change === null && !context.level)
    change = listedChange(tokens, context.first, start);
  const { growth, fall, share, each } = seen;
  return { growth, fall, share, each, change, relation, per };
}

// 压减文件30%、会议25%: the verb before the first noun holds for the nouns that follow.
function listedChange(tokens: readonly Token[], first: number, start: number): 'down' | null {
  let i = first - 1;
  let listed = false;
  while (i >= start && tokens[i]?.kind === 'other') {
    const before = tokens[i - 1] as Token | undefined;
    if (listed && before?.kind === 'word')
      return CHANGES_OBJECT.test(before.entry.word) ? 'down' : null;
    const figure = tokens[i - 2];
    if (before?.kind !== 'mark' || before.sign !== '、' || figure?.kind !== 'figure') return null;
    listed = true;
    i -= 3;
  }
  return null;
}

// 最高给予每家200万元, 资助上限由30万元提高到50万元, 最低缴存比例5%.
function farRelation(
  text: string,
  tokens: readonly Token[],
  at: number,
  head: number,
  length: number,
  context: Context,
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
  // 最低标准每人每月提高20元: the standard is the lowest, not the rise.
  if (context.change !== null && !context.level && LEVEL_NOUN.test(between)) return null;
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
