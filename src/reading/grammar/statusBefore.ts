// Whether a figure is a target, a forecast or a fact, by the words before it.
import { type Context, FAR, isCompared, isStop, roleOf } from './context.ts';
import type { Token } from './tokens.ts';

/**
 * Target, forecast or fact. A word of status holds in its clause, and in the next one where its own
 * holds no figure (力争到2027年，规模突破…); 目标是 and 目标为： hold to the end of the sentence.
 * @param than the first token of what the figure is held against: 高于目标值 names no target
 */
export function statusBefore(
  text: string,
  tokens: readonly Token[],
  head: number,
  than: number,
): Context['status'] {
  let commas = 0;
  let figures = false;
  // Whether the words reach no farther than 目标是.
  let far = false;
  let chained = true;
  for (let i = head - 1; i >= 0 && head - i <= FAR; i--) {
    const token = tokens[i] as Token;
    if (isStop(token)) return null;
    const role = roleOf(token);
    if (token.kind === 'mark' && /[，:]/.test(token.sign)) {
      if (token.sign === '，') chained = false;
      far ||= figures;
      commas++;
    }
    if (token.kind === 'figure') {
      far ||= commas > 0;
      figures = true;
    }
    far ||= commas > 1;
    if (
      i < than &&
      token.kind === 'word' &&
      (role === 'target' || role === 'growth') &&
      token.entry.word.includes('目标')
    ) {
      // 高于目标值 and 年度目标的98% name what the figure is held against.
      const named =
        !isCompared(tokens[i - 1]) && !isCompared(tokens[i - 2]) && text.charAt(token.end) !== '的';
      if (named && (/^(?:是|为|:)/.test(text.slice(token.end, token.end + 1)) || (chained && !far)))
        return 'target';
    } else if (
      i < than &&
      !far &&
      (role === 'target' || role === 'forecast') &&
      !isCompared(tokens[i - 1])
    ) {
      return /^.{0,4}目标/.test(text.slice(token.end, token.end + 6)) ? 'target' : role;
    } else if (
      !far &&
      commas === 0 &&
      !figures &&
      (role === 'done' || lastYear(text, tokens, i, head))
    )
      return 'actual';
    if (token.kind === 'other' || token.kind === 'name') chained = false;
  }
  return null;
}

// 去年实现营收320亿元; in 比去年提高2% the year is what it is held against.
function lastYear(text: string, tokens: readonly Token[], at: number, head: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'time' || !/^(?:去年|上年)$/.test(text.slice(token.start, token.end)))
    return false;
  const next = text.slice(token.end, tokens[head]?.start);
  return /^(?:实现|完成|达到|全省|全市|共|累计)/.test(next) && roleOf(tokens[at - 1]) !== 'compare';
}
