// Takes away what is no part of a text: marks of files and pages. Nothing is added, no sign is changed.

import { bisect } from '../bisect.ts';

/** What was taken away by one rule. */
export interface Removed {
  readonly rule: CleaningRule;
  readonly count: number;
  /** The first of it, as it stood. */
  readonly example: string;
}

export const CLEANING_RULES = [
  'carriage returns',
  'invisible signs',
  'blanks at the edges of lines',
  'empty lines',
  'blanks between the signs of spaced words',
  'page numbers',
  'controls of a page',
  'breaks inside a paragraph',
] as const;
export type CleaningRule = (typeof CLEANING_RULES)[number];

/** A cleaned text in the form of cleaned.json: its segments joined end to end are the text. */
export interface CleanedText {
  readonly text: string;
  /** [start, end) in the raw text. */
  readonly segments: [number, number][];
  /** Offsets in the text where a broken paragraph was joined. */
  readonly joins: number[];
  readonly removed: readonly Removed[];
}

const PAGE_NUMBER =
  /^(?:[-—–－·•~\s]*[-—–－·•~][\s　]*\d{1,4}[\s　]*[-—–－·•~][-—–－·•~\s]*|第\s*\d{1,4}\s*页(?:\s*[共/／]\s*\d{1,4}\s*页)?|\d{1,4}\s*[/／]\s*\d{1,4}|Page\s*\d{1,4}(?:\s*of\s*\d{1,4})?)$/i;
const CONTROL =
  /^(?:[【[（(]?\s*(?:打印(?:本页|文章)?|关闭(?:窗口|本页)?|收藏(?:本页)?|返回(?:顶部|首页|列表)?|下载|分享)\s*[】\]）)]?\s*)+$|^(?:分享到|分享至|扫一扫|字[号体][:：\s]|【?字[号体][:：]?|浏览(?:次数|量)|点击(?:数|量|次数)|阅读(?:次数|量)|访问(?:次数|量)|上一篇|下一篇|当前位置|您(?:所在|当前)的?位置|首页\s*[>》]|无障碍|网站地图|版权所有|Copyright|.{0,8}ICP备|公网安备)/i;
const STOPS = /[。！？；：:;!?…”’」』）)》】]$/;
const OPENS =
  /^(?:[　 ]{2}|\t|第[〇零一二三四五六七八九十百\d]{1,5}[编章节条部篇]|[〇零一二三四五六七八九十百]{1,4}[、.．]|[（(][〇零一二三四五六七八九十\d]{1,3}[）)]|\d{1,3}[.．、](?!\d)|[①-⓿•·●■◆○—-]|附件|附：)/;

interface Line {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  /** Where its words begin and end in the raw text. */
  readonly from: number;
  readonly to: number;
}

/** Cleans a received text. It takes time in proportion to the text and throws nothing. */
export function cleanText(raw: string): CleanedText {
  const taken = new Map<CleaningRule, { count: number; example: string }>();
  const take = (rule: CleaningRule, example: string) => {
    const known = taken.get(rule);
    if (known) known.count++;
    else taken.set(rule, { count: 1, example: example.slice(0, 40) });
  };
  const lines: Line[] = [];
  for (const line of linesOf(raw, take)) {
    const words = raw.slice(line.from, line.to);
    if (words === '') take('empty lines', '');
    else if (PAGE_NUMBER.test(words)) take('page numbers', words);
    else if (words.length <= 80 && CONTROL.test(words)) take('controls of a page', words);
    else lines.push(line);
  }
  const wrapped = wrappedAt(lines);
  const segments: [number, number][] = [];
  const joins: number[] = [];
  let length = 0;
  const add = (start: number, end: number) => {
    if (start >= end) return;
    const last = segments.at(-1);
    if (last && last[1] === start) last[1] = end;
    else segments.push([start, end]);
    length += end - start;
  };
  lines.forEach((line, i) => {
    keep(raw, line, take, add);
    const next = lines[i + 1];
    if (!next) return;
    if (wrapped !== null && goesOn(line, next, wrapped)) {
      take(
        'breaks inside a paragraph',
        `${raw.slice(line.to - 6, line.to)}⏎${raw.slice(next.from, next.from + 6)}`,
      );
      joins.push(length);
      return;
    }
    const end = raw.indexOf('\n', line.end);
    add(end, end + 1);
  });
  return {
    text: segments.map(([start, end]) => raw.slice(start, end)).join(''),
    segments,
    joins,
    removed: CLEANING_RULES.flatMap((rule) => {
      const one = taken.get(rule);
      return one ? [{ rule, ...one }] : [];
    }),
  };
}

