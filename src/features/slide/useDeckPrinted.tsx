import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { SlideRequest } from '../../content/slideRequest.ts';
import { DeckSheet, type DrawnSlide } from './DeckSheet.tsx';
import { drawnSlide } from './drawSlides.ts';

/**
 * What is printed while presenting, whoever asked for it: every slide on a page of its own. Drawn within
 * the browser's own notice, which waits for nothing. Null while nothing is printed.
 */
export function useDeckPrinted(requests: readonly SlideRequest[]) {
  const [slides, setSlides] = useState<readonly DrawnSlide[] | null>(null);
  const now = useRef(requests);
  useEffect(() => {
    now.current = requests;
  });
  useEffect(() => {
    const start = () =>
      flushSync(() => setSlides(now.current.map((request) => drawnSlide(request, ''))));
    const end = () => setSlides(null);
    window.addEventListener('beforeprint', start);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', start);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  // While the slides of a link are still being read there are none: the page prints what it says.
  return slides && slides.length > 0 && <DeckSheet slides={slides} form="slides" />;
}
