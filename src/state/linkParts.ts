import { losesRest, provenBody, repairQuery, statedSum } from './repairQuery.ts';

/** A query string taken apart; nothing is decoded yet. */
export interface LinkParts {
  /** First raw value of each key. A Map, so that `__proto__` is a key like any other. */
  readonly values: ReadonlyMap<string, string>;
  /** Keys that stood there more than once. */
  readonly repeated: readonly string[];
  /** Whether the checksum holds over what stands before it; also false where there is none. */
  readonly whole: boolean;
  /** Whether more was sent than any key holds; never where the checksum holds. */
  readonly short: boolean;
}

/**
 * Takes a `location.search` apart. Keys are case-insensitive and a key without `=` is empty.
 * Where a checksum shows what stood there before a program changed it, that is what is taken apart; what
 * stands behind the checksum is none of the sender's.
 * `isKey`: whether the link format has a key.
 */
export function linkParts(search: string, isKey: (key: string) => boolean): LinkParts {
  const query = repairQuery(search);
  const pieces = query.split('&');
  const end = pieces.findIndex((piece) => rawKey(piece) === 'c');
  const body = end < 0 ? null : pieces.slice(0, end).join('&');
  const sum = statedSum(rawValue(pieces[end] ?? ''));
  const proven = body === null || sum === null ? null : provenBody(body, sum, isKey);
  // Behind the checksum, what a program has put there; only a link of ours has its version before it.
  const versioned = pieces.slice(0, end).some((piece) => rawKey(piece) === 'v');
  const sent = proven ?? (sum !== null && versioned ? body : null);

  const values = new Map<string, string>();
  const repeated: string[] = [];
  for (const piece of sent === null
    ? pieces
    : [...sent.split('&'), ...pieces.slice(end, end + 1)]) {
    const key = rawKey(piece);
    if (values.has(key)) repeated.push(key);
    else values.set(key, rawValue(piece));
  }
  const whole = proven !== null;
  return { values, repeated, whole, short: !whole && losesRest(query) };
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
