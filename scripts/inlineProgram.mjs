// The text of the program that stands in the page itself, for the build that writes it there and for
// the policy that names it by its hash.
import { readFileSync } from 'node:fs';

/** Without comments and blanks, which nobody needs to load. */
const bare = (file) =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .replace(/^\s*(?:\/\/|\/\*\*)[^\n]*\n/gm, '')
    .replace(/\n\s*/g, '\n')
    .trim();

/** It stands before the page's own files, so that none is asked for unwatched and none keeps it waiting. */
export const PAGE_PROGRAM = ['reportMissingFiles.js', 'applyReaderSettings.js', 'askForScreen.js']
  .map(bare)
  .join('\n');
