// The time of a statement in the form of the model, from the times that the reader found.
import type { ReadTime } from '../times/readTimes.ts';
import { type DraftTime, quoteOf } from './draft.ts';

const MONTHS: readonly (readonly [RegExp, number, number])[] = [
  [/上半年/, 1, 6],
  [/下半年/, 7, 12],
  [/前三季度|前3季度/, 1, 9],
  [/(?:第?[一1]|首)个?季度/, 1, 3],
  [/第?[二2]个?季度/, 4, 6],
  [/第?[三3]个?季度/, 7, 9],
  [/第?[四4]个?季度/, 10, 12],
];

const USED = ['date', 'span', 'period', 'relative', 'part'];
const NO_TIME = /^(?:同期|近期|此前|往年|常年|多年来?|期末|期初|连续|前后|去年同期|上年同期)/;

/** Whether words of time can be a statement's: a day or a year, no stretch and no hour. */
export const datesSomething = ({ kind, words }: ReadTime) =>
  USED.includes(kind) && !NO_TIME.test(words) && !/世纪|年代/.test(words);

/** Times side by side as one: 今年 and 前三季度. */
export function joinTimes(times: readonly ReadTime[]): ReadTime[] {
  const joined: ReadTime[] = [];
  for (const time of times) {
    const last = joined.at(-1);
    if (last && last.end === time.start && last.to?.month == null && USED.includes(last.kind)) {
      joined[joined.length - 1] = {
        ...time,
        start: last.start,
        words: last.words + time.words,
        by: last.by || time.by,
        to: { year: last.to?.year ?? null, month: null, day: null, ...stated(time) },
        kind: time.kind,
      };
    } else joined.push(time);
  }
  return joined;
}

const stated = ({ to }: ReadTime) =>
  to ? Object.fromEntries(Object.entries(to).filter(([, part]) => part !== null)) : {};

/** The time as a record has it. A span of years is held by its last; relative words give no year. */
export function timeOf(text: string, time: ReadTime): DraftTime {
  const before = text.slice(Math.max(0, time.start - 2), time.start);
  const lead = /(?:截至|截止|到|至|自)$/.exec(before)?.[0] ?? '';
  const start = time.start - lead.length;
  const until = /截[至止]$/.test(lead) || /^(?:目前|当前|截至目前)/.test(time.words);
  const last = time.to ?? time.from;
  const months = monthsOf(time);
  const type = until
    ? 'as-of'
    : time.by
      ? 'by'
      : last?.day != null && time.kind === 'date'
        ? 'on'
        : 'during';
  return {
    type,
    year: last?.year ?? time.carriedYear,
    ...months,
    ...(last?.day != null && time.kind === 'date' && months.from !== undefined
      ? { day: last.day }
      : {}),
    ...quoteOf(text, start, time.end),
  };
}

function monthsOf({ words, from, to }: ReadTime): { from?: number; to?: number } {
  const part = MONTHS.find(([pattern]) => pattern.test(words));
  if (part) return { from: part[1], to: part[2] };
  const first = /^前(\d{1,2})个月$/.exec(words.replace(/^.*?前/, '前'));
  if (first && Number(first[1]) <= 12) return { from: 1, to: Number(first[1]) };
  if (to?.month == null) return {};
  const begin = from?.month != null && (from.year ?? to.year) === to.year ? from.month : to.month;
  return begin <= to.month ? { from: begin, to: to.month } : {};
}
