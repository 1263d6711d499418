import { useEffect, useRef, useState } from 'react';
import type { SlideRequest } from '../../content/slideRequest.ts';
import { Slide } from './Slide.tsx';

/** A slide made small, drawn when it first comes into sight. Decorative: its title stands beside it. */
export function SlideThumb({ request }: { request: SlideRequest }) {
  const place = useRef<HTMLSpanElement>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (seen || !element) return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [seen]);
  return (
    <span ref={place} className="slide-thumb" aria-hidden="true" inert>
      {seen && <Slide request={request} />}
    </span>
  );
}
