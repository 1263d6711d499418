// Reads the pixels of pictures: of what the page shows and of what it saves.
import { inflateSync } from 'node:zlib';

/** A picture's size, and its pixels from left to right and from top to bottom. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue from 0 to 255; without the part that is seen through, which no picture here has. */
  at(x: number, y: number): Colour;
}

export type Colour = readonly [red: number, green: number, blue: number];

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Reads a PNG of eight bits a channel that is not interlaced, as browsers write them. Throws on any other file.
 * @param file the bytes of the file
 */
export function readPng(file: Buffer): Pixels {
  if (file.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n') throw new Error('not a PNG');
  const [width, height, depth, kind] = [16, 20, 24, 25].map((at) =>
    at < 24 ? file.readUInt32BE(at) : file.readUInt8(at),
  ) as [number, number, number, number];
  const channels = { 2: 3, 6: 4 }[kind];
  if (depth !== 8 || !channels || file.readUInt8(28) !== 0)
    throw new Error('not a PNG of this sort');
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    const end = at + 8 + file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(file.subarray(at + 8, end));
  }
  const rows = unfiltered(inflateSync(Buffer.concat(parts)), width * channels, height, channels);
  return {
    width,
    height,
    at: (x, y) => {
      const from = (y * width + x) * channels;
      return [rows[from] ?? 0, rows[from + 1] ?? 0, rows[from + 2] ?? 0];
    },
  };
}

/** The bytes of all rows, each row being written as what differs from the bytes left of it and above. */
function unfiltered(bytes: Buffer, length: number, height: number, channels: number): Uint8Array {
  const out = new Uint8Array(length * height);
  for (let row = 0; row < height; row += 1) {
    const filter = bytes[row * (length + 1)];
    for (let at = 0; at < length; at += 1) {
      const here = row * length + at;
      const left = at < channels ? 0 : (out[here - channels] ?? 0);
      const above = row === 0 ? 0 : (out[here - length] ?? 0);
      const corner = at < channels || row === 0 ? 0 : (out[here - length - channels] ?? 0);
      const guess =
        filter === 0
          ? 0
          : filter === 1
            ? left
            : filter === 2
              ? above
              : filter === 3
                ? (left + above) >> 1
                : nearest(left, above, corner);
      out[here] = (bytes[row * (length + 1) + 1 + at] ?? 0) + guess;
    }
  }
  return out;
}

/** Paeth's guess: of the three, the one that left + above − corner comes nearest to. */
function nearest(left: number, above: number, corner: number): number {
  const [a, b, c] = [above - corner, left - corner, left + above - 2 * corner].map(Math.abs) as [
    number,
    number,
    number,
  ];
  return a <= b && a <= c ? left : b <= c ? above : corner;
}

/** WCAG's relative luminance. */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The strongest contrast against a ground of what is painted in a box, to two places. */
export function strongestContrast(picture: Pixels, box: Box, ground: Colour): number {
  const under = luminance(ground);
  let strongest = 1;
  for (let y = Math.floor(box.y); y < box.y + box.height; y += 1)
    for (let x = Math.floor(box.x); x < box.x + box.width; x += 1) {
      const here = luminance(picture.at(x, y));
      const [more, less] = here > under ? [here, under] : [under, here];
      strongest = Math.max(strongest, (more + 0.05) / (less + 0.05));
    }
  return Math.round(strongest * 100) / 100;
}
