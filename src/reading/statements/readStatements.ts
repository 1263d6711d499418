// Puts clauses together to statements: what leads up to a clause, what adds to it, and what holds for those behind it.

import type { ContextReason, Genre, Kind } from '../../model/values.ts';
import { bisect } from '../bisect.ts';
import type { Quantity } from '../quantity.ts';
import type { ReadTime } from '../times/readTimes.ts';
import {
  type Carried,
  carry,
  deadlineOf,
  follow,
  nothingCarried,
  ownTime,
  timeFor,
} from './carried.ts';
import { classify, type Situation, type Verdict, type Whole } from './classify.ts';
import { ATTENDANCE, DEFINITION, MEETING, WHOLE_SENTENCE, WHY_WE_MEET } from './cues.ts';
import type { Clause } from './cutClauses.ts';
import type { Range, Why } from './draft.ts';
import type { Outline, Part } from './outline.ts';
import { datesSomething } from './timeOf.ts';

/** A statement as places in the text. */
export interface Found extends Range {
  kind: Kind;
  readonly why: Why[];
  confidence: number;
  readonly part: Part;
  readonly line: number;
  readonly sentence: number;
  end: number;
  time: ReadTime | null;
  readonly quantities: Quantity[];
  /** The row and column heads of a table's cell. */
  readonly heads: readonly Range[];
}

export interface FoundContext extends Range {
  readonly reason: ContextReason;
}

export interface Read {
  readonly outline: Outline;
  readonly genre: Genre;
  readonly clauses: readonly Clause[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly ReadTime[];
  /** Brackets with departments: no part of a statement's words. */
  readonly duties: readonly Range[];
  /** Words that say who speaks, without a statement. */
  readonly speakers: readonly Range[];
}

/** The part of a list in order that begins inside ranges asked for in order. */
export function walker<T extends { readonly start: number }>(list: readonly T[]) {
  let next = 0;
  return ({ start, end }: Range): T[] => {
    const inside: T[] = [];
    while (next < list.length && (list[next]?.start ?? 0) < start) next++;
    while (next < list.length && (list[next]?.start ?? 0) < end) inside.push(list[next++] as T);
    return inside;
  };
}

/** Reads the statements of the clauses, in order. What is neither statement nor part of one is context. */
export function readStatements(read: Read): { found: Found[]; contexts: FoundContext[] } {
  const found: Found[] = [];
  const contexts: FoundContext[] = [];
  const quantitiesIn = walker(read.quantities);
  const timesIn = walker(read.times);
  const speakersIn = walker(read.speakers);
  const dutiesIn = walker(read.duties);
  const state = nothingCarried();
  const wholes = wholeSentences(read.clauses);
  let leads: Clause[] = [];
  const setAside = (reason: ContextReason) => {
    for (const { start, end } of leads) contexts.push({ start, end, reason });
    leads = [];
  };
  // Words that lead up to nothing add to the statement before them in their sentence.
  const closeSentence = (reason: ContextReason) => {
    const last = found.at(-1);
    const [first] = leads;
    const end = leads.at(-1);
    if (last && first && end && last.sentence === first.sentence && !timesOnly.has(first.start))
      last.end = endOf(end, read.duties);
    else setAside(reason);
    leads = [];
  };
  const timesOnly = new Set<number>();
  let dutyEnd = -1;
  for (const [at, clause] of read.clauses.entries()) {
    const behind = read.clauses[at + 1];
    const part = read.outline.partAt(clause.start);
    if (clause.sentence !== state.sentence)
      closeSentence(part.role === 'background' ? 'background' : 'unread');
    const times = timesIn(clause).filter(datesSomething);
    const quantities = quantitiesIn(clause);
    carry(state, clause, part);
    const own = ownTime(times, quantities, clause);
    const due = deadlineOf(state, own, clause, quantities.length > 0);
    const [speaker] = speakersIn(clause);
    const [duty] = dutiesIn(clause);
    if (duty && duty.start - clause.start < 2) dutyEnd = duty.end;
    if (clause.start < dutyEnd && quantities.length === 0) {
      contexts.push({ start: clause.start, end: clause.end, reason: 'duties' });
      continue;
    }
    if (speaker && speaker.end >= clause.end - 1 && quantities.length === 0) {
      contexts.push({ start: clause.start, end: clause.end, reason: 'attribution' });
      continue;
    }
    const body = bodyOf(clause, times);
    const timeOnly = body === '' && quantities.length === 0;
    if (own) state.time = own;
    if (timeOnly) {
      timesOnly.add(clause.start);
      leads.push(clause);
      continue;
    }
    const situation: Situation = {
      clause,
      body: body || clause.words,
      genre: read.genre,
      role: part.role,
      quantities,
      deadline: due,
      past: state.past,
      problems: state.problems,
      aims: state.aims,
      headed: part.heading !== null || read.outline.parts.length === 1,
      dated: times.length > 0 || state.time !== null,
      before: beforeOf(found.at(-1), clause, state),
      lineBefore: found.at(-1)?.line === clause.line ? (found.at(-1)?.kind ?? null) : null,
      sentence: wholes.get(clause.sentence) ?? null,
      next: behind?.sentence === clause.sentence ? behind.words : '',
    };
    const verdict = classify(situation);
    follow(state, clause);
    place(verdict, situation);
  }
  closeSentence('unread');
  return { found, contexts };

  function place(verdict: Verdict, { clause, quantities }: Situation): void {
    const last = found.at(-1);
    const current = last?.sentence === clause.sentence ? last : undefined;
    const end = endOf(clause, read.duties);
    if (verdict.type === 'context') {
      setAside(verdict.reason);
      contexts.push({ start: clause.start, end: clause.end, reason: verdict.reason });
      return;
    }
    if (verdict.type === 'lead') {
      leads.push(clause);
      return;
    }
    if (verdict.type === 'rest') {
      if (current && leads.length === 0) current.end = end;
      else leads.push(clause);
      return;
    }
    const whole = read.genre === 'regulation' && verdict.kind === 'measure';
    const joins =
      current !== undefined &&
      (whole
        ? current.kind === 'measure'
        : verdict.adds &&
          leads.every(({ start }) => timesOnly.has(start)) &&
          goesWith(current.kind, verdict.kind));
    if (joins && current) {
      current.end = end;
      current.quantities.push(...quantities);
      leads = [];
      return;
    }
    const start = leads[0]?.start ?? clause.start;
    leads = [];
    found.push({
      start,
      end,
      kind: verdict.kind,
      why: [
        { field: 'kind', rule: verdict.rule, ...(verdict.words ? { words: verdict.words } : {}) },
      ],
      confidence: verdict.confidence,
      part: state.part ?? read.outline.partAt(start),
      line: clause.line,
      sentence: clause.sentence,
      time: timeFor(state, verdict.kind, clause),
      quantities: [...quantities],
      heads: [],
    });
  }
}

/** What may add to what: a figure to a figure, an outcome to a task. */
const goesWith = (before: Kind, kind: Kind) =>
  before === kind ||
  (kind === 'measure' && before === 'principle') ||
  (kind === 'goal' && (before === 'target' || before === 'measure')) ||
  (kind === 'figure' && before === 'event');

// A clause's words behind a time at its head: 到2027年建成….
function bodyOf({ start, end, words }: Clause, times: readonly ReadTime[]): string {
  let at = start;
  for (const time of times) {
    if (time.start - at > 3) break;
    at = Math.min(end, time.end);
  }
  if (at === start) return words;
  // Blanks are rare: where there are any, the words of the time itself are sought.
  const cut = words.length === end - start ? at - start : behindTimes(words, times);
  const body = words.slice(cut);
  return body.replace(/^[，,、。期间的）)”\s]+/, '').replace(/^[底末初]?(?:之前|以前|前)/, '');
}

