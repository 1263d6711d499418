// What a careful colleague would remark on an author's own words: numbers that the slide does not show,
// words that take sides, a province where its document is meant. It advises; nothing is forbidden.

/** A remark on a piece of the words, from `start` to `end` in UTF-16 code units. */
export interface Remark {
  readonly type: 'number' | 'loaded' | 'subject';
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** What the slide shows, as far as its author may repeat it. */
export interface ShownWords {
  /** Words of what is shown: quotes, labels, quantities, times. */
  readonly words: readonly string[];
  /** Counts of what is shown. */
  readonly counts: readonly number[];
  /** The provinces of the documents shown, in both languages. */
  readonly provinces: readonly string[];
}

const NUMBER = /\d+(?:[.,]\d+)*/g;
/** Words that name a winner, or make little of what a document says. */
const LOADED =
  /遥遥领先|领先|落后|远超|碾压|完胜|逊于|优于|不如|(?<!不)仅仅?|只有|才有|没有目标|没目标|\b(?:leads?|leading|lags?|lagging|fails?|failed|failing|falls? short|(?<!not )only|just|merely|mere|beats?|outperforms?|outpaces?|behind|ahead of|better than|worse than|no (?:goals|targets))\b/giu;
/** What a document does, and a province is easily said to do. */
const DOES =
  '(?:没有|没|无|有|将|要|会|计划|提出|制定|设定|设有|承诺|缺|更|是|已|未|不|在|明确|强调|重视|忽视)';
const DOES_EN =
  '(?:has|have|had|sets?|plans?|aims?|wants?|will|is|lacks?|names?|gives?|states?|says?|does|promises|commits|stresses|ignores|neglects)';

/** The remarks on an author's words, in their order. */
export function lint(text: string, shown: ShownWords): Remark[] {
  const quoted = quotedSpans(text, shown.words);
  const free = ({ start, end }: Remark) => !quoted.some(([from, to]) => from <= start && end <= to);
  return [
    ...numbers(text, shown),
    ...[...loaded(text), ...subjects(text, shown)].filter(free),
  ].sort((one, other) => one.start - other.start || one.end - other.end);
}

function numbers(text: string, { words, counts }: ShownWords): Remark[] {
  const there = new Set([
    ...counts.map(String),
    ...words.flatMap((shown) => narrow(shown).match(NUMBER) ?? []).map(plainNumber),
  ]);
  return found('number', narrow(text), NUMBER).filter(
    ({ words: number }) => !there.has(plainNumber(number)),
  );
}

function loaded(text: string): Remark[] {
  return found('loaded', text, LOADED);
}

function subjects(text: string, { provinces }: ShownWords): Remark[] {
  return provinces.flatMap((province) => {
    const name = province.replace(/[^\p{L}\p{N} ]/gu, '');
    if (name === '') return [];
    const latin = /^[\p{Script=Latin} ]+$/u.test(name);
    const pattern = latin ? `\\b${name} ${DOES_EN}\\b` : `${name}省?${DOES}`;
    return found('subject', text, new RegExp(pattern, 'gu'));
  });
}

function found(type: Remark['type'], text: string, pattern: RegExp): Remark[] {
  return [...text.matchAll(pattern)].map((match) => ({
    type,
    words: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Words in quotation marks that a document shown does say: they are not the author's. */
function quotedSpans(text: string, words: readonly string[]): [number, number][] {
  return [...text.matchAll(/“([^”]+)”|「([^」]+)」/g)]
    .filter((match) => words.some((shown) => shown.includes(match[1] ?? match[2] ?? '')))
    .map((match) => [match.index, match.index + match[0].length]);
}

/** Full-width digits as ASCII, each still one code unit. */
function narrow(text: string): string {
  return text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

/** 1,300 and 1300 are one number, and so are 3 and 03. */
function plainNumber(number: string): string {
  return number.replace(/,(?=\d{3}(?!\d))/g, '').replace(/^0+(?=\d)/, '');
}
