// What the words before a figure say of it: relation, change, share, status, reference.
import type { Relation } from '../../model/values.ts';
import { NEGATED } from '../lexicon/relations.ts';
import type { Role } from '../lexicon/verbs.ts';
import type { Token } from './tokens.ts';

/** Why a figure is not read although its number is clear. */
export type ContextFault =
  | 'negated'
  | 'twice-negated'
  | 'at-odds'
  | 'differs'
  | 'kept'
  | 'change-of-change';

export interface Context {
  /** Right before the number, negations worked in. */
  relation: Relation | null;
  /** 增长, 下降 right before the number, or with its object between. */
  change: 'up' | 'down' | null;
  /** 到, 至: the number is the level that is reached. */
  level: boolean;
  /** 高, 低 right before the number: a difference. */
  differs: 'higher' | 'lower' | null;
  growth: boolean;
  fall: boolean;
  share: boolean;
  each: boolean;
  /** 达到, 为, 超过: something leads up to the number. */
  led: boolean;
  kept: boolean;
  status: 'target' | 'forecast' | 'actual' | null;
  fault: ContextFault | null;
  /** The first token that the words right before the number take in. */
  first: number;
}

/** Relations at odds can be one only where one of them implies the other. */
export function joined(one: Relation | null, other: Relation | null): Relation | null | 'at-odds' {
  if (one === null || other === null || one === other) return one ?? other;
  const both = new Set([one, other]);
  if (both.has('above') && both.has('at-least')) return 'above';
  if (both.has('below') && both.has('at-most')) return 'below';
  return 'at-odds';
}

const isClause = (token: Token) =>
  token.kind === 'mark' && /[，。；：？！?!\n\t|]/.test(token.sign);
/** Where no word before can reach any more. */
export const isStop = (token: Token) =>
  token.kind === 'mark' && /[。；？！?!\n\t|]/.test(token.sign);

export function roleOf(token: Token | undefined): Role | null {
  return token?.kind === 'word' && token.entry.kind === 'role' ? token.entry.role : null;
}

export const blankContext = (first: number): Context => ({
  relation: null,
  change: null,
  level: false,
  differs: null,
  growth: false,
  fall: false,
  share: false,
  each: false,
  led: false,
  kept: false,
  status: null,
  fault: null,
  first,
});

/**
 * Reads the words right before the token at `head`, from right to left, as long as each has a role:
 * 力争|达到|60%, 不|超过|10%, 同比|下降|了|3.5%. A word without a role ends them.
 */
export function wordsBefore(tokens: readonly Token[], head: number): Context {
  const context = blankContext(head);
  let i = head - 1;
  const set = (relation: Relation) => {
    const both = joined(context.relation, relation);
    if (both === 'at-odds') context.fault ??= 'at-odds';
    else context.relation = both;
  };
  for (; i >= 0 && head - i <= FAR; i--) {
    const token = tokens[i] as Token;
    if (token.kind === 'mark') {
      if (/[“”‘’]/.test(token.sign) || (token.sign === ':' && i === head - 1)) continue;
      break;
    }
    if (token.kind === 'time') {
      // 提升至2025年的30%: a time stands between only before 的 or behind a verb.
      if (context.change !== null || context.relation !== null) break;
      // 高于上年同期1.8个百分点: the time is what it is held against.
      if (isCompared(tokens[i - 1])) break;
      continue;
    }
    if (token.kind !== 'word') break;
    const { entry } = token;
    if (entry.kind === 'relation') {
      if (context.change !== null) break;
      // 支付限额|不低于|300元: the limit is what is spoken of.
      if (context.relation !== null && /^(?:上限|下限|限额|封顶线|底线)$/.test(entry.word)) break;
      context.led = true;
      // 高出3个百分点 names a difference, as 高 does.
      if (/^[高多]出$/.test(entry.word)) {
        context.differs ??= 'higher';
        continue;
      }
      if (entry.word.includes('占')) context.share = true;
      const denied = denial(tokens, i);
      if (denied > 0) {
        const negative = entry.closed ? undefined : NEGATED[entry.relation];
        if (negative === undefined || roleOf(tokens[i - denied - 1]) === 'not')
          context.fault ??= 'twice-negated';
        else set(negative);
        i -= denied;
      } else set(entry.relation);
      continue;
    }
    if (entry.kind !== 'role') break;
    // 高于目标值0.6个百分点: 目标值 is what it is held against.
    if (NOUNS.has(entry.role) && namesReference(tokens, i)) break;
    const more = take(context, entry.role, tokens, i);
    if (more < 0) break;
    i -= more;
  }
  context.first = i + 1;
  return context;
}

