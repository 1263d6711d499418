// A stated time in words. Where the text says 今年 or 目前 no year is put in: it is said
// that the text writes none. Design, section 6.6. No-break space between a number and its unit.
import type { Time } from '../model/dataset.ts';
import type { Lang } from '../model/values.ts';
import { bilingual } from './bilingual.ts';

const NBSP = '\u00a0';
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A no-break space before digits that follow a Chinese character. */
const apart = (span: string) => (/^\d/.test(span) ? NBSP + span : span);

const words = bilingual({
  zh: {
    withoutYear: (text: string) => `${text}（文中未写年份）`,
    by: (moment: string) => `到${NBSP}${moment}`,
    asOf: '目前',
    thisYear: (span: string) => `今年${apart(span)}`,
    wholeYear: '全年',
    year: (year: number) => `${year}${NBSP}年`,
    month: (month: number) => `${month}${NBSP}月`,
    months: (from: number, to: number) => `${from}—${to}${NBSP}月`,
    quarters: '前三季度',
    half: '上半年',
    day: (month: number, day: number) => `${month}${NBSP}月${NBSP}${day}${NBSP}日`,
    ofYear: (span: string, year: string) => `${year}${apart(span)}`,
  },
  en: {
    withoutYear: (text) => `${text} (year not stated)`,
    by: (moment) => `by${NBSP}${moment}`,
    asOf: 'at present',
    thisYear: (span) => (span === '' ? '“this year”' : `${span} of “this year”`),
    wholeYear: 'full year',
    year: (year) => `${year}`,
    month: (month) => MONTHS[month - 1] ?? '',
    // As tables of statistics have it: it stands at bars and in narrow columns.
    months: (from, to) => `${MONTHS[from - 1]?.slice(0, 3)}–${MONTHS[to - 1]?.slice(0, 3)}`,
    quarters: 'first three quarters',
    half: 'first half',
    day: (month, day) => `${day}${NBSP}${MONTHS[month - 1]}`,
    ofYear: (span, year) => `${span} ${year}`,
  },
});

/**
 * A time in full: 到 2027 年 / by 2027; 今年前三季度（文中未写年份）; 12 月 26 日（文中未写年份）.
 * Takes a time of a record, a quantity or a document; where its year is null the text says so.
 */
export function timeText(time: Time, lang: Lang): string {
  const text = timeShort(time, lang);
  return time.year === null ? words[lang].withoutYear(text) : text;
}

/**
 * A time without the remark on the missing year, for a tag on a bar whose row already says it:
 * 今年 1—10 月, 全年, 到 2027 年.
 */
export function timeShort(time: Time, lang: Lang): string {
  const say = words[lang];
  const span = spanText(time, lang);
  if (time.year === null) {
    if (time.type === 'as-of') return time.quote === '今年' ? say.thisYear('') : say.asOf;
    if (time.quote.includes('今年')) {
      // 今年 alone is the year as a whole only if the text says 全年.
      const part = span === '' && time.quote.includes('全年') ? say.wholeYear : span;
      return say.thisYear(part);
    }
    if (span !== '') return time.type === 'by' ? say.by(span) : span;
    return time.quote.includes('全年') ? say.wholeYear : time.quote;
  }
  const year = say.year(time.year);
  const moment = span === '' ? year : say.ofYear(span, year);
  return time.type === 'by' ? say.by(moment) : moment;
}

/** Only the part of the year that a time covers: 1—10 月, 前三季度, 全年; null where it is a moment. */
export function partOfYear(time: Time, lang: Lang): string | null {
  if (time.type !== 'during') return null;
  const span = spanText(time, lang);
  return span === '' ? words[lang].wholeYear : span;
}

function spanText(time: Time, lang: Lang): string {
  const { from, to, day } = time;
  const say = words[lang];
  if (from === undefined) return '';
  if (day !== undefined) return say.day(from, day);
  if (to === undefined || to === from) return say.month(from);
  if (from === 1 && to === 12) return say.wholeYear;
  // The words of the text are kept: a document that writes 前三季度 is not made to write 1—9 月.
  if (from === 1 && to === 9 && time.quote.includes('季度')) return say.quarters;
  if (from === 1 && to === 6 && time.quote.includes('半年')) return say.half;
  return say.months(from, to);
}
