import { type SlideContent, slideContent, slideDescription } from '../../content/slideContent.ts';
import type { SlideRequest } from '../../content/slideRequest.ts';
import { screenOf } from '../../content/slideTitle.ts';
import { shownDocuments } from '../../domain/select.ts';
import type { BodyContext } from '../picture/body.ts';
import { coverageBody } from '../picture/coverageBody.ts';
import { hatchDefs } from '../picture/markSvg.ts';
import type { Picture, PictureTools } from '../picture/picture.ts';
import type { Box } from '../picture/sheet.ts';
import { rectSvg, svgFile } from '../picture/svg.ts';
import { absentHatch } from './bodies/absentStrip.ts';
import { goalsSlide } from './bodies/aligned.ts';
import { documentsSlide } from './bodies/documents.ts';
import { figureSlide } from './bodies/figure.ts';
import { ladderSlide } from './bodies/ladder.ts';
import { pictured } from './bodies/left.ts';
import { leftOutSlide } from './bodies/leftOut.ts';
import { timelineSlide } from './bodies/timeline.ts';
import { quotesSlide, statementSlide } from './bodies/words.ts';
import { bodyBox, type FrameLook, footSvg, headSvg, SLIDE } from './frame.ts';
import { slidePalette } from './slidePalette.ts';

/** Logical size of every slide, in px. */
const SLIDE_SIZE = { width: SLIDE.width, height: SLIDE.height } as const;
/** Nothing that carries meaning is smaller, in px of the slide. */
export const LEAST_TYPE = SLIDE.least;

/** The picture of a slide. Pure: the same request gives the same file. */
export function drawSlide(request: SlideRequest, { draw, measure }: PictureTools): Picture {
  const { dataset, selection, group, lang, page } = request;
  const palette = slidePalette(request.scheme);
  const content = slideContent(request);
  const context: BodyContext = {
    dataset,
    selection,
    group,
    lang,
    palette,
    measure,
    draw,
    prefix: `s${page.number}-`,
    noteOf: () => null,
  };
  const pieces = [
    // The hatch of absent places is as thin as on a page; on a slide it is drawn wider.
    hatchDefs(palette, context.prefix, ABSENT_LINE),
    absentHatch(context),
    rectSvg(0, 0, SLIDE.width, SLIDE.height, palette.page),
    slideSvg(request, content, context),
  ];
  const about = { name: content.title, description: slideDescription(request), lang };
  return {
    title: content.title,
    svg: svgFile(SLIDE_SIZE, about, pieces.join('')),
    size: SLIDE_SIZE,
    background: palette.page,
  };
}

/** Of the hatch of absent places in px of a chart, so that it is 3 px of the slide. */
const ABSENT_LINE = 1.7;

function slideSvg(request: SlideRequest, content: SlideContent, context: BodyContext): string {
  const { body } = request;
  const look: FrameLook = { ...context, documents: shownDocuments(request.selection) };
  const inBody = body === 'quote' || body === 'chart-quote';
  const foot = footSvg(content, { quotes: !inBody, code: body !== 'left-out' }, look);
  if (body === 'section' || body === 'question')
    return statementSlide(content, body, context) + foot.svg;
  const head = headSvg(content, look);
  const box = bodyBox(head, foot);
  return head.svg + bodySvg(request, content, box, context) + foot.svg;
}

function bodySvg(
  request: SlideRequest,
  content: SlideContent,
  box: Box,
  context: BodyContext,
): string {
  switch (request.body) {
    case 'documents':
      return documentsSlide(box, context);
    case 'left-out':
      return leftOutSlide(box, request.link, context);
    case 'quote':
      return quotesSlide(content.quotes, box, { most: 120, least: 30 }, context);
    case 'chart-quote': {
      const gap = 56;
      const right = Math.round(box.width * 0.34);
      const chart = { ...box, width: box.width - right - gap };
      const words = { ...box, x: box.x + box.width - right, width: right };
      return (
        chartOf(request, chart, context) +
        quotesSlide(content.quotes, words, { most: 48, least: 24 }, context)
      );
    }
    default:
      return chartOf(request, box, context);
  }
}

function chartOf(request: SlideRequest, box: Box, context: BodyContext): string {
  switch (screenOf(request)) {
    case 'overview':
      return ladderSlide(box, context);
    case 'timeline':
      return timelineSlide(box, context);
    case 'figures':
      return figureSlide(box, request.focus, context);
    case 'goals':
      return goalsSlide(box, context);
    case 'coverage':
      return pictured(coverageBody, box, context);
  }
}
