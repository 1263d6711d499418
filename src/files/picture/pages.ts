// A screen for paper: its charts in as many pieces as it takes, each no higher than a page.
import { PALETTES } from '../../charts/palette.ts';
import type { Lang } from '../../model/values.ts';
import { type BodyContext, type Drawn, fitted } from './body.ts';
import { BODIES } from './content.ts';
import { hatchDefs } from './markSvg.ts';
import type { PictureRequest, PictureTools } from './picture.ts';
import type { Size } from './sheet.ts';
import { svgFile } from './svg.ts';

/** More than this many pages of charts would be a fault of ours. */
const PAGES = 12;

/** A piece of a screen, and what is to be said of it and of what it leaves out, if anything. */
export interface Page {
  readonly svg: string;
  readonly note: string | null;
}

/**
 * The charts of a screen on white, in px of paper.
 * @param first room on the first page, under the title; `others` is the room on each that follows
 */
export function drawPages(
  request: Omit<PictureRequest, 'size' | 'scheme' | 'link' | 'version'>,
  tools: PictureTools,
  rooms: { readonly first: Size; readonly others: Size },
  noteOf: BodyContext['noteOf'],
  prefix: string,
): Page[] {
  // Paper is white, whatever the screen is; marks that are hollow must be so on paper too.
  const palette = { ...PALETTES.light, page: '#ffffff' };
  const pages: Page[] = [];
  let rest: readonly number[] | null = null;
  while ((rest === null || rest.length > 0) && pages.length < PAGES) {
    const context: BodyContext = {
      ...request,
      ...tools,
      palette,
      noteOf,
      prefix: `${prefix}${pages.length}-`,
    };
    const room = pages.length === 0 ? rooms.first : rooms.others;
    const scales = { least: 0.85, most: 1 };
    const drawn = fitted(BODIES[request.screen](context), { x: 0, y: 0, ...room }, scales, rest);
    const size = { width: room.width, height: Math.ceil(drawn.height) + 2 };
    const about = { name: '', description: '', lang: request.lang };
    pages.push({
      svg: svgFile(size, about, hatchDefs(palette, context.prefix) + drawn.svg()),
      // What has a page of its own is not left out.
      note: drawn.rest.length > 0 ? null : said(drawn, request.lang),
    });
    rest = drawn.rest;
  }
  return pages;
}

function said({ note, left }: Drawn, lang: Lang): string | null {
  return [note, left].filter(Boolean).join(lang === 'zh' ? '' : ' ') || null;
}
