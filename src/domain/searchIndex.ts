// Search over all statements of a document: their words as one text, made once.
import type { PolicyDocument, Statement } from '../model/dataset.ts';
import { asInitials, findInitials, type Initials, queryWords } from './search.ts';
import { mappedForm, searchForm } from './searchForm.ts';

/** What is searched of a document. */
export type Statements = Pick<PolicyDocument, 'records'>;

/** Texts one after the other, and where each begins; one place more gives the end. */
interface Joined {
  readonly form: string;
  readonly starts: Uint32Array;
  /** Places within what one character stands for: no hit begins or ends there. */
  readonly inside: ReadonlySet<number>;
}

/** Letters, digits, Han and common punctuation: each is one unit of the form. The rest is looked at closely. */
const PLAIN = /^[\n\u0020-\u007e\u00b7\u2013-\u201f\u3001-\u3015\u4e00-\u9fff\uff01-\uff5e]*$/;

/** So many statements are read at once: a pause between two blocks leaves room for keys and paint. */
const BLOCK = 1000;

/** The blocks of a document that have been read; a hole is read when it is searched. */
const indexes = new WeakMap<Statements, (readonly Joined[])[]>();

/**
 * All that is searched of a statement, a field a line: what is Chinese and what is English apart. A text
 * of letters alone takes half the memory, and no Chinese word is looked for in it.
 */
const WORDS: readonly ((record: Statement) => string)[] = [
  ({ label, summary, evidence }) =>
    [label.zh, summary.zh, ...evidence.map((one) => one.quote)].join('\n'),
  ({ label, summary }) => `${label.en}\n${summary.en}`,
];

function blocksOf(document: Statements): (readonly Joined[])[] {
  const known = indexes.get(document);
  if (known) return known;
  const made = new Array<readonly Joined[]>(Math.ceil(document.records.length / BLOCK));
  indexes.set(document, made);
  return made;
}

function block(document: Statements, number: number): readonly Joined[] {
  const blocks = blocksOf(document);
  const known = blocks[number];
  if (known) return known;
  const records = document.records.slice(number * BLOCK, (number + 1) * BLOCK);
  const made = WORDS.map((words) => read(records.map(words)));
  blocks[number] = made;
  return made;
}

/** Reads the next block of a document ahead of any search; gives whether there are more. */
export function prepareSearch(document: Statements): boolean {
  const blocks = blocksOf(document);
  for (let number = 0; number < blocks.length; number += 1) {
    if (blocks[number]) continue;
    block(document, number);
    return number + 1 < blocks.length;
  }
  return false;
}

function read(texts: readonly string[]): Joined {
  // All at once is several times faster than one by one; line ends keep the texts apart.
  const form = searchForm(texts.join('\n'));
  const starts = new Uint32Array(texts.length + 1);
  const inside = new Set<number>();
  let at = 0;
  texts.forEach((text, index) => {
    starts[index] = at;
    if (!PLAIN.test(text)) {
      mappedForm(text).opens.forEach((open, unit) => {
        if (!open) inside.add(at + unit);
      });
    }
    for (let line = text.indexOf('\n'); line >= 0; line = text.indexOf('\n', line + 1)) {
      at = form.indexOf('\n', at) + 1;
    }
    const end = form.indexOf('\n', at);
    at = end < 0 ? form.length + 1 : end + 1;
  });
  starts[texts.length] = at;
  return { form, starts, inside };
}

/** Puts 1 to each text that holds the word; after a hit the rest of that text is skipped. */
function note({ form, starts, inside }: Joined, word: string, found: Uint8Array) {
  let text = 0;
  let at = form.indexOf(word);
  while (at >= 0) {
    if (inside.size > 0 && (inside.has(at) || inside.has(at + word.length))) {
      at = form.indexOf(word, at + 1);
      continue;
    }
    text = textAt(starts, at, text);
    found[text] = 1;
    text += 1;
    at = form.indexOf(word, starts[text] ?? form.length);
  }
}

/** The text that holds a place, at `from` or after it: by growing steps, then by halves. */
function textAt(starts: Uint32Array, at: number, from: number): number {
  let low = from;
  let step = 1;
  while (low + step < starts.length && (starts[low + step] ?? 0) <= at) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, starts.length - 1);
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return low;
}

interface Found {
  readonly query: string;
  readonly initials: Initials | null;
  readonly found: Uint8Array | null;
}
const last = new WeakMap<Statements, Found>();

/**
 * Which statements of a document a query finds, as search.ts says: 1 for each that is found, in
 * the order of its records; null where the query asks for nothing. The last answer of each
 * document is kept.
 */
export function findStatements(
  document: Statements,
  query: string,
  initials: Initials | null = null,
): Uint8Array | null {
  const kept = last.get(document);
  if (kept && kept.query === query && kept.initials === initials) return kept.found;
  const words = queryWords(query);
  const found = words.length === 0 ? null : search(document, words, initials);
  last.set(document, { query, initials, found });
  return found;
}

function search(document: Statements, words: readonly string[], initials: Initials | null) {
  const all = new Uint8Array(document.records.length).fill(1);
  const blocks = blocksOf(document).length;
  for (const word of words) {
    const found = new Uint8Array(all.length);
    for (let number = 0; number < blocks; number += 1) {
      for (const joined of block(document, number)) {
        note(joined, word, found.subarray(number * BLOCK));
      }
    }
    const letters = asInitials(word);
    if (initials && letters) {
      document.records.forEach(({ label }, index) => {
        if (findInitials(initials.get(label.zh) ?? [], letters) >= 0) found[index] = 1;
      });
    }
    for (let text = 0; text < all.length; text += 1)
      all[text] = (all[text] ?? 0) & (found[text] ?? 0);
  }
  return all;
}
