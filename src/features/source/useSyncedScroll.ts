import { type RefObject, useEffect } from 'react';

/**
 * While `on`, scrolling one of the boxes in `holder` (`[data-text-box]`) brings the others to the
 * same share of their length: the texts are not equally long, and no paragraph answers another.
 */
export function useSyncedScroll(holder: RefObject<HTMLElement | null>, on: boolean): void {
  useEffect(() => {
    const element = holder.current;
    if (!on || !element) return;
    // A box that is moved here scrolls too; that must not move the first one in turn.
    const moved = new Map<Element, number>();
    const onScroll = ({ target }: Event) => {
      if (!(target instanceof HTMLElement) || target.dataset.textBox === undefined) return;
      const expected = moved.get(target);
      moved.delete(target);
      if (expected !== undefined && Math.abs(expected - target.scrollTop) < 2) return;
      const share = target.scrollTop / Math.max(1, target.scrollHeight - target.clientHeight);
      for (const other of element.querySelectorAll<HTMLElement>('[data-text-box]')) {
        if (other === target) continue;
        const top = Math.round(share * (other.scrollHeight - other.clientHeight));
        if (Math.abs(other.scrollTop - top) < 1) continue;
        moved.set(other, top);
        other.scrollTop = top;
      }
    };
    // Scroll events do not bubble.
    element.addEventListener('scroll', onScroll, { capture: true, passive: true });
    return () => element.removeEventListener('scroll', onScroll, { capture: true });
  }, [holder, on]);
}
