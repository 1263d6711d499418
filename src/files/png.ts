// PNG, as far as no browser writes it: how dense a picture is, and black and white without a canvas, which
// some browsers blur on purpose.

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Signature, and the first chunk with its thirteen bytes: what every PNG begins with. */
const HEADER_END = 8 + 12 + 13;
const INCHES_A_METRE = 39.3701;
/** The most that one block of uncompressed data holds. */
const BLOCK = 0xffff;

/** A PNG with its pixels to the inch, in a chunk right after its header. Throws where the bytes are no PNG. */
export function withDensity(png: Uint8Array, perInch: number): Uint8Array<ArrayBuffer> {
  if (png.length < HEADER_END || SIGNATURE.some((byte, at) => png[at] !== byte))
    throw new Error('These bytes are no PNG.');
  return joined([png.subarray(0, HEADER_END), density(perInch), png.subarray(HEADER_END)]);
}

/** Squares in black and white as a PNG, each `side` px wide; `rows` are as long as they are many. */
export function squaresPng(
  rows: readonly (readonly boolean[])[],
  side: number,
  perInch: number,
): Uint8Array<ArrayBuffer> {
  const width = rows.length * side;
  const stride = 1 + Math.ceil(width / 8);
  const pixels = new Uint8Array(stride * width);
  rows.forEach((row, index) => {
    const line = new Uint8Array(stride).fill(0xff, 1);
    for (let x = 0; x < width; x += 1)
      if (row[Math.floor(x / side)])
        line[1 + (x >> 3)] = (line[1 + (x >> 3)] ?? 0) & ~(0x80 >> (x & 7));
    for (let y = 0; y < side; y += 1) pixels.set(line, (index * side + y) * stride);
  });
  // One bit a pixel, grey.
  const header = joined([numbers(width, width), Uint8Array.of(1, 0, 0, 0, 0)]);
  return joined([
    Uint8Array.from(SIGNATURE),
    chunk('IHDR', header),
    density(perInch),
    chunk('IDAT', stored(pixels)),
    chunk('IEND', new Uint8Array(0)),
  ]);
}

function density(perInch: number): Uint8Array {
  const perMetre = Math.round(perInch * INCHES_A_METRE);
  return chunk('pHYs', joined([numbers(perMetre, perMetre), Uint8Array.of(1)]));
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = joined([new TextEncoder().encode(type), data]);
  return joined([numbers(data.length), body, numbers(crc32(body))]);
}

/** Data as zlib has it, not compressed. */
function stored(data: Uint8Array): Uint8Array {
  const blocks = Array.from({ length: Math.ceil(data.length / BLOCK) }, (_, index) => {
    const part = data.subarray(index * BLOCK, (index + 1) * BLOCK);
    const last = (index + 1) * BLOCK >= data.length ? 1 : 0;
    const { length } = part;
    const head = [last, length & 255, length >> 8, ~length & 255, (~length >> 8) & 255];
    return joined([Uint8Array.from(head), part]);
  });
  let [a, b] = [1, 0];
  for (const byte of data) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  return joined([Uint8Array.of(0x78, 0x01), ...blocks, numbers(b * 65536 + a)]);
}

/** Numbers of four bytes, the high one first. */
function numbers(...values: number[]): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(4 * values.length));
  values.forEach((value, index) => {
    bytes.setUint32(4 * index, value);
  });
  return new Uint8Array(bytes.buffer);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** The sum that each chunk ends with. */
function crc32(bytes: Uint8Array): number {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}
