// All times of a text, with the year that a heading or the title lends to months without one.
import { readHeadings } from '../structure/readHeadings.ts';
import { cleanCopy } from '../text/cleanCopy.ts';
import { type FoundTime, timeAt } from './timeAt.ts';

/** A time of a text: [start, end) in UTF-16 code units. */
export interface ReadTime extends Omit<FoundTime, 'end'> {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** The year of the heading or title above (2023年工作要点), for times that state none. */
  readonly carriedYear: number | null;
}

/** The times of a text, in order. Relative words (今年, 未来两年) stay as they are written. */
export function readTimes(given: string): ReadTime[] {
  const { text, at } = cleanCopy(given);
  const years = yearsOfHeadings(given);
  const found: ReadTime[] = [];
  let next = 0;
  let carried: number | null = null;
  for (let i = 0; i < text.length; ) {
    const time = timeAt(text, i);
    if (!time) {
      i++;
      continue;
    }
    const start = at[i] ?? 0;
    const end = (at[time.end - 1] ?? start) + 1;
    while (next < years.length && (years[next]?.end ?? 0) <= start)
      carried = years[next++]?.year ?? null;
    const states = time.to?.year ?? time.from?.year ?? null;
    const lends =
      states === null &&
      time.kind !== 'relative' &&
      time.kind !== 'duration' &&
      time.kind !== 'clock';
    found.push({
      ...time,
      start,
      end,
      words: given.slice(start, end),
      carriedYear: lends ? carried : null,
    });
    i = time.end;
  }
  return found;
}

/** 2023年工作要点, 2024年重点任务; not 到2030年建成… and no span of years. */
const YEAR_OF_WORK =
  /(?<![\d到至~—–-])((?:19|20)\d{2})年度?(?=\p{Script=Han}{0,10}(?:工作|任务|要点|安排|回顾|计划|总结|清单|情况|报告|预算|目标))/gu;

// A heading that says the year of its work lends it to what stands below, until the next such one.
function yearsOfHeadings(text: string): { end: number; year: number }[] {
  return readHeadings(text).flatMap(({ start, end }) => {
    const years = Array.from(text.slice(start, end).matchAll(YEAR_OF_WORK), ([, year]) =>
      Number(year),
    );
    return new Set(years).size === 1 ? [{ end, year: years[0] ?? 0 }] : [];
  });
}

const BACK: Readonly<Record<string, number>> = {
  前年: -2,
  去: -1,
  上年: -1,
  今: 0,
  本年: 0,
  当年: 0,
  年内: 0,
  年底: 0,
  年末: 0,
  年初: 0,
  明年: 1,
  后年: 2,
};

/**
 * The years that relative words mean, seen from a stated year: 今年 that year, 未来两年 the two
 * after it. It is an editor's note, never a value of the text. Null where the words stay open.
 */
export function resolved(words: string, stated: number): { from: number; to: number } | null {
  const stretch =
    /^(未来|今后的?|往后|接下来|近|最近|过去|此前)(\d+|[一二两三四五六七八九十])年/.exec(words);
  if (stretch) {
    const [, way = '', count = ''] = stretch;
    const years = /^\d+$/.test(count)
      ? Number(count)
      : '〇一二三四五六七八九十'.indexOf(count.replace('两', '二'));
    return /^(?:未来|今后|往后|接下来)/.test(way)
      ? { from: stated + 1, to: stated + years }
      : way === '过去' || way === '此前'
        ? { from: stated - years, to: stated - 1 }
        : { from: stated - years + 1, to: stated };
  }
  const word = Object.keys(BACK).find((one) => words.startsWith(one));
  if (word === undefined) return null;
  const year = stated + (BACK[word] ?? 0);
  return { from: year, to: year };
}
