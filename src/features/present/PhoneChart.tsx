import { useLayoutEffect, useMemo, useRef } from 'react';
import { PALETTES } from '../../charts/palette.ts';
import type { Pictured } from '../../content/pictured.ts';
import type { SlideRequest } from '../../content/slideRequest.ts';
import { figureGroups } from '../../domain/figures.ts';
import { focusGroup } from '../../domain/slideFocus.ts';
import type { BodyContext } from '../../files/picture/body.ts';
import { BODIES } from '../../files/picture/content.ts';
import { hatchDefs } from '../../files/picture/markSvg.ts';
import { canvasMeasure } from '../../files/picture/raster.ts';
import { svgElement } from '../../files/picture/readSvg.ts';
import { rectSvg, svgFile } from '../../files/picture/svg.ts';
import { present } from '../../i18n/present.ts';
import { drawSvg } from '../../ui/chart/echarts.ts';
import { useText } from '../../ui/Lang.tsx';
import { useWidth } from '../../ui/useWidth.ts';

/** Bodies need at least so much room, in px of a chart; a narrower phone shows them a little smaller. */
const LEAST_WIDTH = 340;
/** As high as it likes: a phone scrolls. */
const ANY_HEIGHT = 6000;

/** The chart of a slide laid out for the width of a phone, in type that is read there. */
export function PhoneChart({ request, screen }: { request: SlideRequest; screen: Pictured }) {
  const text = useText(present);
  const [frame, width] = useWidth();
  const place = useRef<HTMLDivElement>(null);
  const svg = useMemo(
    () => (width > 0 ? drawn(request, screen, width) : null),
    [request, screen, width],
  );
  useLayoutEffect(() => {
    if (!svg) return;
    const element = svgElement(svg, document);
    element.removeAttribute('width');
    element.removeAttribute('height');
    element.querySelector(':scope > title')?.remove();
    place.current?.replaceChildren(element);
  }, [svg]);
  return (
    <div ref={frame} className="phone-chart">
      {width > 0 && svg === null ? <p>{text.noChart}</p> : <div ref={place} aria-hidden="true" />}
    </div>
  );
}

function drawn(request: SlideRequest, screen: Pictured, place: number): string | null {
  const { dataset, selection, group, lang, scheme, page } = request;
  const palette = PALETTES[scheme];
  const context: BodyContext = {
    dataset,
    selection,
    group,
    lang,
    palette,
    measure: canvasMeasure(lang),
    draw: drawSvg,
    prefix: `p${page.number}-`,
    noteOf: () => null,
  };
  const lay = BODIES[screen](context);
  const only = screen === 'figures' ? inFocus(request) : null;
  for (let width = Math.max(place, LEAST_WIDTH); width <= 2 * LEAST_WIDTH; width += 40) {
    const body = lay({ width, height: ANY_HEIGHT }, true, only);
    if (!Number.isFinite(body.height)) continue;
    const size = { width, height: Math.ceil(body.height) };
    const about = { name: '', description: '', lang };
    const ground = rectSvg(0, 0, size.width, size.height, palette.page);
    return svgFile(size, about, hatchDefs(palette, context.prefix) + ground + body.svg());
  }
  return null;
}

/** The number of the one chart that the slide is about; null where it is about all of them. */
function inFocus({ dataset, selection, focus }: SlideRequest): number[] | null {
  const group = focusGroup(dataset, selection, focus);
  if (!group) return null;
  const same = figureGroups(dataset, selection).findIndex(
    ({ metric, form }) => metric.id === group.metric.id && form === group.form,
  );
  return same < 0 ? null : [same];
}
