// All words that the grammar knows, in one list by their first sign.

import type { Relation } from '../../model/values.ts';
import { NUMERAL_WORDS, PLAIN_WORDS } from './plainWords.ts';
import { BEFORE } from './relations.ts';
import { BOUND_TO_NUMBER, ROLES, type Role } from './verbs.ts';

/** What a word of the text is for the grammar. */
export type Entry = { readonly word: string } & (
  | { readonly kind: 'plain' }
  | { readonly kind: 'numeral word' }
  | { readonly kind: 'role'; readonly role: Role; readonly bound: boolean }
  | {
      readonly kind: 'relation';
      readonly relation: Relation;
      readonly compares: boolean;
      readonly closed: boolean;
      readonly bound: boolean;
    }
);

const split = (words: string) => words.split(/\s+/).filter((word) => word !== '');

function entries(): Map<string, Entry> {
  const all = new Map<string, Entry>();
  for (const word of split(PLAIN_WORDS)) all.set(word, { word, kind: 'plain' });
  for (const word of split(NUMERAL_WORDS)) all.set(word, { word, kind: 'numeral word' });
  // Where a word has several roles the first of the table holds; a relation holds over a role.
  for (const [role, words] of Object.entries(ROLES).reverse() as [Role, string][])
    for (const word of split(words))
      all.set(word, { word, kind: 'role', role, bound: BOUND_TO_NUMBER.has(word) });
  for (const { relation, compares = false, closed = false, words } of BEFORE)
    for (const word of split(words))
      all.set(word, {
        word,
        kind: 'relation',
        relation,
        compares,
        closed,
        bound: BOUND_TO_NUMBER.has(word),
      });
  return all;
}

const BY_FIRST = new Map<string, Entry[]>();
for (const entry of [...entries().values()].sort((a, b) => b.word.length - a.word.length)) {
  const first = entry.word.charAt(0);
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), entry]);
}

/** What may stand right behind a word that is bound to its number: 超|300, 增|至, 已|超. */
const NEAR = /[\d.了至到为近超约逾过破大共均各半½¼¾⅓“‘<>≥≤-]/;

/** 超 before what a figure is held against: 超目标3个百分点, 超全国平均水平. */
const EXCEEDS: Entry = {
  word: '超',
  kind: 'relation',
  relation: 'above',
  compares: true,
  closed: false,
  bound: false,
};
const EXCEEDED =
  /^超(?:额?(?:年度|预期|规划|序时)?目标|计划|全国|全省|全市|全球|上年|去年|同期|行业平均|平均水平)/;

/** The longest known word at a place of the text, or null. */
export function wordAt(text: string, at: number, numeral: RegExp): Entry | null {
  if (text.charAt(at) === '超' && EXCEEDED.test(text.slice(at, at + 6))) return EXCEEDS;
  for (const entry of BY_FIRST.get(text.charAt(at)) ?? []) {
    const { word } = entry;
    if (!text.startsWith(word, at)) continue;
    if ('bound' in entry && entry.bound) {
      const next = text.charAt(at + word.length);
      if (!NEAR.test(next) && !numeral.test(next)) continue;
    }
    return entry;
  }
  return null;
}
