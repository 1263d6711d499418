// What headings, lines and sentences said that holds for the clauses behind them.
import type { Kind } from '../../model/values.ts';
import type { Quantity } from '../quantity.ts';
import type { ReadTime } from '../times/readTimes.ts';
import { AIM, DONE, LOOKS_AHEAD, LOOKS_BACK, PROBLEMS_FOLLOW } from './cues.ts';
import type { Clause } from './cutClauses.ts';

import type { Part } from './outline.ts';

export interface Carried {
  part: Part | null;
  line: number;
  sentence: number;
  /** 到2027年 holds for its sentence; in a part on aims until the next one. */
  deadline: ReadTime | null;
  deadlineSentence: number;
  /** The sentence that goes on behind a semicolon. */
  afterSemicolon: number;
  /** The mark behind the clause before. */
  stop: string;
  time: ReadTime | null;
  past: boolean;
  aims: boolean;
  problems: boolean;
  /** The line before ended in a colon: what it says holds for the items below. */
  itemsFollow: boolean;
}

/** Where a text begins. */
export function nothingCarried(): Carried {
  return {
    part: null,
    line: -1,
    sentence: -1,
    deadline: null,
    deadlineSentence: -1,
    afterSemicolon: -1,
    stop: '',
    time: null,
    past: false,
    aims: false,
    problems: false,
    itemsFollow: false,
  };
}

/** Takes over to a clause what still holds for it. */
export function carry(state: Carried, clause: Clause, part: Part): void {
  if (part !== state.part) {
    state.part = part;
    state.deadline = null;
    state.time = null;
    state.past = false;
    state.aims = false;
    state.problems = false;
    state.itemsFollow = false;
  }
  if (clause.line !== state.line) {
    const item = state.itemsFollow && clause.marker !== '';
    if (!item) {
      state.past = false;
      state.aims = false;
      state.problems = false;
      state.itemsFollow = false;
      if (part.role !== 'goal') state.deadline = null;
    }
    state.time = null;
    state.line = clause.line;
  }
  if (clause.sentence !== state.sentence) {
    // Behind a semicolon the deadline goes on.
    if (
      '；;'.includes(state.stop) &&
      state.stop !== '' &&
      state.deadlineSentence === state.sentence
    )
      state.deadlineSentence = clause.sentence;
    if ('；;'.includes(state.stop) && state.stop !== '') state.afterSemicolon = clause.sentence;
    state.sentence = clause.sentence;
    if (!state.past) state.time = null;
    if (!state.itemsFollow) state.aims = false;
    if (LOOKS_BACK.test(clause.words)) state.past = true;
    else if (LOOKS_AHEAD.test(clause.words)) {
      state.past = false;
      state.problems = false;
    }
  } else if (
    LOOKS_BACK.test(clause.words) &&
    /^(?:去年|过去|一年来|截至|目前)/.test(clause.words)
  ) {
    state.past = true;
  }
  if (state.past && /[要将](?:继续|进一步|加快|加强)|下一步|今后/.test(clause.words))
    state.past = false;
  if (AIM.pattern.test(clause.words) && /目标/.test(clause.words)) state.aims = true;
}

/** Takes up what a clause says for those behind it. */
export function follow(state: Carried, { words, stop }: Clause): void {
  state.stop = stop;
  if (PROBLEMS_FOLLOW.test(words)) state.problems = true;
  if (stop === ':' || stop === '：') state.itemsFollow = true;
  else if ('。！!'.includes(stop) && stop !== '' && !state.problems) state.itemsFollow = false;
}

/** The first time of a clause that is no baseline of a number (由2020年的18%提高到30%). */
export function ownTime(
  times: readonly ReadTime[],
  quantities: readonly Quantity[],
  clause: Clause,
): ReadTime | null {
  const free = times.filter(
    (time) =>
      !isBaseline(clause, time) &&
      time.end <= clause.end + 1 &&
      !quantities.some(({ start, end }) => start <= time.start && time.end <= end),
  );
  // 由2020年的18%提高到2025年的30%: the later one is the number's.
  const ofNumber = times.filter((time) => !isBaseline(clause, time)).at(-1);
  return free.find(({ by }) => by) ?? free[0] ?? later(ofNumber);
}

// 较2020年下降5%: what it is held against.
const isBaseline = (clause: Clause, time: ReadTime) => before(clause, time, /[较比从由]$/);

// As the time of a number it is no deadline.
const later = (time: ReadTime | undefined): ReadTime | null =>
  time ? { ...time, by: false } : null;

/** Whether a deadline holds for a clause: 到2027年 of its own or of its sentence, or 2025年底前. */
export function deadlineOf(
  state: Carried,
  own: ReadTime | null,
  clause: Clause,
  number: boolean,
): 'to' | 'before' | null {
  if (own && !own.by && /^展望/.test(clause.words)) {
    state.deadline = own;
    state.deadlineSentence = clause.sentence;
    return 'to';
  }
  if (own?.by && !(state.past && own.kind !== 'date')) {
    const upTo =
      /^(?:力争|争取|确保|计划|预计|通过.{1,12}努力)?(?:，)?(?:到|至)/.test(clause.words) ||
      before(clause, own, /[到至]$/);
    if (before(clause, own, /截[至止]$/)) {
      state.past = true;
      state.deadline = null;
      return null;
    }
    if (upTo) {
      state.deadline = own;
      state.deadlineSentence = clause.sentence;
      return 'to';
    }
    return 'before';
  }
  if (!state.deadline) return null;
  const role = state.part?.role ?? null;
  // Numbers go on with it in the paragraph: 到2027年，…。铁路里程达到….
  const goesOn =
    number &&
    !own &&
    !state.past &&
    (role === 'principle' || (role === null && LEVEL.test(clause.words)));
  const holds =
    state.deadlineSentence === clause.sentence ||
    role === 'goal' ||
    state.itemsFollow ||
    (goesOn && !DONE.pattern.test(clause.words));
  return holds ? 'to' : null;
}

/** A level named behind what reaches it: 铁路里程达到5000公里. */
const LEVEL =
  /^(?!确保|推动|实现|支持)[^，\d]{3,30}(?:达到|达|提高到|提升到|保持在|稳定在|突破|超过|增至|降至)(?:\d|[约近])/;

// Whether the words right before a time are of a kind.
function before({ words }: Clause, { words: time }: ReadTime, pattern: RegExp): boolean {
  const at = words.indexOf(time.replace(/\s+/g, ''));
  return at > 0 && pattern.test(words.slice(0, at));
}

/** The time of a statement of a kind: its own, or the one said before it. */
export function timeFor(state: Carried, kind: Kind, clause: Clause): ReadTime | null {
  const { time, deadline, deadlineSentence } = state;
  if (kind === 'principle' || kind === 'problem') return null;
  if (kind === 'goal' || kind === 'target')
    return time && time.start >= clause.start && time.start < clause.end
      ? time
      : (deadline ?? time);
  // 全年 names another stretch than the one said before it.
  if (time && !(time.end <= clause.start && /^全年/.test(clause.words))) return time;
  return deadline && deadlineSentence === clause.sentence ? deadline : null;
}
