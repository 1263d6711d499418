import { type Body, type BodyContext, fitted } from '../../picture/body.ts';
import type { Box } from '../../picture/sheet.ts';
import { textAt } from '../../picture/svg.ts';
import { SLIDE } from '../frame.ts';

/** How much larger than on a page a chart becomes at most. */
const MOST = 2.4;
/** Room for the words on what is left out. */
const LINE = 36;

/** The body of a picture on a slide; where it has no room for all, that is said under it. */
export function pictured(body: Body, box: Box, context: BodyContext): string {
  const scales = { least: SLIDE.chart, most: MOST };
  const lay = body(context);
  const whole = fitted(lay, box, scales);
  if (whole.left === null) return whole.svg();
  const drawn = fitted(lay, { ...box, height: box.height - LINE }, scales);
  const look = { size: SLIDE.least };
  const words = drawn.left ?? whole.left;
  return drawn.svg() + textAt(words, box.x, box.y + box.height - 4, context.palette.ink2, look);
}
