import { createContext, type RefCallback, useCallback, useContext, useState } from 'react';

/** What a width is taken to be until it is known, in CSS px: right, it saves drawing a second time. */
export const AssumedWidthContext = createContext((): number => 0);

/**
 * Tells the width of an element in whole CSS px whenever it changes, until what it gives is called: the
 * first time `now`, which has the page laid out then and there, or with the next `frame`, once that is laid out.
 */
export function watchWidth(
  element: Element,
  told: (width: number) => void,
  first: 'now' | 'frame' = 'now',
): () => void {
  const measure = () => told(Math.floor(element.getBoundingClientRect().width));
  if (first === 'now') measure();
  const observer = new ResizeObserver(measure);
  observer.observe(element);
  return () => observer.disconnect();
}

/**
 * Width of an element in CSS px, kept up to date. Give the ref to the element; the width is that
 * of `AssumedWidthContext` until it is known, which is before the first paint.
 */
export function useWidth(): [RefCallback<HTMLElement>, number] {
  const [width, setWidth] = useState<number>(useContext(AssumedWidthContext));
  const ref = useCallback((element: HTMLElement | null) => {
    if (element) return watchWidth(element, setWidth);
  }, []);
  return [ref, width];
}
