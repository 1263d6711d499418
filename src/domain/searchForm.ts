// The form that texts and queries are compared in, and the way back from it to the text.
import { IDEOGRAPHS } from './radicals.ts';

/** Stands before each word of an alphabet, so that a plain search for it finds the beginning of words only. */
export const WORD = '\u0001';

/** The form of a text with the place of each of its code units in the text. */
export interface MappedForm {
  readonly form: string;
  /** For each unit of the form, where the characters that it comes from begin and end in the text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Whether a hit may begin here, or end just before: not within what one character stands for (㎡, ﬁ). */
  readonly opens: readonly boolean[];
}

const LETTER = '\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}';
/** Scripts written without spaces, with their punctuation. */
const CJK = '\\u2E80-\\u9FFF\\uAC00-\\uD7A3\\uF900-\\uFAFF\\u{20000}-\\u{3FFFF}';

const INVISIBLE =
  '\\p{Default_Ignorable_Code_Point}\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f';
const IGNORED = new RegExp(`[${INVISIBLE}]`, 'gu');
/** A single blank as it should be is left alone: most are. */
const BLANKS = /(?:[^\S\n]|\u0085){2,}|[^\S\n ]|\u0085/g;
const IDLE_BLANK = new RegExp(`(?<=^|[\\n${CJK}]) | (?=$|[\\n${CJK}])`, 'gu');
const WORDS = new RegExp(`[${LETTER}][${LETTER}\\p{M}]*`, 'gu');
/** Signs of one kind, and letters of two shapes. The wave dash is one of the dashes of ranges (GB/T 15834). */
const SHAPES = /[\p{Dash}~\p{Quotation_Mark}ς\u2e80-\u2ef3]/gu;
const IS_DASH = /[\p{Dash}~]/u;
/** The comma in 1,130.1: between groups of three digits, of which the first may be shorter. */
const THOUSANDS = /(?<=(?<![\d.])\d{1,3}),(?=\d{3}(?!\d))/g;

const ONE_LETTER = new RegExp(`^[${LETTER}]$`, 'u');
const ONE_MARK = /^\p{M}$/u;
const ONE_CJK = new RegExp(`^[${CJK}]$`, 'u');

/**
 * One character of a text with all that may merge with it under NFKC: combining marks, half-width
 * sound marks, the later letters of a Hangul syllable; characters that are ignored may stand between.
 * A line end stands alone.
 */
const CLUSTER = new RegExp(
  `\\n|[^][\\p{M}${INVISIBLE}\\uFF9E\\uFF9F\\u1160-\\u11FF\\u3131-\\u318E\\uFFA0-\\uFFDC]*`,
  'gu',
);

/** NFKC, no invisible characters, small letters, one dash, one quotation mark, ideographs for radicals. */
function folded(text: string): string {
  return text.replace(IGNORED, '').normalize('NFKC').toLowerCase().replace(SHAPES, shapeless);
}

function shapeless(sign: string): string {
  if (sign === 'ς') return 'σ';
  return (
    IDEOGRAPHS.get(sign) ??
    (IS_DASH.test(sign) ? '-' : sign >= '\u2e80' && sign <= '\u2ef3' ? sign : '"')
  );
}

/** A text with everything in its plainest shape, as names are compared: blanks and words stay as they are. */
export function plainForm(text: string): string {
  return folded(text).replace(THOUSANDS, '');
}

/**
 * A text as it is searched: full-width and half-width alike (NFKC), small letters, one kind
 * of dash and of quotation mark, ideographs for radicals, without commas between thousands, zero-width characters and soft hyphens. Runs of blanks are one blank, and
 * none at an end or beside Chinese, Japanese or Korean. Line ends stay. WORD stands before each word.
 */
export function searchForm(text: string): string {
  return folded(text)
    .replace(BLANKS, ' ')
    .replace(IDLE_BLANK, '')
    .replace(WORDS, `${WORD}$&`)
    .replace(THOUSANDS, '');
}

/** A run of blanks of which it is not yet known whether it stays. */
interface Blank {
  readonly start: number;
  readonly end: number;
  readonly open: boolean;
}

/** The same form, character by character, with the way back. Slower; for texts that are shown. */
export function mappedForm(text: string): MappedForm {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const opens: boolean[] = [];
  const put = (unit: string, start: number, end: number, open: boolean) => {
    units.push(unit);
    starts.push(start);
    ends.push(end);
    opens.push(open);
  };
  let last = '\n';
  let inWord = false;
  let blank: Blank | null = null;

  for (const { 0: cluster, index: start } of text.matchAll(CLUSTER)) {
    const end = start + cluster.length;
    let open = true;
    for (const character of folded(cluster)) {
      if (character !== '\n' && /\s|\u0085/.test(character)) {
        blank = { start, open, ...(blank as Blank | null), end };
        open = false;
        continue;
      }
      if (blank && !idle(last) && !idle(character)) {
        put(' ', blank.start, blank.end, blank.open);
        inWord = false;
      } else if (blank && blank.start === start) {
        // A blank that is left out is no part of the form: what follows it in its character opens.
        open = blank.open;
      }
      blank = null;
      const letter = ONE_LETTER.test(character);
      if (letter && !inWord) {
        put(WORD, start, end, open);
        open = false;
      }
      for (let unit = 0; unit < character.length; unit += 1) {
        put(character.charAt(unit), start, end, open);
        open = false;
      }
      inWord = letter || (inWord && ONE_MARK.test(character));
      last = character;
    }
  }
  const form = units.join('');
  const left = new Set(Array.from(form.matchAll(THOUSANDS), ({ index }) => index));
  if (left.size === 0) return { form, starts, ends, opens };
  const kept = <Value>(of: readonly Value[]) => of.filter((_, unit) => !left.has(unit));
  return {
    form: kept(units).join(''),
    starts: kept(starts),
    ends: kept(ends),
    opens: kept(opens),
  };
}

/** Beside what a blank says nothing. */
function idle(character: string): boolean {
  return character === '\n' || ONE_CJK.test(character);
}
