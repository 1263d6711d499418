// One slide of the file: what the screen's slide says, in objects that can be edited.
import { PALETTES } from '../../charts/palette.ts';
import { slideContent, slideDescription } from '../../content/slideContent.ts';
import type { SlideRequest } from '../../content/slideRequest.ts';
import { screenOf } from '../../content/slideTitle.ts';
import { pptxWords } from '../../i18n/pptx.ts';
import { slideWords } from '../../i18n/slide.ts';
import type { BodyContext, Draw } from '../picture/body.ts';
import { coverageBody } from '../picture/coverageBody.ts';
import type { Box } from '../picture/sheet.ts';
import { goalsSlide } from '../slide/bodies/aligned.ts';
import { ladderSlide } from '../slide/bodies/ladder.ts';
import { pictured } from '../slide/bodies/left.ts';
import { timelineSlide } from '../slide/bodies/timeline.ts';
import { SLIDE } from '../slide/frame.ts';
import { documentsTable } from './bodies/documents.ts';
import { figureBody } from './bodies/figure.ts';
import { goalsTable, isGoalsTable } from './bodies/goals.ts';
import { leftOutTables } from './bodies/leftOut.ts';
import { quotesBody, statementBody } from './bodies/words.ts';
import type { BarChart } from './chart.ts';
import { foot, head } from './frame.ts';
import { shapeTree } from './master.ts';
import { officeMeasure } from './measure.ts';
import { goneRecord } from './notes.ts';
import type { Page } from './page.ts';
import { drawing, type Stage, textBox, words } from './stage.ts';
import { DECLARATION, NAMESPACES } from './xml.ts';

/** The part of a slide. `page` takes the parts and links that it refers to, `addChart` its charts. */
export function slideXml(
  request: SlideRequest,
  draw: Draw,
  page: Page,
  addChart: (chart: BarChart) => string,
): string {
  const context = contextOf(request, draw);
  const content = slideContent(request);
  const { lang, subtitle: own, body } = request;
  const charted = body === 'chart' || body === 'chart-quote';
  const table = charted && screenOf(request) === 'goals' && isGoalsTable(context);
  // In a table other signs stand for the marks.
  const subtitle =
    table && own === null
      ? content.subtitle.replace(slideWords[lang].states, pptxWords[lang].signs)
      : content.subtitle;
  return wholeXml(objects({ request, content: { ...content, subtitle }, context, page, addChart }));
}

/** A slide that only says that it could not be made, with its title and link. */
export function failedSlide(request: SlideRequest, draw: Draw, page: Page): string {
  const { lang, link, title } = request;
  const { number } = request.page;
  const say = pptxWords[lang];
  const content = {
    title: title ?? say.failedTitle(number),
    subtitle: '',
    quotes: [],
    source: '',
    absences: [],
    link,
    page: String(number),
  };
  const context = contextOf(request, draw);
  const stage: Stage = { request, content, context, page, addChart: () => '' };
  const top = head(stage);
  const below = foot(stage, { quotes: false, code: true });
  return wholeXml(top.xml + said(stage, say.failed, bodyBox(top.edge, below.edge)) + below.xml);
}

function contextOf(request: SlideRequest, draw: Draw): BodyContext {
  const { dataset, selection, group, lang, scheme, page } = request;
  const palette = PALETTES[scheme];
  const prefix = `s${page.number}-`;
  const measure = officeMeasure;
  return { dataset, selection, group, lang, palette, measure, draw, prefix, noteOf: () => null };
}

function wholeXml(inner: string): string {
  return (
    `${DECLARATION}<p:sld ${NAMESPACES}><p:cSld>${shapeTree(inner)}</p:cSld>` +
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>'
  );
}

function objects(stage: Stage): string {
  const { body } = stage.request;
  const inBody = body === 'quote' || body === 'chart-quote';
  const below = foot(stage, { quotes: !inBody, code: body !== 'left-out' });
  if (body === 'section' || body === 'question') return statementBody(stage, body) + below.xml;
  const top = head(stage);
  const box = bodyBox(top.edge, below.edge);
  return top.xml + withGone(stage, box) + below.xml;
}

function bodyBox(top: number, bottom: number): Box {
  const { x, width } = SLIDE.room;
  return { x, y: top, width, height: Math.max(0, bottom - top - 14) };
}

/** The body; where the slide's record is gone, that is said above it. */
function withGone(stage: Stage, box: Box): string {
  const gone = goneRecord(stage.request);
  if (gone === null) return bodyXml(stage, box);
  const lost = pptxWords[stage.request.lang].gone(gone);
  if (stage.request.body === 'quote') return said(stage, lost, box);
  const line = 64;
  return (
    said(stage, lost, { ...box, height: line }) +
    bodyXml(stage, { ...box, y: box.y + line, height: box.height - line })
  );
}

function said(stage: Stage, text: string, box: Box): string {
  return textBox(stage, box, [{ runs: [words(text, 28, stage.context.palette.ink)] }]);
}

function bodyXml(stage: Stage, box: Box): string {
  switch (stage.request.body) {
    case 'documents':
      return documentsTable(stage, box);
    case 'left-out':
      return leftOutTables(stage, box);
    case 'quote':
      return quotesBody(stage, box, { most: 120, least: 30 });
    case 'chart-quote': {
      const gap = 56;
      const right = Math.round(box.width * 0.34);
      const chart = { ...box, width: box.width - right - gap };
      const side = { ...box, x: box.x + box.width - right, width: right };
      return chartXml(stage, chart) + quotesBody(stage, side, { most: 48, least: 24 });
    }
    default:
      return chartXml(stage, box);
  }
}

function chartXml(stage: Stage, box: Box): string {
  const { request, context } = stage;
  const alt = slideDescription(request);
  const made = (() => {
    switch (screenOf(request)) {
      case 'overview':
        return drawing(stage, ladderSlide(box, context), alt);
      case 'timeline':
        return drawing(stage, timelineSlide(box, context), alt);
      case 'figures':
        return figureBody(stage, box, alt);
      case 'goals':
        return isGoalsTable(context)
          ? goalsTable(stage, box)
          : drawing(stage, goalsSlide(box, context), alt);
      case 'coverage':
        return drawing(stage, pictured(coverageBody, box, context), alt);
    }
  })();
  return made === '' ? said(stage, pptxWords[context.lang].empty, box) : made;
}
