const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
/** Stands between two texts; never a byte of UTF-8, so that a border cannot be moved unseen. */
const BORDER = 0xff;

/**
 * FNV-1a, 32 bit, over the UTF-8 bytes of the texts with a border between them.
 * Gives 8 lower-case hex digits. It finds a change of the data, not an attack on it.
 */
export function fingerprint(texts: readonly string[]): string {
  const encoder = new TextEncoder();
  let hash = OFFSET_BASIS;
  texts.forEach((text, index) => {
    if (index > 0) hash = Math.imul(hash ^ BORDER, PRIME);
    for (const byte of encoder.encode(text)) hash = Math.imul(hash ^ byte, PRIME);
  });
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** JSON with the keys of every object in order, so that equal data are equal text. Takes JSON values that nest no deeper than the schema. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`).join(',')}}`;
}
