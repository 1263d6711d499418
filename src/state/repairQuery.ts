// What mail and chat programs do to links, and how it is undone (link format, rule 4). Nothing here
// changes a link as this app writes it. Each kind of damage is a row of test/state/manglings.ts.
import { checksum } from './checksum.ts';

/** A percent code of these bytes, or of what is left of it when its % was encoded again. */
const coded = (...bytes: string[]) => bytes.map((byte) => `%(?:25)*${byte}`).join('');

const SEMICOLON = `(?:;|${coded('3B')})`;
/** The & that begins a pair, as HTML writes it, its semicolon encoded or lost. */
const HTML_AND = new RegExp(`&(?:amp${SEMICOLON})+|&(?:amp)+(?=[a-z]+=)`, 'gi');
/** Other signs that programs have put for it. In a value as this app writes it none stands before a raw =. */
const OTHER_AND = `(?:(?:＆|${coded('EF', 'BC', '86')}|${coded('26')}|(?:\\\\|${coded('5C')})u0026)(?:amp${SEMICOLON})*|${SEMICOLON})`;
const BEGINS_PAIR = new RegExp(`${OTHER_AND}(?=\\w+=)`, 'gi');
/** The version comes first and is a number: what stands behind it shows what became of every &. */
const BEHIND_VERSION = new RegExp(`(?:^|&|${OTHER_AND})v=\\d+${OTHER_AND}\\w+=`, 'i');

/**
 * The query of a `location.search` without its `?`, with what can be undone without doubt undone:
 * what became of every &, a second ? for &, a whole query that was percent-encoded once or twice more,
 * and the =3D and broken lines of quoted-printable mail.
 */
export function repairQuery(search: string): string {
  let query = search.replace(/^\?+/, '').split('&').map(unwrapped).join('&');
  query = query.replace(HTML_AND, '&').replaceAll('?', '&');
  if (BEHIND_VERSION.test(query)) query = query.replace(BEGINS_PAIR, '&');
  // `v` comes first and is 1: a link that says v=3D1 is one from such a mail.
  if (/(?:^|&)v=3D\d/i.test(query))
    query = query.replace(/=(?:%0D)?(?:%0A)+/gi, '').replace(/=3D/gi, '=');
  return query;
}

/** A query that was percent-encoded as a whole; a program may have put keys of its own behind it. */
function unwrapped(piece: string): string {
  let query = piece;
  for (let times = 0; times < 3 && !query.includes('=') && /%(?:25)*3d/i.test(query); times++)
    query = decodedOr(query, query);
  return query;
}

/**
 * Whether something stands behind the version that nothing here undoes and no key holds: then more
 * was sent than has come. `query`: mended.
 */
export function losesRest(query: string): boolean {
  const [, rest = '', end] = /(?:^|&)v=\d+((?![0-9a-z])[^&]+)?(&(?:amp)?$)?/i.exec(query) ?? [];
  return end !== undefined || /[\p{L}\p{N}]/u.test(decodedOr(rest, rest));
}

/** The checksum at the start of a raw `c`; null where it is cut. What a program put behind it is left out. */
export function statedSum(raw: string): string | null {
  return /^[0-9a-z]{4}(?![0-9a-z])/i.exec(raw)?.[0].toLowerCase() ?? null;
}

/**
 * The text that a checksum was made over, found among what a program may have made of it: with
 * keys of its own put in, with % encoded once more, with ~ - . _ encoded for no reason. null where
 * none of them gives the sum.
 * `body`: the query before `c`. `isKey`: whether the link format has a key.
 */
export function provenBody(
  body: string,
  sum: string,
  isKey: (key: string) => boolean,
): string | null {
  const pieces = body
    .split('&')
    .filter((piece) => isKey((piece.split('=', 1)[0] ?? '').toLowerCase()));
  const own = pieces.join('&');
  // A program's own tag may stand where ours would.
  const untagged = pieces.filter((piece) => !/^lang=/i.test(piece)).join('&');
  const single = own.replaceAll('%25', '%');
  return (
    [body, own, untagged, plain(own), single, plain(single)].find(
      (text) => checksum(text) === sum,
    ) ?? null
  );
}

/** Without the codes of characters that need none; the full stop at the end of a search or word has its own. */
function plain(body: string): string {
  return body.replace(/%(?:7E|2D|2E|5F)/gi, (code, at: number) => {
    const ends = /^(?:&|$)/.test(body.slice(at + code.length, at + code.length + 1));
    const searched = /(?:^|&)(?:q|word)=[^&]*$/i.test(body.slice(0, at));
    return ends && searched ? code : decodeURIComponent(code);
  });
}

/** Characters that stand in ids, lists and ranges. */
const FOREIGN = /[^0-9a-z~.\-_]/i;

/**
 * What the value of an id, list or range may have been before it was changed, the likeliest first:
 * full-width characters as ASCII, without blanks, decoded once more, and without what stands behind it.
 */
export function likelyValues(text: string): string[] {
  const tight = decodedOr(text, text).replace(/[\s\u200B-\u200D\u2060\uFEFF]/g, '');
  // A range may end in two dots of its own: a third is not the range's.
  const head = tight.split(FOREIGN)[0] ?? '';
  const narrow = tight.normalize('NFKC');
  return [tight, narrow, head, head.replace(/[.\-_~]$/, ''), narrow.split(FOREIGN)[0] ?? ''].filter(
    (value, index, all) => value !== text && value !== '' && all.indexOf(value) === index,
  );
}

function decodedOr(text: string, otherwise: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return otherwise;
  }
}
