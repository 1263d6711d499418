// Names of files that every system takes.

/** Letters, digits and the dash are safe anywhere; what else stands in a part becomes a dash. */
const UNSAFE = /[^a-z0-9]+/g;
/** So many characters at most before the ending. */
const LONGEST = 100;

/** A name from parts such as product, view, filter, version: `duizhao-figures-theme-platform-11077a41.png`. */
export function fileName(parts: readonly string[], ending: string): string {
  const safe = parts.map((part) => part.toLowerCase().replace(UNSAFE, '-').replace(/^-|-$/g, ''));
  const name = safe.filter((part) => part !== '').join('-');
  return `${name.slice(0, LONGEST).replace(/-$/, '')}.${ending}`;
}
