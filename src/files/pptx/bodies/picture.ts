// The ladder and the timeline: drawings that a presentation program has no chart for, as a picture.
import { PALETTES } from '../../../charts/palette.ts';
import { screenOf } from '../../../content/slideTitle.ts';
import { pptxWords } from '../../../i18n/pptx.ts';
import { type BodyContext, fitted } from '../../picture/body.ts';
import { ladderBody } from '../../picture/ladderBody.ts';
import { hatchDefs } from '../../picture/markSvg.ts';
import type { Box } from '../../picture/sheet.ts';
import { estimate, svgFile } from '../../picture/svg.ts';
import { timelineBody } from '../../picture/timelineBody.ts';
import { pictureXml } from '../shape.ts';
import { SLIDE, type Stage } from '../stage.ts';

/** A px of a chart's in px of the slide: its least words are of 12 px. */
const SCALES = { least: SLIDE.least / 12, most: 2.6 } as const;

/** The drawing for the box; `alt` says what it shows. */
export function pictureBody(
  { request, content, page, draw }: Stage,
  box: Box,
  alt: string,
): string {
  const { dataset, selection, group, lang, scheme } = request;
  const palette = PALETTES[scheme];
  const prefix = `s${request.page.number}-`;
  const context: BodyContext = {
    ...{ dataset, selection, group, lang, palette, draw, prefix },
    measure: estimate,
    noteOf: () => null,
  };
  const body = screenOf(request) === 'timeline' ? timelineBody : ladderBody;
  const drawn = fitted(body(context), { ...box, x: 0, y: 0 }, SCALES);
  if (drawn.height <= 0) return '';
  const inner = hatchDefs(palette, prefix) + drawn.svg();
  const svg = svgFile(box, { name: content.title, description: alt, lang }, inner);
  return pictureXml(page, svg, box, pptxWords[lang].names.chart, alt);
}
