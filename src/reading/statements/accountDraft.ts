// What becomes of every numeral and sentence of a draft's text: the entries that say so, and the audit of them.
import type { ContextReason, ExclusionReason } from '../../model/values.ts';
import { findNumerals } from '../findNumerals.ts';
import type { LeftAside, Readings } from '../quantity.ts';
import type { ReadingRule } from '../rules.ts';
import { clauses as pieces, sentences } from '../sentences.ts';
import {
  type DraftContext,
  type DraftExclusion,
  type DraftFile,
  merged,
  quoteOf,
  type Range,
} from './draft.ts';
import type { FoundContext } from './readStatements.ts';

const reasonOf = (aside: LeftAside | null): ExclusionReason =>
  aside === null ? 'unread' : (aside.replace(' ', '-') as ExclusionReason);

/** Answers, for places asked for in order, whether one of the ranges holds or touches it. */
function sweep(ranges: readonly Range[]) {
  const list = merged(ranges);
  let next = 0;
  const seek = (start: number) => {
    while (next < list.length && (list[next]?.end ?? 0) <= start) next++;
    return list[next];
  };
  return {
    holds: ({ start, end }: Range) => {
      const range = seek(start);
      return range !== undefined && range.start <= start && end <= range.end;
    },
    touches: ({ start, end }: Range) => (seek(start)?.start ?? Number.POSITIVE_INFINITY) < end,
  };
}

/** Places whose numerals the records use. */
export const usedPlaces = ({ records }: Pick<DraftFile, 'records'>): Range[] =>
  records.flatMap(({ time, quantities }) => [
    ...(time ? [time] : []),
    ...(quantities ?? []).flatMap(({ written, period }) => [written, ...(period ? [period] : [])]),
  ]);

const evidencePlaces = ({ records }: Pick<DraftFile, 'records'>): Range[] =>
  records.flatMap(({ time, evidence }) => [...evidence, ...(time ? [time] : [])]);

/** Every numeral that no record uses, with the reason and the rule of the reader. */
export function exclusionsOf(
  text: string,
  readings: Readings,
  used: readonly Range[],
): DraftExclusion[] {
  const usedAt = merged(used);
  const parts: { start: number; end: number; reason: ExclusionReason; rule: ReadingRule }[] = [];
  for (const { start, end, aside, rule } of readings.unread) {
    const ofTable = aside === null && OF_TABLE.test(text.slice(Math.max(0, start - 4), start));
    if (ofTable) parts.push({ start, end, rule: 'number of a table or annex', reason: 'ordinal' });
    else parts.push({ start, end, rule, reason: reasonOf(aside) });
  }
  for (const { start, end } of readings.quantities)
    parts.push({ start, end, reason: 'unread', rule: 'no statement holds it' });
  const kept = outside(parts, usedAt);
  const whole = wholeNumerals(findNumerals(text), kept, sweep(usedAt));
  return disjoint(whole)
    .filter(({ start, end }) => NUMERAL_SIGN.test(text.slice(start, end)))
    .map(({ start, end, reason, rule }) => ({ ...quoteOf(text, start, end), reason, rule }));
}

// One entry holds each numeral that is not used: the first that has a part of it (AI3|万家 is cut inside a
// numeral), or one of its own.
function wholeNumerals(
  numerals: readonly Range[],
  entries: readonly Entry[],
  used: ReturnType<typeof sweep>,
): Entry[] {
  const all = entries.map((entry) => ({ ...entry }));
  const added: Entry[] = [];
  let next = 0;
  for (const { start, end } of numerals) {
    while (next < all.length && (all[next]?.end ?? 0) <= start) next++;
    if (used.holds({ start, end })) continue;
    const parts: Entry[] = [];
    for (let i = next; i < all.length && (all[i]?.start ?? 0) < end; i++) {
      const entry = all[i] as Entry;
      if (entry.end > start) parts.push(entry);
    }
    if (parts.some((entry) => entry.start <= start && end <= entry.end)) continue;
    const [first, ...others] = parts;
    if (!first) {
      added.push({ start, end, reason: 'idiom', rule: 'inside a word' });
      continue;
    }
    first.start = Math.min(first.start, start);
    first.end = Math.max(first.end, end);
    for (const other of others) other.start = Math.max(other.start, end);
  }
  return [...all, ...added].filter(({ start, end }) => start < end);
}

type Entry = { start: number; end: number; reason: ExclusionReason; rule: ReadingRule };

/** The pieces of entries that lie outside of ranges in order. */
function outside(entries: readonly Entry[], ranges: readonly Range[]): Entry[] {
  let first = 0;
  return [...entries]
    .sort((one, other) => one.start - other.start)
    .flatMap((entry) => {
      while (first < ranges.length && (ranges[first]?.end ?? 0) <= entry.start) first++;
      const left: Entry[] = [];
      let from = entry.start;
      for (let i = first; i < ranges.length && (ranges[i]?.start ?? 0) < entry.end; i++) {
        const range = ranges[i] as Range;
        if (range.start > from) left.push({ ...entry, start: from, end: range.start });
        from = Math.max(from, range.end);
      }
      if (from < entry.end) left.push({ ...entry, start: from });
      return left;
    });
}

