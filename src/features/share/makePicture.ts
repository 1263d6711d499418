// Brings together what a picture is made of: drawing, chart library, canvas. A chunk of its own.

import { targetId } from '../../domain/evidence.ts';
import { fileName } from '../../files/fileName.ts';
import { drawPicture, type Picture, type PictureRequest } from '../../files/picture/picture.ts';
import { canvasMeasure, type Raster, rasterise } from '../../files/picture/raster.ts';
import type { Size } from '../../files/picture/sheet.ts';
import type { MadeFile } from '../../files/task.ts';
import { drawSvg } from '../../ui/chart/echarts.ts';

export interface MadePicture {
  readonly picture: Picture;
  /** null for an SVG. */
  readonly raster: Raster | null;
  readonly file: MadeFile;
}

/** Draws the picture as a file, a PNG `times` as large; null where the browser can draw no PNG of it. */
export async function makePicture(
  request: PictureRequest,
  form: 'png' | 'svg',
  times: 1 | 2,
  signal: AbortSignal,
): Promise<MadePicture | null> {
  const tools = { draw: drawSvg, measure: canvasMeasure(request.lang) };
  const picture = drawPicture(request, tools);
  signal.throwIfAborted();
  const raster = form === 'png' ? await rasterise(picture, times, signal) : null;
  signal.throwIfAborted();
  if (form === 'png' && !raster) return null;
  const content = raster?.png ?? new Blob([picture.svg], { type: 'image/svg+xml' });
  return {
    picture,
    raster,
    file: { name: nameOf(request, form, raster?.size ?? picture.size), content },
  };
}

function nameOf(
  { screen, pair, selection, version, lang, scheme }: PictureRequest,
  form: string,
  { width, height }: Size,
): string {
  const { themes, kinds } = selection.filter;
  const named = pair ? ['compare', ...pair.map(targetId)] : [screen];
  const filter = [...(themes ? ['theme', ...themes] : []), ...(kinds ? ['kind', ...kinds] : [])];
  const parts = ['duizhao', ...named, ...filter, lang, scheme, `${width}x${height}`, version];
  return fileName(parts, form);
}
