// Which of a list of things a few typed letters mean, best first.
import { findInitials, type LabelInitials } from './search.ts';
import { plainForm } from './searchForm.ts';

/** Something that can be jumped to by typing. */
export interface Findable {
  /** What it is called, in each language. */
  readonly labels: readonly string[];
  /** What else is said of it: summaries, quotes. */
  readonly texts: readonly string[];
  /** Initials of the syllables of its Chinese name; empty while the table of them is not there. */
  readonly initials: LabelInitials;
}

/**
 * How well a query fits: the start of a label; the first initials of the Chinese one (sl is 算力 before slides);
 * the start of a word, Chinese anywhere in a label; later initials, or the middle of a Latin word; another text.
 */
export const FITS = ['start', 'initials', 'word', 'label', 'inside', 'text'] as const;

/** In the plainest shape, white space as one space. */
function folded(text: string): string {
  return plainForm(text).replaceAll(/\s+/g, ' ').trim();
}

/**
 * The rank of a thing for a query, 0 = best (an index of FITS); null where it does not fit. Several
 * words may stand anywhere, each fits for itself, and the worst of them counts. An empty query fits all.
 */
export function fit(item: Findable, query: string): number | null {
  const wanted = folded(query);
  if (wanted === '') return 0;
  const whole = fitWord(item, wanted);
  const words = wanted.split(' ');
  if (words.length === 1 || whole === 0) return whole;
  let worst = 0;
  for (const word of words) {
    const rank = fitWord(item, word);
    if (rank === null) return whole;
    worst = Math.max(worst, rank);
  }
  return whole === null ? worst : Math.min(whole, worst);
}

function fitWord({ labels, texts, initials }: Findable, wanted: string): number | null {
  const names = labels.map(folded);
  if (names.some((name) => name.startsWith(wanted))) return 0;
  const spelt = findInitials(initials, wanted);
  if (spelt === 0) return 1;
  if (names.some((name) => startsWord(name, wanted))) return 2;
  const inside = names.some((name) => name.includes(wanted));
  if (inside && HAN.test(wanted)) return 3;
  if (inside || spelt > 0) return 4;
  return texts.some((text) => folded(text).includes(wanted)) ? 5 : null;
}

const LETTER = /[\p{L}\p{N}]/u;
const HAN = /\p{Script=Han}/u;

/** Whether a word begins with it: after a space or a sign, or where Chinese and Latin letters meet. */
function startsWord(name: string, wanted: string): boolean {
  for (let at = name.indexOf(wanted, 1); at > 0; at = name.indexOf(wanted, at + 1)) {
    const before = name[at - 1] ?? ' ';
    if (!LETTER.test(before) || HAN.test(before) !== HAN.test(wanted.charAt(0))) return true;
  }
  return false;
}

/** The things that fit, best first, in their own order where they fit equally well. */
export function found<T extends Findable>(
  items: readonly T[],
  query: string,
): { item: T; rank: number }[] {
  return items
    .flatMap((item) => {
      const rank = fit(item, query);
      return rank === null ? [] : [{ item, rank }];
    })
    .sort((one, two) => one.rank - two.rank);
}
