// How figures that follow each other belong together: range, list, from-to, or a unit carried on.
import { clauseStart, roleOf } from './context.ts';
import type { FigureToken, Token } from './tokens.ts';

/** What ties a figure to the next one; `unclear`: 从5%到8% is a range or a change. */
export type Link = 'range' | 'list' | 'from' | 'carry' | 'unclear' | null;

const CONJUNCTION = /^(?:和|及|与|以及|或|或者|并|、和|、以及)$/;

/** For each figure, in order, its tie to the next. `at` holds the places of the figures among the tokens. */
export function links(text: string, tokens: readonly Token[], at: readonly number[]): Link[] {
  return at.map((here, k) => {
    const next = at[k + 1];
    if (next === undefined) return null;
    const [one, other] = [tokens[here] as FigureToken, tokens[next] as FigureToken];
    if (one.figure.aside || other.figure.aside) return null;
    const between = tokens
      .slice(here + 1, next)
      .filter((token) => !(token.kind === 'mark' && /[“”‘’ ]/.test(token.sign)));
    const words = text.slice(one.end, other.start).replaceAll(/[“”‘’ ]/g, '');
    if (rangeBetween(text, words, one, other) && !one.special && !other.special)
      return rangeOrChange(text, tokens, here, words);
    if (words === '、' || CONJUNCTION.test(words)) return 'list';
    if (fromTo(text, tokens, here, between)) return 'from';
    return carries(one, between) ? 'carry' : null;
  });
}

const unitless = ({ figure }: FigureToken) =>
  figure.unit === '' && figure.numeral.rate === null && figure.numeral.fraction === null;

function rangeBetween(text: string, words: string, one: FigureToken, other: FigureToken): boolean {
  const closed = one.figure.behind === 'at-least' && other.figure.behind === 'at-most';
  if (one.figure.behind !== null && one.figure.behind !== 'about' && !closed) return false;
  const [unit, next] = [one, other].map(({ figure }) => figure.unit || figure.numeral.rate);
  const same = !unit || !next || unit === next || (unit === '个' && next === '百分点');
  // 五万元以上五十万元以下.
  if (closed) return /^[、至]?$/.test(words) && same;
  if (/^(?:--?|~|至|到)$/.test(words)) return same;
  return /^[和与]$/.test(words) && /^之间/.test(text.slice(other.end)) && one.figure.aside === null;
}

// 从5%到8% may be a range or a change; with years it is a change: 从2020年的5%到2025年的8%.
function rangeOrChange(text: string, tokens: readonly Token[], here: number, words: string): Link {
  if (words !== '到' && words !== '至') return 'range';
  const token = tokens[here] as Token;
  const opener = /[从由自]$/.test(text.slice(Math.max(0, token.start - 1), token.start));
  return opener ? 'unclear' : 'range';
}

const SHORT =
  /^(?:基础上|全国|全省|全市|全球|世界|西部|东部|中部|行业|省内|全区|国内|上年|现在|目前|的|已|亚洲|居|位居|位列|排名|平均水平|每个|每家|个|了|规模|总数|总量|全年|调整|调|变|优化|改|跨越|跃|晋|进|发展|拓展|升|推进|前移)+$/;

function fromTo(
  text: string,
  tokens: readonly Token[],
  here: number,
  between: readonly Token[],
): boolean {
  let reached = false;
  let changed = false;
  let gap = 0;
  for (const [k, token] of between.entries()) {
    if (token.kind === 'time') continue;
    if (token.kind === 'mark') {
      if (token.sign !== '，' || k > 0) return false;
      continue;
    }
    const role = roleOf(token);
    if (role === 'up' || role === 'down') changed = true;
    else if (
      role === 'to' ||
      (role === 'reach' && /[到成]$/.test(text.slice(token.start, token.end)))
    )
      reached = true;
    else if (role === null && !(token.kind === 'word' && token.entry.kind === 'relation')) {
      const words = text.slice(token.start, token.end);
      if (/调整|变|优化|改|跨越|跃|升|拓展|前移|晋|进/.test(words)) changed = true;
      if (!SHORT.test(words)) gap += words.length;
    }
  }
  if (!reached || gap > 3) return false;
  const one = tokens[here] as Token;
  const opener = fromBefore(tokens, here) || /^的?基础上/.test(text.slice(one.end, one.end + 4));
  const direct = between.length > 0 && ['up', 'down'].includes(roleOf(between[0]) ?? '');
  return opener
    ? changed || between.some(({ kind }) => kind === 'time')
    : direct && changed && gap === 0;
}

/** Whether 由, 从 or 自 stands before a figure in its clause. */
export function fromBefore(tokens: readonly Token[], here: number): boolean {
  return fromAt(tokens, here) >= 0;
}

/** Where 由, 从 or 自 stands before a figure; -1 where it does not. */
export function fromAt(tokens: readonly Token[], here: number): number {
  const start = clauseStart(tokens, here);
  let length = 0;
  for (let i = here - 1; i >= start; i--) {
    const token = tokens[i] as Token;
    if (token.kind === 'figure') return -1;
    if (roleOf(token) === 'from') return i;
    length += token.end - token.start;
    if (length > 16) return -1;
  }
  return -1;
}

// 达到620，力争680亿元: a number without a unit, and the next with one, in the same breath.
function carries(one: FigureToken, between: readonly Token[]): boolean {
  if (!unitless(one) || one.figure.behind !== null || one.special) return false;
  const [first, ...rest] = between;
  if (first?.kind !== 'mark' || !/[，、]/.test(first.sign)) return false;
  return (
    rest.length > 0 &&
    rest.length <= 6 &&
    rest.every(
      (token) => token.kind === 'time' || (token.kind === 'word' && token.entry.kind !== 'plain'),
    )
  );
}
