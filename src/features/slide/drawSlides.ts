import type { SlideRequest } from '../../content/slideRequest.ts';
import { canvasMeasure } from '../../files/picture/raster.ts';
import { drawSlide } from '../../files/slide/slide.ts';
import type { Task } from '../../files/task.ts';
import { drawSvg } from '../../ui/chart/echarts.ts';
import type { DrawnSlide } from './DeckSheet.tsx';

/** A slide drawn for paper. */
export function drawnSlide(request: SlideRequest, note: string): DrawnSlide {
  const tools = { draw: drawSvg, measure: canvasMeasure(request.lang) };
  return { request, note, svg: drawSlide(request, tools).svg };
}

/** All slides, one after the other, so that the page answers meanwhile. Rejects with the signal's reason when that is aborted. */
export async function drawSlides(
  slides: readonly { readonly request: SlideRequest; readonly note: string }[],
  { signal, report }: Task,
): Promise<DrawnSlide[]> {
  const drawn: DrawnSlide[] = [];
  for (const { request, note } of slides) {
    report(drawn.length + 1, slides.length);
    // The word on it is painted first; a page in the background has no frames to wait for.
    await new Promise((next) => setTimeout(next, 16));
    signal.throwIfAborted();
    drawn.push(drawnSlide(request, note));
  }
  return drawn;
}
