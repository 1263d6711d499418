import type { BodyContext } from './body.ts';
import type { Box } from './sheet.ts';
import { px, rectSvg, textAt } from './svg.ts';

/** A place where a document says nothing: thin hatch with words on a clear ground. */
export function absentSvg(
  words: string,
  { x, y, width, height }: Box,
  { palette, prefix, measure }: Pick<BodyContext, 'palette' | 'prefix' | 'measure'>,
): string {
  const clear = measure(words, 12, 400) + 10;
  return (
    `<rect x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" fill="url(#${prefix}absent)"/>` +
    rectSvg(x + 6, y + 1, Math.min(clear, width - 8), height - 2, palette.page) +
    textAt(words, x + 11, y + height / 2 + 4.4, palette.ink2)
  );
}
