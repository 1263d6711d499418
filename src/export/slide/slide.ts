// A slide: a picture for a room. Laid out at 1920 × 1080 with type that the last row can read, and
// scaled as a whole; screens, previews, paper and files draw the same one. Design, section 4.1.
import { PALETTES } from '../../charts/palette.ts';
import type { Selection } from '../../domain/rows.ts';
import type { SlideBody } from '../../domain/slide.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Lang } from '../../model/values.ts';
import { type BodyContext, fitted } from '../picture/body.ts';
import { BODIES, isPictured, pictureTitle } from '../picture/content.ts';
import { hatchDefs } from '../picture/markSvg.ts';
import type { Picture, PictureTools } from '../picture/picture.ts';
import { blockHeight, blockSvg, rectSvg, svgFile, wrapped } from '../picture/svg.ts';

/** Logical size of every slide, in px. */
export const SLIDE_SIZE = { width: 1920, height: 1080 } as const;
/** Nothing that carries meaning is smaller, in px of the slide. */
export const LEAST_TYPE = 22;

/** A slide with all that drawing it needs. */
export interface SlideRequest {
  readonly body: SlideBody;
  /** The screen of its view. */
  readonly screen: string;
  readonly dataset: Dataset;
  readonly selection: Selection;
  readonly group: 'gap' | 'theme';
  /** Record or absence id in focus; null = the first that the chart is about. */
  readonly focus: string | null;
  /** The author's own words; null = those that follow from the view. */
  readonly title: string | null;
  readonly subtitle: string | null;
  readonly lang: Lang;
  readonly scheme: 'light' | 'dark';
  /** Address that opens the slide's view; its code stands on the slide. */
  readonly link: string;
  /** Data version; '' where not all data could be loaded. */
  readonly version: string;
  /** Number of the slide, from 1, and of all. */
  readonly page: { readonly number: number; readonly of: number };
}

/** The title of a slide: the author's own, else the finding of its view. */
export function slideTitle({ title, screen, dataset, selection, lang }: SlideRequest): string {
  if (title !== null) return title;
  return pictureTitle(isPictured(screen) ? screen : 'overview', dataset, selection, lang);
}

/** The picture of a slide. Pure: the same request gives the same file. */
export function drawSlide(request: SlideRequest, { draw, measure }: PictureTools): Picture {
  const { screen, lang, dataset, selection, group } = request;
  const palette = PALETTES[request.scheme];
  const title = slideTitle(request);
  const head = wrapped(title, { x: 96, y: 60, width: SLIDE_SIZE.width - 192 }, measure, {
    size: 56,
    weight: 600,
    lineHeight: 70,
  });
  const context: BodyContext = {
    dataset,
    selection,
    group,
    lang,
    palette,
    measure,
    draw,
    prefix: `s${request.page.number}-`,
    noteOf: () => null,
  };
  const top = 60 + blockHeight(head) + 24;
  const body = isPictured(screen)
    ? fitted(
        BODIES[screen](context),
        { x: 96, y: top, width: SLIDE_SIZE.width - 192, height: 1080 - 60 - top },
        { least: LEAST_TYPE / 12, most: 2.4 },
      ).svg()
    : '';
  const content = [
    hatchDefs(palette, context.prefix),
    rectSvg(0, 0, SLIDE_SIZE.width, SLIDE_SIZE.height, palette.page),
    blockSvg(head, palette.ink),
    body,
  ].join('');
  return {
    title,
    svg: svgFile(SLIDE_SIZE, { name: title, description: '', lang }, content),
    size: SLIDE_SIZE,
    background: palette.page,
  };
}
