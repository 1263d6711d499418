import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** How many steps fewer things are shown at most, so that a box which nothing helps is left as it is. */
const FEWER_AT_MOST = 12;

/**
 * Fits what is in a box: the largest of some type sizes at which it does not run over; at the last of them so many
 * things fewer as it takes. Give the ref to the box; what is inside takes its size from `--fit`, in units of the
 * slide, and shows `fewer` things less.
 * @param sizes from the largest on; the same list from draw to draw
 * @param content a new object where what is shown is another
 */
export function useFit(
  sizes: readonly number[],
  content: object,
): { readonly box: RefObject<HTMLDivElement | null>; readonly fewer: number } {
  const box = useRef<HTMLDivElement>(null);
  const [state, setState] = useState({ content, fewer: 0 });
  const fewer = state.content === content ? state.fewer : 0;
  useLayoutEffect(() => {
    const { current } = box;
    if (!current) return;
    const fit = () => {
      for (const size of fewer > 0 ? sizes.slice(-1) : sizes) {
        current.style.setProperty('--fit', String(size));
        if (current.scrollHeight <= current.clientHeight) return;
      }
      if (fewer < FEWER_AT_MOST) setState({ content, fewer: fewer + 1 });
    };
    if (current.clientHeight > 0) return fit();
    // In a dialog that is about to open nothing has a size yet.
    const observer = new ResizeObserver(() => {
      if (current.clientHeight === 0) return;
      observer.disconnect();
      fit();
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [sizes, content, fewer]);
  return { box, fewer };
}
