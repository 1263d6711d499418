/**
 * Queries, without their `?`, that may stand in the frame of another page: not too long to be read, and
 * the first `embed` is 1 and not behind the checksum. The server answers by the same rule (scripts/serve.mjs, docs/release.md).
 */
const FRAMED = /^(?=.{0,8191}$)(?:(?!(?:embed|c)(?:[=&]|$))[^&]*&)*embed=1(?:&|$)/i;

/**
 * Whether the server lets any page frame this `location.search`. What is so framed shows nothing that is
 * the reader's own, whatever else the link says.
 */
export function mayBeFramed(search: string): boolean {
  return FRAMED.test(search.replace(/^\?/, ''));
}
