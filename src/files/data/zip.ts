// A zip archive, written part by part: no worker, which our own policy would forbid, and never
// all of it at once. What is in it is compressed by the browser, or stored where it cannot.

/** A file on its way into the archive. */
export interface ZipPart {
  /** Takes text, or bytes as they are, in the order of the file. */
  readonly write: (content: string | Uint8Array<ArrayBuffer>) => Promise<void>;
  readonly close: () => Promise<void>;
}

interface Entry {
  readonly name: Uint8Array<ArrayBuffer>;
  readonly crc: number;
  readonly size: number;
  readonly packed: Blob;
  readonly deflated: boolean;
}

/** An archive that takes one file after the other. No dates stand in it: the same files are the same bytes. */
export class Zip {
  readonly #entries: Entry[] = [];

  /** Begins a file; the one before must be closed. */
  begin(name: string): ZipPart {
    const encoder = new TextEncoder();
    const deflate = deflater();
    const stored: Uint8Array<ArrayBuffer>[] = [];
    const writer = deflate?.writable.getWriter();
    const packed = deflate && new Response(deflate.readable).blob();
    let crc = 0xffffffff;
    let size = 0;
    return {
      write: async (content) => {
        const bytes = typeof content === 'string' ? encoder.encode(content) : content;
        crc = crc32(crc, bytes);
        size += bytes.length;
        if (writer) await writer.write(bytes);
        else stored.push(bytes);
      },
      close: async () => {
        await writer?.close();
        this.#entries.push({
          name: encoder.encode(name),
          crc: ~crc >>> 0,
          size,
          packed: packed ? await packed : new Blob(stored),
          deflated: packed !== null,
        });
      },
    };
  }

  /** A whole file at once. */
  async add(name: string, content: string | Uint8Array<ArrayBuffer>): Promise<void> {
    const part = this.begin(name);
    await part.write(content);
    await part.close();
  }

  /** The archive of all files so far. */
  content(type: string): Blob {
    const body: BlobPart[] = [];
    const directory: BlobPart[] = [];
    let at = 0;
    let listed = 0;
    for (const entry of this.#entries) {
      const local = header(entry, null);
      const central = header(entry, at);
      body.push(local, entry.name, entry.packed);
      directory.push(central, entry.name);
      at += local.length + entry.name.length + entry.packed.size;
      listed += central.length + entry.name.length;
    }
    const count = this.#entries.length;
    const end = fields(
      [4, 0x06054b50],
      [4, 0],
      [2, count],
      [2, count],
      [4, listed],
      [4, at],
      [2, 0],
    );
    return new Blob([...body, ...directory, end], { type });
  }
}

function deflater(): CompressionStream | null {
  try {
    return new CompressionStream('deflate-raw');
  } catch {
    return null;
  }
}

/** The first of January 1980, where zip begins to count. */
const NO_DATE = 0x0021;
/** Names are UTF-8. */
const UTF8 = 0x0800;

/** Before a file (`place` null), or in the list at the end with the file's place in the archive. */
function header(
  { name, crc, size, packed, deflated }: Entry,
  place: number | null,
): Uint8Array<ArrayBuffer> {
  const shared: Field[] = [
    [2, 20],
    [2, UTF8],
    [2, deflated ? 8 : 0],
    [2, 0],
    [2, NO_DATE],
    [4, crc],
    [4, packed.size],
    [4, size],
    [2, name.length],
    [2, 0],
  ];
  if (place === null) return fields([4, 0x04034b50], ...shared);
  return fields([4, 0x02014b50], [2, 20], ...shared, [2, 0], [2, 0], [2, 0], [4, 0], [4, place]);
}

/** How many bytes, and the number in them, its lowest byte first. */
type Field = readonly [2 | 4, number];

function fields(...list: Field[]): Uint8Array<ArrayBuffer> {
  const bytes = list.flatMap(([length, number]) =>
    Array.from({ length }, (_, index) => (number >>> (8 * index)) & 0xff),
  );
  return new Uint8Array(bytes);
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let crc = index;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function crc32(before: number, bytes: Uint8Array): number {
  let crc = before;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return crc;
}
