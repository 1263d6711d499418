import { useLayoutEffect } from 'react';

/** While the page is printed, its running head, and all parts of it unfolded that stand folded on the screen. */
export function usePaperHead(printed: boolean, head: string): void {
  useLayoutEffect(() => {
    if (!printed) return;
    const { style } = document.documentElement;
    style.setProperty('--print-head', JSON.stringify(head));
    const folded = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
    for (const part of folded) part.open = true;
    return () => {
      style.removeProperty('--print-head');
      for (const part of folded) part.open = false;
    };
  }, [printed, head]);
}
