const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
/** Stands between two texts; never a byte of UTF-8, so that a border cannot be moved unseen. */
const BORDER = 0xff;

/** What `hashing` gives: takes pieces one after the other. */
export interface Hashing {
  /** Goes on with the same text. A piece ends at the end of a character. */
  readonly add: (piece: string) => void;
  /** Ends a text; another follows. */
  readonly border: () => void;
  /** 8 lower-case hex digits over all that was added. */
  readonly digits: () => string;
}

/** FNV-1a, 32 bit, over the UTF-8 bytes of texts that come in pieces, so that no copy of the whole is made. */
export function hashing(): Hashing {
  let state = OFFSET_BASIS;
  return {
    add(piece) {
      let hash = state;
      const byte = (value: number) => {
        hash = Math.imul(hash ^ value, PRIME);
      };
      for (let at = 0; at < piece.length; at += 1) {
        const unit = piece.charCodeAt(at);
        if (unit < 0x80) byte(unit);
        else if (unit < 0x800) {
          byte(0xc0 | (unit >> 6));
          byte(0x80 | (unit & 0x3f));
        } else if (unit < 0xd800 || unit > 0xdfff) {
          byte(0xe0 | (unit >> 12));
          byte(0x80 | ((unit >> 6) & 0x3f));
          byte(0x80 | (unit & 0x3f));
        } else {
          // Half of a pair alone is written as U+FFFD, as TextEncoder does.
          const point = piece.codePointAt(at) ?? 0;
          const code = point > 0xffff ? point : 0xfffd;
          if (point > 0xffff) {
            at += 1;
            byte(0xf0 | (code >> 18));
            byte(0x80 | ((code >> 12) & 0x3f));
          } else byte(0xe0 | (code >> 12));
          byte(0x80 | ((code >> 6) & 0x3f));
          byte(0x80 | (code & 0x3f));
        }
      }
      state = hash;
    },
    border() {
      state = Math.imul(state ^ BORDER, PRIME);
    },
    digits: () => (state >>> 0).toString(16).padStart(8, '0'),
  };
}

/**
 * FNV-1a, 32 bit, over the UTF-8 bytes of the texts with a border between them.
 * Gives 8 lower-case hex digits. It finds a change of the data, not an attack on it.
 */
export function fingerprint(texts: readonly string[]): string {
  const hash = hashing();
  texts.forEach((text, index) => {
    if (index > 0) hash.border();
    hash.add(text);
  });
  return hash.digits();
}

/** JSON with the keys of every object in order, so that equal data are equal text. Takes JSON values that nest no deeper than the schema. */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  let json = '';
  if (Array.isArray(value)) {
    for (const part of value) json += `${json && ','}${canonicalJson(part)}`;
    return `[${json}]`;
  }
  const parts = value as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(parts).sort()) {
    const part = parts[key];
    if (part !== undefined) json += `${json && ','}${JSON.stringify(key)}:${canonicalJson(part)}`;
  }
  return `{${json}}`;
}
