// One slide of the file: what the screen's slide says, in objects that can be edited.

import { slideContent, slideDescription } from '../../content/slideContent.ts';
import { goneRecord } from '../../content/slideNotes.ts';
import type { SlideRequest } from '../../content/slideRequest.ts';
import { screenOf } from '../../content/slideTitle.ts';
import { WITHOUT_CODE } from '../../domain/slide.ts';
import { pptxWords } from '../../i18n/pptx.ts';
import type { Draw } from '../picture/body.ts';
import type { Box } from '../picture/sheet.ts';
import { xml } from '../picture/svg.ts';
import { coverageBody } from './bodies/coverageBody.ts';
import { coverBody } from './bodies/coverBody.ts';
import { documentsBody } from './bodies/documentsBody.ts';
import { figuresBody } from './bodies/figuresBody.ts';
import { findingsBody } from './bodies/findingsBody.ts';
import { goalsBody } from './bodies/goalsBody.ts';
import { ladderBody } from './bodies/ladderBody.ts';
import { leftOutBody } from './bodies/leftOutBody.ts';
import { quotesBody } from './bodies/quotesBody.ts';
import { withSigns } from './bodies/signed.ts';
import { timelineBody } from './bodies/timelineBody.ts';
import { FOOT, KINDS, type Layout, numberField, PLACES, shapeTree, TITLES } from './master.ts';
import type { Part } from './part.ts';
import { objectXml, placeXml } from './shape.ts';
import { code, isCodable, rule, SLIDE, type Stage, textBox } from './stage.ts';
import { FONTS, heightOf, langOf, line, lineCount, unbroken } from './text.ts';
import { DECLARATION, NAMESPACES, points } from './xml.ts';

/** The code beside the title; slides that have it larger, or are no view, have none there. */
const CODE = 168;
/** Sizes of titles, and how many lines each may take at most. */
const TITLE_SIZES = [
  [64, 2],
  [56, 2],
  [50, 2],
  [44, 2],
  [44, 3],
  [40, 4],
] as const;

/** The layout of a slide. */
export function layoutOf({ body }: Pick<SlideRequest, 'body'>): Layout {
  if (body === 'cover') return 'cover';
  return body === 'section' || body === 'question' ? 'section' : 'content';
}

/** The part of a slide. `page` takes the parts and links that it refers to. */
export function slideXml(request: SlideRequest, draw: Draw, page: Part): string {
  const whole = slideContent(request);
  // In tables other signs stand for the marks.
  const subtitle = request.subtitle === null ? withSigns(whole.subtitle, request) : whole.subtitle;
  const content = { ...whole, title: unbroken(whole.title), subtitle: unbroken(subtitle) };
  const stage: Stage = { request, content, page, draw };
  return wholeXml(framed(stage, (box) => withGone(stage, box)));
}

/** A slide that only says that it could not be made, with its title and link. */
export function failedSlide(request: SlideRequest, draw: Draw, page: Part): string {
  const { lang, link, title } = request;
  const { number } = request.page;
  const say = pptxWords[lang];
  const content = {
    title: unbroken(title ?? say.failedTitle(number)),
    subtitle: '',
    quotes: [],
    source: '',
    absences: [],
    link,
    page: String(number),
  };
  const stage: Stage = { request, content, page, draw };
  return wholeXml(framed(stage, (box) => textBox(stage, box, [line(say.failed, 32)])));
}

function wholeXml(inner: string): string {
  return (
    `${DECLARATION}<p:sld ${NAMESPACES}><p:cSld>${shapeTree(inner)}</p:cSld>` +
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>'
  );
}

/** Title, the line under it, sources and number in their places, the code, and the body between them. */
function framed(stage: Stage, bodyOf: (box: Box) => string): string {
  const { request, content } = stage;
  const layout = layoutOf(request);
  const places = layout === 'content' ? contentPlaces(stage) : { ...TITLES[layout], top: 450 };
  const { names } = pptxWords[request.lang];
  const kinds = KINDS[layout];
  const { source, subtitle, title } = content;
  const head =
    placed(stage, names.title, kinds.title, title, places.title, 'title', places.size) +
    (subtitle === '' ? '' : placed(stage, names.subtitle, kinds.under, subtitle, places.under));
  const { x, width, bottom } = SLIDE;
  const body =
    layout === 'section' ? '' : bodyOf({ x, y: places.top, width, height: bottom - places.top });
  const coded = hasCode(stage) ? code(stage, x + width - CODE, SLIDE.top, CODE) : '';
  return (
    head +
    body +
    coded +
    rule(stage, { x, y: 964, width, height: 2 }, 'bg2') +
    (source === ''
      ? ''
      : placed(stage, names.source, FOOT.source, unbroken(source), PLACES.source)) +
    numberXml(stage)
  );
}

