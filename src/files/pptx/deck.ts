// Slides as a PowerPoint file. It is written here, part by part, and not by a library: PptxGenJS 4.0.1
// declares parts that it does not write, keeps control characters that no XML may hold, knows no
// decoration among its alternative texts and no fill with a hatch, and stamps each file with clock and
// chance. Our own parts are a tenth of its size and give the same bytes for the same deck.
import { PALETTES } from '../../charts/palette.ts';
import { slideContent } from '../../content/slideContent.ts';
import type { SlideRequest } from '../../content/slideRequest.ts';
import { pptxWords } from '../../i18n/pptx.ts';
import { zipped } from '../data/zip.ts';
import { fileName } from '../fileName.ts';
import type { Draw } from '../picture/body.ts';
import type { MadeFile, Task } from '../task.ts';
import { type BarChart, chartXml } from './chart.ts';
import { chartBook } from './chartBook.ts';
import { layoutXml, masterXml, notesMasterXml, themeXml } from './master.ts';
import { type LinkFor, noteLines, notesXml } from './notes.ts';
import {
  contentTypes,
  type Part,
  PPTX_TYPE,
  packageParts,
  relationsPart,
  TYPES,
} from './package.ts';
import { Page } from './page.ts';
import { failedSlide, slideXml } from './slide.ts';

/** A deck with all that writing it needs. */
export interface PptxRequest {
  /** In order; all in one language and scheme. */
  readonly slides: readonly { readonly request: SlideRequest; readonly note: string }[];
  readonly title: string | null;
  /** What the file's name carries besides the version. */
  readonly name: readonly string[];
  /** Address that opens a statement. */
  readonly linkFor: LinkFor;
}

/** The file, and the numbers of slides that could not be made and say so. */
export interface PptxMade extends MadeFile {
  readonly failed: readonly number[];
}

/**
 * The deck as a file. Says after each slide how far it is, breathes between two, and rejects with the
 * signal's reason when that is aborted. A slide that cannot be made says so; the others are kept. Pure: the same deck gives the
 * same bytes.
 */
export async function pptxFile(
  { slides, title, name, linkFor }: PptxRequest,
  draw: Draw,
  { signal, report }: Task,
): Promise<PptxMade> {
  const first = slides[0]?.request;
  const lang = first?.lang ?? 'zh';
  const say = pptxWords[lang];
  const parts: Part[] = [
    ...packageParts(slides.length, title ?? say.deck, lang === 'zh' ? 'zh-CN' : 'en-US'),
  ];
  parts.push(...sharedParts(lang, first?.scheme ?? 'light'));
  const failed: number[] = [];
  let charts = 0;
  for (const [index, { request, note }] of slides.entries()) {
    signal.throwIfAborted();
    report(index, slides.length);
    // The word on it is painted first; a page in the background has no frames to wait for.
    await new Promise((next) => setTimeout(next, 16));
    signal.throwIfAborted();
    const number = index + 1;
    const made = madeSlide(request, number, charts, draw);
    if (made.failed) failed.push(number);
    parts.push(...made.parts, ...(await chartParts(made.charts, charts, lang)));
    charts += made.charts.length;
    parts.push(...notesParts(request, number, note, linkFor));
  }
  report(slides.length, slides.length);
  const files = new Map<string, string | Uint8Array>([
    ['[Content_Types].xml', contentTypes(parts)],
  ]);
  for (const part of parts) files.set(part.name, part.content);
  signal.throwIfAborted();
  const version = first?.version ?? '';
  return {
    name: fileName([...name, version], 'pptx'),
    content: new Blob([zipped(files)], { type: PPTX_TYPE }),
    failed,
  };
}

