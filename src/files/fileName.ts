// Names of files that every system takes.

/** So many bytes of UTF-8 at most before the ending. */
const LONGEST = 120;

/** What Windows keeps for devices, whatever the ending. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * A name from parts such as product, view, filter and version: `duizhao-figures-theme-platform-11077a41.csv`.
 * Letters and digits of any script stay, all else becomes a dash. Where it would be too long, the
 * parts before the last are cut: the last one, the version, tells two files apart.
 */
export function fileName(parts: readonly string[], ending: string): string {
  const safe = parts.map(safePart).filter((part) => part !== '');
  const last = cut(safe.pop() ?? '', LONGEST);
  const room = LONGEST - bytes(last) - 1;
  const front = cut(safe.join('-'), room);
  const name = [front, last].filter((part) => part !== '').join('-');
  return `${name === '' || RESERVED.test(name) ? `file${name && '-'}${name}` : name}.${ending}`;
}

function safePart(part: string): string {
  const plain = part.normalize('NFC').toLowerCase();
  return plain.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** As much of the beginning as fits, whole characters only. */
function cut(text: string, room: number): string {
  let kept = '';
  let left = room;
  for (const character of text) {
    left -= bytes(character);
    if (left < 0) break;
    kept += character;
  }
  return kept.replace(/-$/, '');
}
