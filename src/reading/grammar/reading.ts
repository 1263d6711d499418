// What every step of the grammar works on: the text, its tokens and items, and the words before a figure.

import type { Relation } from '../../model/values.ts';
import type { LeftAside, Quantity, Unread } from '../quantity.ts';
import type { ReadingRefusal, ReadingRule } from '../rules.ts';
import { type Wider, widerWords } from './clause.ts';
import { type Context, wordsBefore } from './context.ts';
import type { Item } from './items.ts';
import type { FigureToken, Token } from './tokens.ts';

export type Outcome = Quantity | Unread;

/** What is said before a figure: right before it, and in the rest of its clause. */
export interface Words {
  /** The figure that they stand before: in a list the first, where they are said of all. */
  readonly head: number;
  readonly context: Context;
  readonly wider: Wider;
}

/** A text in the form of the grammar, with what each figure needs to be read. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly items: readonly Item[];
  /** Offsets in the text that was given. */
  readonly place: (start: number, end: number) => { start: number; end: number };
}

export interface Baseline {
  readonly item: Item;
  readonly words: Words;
  readonly value: string;
  readonly relation: Relation | null;
}

export function wordsOf({ text, tokens }: Reading, head: number): Words {
  const context = wordsBefore(tokens, head);
  return { head, context, wider: widerWords(text, tokens, head, context) };
}

export const figureOf = ({ tokens }: Reading, item: Item) => tokens[item.head] as FigureToken;

export const lastOf = ({ tokens }: Reading, item: Item) => tokens[item.last] as FigureToken;

export function asideOf(reading: Reading, item: Item): Unread | null {
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

export function unread(reading: Reading, item: Item, refused: ReadingRefusal): Unread {
  return {
    ...reading.place(figureOf(reading, item).start, lastOf(reading, item).end),
    aside: null,
    refused,
    rule: refused,
  };
}

export function left(reading: Reading, item: Item, aside: LeftAside, rule: ReadingRule): Unread {
  return {
    ...reading.place(figureOf(reading, item).start, lastOf(reading, item).end),
    aside,
    refused: null,
    rule,
  };
}
