// Reads every number of a text: a quantity, or left aside or refused with the rule that says so.
// The grammar: docs/reading.md.

import { type Averaged, averaged } from './grammar/comparison.ts';
import { wordsBefore } from './grammar/context.ts';
import { type Item, itemsOf } from './grammar/items.ts';
import { readChange, readItem } from './grammar/readItem.ts';
import {
  asideOf,
  lastOf,
  type Outcome,
  type Reading,
  type Words,
  wordsOf,
} from './grammar/reading.ts';
import { statusBefore } from './grammar/statusBefore.ts';
import { tokens as tokensOf } from './grammar/tokens.ts';
import type { LeftAside, Quantity, Readings, Unread } from './quantity.ts';
import { withCells } from './structure/withCells.ts';
import { cleanCopy } from './text/cleanCopy.ts';

/**
 * Reads all numbers of a text, in order. Each is a quantity, or left aside as what it is (a date, a
 * name), or refused: a number that negation, two qualifiers at odds or a bad copy leave open is
 * not read. It takes time in proportion to the text and throws nothing.
 */
export function readQuantities(given: string): Readings {
  const read = readText(given);
  return /[\t|]/.test(given) ? withCells(given, read, readText) : read;
}

function readText(given: string): Readings {
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
    const pairs = pairsAt(items, k);
    if (pairs > 1) {
      outcomes.push(...readPairs(reading, k, pairs));
      k += 2 * pairs - 1;
      before = null;
      continue;
    }
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

/** How many baselines a list has before as many figures: 分别由5%、8%提高到10%、12%. 0 where there is none. */
function pairsAt(items: readonly Item[], from: number): number {
  let count = 1;
  while (items[from + count - 1]?.link === 'list') count++;
  if (count < 2 || items[from + count - 1]?.link !== 'from') return 0;
  let others = 1;
  while (items[from + count + others - 1]?.link === 'list') others++;
  return others === count ? count : 0;
}

function readPairs(reading: Reading, from: number, count: number): Outcome[] {
  const { items } = reading;
  const words = wordsOf(reading, items[from]?.head ?? 0);
  return Array.from({ length: count }, (_, i) => {
    const [item, next] = [items[from + i] as Item, items[from + count + i] as Item];
    const target = wordsOf(reading, (items[from + count] as Item).head);
    return readChange(reading, item, next, words, target) ?? readItem(reading, next, target, null);
  });
}

// Whether nothing but the conjunction stands before the item.
const ownWords = ({ tokens }: Reading, item: Item) =>
  wordsBefore(tokens, item.head).first === item.head;

// 分别达到120家和35家 goes on; 突破300家、50个项目 may not: a noun behind 50个 begins something new.
function goesOn(reading: Reading, item: Item, { context, wider }: Words): boolean {
  if (context.each || wider.each) return true;
  const after = reading.text.charAt(lastOf(reading, item).end);
  // 跨越5万亿元、6万亿元两个大台阶.
  const steps = /^[两三四五][个道](?:大)?(?:台阶|关口|门槛)/;
  if (steps.test(reading.text.slice(lastOf(reading, item).end))) return true;
  return !/\p{Script=Han}/u.test(after) || /[的和及与]/.test(after) || context.relation === null;
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
      per: null,
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
      const aside: LeftAside = token.rule === 'heading number' ? 'heading-number' : token.reason;
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
