import type { BodyContext } from '../../picture/body.ts';
import type { Box } from '../../picture/sheet.ts';
import { textAt } from '../../picture/svg.ts';
import { SLIDE } from '../frame.ts';

/** What found no room, in words at the foot of a body; '' where nothing is left out. */
export function leftSvg(words: string | null, box: Box, { palette }: BodyContext): string {
  if (words === null) return '';
  return textAt(words, box.x, box.y + box.height + 4, palette.ink2, { size: SLIDE.least });
}
