// A link as a QR code: made here, from nothing but the text.
import { encode } from 'uqr';

/** White around the code on each side, in modules: what readers need to find it. */
const QUIET = 4;

/**
 * A text as a QR code of error correction level M: by row whether a module is dark, with the white
 * around it. Throws where the text is longer than a code can hold (2,331 bytes).
 */
export function qrRows(text: string): boolean[][] {
  return encode(text, { ecc: 'M', border: QUIET }).data;
}

/** The same as an SVG path of its dark modules, one unit a module, and the side of the square that it stands in. */
export function qrPath(text: string): { readonly path: string; readonly size: number } {
  const data = qrRows(text);
  const size = data.length;
  // Neighbours in a row are one piece: fewer bytes, and no hairlines between them.
  const rows = data.map((row, y) => {
    const runs: string[] = [];
    for (let x = 0; x < size; x++) {
      if (!row[x]) continue;
      const from = x;
      while (row[x + 1]) x++;
      runs.push(`M${from} ${y}h${x - from + 1}v1H${from}z`);
    }
    return runs.join('');
  });
  return { path: rows.join(''), size };
}
