// Cuts a clean copy into the tokens of the grammar: figures, words with a role, times, names, marks.

import { type Entry, wordAt } from '../lexicon/dictionary.ts';
import { type NameReason, nameAt } from '../lexicon/names.ts';
import { isHanDigit } from '../numeral/hanNumber.ts';
import { NUMERAL_START } from '../numeral/scanNumeral.ts';
import type { ReadingRule } from '../rules.ts';
import { type FoundTime, timeAt } from '../times/timeAt.ts';
import { type Figure, scanFigure } from './figure.ts';
import { type Special, specialAt } from './special.ts';

interface Place {
  /** [start, end) in signs of the clean copy. */
  readonly start: number;
  readonly end: number;
}

export type FigureToken = Place & {
  readonly kind: 'figure';
  readonly figure: Figure;
  readonly special: Special | null;
};
export type WordToken = Place & { readonly kind: 'word'; readonly entry: Entry };
export type Token =
  | FigureToken
  | WordToken
  | (Place & { readonly kind: 'time'; readonly time: FoundTime })
  | (Place & { readonly kind: 'name'; readonly reason: NameReason; readonly rule: ReadingRule })
  | (Place & { readonly kind: 'mark'; readonly sign: string })
  | (Place & { readonly kind: 'other' });

const MARK = /[，。；：:、？！?!“”‘’()（）《》〈〉[\]【】〔〕\n\t| ~\-·+]/;
/** Signs of words and of Latin letters that stand for themselves. */
const HEADING =
  /(?:[一二三四五六七八九十百]{1,4}、|[（(](?:[一二三四五六七八九十百]{1,4}|\d{1,3})[)）]|\d{1,3}[.、)](?!\d)|第[一二三四五六七八九十百\d]{1,5}[章节条款编]|附件?\d{1,2}[:：.]?|附录[一二三四\d]|表\d{1,2}|图\d{1,2}|专栏\d{1,2}|[①-⓿])/y;

/** The tokens of a clean copy, in order; together they hold every sign of it. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  let i = 0;
  let other = 0;
  const put = (token: Token) => {
    if (other < token.start) found.push({ kind: 'other', start: other, end: token.start });
    found.push(token);
    i = token.end;
    other = token.end;
  };
  while (i < text.length) {
    const token = tokenAt(text, i);
    if (token) put(token);
    else i++;
  }
  if (other < i) found.push({ kind: 'other', start: other, end: i });
  return found;
}

function tokenAt(text: string, at: number): Token | null {
  const sign = text.charAt(at);
  if (startsLine(text, at)) {
    HEADING.lastIndex = at;
    if (HEADING.test(text))
      return {
        kind: 'name',
        start: at,
        end: HEADING.lastIndex,
        reason: 'ordinal',
        rule: 'heading number',
      };
  }
  const time = timeAt(text, at);
  if (time) return { kind: 'time', start: at, end: time.end, time };
  const special = specialAt(text, at);
  if (special)
    return { kind: 'figure', start: at, end: special.figure.end, figure: special.figure, special };
  const name = nameAt(text, at);
  if (name) return { kind: 'name', start: at, end: name.end, reason: name.reason, rule: name.rule };
  const entry = wordAt(text, at, NUMERAL_START);
  if (entry && !splitsNumeral(text, at, entry)) {
    const end = at + entry.word.length;
    return entry.kind === 'numeral word'
      ? { kind: 'name', start: at, end, reason: 'idiom', rule: 'word that holds a numeral' }
      : { kind: 'word', start: at, end, entry };
  }
  if (NUMERAL_START.test(sign)) {
    const figure = scanFigure(text, at);
    if (figure)
      return {
        kind: 'figure',
        start: at,
        end: Math.max(figure.end, at + 1),
        figure,
        special: null,
      };
  }
  if (MARK.test(sign)) return { kind: 'mark', start: at, end: at + 1, sign };
  return null;
}

// 百强 in 二百强: the numeral goes on to the left, so that no word begins here.
const splitsNumeral = (text: string, at: number, entry: Entry) =>
  entry.kind === 'numeral word' &&
  /[十百千]$/.test(entry.word.charAt(0)) &&
  isHanDigit(text.charAt(at - 1));

const startsLine = (text: string, at: number) => at === 0 || /[\n\t|]/.test(text.charAt(at - 1));
