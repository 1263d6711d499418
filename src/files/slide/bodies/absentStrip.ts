import type { BodyContext } from '../../picture/body.ts';
import type { Box } from '../../picture/sheet.ts';
import { px, rectSvg, textAt } from '../../picture/svg.ts';

/** The hatch of absent places on slides: wide enough for a video call. Once in each slide. */
export function absentHatch({ palette, prefix }: Pick<BodyContext, 'palette' | 'prefix'>): string {
  return (
    `<defs><pattern id="${prefix}slide-absent" width="14" height="14" patternUnits="userSpaceOnUse" ` +
    `patternTransform="rotate(45)"><rect width="3" height="14" fill="${palette.hatch}"/></pattern></defs>`
  );
}

/** A place where a document says nothing: hatch with words on a clear ground. */
export function absentStrip(
  words: string,
  { x, y, width, height }: Box,
  { palette, prefix, measure }: Pick<BodyContext, 'palette' | 'prefix' | 'measure'>,
  size = 24,
): string {
  const clear = Math.min(width - 24, measure(words, size, 400) + 28);
  const line = size * 1.7;
  return (
    `<rect x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" fill="url(#${prefix}slide-absent)"/>` +
    rectSvg(x + 12, y + height / 2 - line / 2, clear, line, palette.page) +
    textAt(words, x + 26, y + height / 2 + size * 0.36, palette.ink2, { size })
  );
}
