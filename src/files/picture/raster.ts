// From an SVG to a PNG by the browser's own drawing. Never an empty file: the pixels are looked at.
import type { Lang } from '../../model/values.ts';
import { withDensity } from '../png.ts';
import type { Picture } from './picture.ts';
import type { Size } from './sheet.ts';
import { type Measure, PICTURE_FONTS } from './svg.ts';

/** Widths as the browser will draw them, in the font of the picture. */
export function canvasMeasure(lang: Lang): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('This browser has no canvas.');
  const known = new Map<string, number>();
  return (text, size, weight) => {
    const key = `${weight} ${text}`;
    let width = known.get(key);
    if (width === undefined) {
      // Measured large: small sizes are rounded to the screen's own.
      context.font = `${weight} 100px ${PICTURE_FONTS[lang]}`;
      width = context.measureText(text).width / 100;
      known.set(key, width);
    }
    return width * size;
  };
}

export interface Raster {
  readonly png: Blob;
  /** What it came out as, in px. */
  readonly size: Size;
}

/** What is tried in turn where a device has no memory for what is asked for. */
const LESS = [1, 0.5] as const;

/**
 * The picture as a PNG at `times` its size, or less where that comes out empty; null where none has anything
 * on it. It says how many pixels there are to the inch. Rejects with the signal's reason when that is aborted.
 */
export async function rasterise(
  picture: Pick<Picture, 'svg' | 'size'>,
  times: 1 | 2,
  signal: AbortSignal,
): Promise<Raster | null> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture.svg)}`;
  try {
    await image.decode();
  } catch {
    return null;
  }
  for (const ratio of [times, ...LESS.filter((less) => less < times)]) {
    signal.throwIfAborted();
    const size = {
      width: Math.round(picture.size.width * ratio),
      height: Math.round(picture.size.height * ratio),
    };
    const png = await drawn(image, size);
    if (png) {
      const bytes = withDensity(new Uint8Array(await png.arrayBuffer()), ratio * PER_INCH);
      return { png: new Blob([bytes], { type: 'image/png' }), size };
    }
  }
  return null;
}

/** Pixels of a picture to the inch, at its own size. */
const PER_INCH = 144;

async function drawn(image: HTMLImageElement, { width, height }: Size): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) return null;
  try {
    context.drawImage(image, 0, 0, width, height);
    if (!isDrawn(context.getImageData(0, 0, width, height).data, width)) return null;
    return await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
  } catch {
    return null;
  }
}

/** So many parts, one below the other, of which each must have something on it. */
const PARTS = 3;
/** Of this many pixels in a part, so that a stray dot is not taken for words. */
const LEAST = 100;

/** Whether head, body and foot of an image differ from its ground, which is that of its first pixel. RGBA. */
export function isDrawn(pixels: Uint8ClampedArray, width: number): boolean {
  const rows = pixels.length / 4 / width;
  const [red, green, blue, alpha] = pixels;
  // Nothing has been painted at all.
  if (alpha === 0) return false;
  return Array.from({ length: PARTS }, (_, part) => part).every((part) => {
    let found = 0;
    const end = Math.floor(((part + 1) * rows) / PARTS) * width * 4;
    for (let at = Math.floor((part * rows) / PARTS) * width * 4; at < end; at += 4) {
      if (pixels[at] !== red || pixels[at + 1] !== green || pixels[at + 2] !== blue) found++;
      if (found >= LEAST) return true;
    }
    return false;
  });
}
