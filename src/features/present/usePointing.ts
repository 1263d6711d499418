import { type RefObject, useEffect, useRef } from 'react';

/** A swipe is at least so long, in px, and twice as wide as high. */
const SWIPE = 48;
/** A swipe may end in a click that is none. */
const AFTER_SWIPE = 400;
const CONTROLS = 'button, a, input, select, textarea, label, summary, [data-mark]';

/**
 * Turns slides by pointing: a swipe to the left is the next, to the right the previous; so is a click,
 * by the part of the slide where it falls. Not on controls, nor when words are being selected.
 * @param clicks whether clicks count besides swipes
 */
export function usePointing(
  region: RefObject<HTMLElement | null>,
  { next, previous, clicks }: { next: () => void; previous: () => void; clicks: boolean },
): void {
  const now = useRef({ next, previous });
  useEffect(() => {
    now.current = { next, previous };
  });
  useEffect(() => {
    const element = region.current;
    if (!element) return;
    let from: { id: number; x: number; y: number } | null = null;
    let swiped = Number.NEGATIVE_INFINITY;
    const onDown = (event: PointerEvent) => {
      from =
        event.pointerType === 'touch' && event.isPrimary
          ? { id: event.pointerId, x: event.clientX, y: event.clientY }
          : null;
    };
    const onUp = (event: PointerEvent) => {
      if (from?.id !== event.pointerId) return;
      const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
      from = null;
      if (Math.abs(dx) < SWIPE || Math.abs(dx) < 2 * Math.abs(dy)) return;
      swiped = event.timeStamp;
      if (dx < 0) now.current.next();
      else now.current.previous();
    };
    const onClick = (event: MouseEvent) => {
      if (!clicks || event.button !== 0 || event.timeStamp - swiped < AFTER_SWIPE) return;
      if (event.target instanceof Element && event.target.closest(CONTROLS)) return;
      if (window.getSelection()?.isCollapsed === false) return;
      const { left, width } = element.getBoundingClientRect();
      if (event.clientX - left < width / 3) now.current.previous();
      else now.current.next();
    };
    const onCancel = () => {
      from = null;
    };
    element.addEventListener('pointerdown', onDown);
    element.addEventListener('pointerup', onUp);
    element.addEventListener('pointercancel', onCancel);
    element.addEventListener('click', onClick);
    return () => {
      element.removeEventListener('pointerdown', onDown);
      element.removeEventListener('pointerup', onUp);
      element.removeEventListener('pointercancel', onCancel);
      element.removeEventListener('click', onClick);
    };
  }, [region, clicks]);
}
