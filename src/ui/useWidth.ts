import { type RefCallback, useCallback, useState } from 'react';

/** Tells the width of an element in whole CSS px, at once and whenever it changes, until what it gives is called. */
export function watchWidth(element: Element, told: (width: number) => void): () => void {
  const measure = () => told(Math.floor(element.getBoundingClientRect().width));
  measure();
  const observer = new ResizeObserver(measure);
  observer.observe(element);
  return () => observer.disconnect();
}

/**
 * Width of an element in CSS px, kept up to date. Give the ref to the element; the width is 0
 * until it is known, which is before the first paint.
 */
export function useWidth(): [RefCallback<HTMLElement>, number] {
  const [width, setWidth] = useState(0);
  const ref = useCallback((element: HTMLElement | null) => {
    if (element) return watchWidth(element, setWidth);
  }, []);
  return [ref, width];
}
