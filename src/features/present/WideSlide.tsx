import { useRef } from 'react';
import type { SlideContent } from '../../content/slideContent.ts';
import type { SlideRequest } from '../../content/slideRequest.ts';
import { present } from '../../i18n/present.ts';
import { useText } from '../../ui/Lang.tsx';
import { PanelBoundary } from '../../ui/PanelBoundary.tsx';
import { SlidePicture } from '../slide/SlidePicture.tsx';
import { SlideWords } from './SlideWords.tsx';
import { usePointing } from './usePointing.ts';
import type { Presentation } from './usePresentation.ts';

/** A slide as large as the window allows, its words beside it for those who do not see it. */
export function WideSlide({
  presentation,
  request,
  content,
}: {
  presentation: Presentation;
  request: SlideRequest;
  content: SlideContent;
}) {
  const text = useText(present);
  const region = useRef<HTMLElement>(null);
  const { number, of, run } = presentation;
  usePointing(region, { next: () => run('next'), previous: () => run('previous'), clicks: true });
  return (
    <section ref={region} tabIndex={-1} aria-label={text.slide} className="present-stage">
      <div className="present-slide">
        <PanelBoundary name={content.title} content={request}>
          <SlidePicture request={request} />
        </PanelBoundary>
      </div>
      <SlideWords content={content} number={number} of={of} />
    </section>
  );
}
