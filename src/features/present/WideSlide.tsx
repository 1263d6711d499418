import { useRef } from 'react';
import type { SlideRequest } from '../../content/slideRequest.ts';
import { present } from '../../i18n/present.ts';
import { useText } from '../../ui/Lang.tsx';
import { Slide } from '../slide/Slide.tsx';
import { STAGE } from './presentLook.ts';
import { usePointing } from './usePointing.ts';
import type { Presentation } from './usePresentation.ts';

/** A slide as large as the window allows. */
export function WideSlide({
  presentation,
  request,
}: {
  presentation: Presentation;
  request: SlideRequest;
}) {
  const text = useText(present);
  const region = useRef<HTMLElement>(null);
  const { run } = presentation;
  usePointing(region, { next: () => run('next'), previous: () => run('previous'), clicks: true });
  return (
    <section ref={region} tabIndex={-1} aria-label={text.slide} className={STAGE}>
      <div className="present-slide aspect-video w-[min(100vw,calc(100dvh*16/9))]">
        <Slide key={request.page.number} request={request} heading="h1" />
      </div>
    </section>
  );
}
