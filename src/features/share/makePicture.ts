// Brings together what a picture is made of: drawing, chart library, canvas. A chunk of its own.

import { fileName } from '../../files/fileName.ts';
import { drawPicture, type Picture, type PictureRequest } from '../../files/picture/picture.ts';
import { canvasMeasure, type Raster, rasterise } from '../../files/picture/raster.ts';
import type { MadeFile } from '../../files/task.ts';
import { drawSvg } from '../../ui/chart/echarts.ts';

export interface MadePicture {
  readonly picture: Picture;
  /** null for an SVG. */
  readonly raster: Raster | null;
  readonly file: MadeFile;
}

/** Draws the picture as a file; null where the browser can draw no PNG of it. */
export async function makePicture(
  request: PictureRequest,
  form: 'png' | 'svg',
  signal: AbortSignal,
): Promise<MadePicture | null> {
  const tools = { draw: drawSvg, measure: canvasMeasure(request.lang) };
  const picture = drawPicture(request, tools);
  signal.throwIfAborted();
  const raster = form === 'png' ? await rasterise(picture, signal) : null;
  signal.throwIfAborted();
  if (form === 'png' && !raster) return null;
  const content = raster?.png ?? new Blob([picture.svg], { type: 'image/svg+xml' });
  return { picture, raster, file: { name: nameOf(request, form, raster), content } };
}

function nameOf(request: PictureRequest, form: string, raster: Raster | null): string {
  const { screen, selection, version, lang, size } = request;
  const { themes, kinds } = selection.filter;
  const made = raster?.size ?? size;
  const filter = [...(themes ? ['theme', ...themes] : []), ...(kinds ? ['kind', ...kinds] : [])];
  const parts = ['duizhao', screen, ...filter, lang, `${made.width}x${made.height}`, version];
  return fileName(parts, form);
}
