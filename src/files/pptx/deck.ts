// Slides as a PowerPoint file. It is written here, part by part, and not by a library: files of PptxGenJS 4.0.1
// are ones that PowerPoint offers to repair (its issues 1443, 1444, 1449), for they declare parts that are not
// there and keep control characters that no XML may hold; it knows no decoration among its alternative texts,
// no sections, and stamps each file with clock and chance. Our own parts are a tenth of its size and give the
// same bytes for the same deck.
import { slideContent } from '../../content/slideContent.ts';
import { type LinkFor, slideNotes } from '../../content/slideNotes.ts';
import type { SlideRequest } from '../../content/slideRequest.ts';
import { pptxWords } from '../../i18n/pptx.ts';
import { zipped } from '../data/zip.ts';
import { fileName } from '../fileName.ts';
import type { Draw } from '../picture/body.ts';
import type { Size } from '../picture/sheet.ts';
import type { MadeFile, Task } from '../task.ts';
import { LAYOUTS } from './master.ts';
import { notesXml } from './notes.ts';
import { packageFiles, type Section } from './package.ts';
import { contentTypes, type PackedFile, Part, PPTX_TYPE } from './part.ts';
import { failedSlide, layoutOf, slideXml } from './slide.ts';

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

/** What making slides needs from outside: the chart library, and pixels of a drawing, null where there are none. */
export interface PptxTools {
  readonly draw: Draw;
  readonly rasterise: (
    picture: { readonly svg: string; readonly size: Size },
    signal: AbortSignal,
  ) => Promise<Uint8Array<ArrayBuffer> | null>;
}

/** The file, and the numbers of slides that could not be made and say so. */
export interface PptxMade extends MadeFile {
  readonly failed: readonly number[];
}

/**
 * The deck as a file. Says after each slide how far it is, breathes between two, and rejects with the
 * signal's reason when that is aborted. A slide that cannot be made says so; the others are kept. Pure but for
 * its tools: the same deck gives the same bytes.
 */
export async function pptxFile(
  { slides, title, name, linkFor }: PptxRequest,
  tools: PptxTools,
  { signal, report }: Task,
): Promise<PptxMade> {
  const { lang, scheme, version } = slides[0]?.request ?? {
    lang: 'zh',
    scheme: 'light',
    version: '',
  };
  const deck = title ?? pptxWords[lang].deck;
  const sections = sectionsOf(slides, deck);
  const files = packageFiles({ title: deck, lang, scheme, slides: slides.length, sections });
  const failed: number[] = [];
  for (const [index, { request, note }] of slides.entries()) {
    signal.throwIfAborted();
    report(index, slides.length);
    // The word on it is painted first; a page in the background has no frames to wait for.
    await new Promise((next) => setTimeout(next, 16));
    signal.throwIfAborted();
    const number = index + 1;
    try {
      files.push(...(await slideFiles(request, number, tools, signal)));
    } catch (error) {
      signal.throwIfAborted();
      console.warn('A slide could not be made for the presentation file.', error);
      failed.push(number);
      const part = slidePart(request, number);
      files.push(...part.files(failedSlide(request, tools.draw, part)));
    }
    files.push(...notesFiles(request, number, note, linkFor));
  }
  report(slides.length, slides.length);
  signal.throwIfAborted();
  const packed = new Map([contentTypes(files), ...files]);
  return {
    name: fileName([...name, version], 'pptx'),
    content: new Blob([zipped(packed)], { type: PPTX_TYPE }),
    failed,
  };
}

/** The sections of a story: each begins with its own slide, those before the first stand under the deck's name. */
function sectionsOf(slides: PptxRequest['slides'], deck: string): Section[] {
  const heads = slides.flatMap(({ request }, index) =>
    request.body === 'section' ? { name: slideContent(request).title, first: index + 1 } : [],
  );
  const [head] = heads;
  return head && head.first > 1 ? [{ name: deck, first: 1 }, ...heads] : heads;
}

function slidePart(request: SlideRequest, number: number): Part {
  const part = new Part(`ppt/slides/slide${number}.xml`);
  const layout = LAYOUTS.indexOf(layoutOf(request)) + 1;
  part.relate('slideLayout', `../slideLayouts/slideLayout${layout}.xml`);
  part.relate('notesSlide', `../notesSlides/notesSlide${number}.xml`);
  return part;
}

/** A slide with its charts and pictures. Rejects where a drawing has no pixels. */
async function slideFiles(
  request: SlideRequest,
  number: number,
  { draw, rasterise }: PptxTools,
  signal: AbortSignal,
): Promise<PackedFile[]> {
  const part = slidePart(request, number);
  const files = part.files(slideXml(request, draw, part));
  for (const { path, ...picture } of part.pictures) {
    const png = await rasterise(picture, signal);
    if (png === null) throw new Error('The drawing has no pixels.');
    files.push([`${path}.png`, png], [`${path}.svg`, picture.svg]);
  }
  return files;
}

function notesFiles(request: SlideRequest, number: number, note: string, linkFor: LinkFor) {
  const part = new Part(`ppt/notesSlides/notesSlide${number}.xml`);
  part.relate('notesMaster', '../notesMasters/notesMaster1.xml');
  part.relate('slide', `../slides/slide${number}.xml`);
  const lines = (() => {
    try {
      return slideNotes(request, slideContent(request), note, linkFor);
    } catch (error) {
      console.warn('Notes of a slide could not be made.', error);
      return note === '' ? [] : [{ text: note }];
    }
  })();
  return part.files(notesXml(lines, request.lang, part));
}
