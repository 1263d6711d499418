/** Characters of the checksum at the front of a deck's code. */
export const SUM = 5;

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The checksum of a code's letters as they are, upper and lower case: 30 bits of FNV-1a, mixed. */
export function sumOf(body: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < body.length; at += 1) {
    hash = Math.imul(hash ^ body.charCodeAt(at), 0x01000193);
  }
  // The low bits of a product know little of the high ones: both halves are mixed.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash ^= hash >>> 13;
  return Array.from({ length: SUM }, (_, digit) => LETTERS[(hash >>> (6 * digit)) & 63]).join('');
}
