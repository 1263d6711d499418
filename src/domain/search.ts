import { mappedForm, searchForm, WORD } from './searchForm.ts';
import { textLines } from './textLines.ts';

/** A place in a text. UTF-16 code units, end exclusive. */
export interface Hit {
  readonly start: number;
  readonly end: number;
}

/**
 * Initials of the syllables of a Chinese label, a letter a character: 算力总规模 -> slzgm. The first string has the
 * reading in this place; further ones have what else a character can be read as (重: z, c), or a blank.
 */
export type LabelInitials = readonly string[];
/** The same by label. Made in the views, by a table that is loaded when wanted. */
export type Initials = ReadonlyMap<string, LabelInitials>;

/**
 * The words of a query, each in the form that texts are searched in (searchForm.ts).
 *
 * What a search finds, in all of the app:
 * - Blanks part words. A statement is found if each word stands somewhere in its label, its summary
 *   (either language) or one of its quotes.
 * - A word is taken letter by letter; no character is a pattern.
 * - Width, case, invisible characters, the kind of a dash or quotation mark, a comma between thousands and blanks
 *   beside Chinese do not count; a radical is its ideograph.
 * - Chinese, digits and signs are found anywhere; a word or part of one in an alphabet only at the
 *   beginning of a word: “AI” is not in “said”, “target” is in “targets”, “eflops” in “40EFLOPS”.
 * - A character is found whole or not at all: “m2” is ㎡, “m” is not.
 * - A word of two or more letters a–z also finds labels whose pinyin initials contain it, in any reading.
 */
export function queryWords(query: string): readonly string[] {
  const words = query
    // Half of a pair is no character; it would be found in the middle of one.
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .normalize('NFKC')
    .split(/[\s\u0085]+/)
    .map(searchForm)
    .filter((word) => word !== '');
  return [...new Set(words)];
}

const LATIN_WORD = new RegExp(`^${WORD}([a-z]{2,})$`);

/** The letters of a word that may be pinyin initials; null for any other word. */
export function asInitials(word: string): string | null {
  return LATIN_WORD.exec(word)?.[1] ?? null;
}

/** Whether any word of the query may be pinyin initials, so that the table is wanted. */
export function wantsInitials(query: string): boolean {
  return queryWords(query).some((word) => asInitials(word) !== null);
}

/**
 * Every place of a text where a word of the query stands, in the offsets of the text, in order,
 * apart from each other: what overlaps is one place. With initials, a text that is one of their labels is
 * also hit where its syllables begin with a word. Never throws.
 */
export function findAll(text: string, query: string, initials: Initials | null = null): Hit[] {
  const words = queryWords(query);
  if (text.length > LONG) return inLines(text, words);
  const form = words.length > 0 ? searchForm(text) : '';
  const hits = words.some((word) => form.includes(word)) ? placesOf(words, text) : [];
  const letters = initials?.get(text);
  if (letters !== undefined) {
    for (const word of words) hits.push(...initialPlaces(text, letters, asInitials(word)));
  }
  return apart(hits);
}

/**
 * Every place of a text where a phrase stands as one piece, in order; blanks part no words here.
 * What is alike to a search is alike here. No phrase reaches over a line end. Never throws.
 */
export function findPhrase(text: string, phrase: string): Hit[] {
  const form = searchForm(phrase.replace(/[\p{Surrogate}]/gu, '\uFFFD').replace(/\s+/g, ' '));
  return inLines(text, form === '' ? [] : [form]);
}

/** Texts longer than this are no labels; they are searched line by line. */
const LONG = 50_000;

/** The same in a long text: no word of a query reaches over a line end. */
function inLines(text: string, words: readonly string[]): Hit[] {
  const hits: Hit[] = [];
  if (words.length === 0) return hits;
  for (const line of textLines(text)) {
    if (!words.some((word) => line.form.includes(word))) continue;
    const places = line.alike ? plainPlaces(words, line.form) : placesOf(words, line.text);
    for (const { start, end } of apart(places)) {
      hits.push({ start: line.start + start, end: line.start + end });
    }
  }
  return hits;
}

/** Where words stand in a form that is unit for unit the text, but for the signs before words. */
function plainPlaces(words: readonly string[], form: string): Hit[] {
  const hits: Hit[] = [];
  for (const word of words) {
    // Signs before a place in the form, which is as many units further on than in the text.
    let signs = 0;
    let seen = 0;
    const inText = (place: number) => {
      for (; seen < place; seen += 1) if (form[seen] === WORD) signs += 1;
      return place - signs;
    };
    for (let at = form.indexOf(word); at >= 0; at = form.indexOf(word, at + word.length)) {
      hits.push({ start: inText(at), end: inText(at + word.length) });
    }
  }
  return hits;
}

function placesOf(words: readonly string[], text: string): Hit[] {
  const { form, starts, ends, opens } = mappedForm(text);
  const hits: Hit[] = [];
  for (const word of words) {
    let at = form.indexOf(word);
    while (at >= 0) {
      const end = at + word.length;
      const whole = opens[at] && (opens[end] ?? true);
      if (whole) hits.push({ start: starts[at] ?? 0, end: ends[end - 1] ?? 0 });
      at = form.indexOf(word, whole ? end : at + 1);
    }
  }
  return hits;
}

/**
 * Where the syllables of a label begin with the letters of a word, in any reading of its characters.
 * @param from the first place to look at
 * @returns the place, or -1
 */
export function findInitials(letters: LabelInitials, word: string, from = 0): number {
  const last = (letters[0]?.length ?? 0) - word.length;
  const fits = (at: number) => {
    for (let unit = 0; unit < word.length; unit += 1) {
      if (!letters.some((row) => row[at + unit] === word[unit])) return false;
    }
    return true;
  };
  for (let at = from; at <= last; at += 1) if (fits(at)) return at;
  return -1;
}

/** Where initials stand in their label; none where not every character has one letter of its own. */
function initialPlaces(text: string, letters: LabelInitials, word: string | null): Hit[] {
  if (word === null || letters[0]?.length !== text.length) return [];
  const hits: Hit[] = [];
  for (
    let at = findInitials(letters, word);
    at >= 0;
    at = findInitials(letters, word, at + word.length)
  ) {
    hits.push({ start: at, end: at + word.length });
  }
  return hits;
}

function apart(hits: readonly Hit[]): Hit[] {
  const sorted = [...hits].sort((one, two) => one.start - two.start || one.end - two.end);
  const merged: Hit[] = [];
  for (const hit of sorted) {
    const last = merged.at(-1);
    if (last && hit.start < last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, hit.end) };
    } else merged.push(hit);
  }
  return merged;
}
