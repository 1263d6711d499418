import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { SlideRequest } from '../../content/slideRequest.ts';
import { DeckSheet } from './DeckSheet.tsx';

/**
 * What is printed while presenting, whoever asked for it: every slide on a page of its own. Laid out within
 * the browser's own notice, which waits for nothing. Null while nothing is printed.
 */
export function useDeckPrinted(requests: readonly SlideRequest[], title: string) {
  const [slides, setSlides] = useState<readonly SlideRequest[] | null>(null);
  const now = useRef(requests);
  useEffect(() => {
    now.current = requests;
  });
  useEffect(() => {
    const start = () => flushSync(() => setSlides(now.current));
    const end = () => setSlides(null);
    window.addEventListener('beforeprint', start);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', start);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  // While the slides of a link are still being read there are none: the page prints what it says.
  return (
    slides &&
    slides.length > 0 && (
      <DeckSheet
        slides={slides.map((request) => ({ request, note: '' }))}
        form="slides"
        title={title}
      />
    )
  );
}
