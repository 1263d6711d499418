// A slide in the making with all that its pieces need, and the pieces that several of them use.
import type { DrawnState } from '../../charts/marks.ts';
import type { SlideContent } from '../../content/slideContent.ts';
import type { SlideRequest } from '../../content/slideRequest.ts';
import { shownDocuments } from '../../domain/select.ts';
import { pptxWords } from '../../i18n/pptx.ts';
import type { PolicyDocument } from '../../model/dataset.ts';
import type { BodyContext } from '../picture/body.ts';
import { hatchDefs, markSvg } from '../picture/markSvg.ts';
import type { Box } from '../picture/sheet.ts';
import { absentHatch } from '../slide/bodies/absentStrip.ts';
import { SLIDE } from '../slide/frame.ts';
import type { BarChart } from './chart.ts';
import type { Page } from './page.ts';
import { type Shape, shapeXml } from './shape.ts';
import { svgShapes } from './svgShapes.ts';
import type { Paragraph, Run } from './text.ts';

/** What every piece of a slide is given. */
export interface Stage {
  readonly request: SlideRequest;
  readonly content: SlideContent;
  readonly context: BodyContext;
  readonly page: Page;
  /** Takes a chart into the file and gives the id by which the slide refers to it. */
  readonly addChart: (chart: BarChart) => string;
}

/** A run in a size of the slide. */
export function words(text: string, size: number, colour: string, bold = false): Run {
  return { text, size, colour, bold };
}

/** A text in a box of its own, whose lines end with the box. */
export function textBox(
  { page, request }: Stage,
  box: Box,
  paragraphs: readonly Paragraph[],
  more: Partial<Pick<Shape, 'name' | 'alt' | 'anchor'>> = {},
): string {
  const kept = paragraphs.filter(({ runs }) => runs.some(({ text }) => text !== ''));
  if (kept.length === 0) return '';
  const name = pptxWords[request.lang].names.text;
  return shapeXml(page, { name, ...more, box, geometry: 'rect', wrap: true, paragraphs: kept });
}

/** What is drawn for the screen as shapes; `alt` says what they show. */
export function drawing(stage: Stage, svg: string, alt: string): string {
  const { palette, prefix } = stage.context;
  const look = lookOf(stage);
  const hatches = hatchDefs(palette, prefix) + absentHatch(stage.context);
  return svgShapes(hatches + svg, alt, look.names.chart, look);
}

function lookOf({ page, request, context: { palette, measure } }: Stage) {
  return { page, ground: palette.page, measure, names: pptxWords[request.lang].names };
}

/** The mark of a document round a centre. */
export function mark(
  stage: Stage,
  document: PolicyDocument,
  state: DrawnState,
  at: { readonly x: number; readonly y: number; readonly size: number },
): string {
  const { palette, prefix } = stage.context;
  const look = lookOf(stage);
  const svg = hatchDefs(palette, prefix) + markSvg(document, state, at, { palette, glyph: true });
  return svgShapes(svg, document.shortTitle[stage.request.lang], look.names.mark, look);
}

/** A straight line across; decoration. */
export function rule({ page, request, context }: Stage, { x, y, width }: Omit<Box, 'height'>) {
  return shapeXml(page, {
    box: { x, y, width, height: 0 },
    geometry: { line: 'falling' },
    line: { colour: context.palette.rule, width: 2 },
    name: pptxWords[request.lang].names.rule,
    alt: '',
  });
}

/** The document of a quote among those shown. */
export function documentOf({ request }: Stage, id: string): PolicyDocument | undefined {
  return shownDocuments(request.selection).find((document) => document.id === id);
}

/** Least size of type, in px. */
export const LEAST = SLIDE.least;
