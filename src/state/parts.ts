import { mendedQuery, provenBody, statedSum } from './mend.ts';

/** A query string taken apart; nothing is decoded yet. */
export interface LinkParts {
  /** First raw value of each key. A Map, so that `__proto__` is a key like any other. */
  readonly values: ReadonlyMap<string, string>;
  /** Keys that stood there more than once. */
  readonly repeated: readonly string[];
  /** Whether the checksum holds over what stands before it; also false where there is none. */
  readonly whole: boolean;
}

/**
 * Takes a `location.search` apart. Keys are case-insensitive and a key without `=` is empty.
 * Where a checksum shows what stood there before a program changed it, that is what is taken apart.
 * `isKey`: whether the link format has a key.
 */
export function linkParts(search: string, isKey: (key: string) => boolean): LinkParts {
  const pieces = mendedQuery(search).split('&');
  const end = pieces.findIndex((piece) => rawKey(piece) === 'c');
  const body = end < 0 ? null : pieces.slice(0, end).join('&');
  const sum = statedSum(rawValue(pieces[end] ?? ''));
  const proven = body === null || sum === null ? null : provenBody(body, sum, isKey);

  const values = new Map<string, string>();
  const repeated: string[] = [];
  for (const piece of proven === null ? pieces : [...proven.split('&'), ...pieces.slice(end)]) {
    const key = rawKey(piece);
    if (values.has(key)) repeated.push(key);
    else values.set(key, rawValue(piece));
  }
  return { values, repeated, whole: proven !== null };
}

function rawKey(piece: string): string {
  return (piece.split('=', 1)[0] ?? '').toLowerCase();
}

function rawValue(piece: string): string {
  const equals = piece.indexOf('=');
  return equals < 0 ? '' : piece.slice(equals + 1);
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