/** Master, layouts, themes and the master of notes, which every slide and page refers to. */
function sharedParts(lang: SlideRequest['lang'], scheme: SlideRequest['scheme']): Part[] {
  const { names, layouts, design } = pptxWords[lang];
  const palette = PALETTES[scheme];
  const layout = (number: number) => ({
    id: `rId${number}`,
    type: 'slideLayout',
    target: `../slideLayouts/slideLayout${number}.xml`,
  });
  const master = { id: 'rId1', type: 'slideMaster', target: '../slideMasters/slideMaster1.xml' };
  const theme = (id: string, number: number) => ({
    id,
    type: 'theme',
    target: `../theme/theme${number}.xml`,
  });
  return [
    { name: 'ppt/theme/theme1.xml', type: TYPES.theme, content: themeXml(design, palette) },
    // Paper is white, whatever the slides are.
    { name: 'ppt/theme/theme2.xml', type: TYPES.theme, content: themeXml(design, PALETTES.light) },
    {
      name: 'ppt/slideMasters/slideMaster1.xml',
      type: TYPES.master,
      content: masterXml(names, palette),
    },
    relationsPart('ppt/slideMasters/slideMaster1.xml', [layout(1), layout(2), theme('rId3', 1)]),
    ...(['content', 'words'] as const).flatMap((kind, index) => {
      const path = `ppt/slideLayouts/slideLayout${index + 1}.xml`;
      const content = layoutXml(layouts[kind], kind, names);
      return [{ name: path, type: TYPES.layout, content }, relationsPart(path, [master])];
    }),
    {
      name: 'ppt/notesMasters/notesMaster1.xml',
      type: TYPES.notesMaster,
      content: notesMasterXml(names),
    },
    relationsPart('ppt/notesMasters/notesMaster1.xml', [theme('rId1', 2)]),
  ];
}

function madeSlide(request: SlideRequest, number: number, before: number, draw: Draw) {
  const path = `ppt/slides/slide${number}.xml`;
  const layout = request.body === 'section' || request.body === 'question' ? 2 : 1;
  const started = () => {
    const page = new Page();
    page.relate('slideLayout', `../slideLayouts/slideLayout${layout}.xml`);
    page.relate('notesSlide', `../notesSlides/notesSlide${number}.xml`);
    return page;
  };
  const parts = (content: string, page: Page): Part[] => [
    { name: path, type: TYPES.slide, content },
    relationsPart(path, page.relations),
  ];
  const page = started();
  const charts: BarChart[] = [];
  const addChart = (chart: BarChart) => {
    charts.push(chart);
    return page.relate('chart', `../charts/chart${before + charts.length}.xml`);
  };
  try {
    const content = slideXml(request, draw, page, addChart);
    return { parts: parts(content, page), charts, failed: false };
  } catch (error) {
    console.warn('A slide could not be made for the presentation file.', error);
    const other = started();
    return { parts: parts(failedSlide(request, draw, other), other), charts: [], failed: true };
  }
}

async function chartParts(charts: readonly BarChart[], before: number, lang: SlideRequest['lang']) {
  const parts: Part[] = [];
  for (const [index, chart] of charts.entries()) {
    const number = before + index + 1;
    const path = `ppt/charts/chart${number}.xml`;
    const book = `ppt/embeddings/chart${number}.xlsx`;
    const target = `../embeddings/chart${number}.xlsx`;
    parts.push(
      { name: path, type: TYPES.chart, content: chartXml(chart) },
      relationsPart(path, [{ id: 'rId1', type: 'package', target }]),
      { name: book, type: null, content: chartBook(chart, pptxWords[lang].sheet) },
    );
  }
  return parts;
}

function notesParts(request: SlideRequest, number: number, note: string, linkFor: LinkFor): Part[] {
  const path = `ppt/notesSlides/notesSlide${number}.xml`;
  const page = new Page();
  page.relate('notesMaster', '../notesMasters/notesMaster1.xml');
  page.relate('slide', `../slides/slide${number}.xml`);
  const lines = (() => {
    try {
      return noteLines(request, slideContent(request), note, linkFor);
    } catch (error) {
      console.warn('Notes of a slide could not be made.', error);
      return note === '' ? [] : [{ text: note }];
    }
  })();
  return [
    { name: path, type: TYPES.notes, content: notesXml(lines, request.lang, page) },
    relationsPart(path, page.relations),
  ];
}
