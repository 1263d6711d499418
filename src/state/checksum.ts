const SIZE = 36 ** 4;

/**
 * The `c` of a link: four base-36 digits over all that stands before `&c=`, without the `?`.
 * 32-bit FNV-1a modulo 36^4. Case is folded first: mail programs change it, and nothing is
 * lost by that. It tells a cut or altered link from a whole one and is no protection.
 */
export function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text.toLowerCase()) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return ((hash >>> 0) % SIZE).toString(36).padStart(4, '0');
}
