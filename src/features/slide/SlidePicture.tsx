import { useLayoutEffect, useMemo, useRef } from 'react';
import type { SlideRequest } from '../../content/slideRequest.ts';
import { canvasMeasure } from '../../files/picture/raster.ts';
import { svgElement } from '../../files/picture/readSvg.ts';
import { drawSlide } from '../../files/slide/slide.ts';
import { drawSvg } from '../../ui/chart/echarts.ts';

/** The file of a slide; the same for the same request. */
export function useSlideFile(request: SlideRequest) {
  return useMemo(
    () => drawSlide(request, { draw: drawSvg, measure: canvasMeasure(request.lang) }),
    [request],
  );
}

/**
 * A slide as it is shown, as large as its place. The request must be the same one from draw to draw.
 * Its words stand beside it for those who do not see it (SlideWords).
 */
export function SlidePicture({ request }: { request: SlideRequest }) {
  const place = useRef<HTMLDivElement>(null);
  const picture = useSlideFile(request);
  useLayoutEffect(() => {
    const element = svgElement(picture.svg, document);
    element.removeAttribute('width');
    element.removeAttribute('height');
    // Its name would come up under the mouse, over the slide.
    element.querySelector(':scope > title')?.remove();
    place.current?.replaceChildren(element);
  }, [picture]);
  return <div ref={place} className="slide-picture" aria-hidden="true" />;
}

/** A slide as a small picture. */
export function SlideThumb({ request, alt }: { request: SlideRequest; alt: string }) {
  const picture = useSlideFile(request);
  return (
    <img
      className="slide-thumb"
      alt={alt}
      width={320}
      height={180}
      src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture.svg)}`}
    />
  );
}