const NOUNS = new Set<Role>(['target', 'forecast', 'growth', 'kept', 'share']);

// 高于|控制|目标|0.4个百分点.
function namesReference(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= at - 3; i--) {
    const token = tokens[i];
    if (isCompared(token)) return true;
    const role = roleOf(token);
    if (role === null || !NOUNS.has(role)) return false;
  }
  return false;
}

/** Whether the token is a word of comparing: 高于, 低于, 好于. */
export const isCompared = (token: Token | undefined) =>
  token?.kind === 'word' && token.entry.kind === 'relation' && token.entry.compares;

/** How many tokens before the one at `at` deny it: 不|超过, 严禁|超过. */
function denial(tokens: readonly Token[], at: number): number {
  const quote = tokens[at - 1];
  // 不“超过”15%.
  const back = quote?.kind === 'mark' && /[“‘]/.test(quote.sign) ? 2 : 1;
  const before = roleOf(tokens[at - back]);
  return before === 'not' || before === 'prevent' ? back : 0;
}

/** Works one word into the context; how many tokens more it took, or -1 where it ends the words. */
function take(context: Context, role: Role, tokens: readonly Token[], at: number): number {
  const denied = () => roleOf(tokens[at - 1]) === 'not' || roleOf(tokens[at - 1]) === 'prevent';
  switch (role) {
    case 'link':
    case 'give':
      return 0;
    case 'each':
      context.each = true;
      return 0;
    case 'to':
      if (context.change === null) {
        context.level = true;
        context.led = true;
      }
      return denied() ? denyReach(context) : 0;
    case 'reach':
      if (context.change === null) context.led = true;
      return denied() ? denyReach(context) : 0;
    case 'up':
    case 'down':
      if (context.change !== null) {
        // 降幅|收窄, 增速|回落: the first verb decides; 增加|下降 cannot be.
        return -1;
      }
      context.change = role;
      context.led = true;
      if (denied()) context.fault ??= 'negated';
      return 0;
    case 'higher':
    case 'lower':
      if (context.change !== null || context.differs !== null) return -1;
      context.differs = role;
      return 0;
    case 'growth':
      context.growth = true;
      return 0;
    case 'fall':
      context.fall = true;
      return 0;
    case 'share':
      context.share = true;
      return 0;
    case 'target':
    case 'forecast':
      context.status ??= role;
      return 0;
    case 'done':
      context.status ??= 'actual';
      return 0;
    case 'kept':
      context.kept = true;
      return 0;
    case 'differs':
      context.fault ??= 'differs';
      return 0;
    case 'not':
    case 'prevent':
      context.fault ??= 'negated';
      return 0;
    default:
      return -1;
  }
}

// 没到10家, 未达到10%: below. Behind a verb it denies the change.
function denyReach(context: Context): number {
  if (context.relation !== null || context.change !== null) context.fault ??= 'negated';
  else context.relation = 'below';
  return 1;
}

/** No word acts on a figure from farther away; it keeps a text without an end of a clause linear. */
export const FAR = 60;

/** The first token of the clause that the token at `at` stands in, or the farthest that can act on it. */
export function clauseStart(tokens: readonly Token[], at: number): number {
  let i = at;
  while (i > 0 && at - i < FAR && !isClause(tokens[i - 1] as Token)) i--;
  return i;
}

/** The words of the tokens from one up to another. */
export const words = (text: string, tokens: readonly Token[], from: number, to: number) =>
  from >= to ? '' : text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
