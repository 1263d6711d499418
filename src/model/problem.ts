/** What can be wrong with a data file, beyond its shape. A closed list: messages are built on it. */
export const PROBLEM_CODES = [
  'schema', // not the shape that the schema asks for
  'folder', // the id is not the name of its folder
  'duplicate', // an id that is already taken
  'unknown', // a reference to something that does not exist
  'cycle', // a chain of references that comes back to itself
  'quote', // start and end do not lead to the quote
  'segments', // the pieces of the raw text do not make up the cleaned text
  'joins', // a join that is not at the border of two pieces
  'absence', // not exactly one of theme and aspect
  'quantity', // a target without a quantity; a quantity whose parts do not go together
  'wording', // an aim without the coding of its wording
  'list', // a list without its stated number, or with more names than that
  'english', // words without English outside of a draft
  'prefix', // an id that does not begin with the document's prefix
  'draft', // what only a draft may have
  'time', // a span of months that ends before it begins
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** One fault of one data file, as data. */
export interface Problem {
  /** Relative to data/, e.g. `sichuan-briefing-1226/document.json`. */
  readonly file: string;
  /** Id of the record, absence, alignment, theme or metric at fault; null where it is the file's own. */
  readonly record: string | null;
  /** JSON path, e.g. `records[3].evidence[0].start`; empty for the whole file. */
  readonly path: string;
  readonly code: ProblemCode;
  /** What stands there and what was expected; for whoever mends the data. */
  readonly detail: string;
}

const LONGEST = 120;

/** Cuts what stands in a file to a length that fits a message. */
export function clip(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