// Entries that overlap: the shorter is the more exact.
function disjoint(entries: readonly Entry[]): Entry[] {
  const result: Entry[] = [];
  for (const entry of [...entries].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1);
    if (!last || entry.start >= last.end) result.push(entry);
    else if (entry.end > last.end) last.end = entry.end;
  }
  return result;
}

/** 附表1, 专栏2: what a table or annex is called. */
const OF_TABLE = /(?:附?表|附件|附录|专栏|图|附)\s*$/;

const NUMERAL_SIGN =
  /[\d０-９〇零一二三四五六七八九十百千万亿两半廿卅卌壹贰叁肆伍陆柒捌玖拾佰仟倍番½¼¾Ⅰ-ↈ①-⓿²³○◯]/u;

/** Every piece of the text that is no evidence, with the reason why. */
export function contextsOf(
  text: string,
  records: Pick<DraftFile, 'records'>,
  known: readonly FoundContext[],
): DraftContext[] {
  const evidence = sweep(evidencePlaces(records));
  const reasons = [...known].sort((one, other) => one.start - other.start);
  const result: { start: number; end: number; reason: ContextReason }[] = [];
  let next = 0;
  for (const piece of pieces(text)) {
    while (next < reasons.length && (reasons[next]?.end ?? 0) <= piece.start) next++;
    if (evidence.touches(piece)) continue;
    const reason =
      widest(piece, reasons, next) ??
      (/\p{Script=Han}{5}|\d/u.test(piece.text) ? 'unread' : 'heading');
    const last = result.at(-1);
    const between = last ? text.slice(last.end, piece.start) : '';
    if (last && last.reason === reason && !between.includes('\n') && between.trim() === '')
      last.end = piece.end;
    else result.push({ start: piece.start, end: piece.end, reason });
  }
  // A mark alone may be a sentence of its own.
  const held = sweep([...evidencePlaces(records), ...result]);
  for (const { start, end } of sentences(text))
    if (!held.touches({ start, end })) result.push({ start, end, reason: 'heading' });
  return result
    .sort((one, other) => one.start - other.start)
    .map(({ start, end, reason }) => ({ ...quoteOf(text, start, end), reason }));
}

// Of several reasons that hold for a piece, the one of most of its signs.
function widest(
  piece: Range,
  reasons: readonly FoundContext[],
  first: number,
): ContextReason | null {
  let best: ContextReason | null = null;
  let most = 0;
  for (let i = first; i < reasons.length && (reasons[i]?.start ?? 0) < piece.end; i++) {
    const { start, end, reason } = reasons[i] as FoundContext;
    const shared = Math.min(end, piece.end) - Math.max(start, piece.start);
    if (shared > most) {
      most = shared;
      best = reason;
    }
  }
  return best;
}

/** One heap of things of the text: how many, what became of them, and what is left. */
export interface Account {
  readonly total: number;
  readonly used: number;
  readonly aside: Readonly<Record<string, number>>;
  readonly left: readonly string[];
}

export interface DraftAudit {
  readonly numerals: Account;
  readonly sentences: Account;
  readonly clauses: Account;
  readonly quotes: { readonly total: number; readonly failed: readonly string[] };
}

/** Counts again, from the file and the text alone, what is accounted for. */
export function auditDraft(file: DraftFile, text: string): DraftAudit {
  return {
    numerals: account(findNumerals(text), usedPlaces(file), file.exclusions, 'holds'),
    sentences: account(sentences(text), evidencePlaces(file), file.context, 'touches'),
    clauses: account(pieces(text), evidencePlaces(file), file.context, 'touches'),
    quotes: auditQuotes(file, text),
  };
}

function account(
  things: readonly (Range & { readonly text: string })[],
  used: readonly Range[],
  aside: readonly (Range & { readonly reason: string })[],
  how: 'holds' | 'touches',
): Account {
  const usedAt = sweep(used);
  const asides = [...aside].sort((one, other) => one.start - other.start);
  const counts: Record<string, number> = {};
  const left: string[] = [];
  let next = 0;
  let count = 0;
  for (const thing of things) {
    while (next < asides.length && (asides[next]?.end ?? 0) <= thing.start) next++;
    const entry = asides[next];
    if (usedAt[how](thing)) count++;
    else if (entry && entry.start < thing.end && (how === 'touches' || thing.end <= entry.end))
      counts[entry.reason] = (counts[entry.reason] ?? 0) + 1;
    else left.push(thing.text);
  }
  return { total: things.length, used: count, aside: counts, left };
}

function auditQuotes(file: DraftFile, text: string): DraftAudit['quotes'] {
  const failed: string[] = [];
  let total = 0;
  const visit = (value: unknown, path: string): void => {
    if (value === null || typeof value !== 'object') return;
    const { quote, start, end } = value as { quote?: unknown; start?: number; end?: number };
    if (typeof quote === 'string') {
      total++;
      if (text.slice(start, end) !== quote) failed.push(`${path}: ${quote}`);
    }
    for (const [key, item] of Object.entries(value)) visit(item, path ? `${path}.${key}` : key);
  };
  visit(file, '');
  return { total, failed };
}