function linesOf(raw: string, take: (rule: CleaningRule, example: string) => void): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of raw.split('\n')) {
    const end = start + line.length;
    if (line.endsWith('\r')) take('carriage returns', '\\r');
    const trimmed = line.replace(/^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu, '');
    const lead = trimmed === '' ? 0 : line.indexOf(trimmed);
    const edges = line.replace(/\r$/, '').length - trimmed.length;
    if (edges > 0 && trimmed !== '') take('blanks at the edges of lines', line.slice(0, lead));
    lines.push({ start, end, raw: line, from: start + lead, to: start + lead + trimmed.length });
    start = end + 1;
  }
  return lines;
}

// The pieces of a line that stay: without invisible signs, and without blanks where its words are spaced.
function keep(
  raw: string,
  line: Line,
  take: (rule: CleaningRule, example: string) => void,
  add: (start: number, end: number) => void,
): void {
  const words = raw.slice(line.from, line.to);
  const blanks = words.match(/(?<=\p{Script=Han})[ 　](?=\p{Script=Han})/gu)?.length ?? 0;
  const han = words.match(/\p{Script=Han}/gu)?.length ?? 0;
  const spaced = han >= 4 && blanks >= (han - 1) * 0.6;
  if (spaced) take('blanks between the signs of spaced words', words);
  const gone = spaced ? /[\p{Cf}\r]|(?<=\p{Script=Han})[ 　](?=\p{Script=Han})/gu : /[\p{Cf}\r]/gu;
  let from = line.from;
  for (const { 0: sign, index } of words.matchAll(gone)) {
    if (/\p{Cf}/u.test(sign))
      take('invisible signs', `U+${sign.codePointAt(0)?.toString(16).toUpperCase()}`);
    add(from, line.from + index);
    from = line.from + index + sign.length;
  }
  add(from, line.to);
}

// The width at which a text is broken by hand: most lines without a stop have it. Null where it is not broken so.
function wrappedAt(lines: readonly Line[]): number | null {
  const open = lines.filter(
    ({ from, to, raw }) => to - from >= 15 && !STOPS.test(raw.trimEnd()) && !/\t|\|/.test(raw),
  );
  if (open.length < 4 || open.length < lines.length * 0.3) return null;
  const widths = open
    .map(({ start, end, raw }) => end - start - (raw.endsWith('\r') ? 1 : 0))
    .sort((a, b) => a - b);
  const width = widths[Math.floor(widths.length * 0.75)] ?? 0;
  return widths.filter((one) => Math.abs(one - width) <= 3).length >= open.length * 0.6
    ? width
    : null;
}

const goesOn = (line: Line, next: Line, width: number) =>
  Math.abs(line.raw.trimEnd().length - width) <= 4 &&
  !/[。！？；：]$/.test(line.raw.trimEnd()) &&
  !/\t|\|/.test(line.raw) &&
  !OPENS.test(next.raw);

/** Where a place of the raw text stands in the cleaned one; the next that stays where it is gone. */
export function cleanedPlaces(
  segments: readonly (readonly [number, number])[],
): (place: number) => number {
  const offsets: number[] = [];
  let sum = 0;
  for (const [start, end] of segments) {
    offsets.push(sum);
    sum += end - start;
  }
  return (place) => {
    const at = bisect(segments, ([, end]) => end <= place);
    const segment = segments[at];
    return segment ? (offsets[at] ?? 0) + Math.max(0, place - segment[0]) : sum;
  };
}
