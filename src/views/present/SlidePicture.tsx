import { useLayoutEffect, useMemo, useRef } from 'react';
import { drawSvg } from '../../components/echarts.ts';
import { canvasMeasure } from '../../export/picture/raster.ts';
import { svgElement } from '../../export/picture/readSvg.ts';
import { drawSlide, type SlideRequest } from '../../export/slide/slide.ts';

/** A slide as it is shown, as wide as its place. The request must be the same one from draw to draw. */
export function SlidePicture({ request }: { request: SlideRequest }) {
  const place = useRef<HTMLDivElement>(null);
  const picture = useMemo(
    () => drawSlide(request, { draw: drawSvg, measure: canvasMeasure(request.lang) }),
    [request],
  );
  useLayoutEffect(() => {
    const element = svgElement(picture.svg, document);
    element.removeAttribute('width');
    element.removeAttribute('height');
    place.current?.replaceChildren(element);
  }, [picture]);
  return <div ref={place} className="slide-picture" />;
}
