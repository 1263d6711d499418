// The ladder: a drawing that a presentation program has no chart for, as a picture.
import { PALETTES } from '../../../charts/palette.ts';
import { type BodyContext, fitted } from '../../picture/body.ts';
import { ladderAlone } from '../../picture/ladderBody.ts';
import type { Box } from '../../picture/sheet.ts';
import { estimate } from '../../picture/svg.ts';
import { drawing, SLIDE, type Stage, textBox } from '../stage.ts';
import { line } from '../text.ts';

/** A px of a chart's in px of the slide: its least words are of 12 px. */
const SCALES = { most: 2.6, least: 1.85 } as const;
/** What a line under the drawing takes. */
const UNDER = 40;

/** The ladder for the box, and under it which themes a filter leaves out; `alt` says what it shows. */
export function ladderBody(stage: Stage, box: Box, alt: string): string {
  const { dataset, selection, group, lang, scheme, page } = stage.request;
  const context: BodyContext = {
    ...{ dataset, selection, group, lang, draw: stage.draw },
    palette: PALETTES[scheme],
    prefix: `s${page.number}-`,
    measure: estimate,
  };
  const room = { ...box, x: 0, y: 0, height: box.height - UNDER };
  const drawn = fitted(ladderAlone(context), room, SCALES);
  const place = { ...box, height: Math.ceil(drawn.height) };
  const under = { ...box, y: box.y + place.height + 4, height: UNDER - 8 };
  return (
    drawing(stage, place, drawn.svg(), alt) +
    textBox(stage, under, [line(drawn.note ?? '', SLIDE.least, 'tx2')])
  );
}
