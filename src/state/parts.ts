/** A query string taken apart; nothing is decoded yet. */
export interface LinkParts {
  /** First raw value of each key. A Map, so that `__proto__` is a key like any other. */
  readonly values: ReadonlyMap<string, string>;
  /** Keys that stood there more than once. */
  readonly repeated: readonly string[];
  /** All that stands before the first `c`, which the checksum is over. */
  readonly body: string;
}

/**
 * Takes a `location.search` apart. Keys are case-insensitive and a key without `=` is empty.
 * What mail and chat programs add or cut is to be mended here, before anything is read.
 */
export function linkParts(search: string): LinkParts {
  const pieces = search.replace(/^\?/, '').split('&');
  const values = new Map<string, string>();
  const repeated: string[] = [];
  let body: string | null = null;
  pieces.forEach((piece, index) => {
    const equals = piece.indexOf('=');
    const key = (equals < 0 ? piece : piece.slice(0, equals)).toLowerCase();
    if (key === 'c') body ??= pieces.slice(0, index).join('&');
    if (values.has(key)) repeated.push(key);
    else values.set(key, equals < 0 ? '' : piece.slice(equals + 1));
  });
  return { values, repeated, body: body ?? pieces.join('&') };
}

/**
 * A raw value as text, or null where its percent-encoding is broken: half a character is no
 * value. `+` is a space, as forms write it.
 */
export function decoded(raw: string): string | null {
  try {
    return decodeURIComponent(raw.replaceAll('+', ' '));
  } catch {
    return null;
  }
}
