// The text of the program that stands in the page itself, for the build that writes it there and for
// the policy that names it by its hash.
import { readFileSync } from 'node:fs';

/** Without its comments and blanks, which nobody needs to load. */
export const SHOW_FIRST = readFileSync(new URL('showFirst.js', import.meta.url), 'utf8')
  .replace(/^\s*\/\/[^\n]*\n/gm, '')
  .replace(/\n\s*/g, '\n')
  .trim();
