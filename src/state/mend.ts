// What mail and chat programs do to links, and how it is undone (link format, rule 4). Nothing here
// changes a link as this app writes it. Each kind of damage is a row of test/state/manglings.ts.
import { checksum } from './checksum.ts';

/**
 * The query of a `location.search` without its `?`, with what can be undone without doubt undone:
 * `&amp;` for &, a second ? for &, a whole query that was percent-encoded once more, and the =3D
 * and broken lines of quoted-printable mail.
 */
export function mendedQuery(search: string): string {
  let query = search.replace(/^\?+/, '');
  if (!query.includes('=') && /%3d/i.test(query)) query = decodedOr(query, query);
  query = query.replace(/&amp;/gi, '&').replaceAll('?', '&');
  // `v` comes first and is 1: a link that says v=3D1 is one from such a mail.
  if (/(?:^|&)v=3D\d/i.test(query))
    query = query.replace(/=(?:%0D)?(?:%0A)+/gi, '').replace(/=3D/gi, '=');
  return query;
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
  const single = own.replaceAll('%25', '%');
  return (
    [body, own, plain(own), single, plain(single)].find((text) => checksum(text) === sum) ?? null
  );
}

/** Without the codes of characters that need none; the full stop at the end of a search has its own. */
function plain(body: string): string {
  return body.replace(/%(?:7E|2D|2E|5F)/gi, (code, at: number) => {
    const ends = /^(?:&|$)/.test(body.slice(at + code.length, at + code.length + 1));
    const searched = /(?:^|&)q=[^&]*$/i.test(body.slice(0, at));
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
