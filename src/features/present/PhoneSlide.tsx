import { useRef } from 'react';
import type { SlideRequest } from '../../content/slideRequest.ts';
import { present } from '../../i18n/present.ts';
import { useText } from '../../ui/Lang.tsx';
import { Slide } from '../slide/Slide.tsx';
import { BUTTON } from './presentLook.ts';
import { usePointing } from './usePointing.ts';
import type { Presentation } from './usePresentation.ts';

/** The bars above and below, which stay in place. */
const EDGE =
  'sticky z-2 flex items-center justify-between gap-1 border-rule bg-paper px-4 [&>button]:min-h-11 [&>button]:min-w-11';

/** A slide for one's own phone: its parts one below the other; a swipe turns it. */
export function PhoneSlide({
  presentation,
  request,
}: {
  presentation: Presentation;
  request: SlideRequest;
}) {
  const text = useText(present);
  // The page, for the slide itself is a new one each time.
  const region = useRef<HTMLDivElement>(null);
  const { number, of, run, openRecord } = presentation;
  usePointing(region, {
    next: () => run('next'),
    previous: () => run('previous'),
    clicks: false,
  });
  return (
    <div ref={region} className="flex min-h-dvh touch-pan-y touch-pinch-zoom flex-col">
      <header className={`${EDGE} top-0 border-b`}>
        <span className="flex-1">{text.page(number, of)}</span>
        <button type="button" className={BUTTON} onClick={() => run('lang')}>
          {text.other}
        </button>
        <button type="button" className={BUTTON} onClick={() => run('scheme')}>
          {request.scheme === 'dark' ? text.light : text.dark}
        </button>
        <button
          type="button"
          className={BUTTON}
          aria-label={text.leave}
          onClick={() => run('escape')}
        >
          ✕
        </button>
      </header>
      <div className="flex-1" key={number}>
        <Slide request={request} flow heading="h1" onOpen={openRecord} />
      </div>
      <nav className={`${EDGE} bottom-0 border-t`} aria-label={text.controls}>
        <button
          type="button"
          aria-label={text.previous}
          className={`${BUTTON} text-value`}
          disabled={number <= 1}
          onClick={() => run('previous')}
        >
          ‹
        </button>
        <button type="button" className={BUTTON} onClick={() => run('overview')}>
          {text.overview}
        </button>
        <button type="button" className={BUTTON} onClick={() => run('code')}>
          {text.code}
        </button>
        <button
          type="button"
          aria-label={text.next}
          className={`${BUTTON} text-value`}
          disabled={number >= of}
          onClick={() => run('next')}
        >
          ›
        </button>
      </nav>
    </div>
  );
}
