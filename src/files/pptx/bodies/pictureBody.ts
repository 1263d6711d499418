// The ladder and the timeline: drawings that a presentation program has no chart for, as a picture.
import { PALETTES } from '../../../charts/palette.ts';
import { screenOf } from '../../../content/slideTitle.ts';
import { pptxWords } from '../../../i18n/pptx.ts';
import { type BodyContext, fitted } from '../../picture/body.ts';
import { ladderBody } from '../../picture/ladderBody.ts';
import type { Box } from '../../picture/sheet.ts';
import { estimate, rectSvg, svgFile } from '../../picture/svg.ts';
import { timelineBody } from '../../picture/timelineBody.ts';
import { pictureXml } from '../shape.ts';
import { SLIDE, type Stage, textBox } from '../stage.ts';
import { line } from '../text.ts';

/** A px of a chart's in px of the slide: its least words are of 12 px. */
const SCALES = { most: 2.6, least: 1.5 } as const;
/** What a line under the drawing takes. */
const UNDER = 40;

/** The drawing for the box, and under it in words what found no room in it; `alt` says what it shows. */
export function pictureBody(stage: Stage, box: Box, alt: string): string {
  const { request, content, page, draw } = stage;
  const { dataset, selection, group, lang, scheme } = request;
  const palette = PALETTES[scheme];
  const prefix = `s${request.page.number}-`;
  const context: BodyContext = {
    ...{ dataset, selection, group, lang, palette, draw, prefix },
    measure: estimate,
    noteOf: () => null,
  };
  const body = screenOf(request) === 'timeline' ? timelineBody : ladderBody;
  const room = { ...box, x: 0, y: 0, height: box.height - UNDER };
  const drawn = fitted(body(context), room, SCALES);
  const place = { ...box, height: Math.ceil(drawn.height) };
  // On its own ground: words and hollow marks are made for it, whatever style the slides are given.
  const ground = rectSvg(0, 0, place.width, place.height, palette.page);
  const inner = ground + drawn.svg();
  const svg = svgFile(place, { name: content.title, description: alt, lang }, inner);
  const said = [drawn.left, drawn.note].filter(Boolean).join(lang === 'zh' ? '' : ' ');
  const under = { ...box, y: box.y + place.height + 4, height: UNDER - 8 };
  return (
    pictureXml(page, svg, place, pptxWords[lang].names.chart, alt) +
    textBox(stage, under, [line(said, SLIDE.least, 'tx2')])
  );
}