function behindTimes(words: string, times: readonly ReadTime[]): number {
  let cut = 0;
  for (const time of times) {
    const own = time.words.replace(/\s+/g, '');
    const place = words.indexOf(own, cut);
    if (place < 0 || place - cut > 3) break;
    cut = place + own.length;
  }
  return cut;
}

// A bracket with departments at the end is no part of the words.
function endOf({ start, end }: Clause, duties: readonly Range[]): number {
  const duty = duties[bisect(duties, (one) => one.end < end - 1)];
  return duty && duty.start > start && duty.start < end && end - duty.end <= 1 ? duty.start : end;
}

// Sentences that are a formula as a whole (为…，结合实际，制定本方案), that say who came, or what a word means.
function wholeSentences(clauses: readonly Clause[]): Map<number, Whole> {
  const wholes = new Map<number, Whole>();
  // The last words of a report: 征程万里。让我们….
  const closing = new Set(
    clauses.filter(({ words }) => /^让我们/.test(words)).map(({ line }) => line),
  );
  let meeting = -1;
  for (const { sentence, line, words } of clauses) {
    if (MEETING.test(words)) meeting = sentence;
    if (
      closing.has(line) ||
      (meeting === sentence && WHY_WE_MEET.test(words)) ||
      WHOLE_SENTENCE.test(words)
    )
      wholes.set(sentence, 'formula');
    else if (DEFINITION.test(words)) wholes.set(sentence, 'definition');
    else if (ATTENDANCE.test(words) && !wholes.has(sentence)) wholes.set(sentence, 'attendance');
  }
  return wholes;
}

// What the sentence said so far; a semicolon does not end it.
function beforeOf(last: Found | undefined, clause: Clause, state: Carried): Kind | null {
  if (!last || last.line !== clause.line) return null;
  return last.sentence === clause.sentence || state.afterSemicolon === clause.sentence
    ? last.kind
    : null;
}