function hasCode({ request, content }: Stage): boolean {
  return !WITHOUT_CODE.has(request.body) && isCodable(content.link);
}

/** A title as large as its lines allow in a box with room for another font, and where the body begins. */
function contentPlaces(stage: Stage) {
  const { content } = stage;
  const coded = hasCode(stage);
  const width = coded ? SLIDE.width - CODE - 64 : SLIDE.width;
  const lines = (size: number) => lineCount(content.title, size, width, true);
  const fits = ([size, most]: (typeof TITLE_SIZES)[number]) => lines(size) <= most;
  const [size, most] = TITLE_SIZES.find(fits) ?? [40, 4];
  const title = {
    x: SLIDE.x,
    y: SLIDE.top,
    width,
    height: Math.round(Math.min(most, lines(size)) * size * 1.32),
  };
  const under = {
    x: SLIDE.x,
    y: title.y + title.height + 8,
    width,
    height: content.subtitle === '' ? 0 : heightOf([line(content.subtitle, 28)], width),
  };
  const top = under.y + under.height + 24;
  return {
    title,
    under,
    size,
    top: Math.round(coded ? Math.max(top, SLIDE.top + CODE + 20) : top),
  };
}

/** Words in a place of the layout. */
function placed(
  { page }: Stage,
  name: string,
  kind: string,
  text: string,
  box: Box,
  fonts: keyof typeof FONTS = 'words',
  size: number | null = null,
): string {
  const sized = size === null ? '' : ` sz="${points(size)}"`;
  return (
    `<p:sp><p:nvSpPr>${objectXml(page, name, text)}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${kind}/></p:nvPr></p:nvSpPr>` +
    `<p:spPr>${placeXml('a', box)}</p:spPr><p:txBody><a:bodyPr><a:normAutofit/></a:bodyPr><a:lstStyle/>` +
    `<a:p><a:r><a:rPr ${langOf(text)}${sized} dirty="0">${FONTS[fonts]}</a:rPr><a:t>${xml(text)}</a:t></a:r></a:p></p:txBody></p:sp>`
  );
}

function numberXml({ page, content, request }: Stage): string {
  const { number: name } = pptxWords[request.lang].names;
  return (
    `<p:sp><p:nvSpPr>${objectXml(page, name, content.page)}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${FOOT.number}/></p:nvPr></p:nvSpPr>` +
    `<p:spPr>${placeXml('a', PLACES.number)}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p>${numberField(String(request.page.number))}</a:p></p:txBody></p:sp>`
  );
}

/** The body; where the slide's record is gone, that is said above it. */
function withGone(stage: Stage, box: Box): string {
  const gone = goneRecord(stage.request);
  if (gone === null) return bodyXml(stage, box);
  const lost = textBox(stage, { ...box, height: 48 }, [
    line(pptxWords[stage.request.lang].gone(gone), 28),
  ]);
  if (stage.request.body === 'quote') return lost;
  return lost + bodyXml(stage, { ...box, y: box.y + 64, height: box.height - 64 });
}

function bodyXml(stage: Stage, box: Box): string {
  switch (stage.request.body) {
    case 'cover':
      return coverBody(stage, box);
    case 'findings':
      return findingsBody(stage, box);
    case 'documents':
      return documentsBody(stage, box);
    case 'left-out':
      return leftOutBody(stage, box);
    case 'quote':
      return quotesBody(stage, box, 'alone').xml;
    case 'chart-quote': {
      const right = 560;
      const chart = { ...box, width: box.width - right - 64 };
      const side = { ...box, x: box.x + box.width - right, width: right };
      return chartXml(stage, chart) + quotesBody(stage, side, 'stacked').xml;
    }
    default:
      return chartXml(stage, box);
  }
}

function chartXml(stage: Stage, box: Box): string {
  const { request } = stage;
  const made = (() => {
    switch (screenOf(request)) {
      case 'overview':
        return ladderBody(stage, box, slideDescription(request));
      case 'timeline':
        return timelineBody(stage, box);
      case 'figures':
        return figuresBody(stage, box);
      case 'goals':
        return goalsBody(stage, box);
      case 'coverage':
        return coverageBody(stage, box);
    }
  })();
  return made === '' ? textBox(stage, box, [line(pptxWords[request.lang].empty, 32)]) : made;
}
