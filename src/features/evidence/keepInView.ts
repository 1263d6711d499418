import { onUserScroll } from './onUserScroll.ts';

const MARGIN = 16;
/** What a sheet at its lower stop leaves of the window's height. Repeated in panel.css. */
const LOW_STOP = 0.55;
/** Frames in which a screen that has just come is laid out. */
const FRAMES = 30;

/**
 * Keeps what `find` gives in sight, in the box that scrolls it or in the window, above a panel that
 * stands at the bottom: now and after each late layout, until the reader scrolls, presses or
 * types. Gives what to call when it is no longer wanted.
 * @param settled so many frames once it is found, where nothing is expected to move it
 */
export function keepInView(find: () => Element | null, settled = FRAMES): () => void {
  let left = FRAMES;
  let frame = 0;
  let observed: Element | null = null;
  const look = () => {
    const element = find();
    const text = element?.closest('[data-text]') ?? null;
    // Not when this begins: that would have the page laid out before its time.
    if (text && text !== observed) observer.observe(text);
    observed = text;
    if (element) bringIntoView(element);
    left = (element ? Math.min(left, settled) : left) - 1;
    frame = left > 0 ? requestAnimationFrame(look) : 0;
  };
  const again = () => {
    left = Math.max(left, 2);
    if (frame === 0) frame = requestAnimationFrame(look);
  };
  const observer = new ResizeObserver(again);
  observer.observe(document.body);
  window.addEventListener('resize', again);
  const stop = () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
    window.removeEventListener('resize', again);
    unwatch();
  };
  const unwatch = onUserScroll(stop);
  // Not at once: the screen's own measures of this moment are still to come. Before it is painted.
  frame = requestAnimationFrame(look);
  return stop;
}

/** Scrolls, at once and no further than needed, so that the element is seen; to the middle of a box of its own. */
export function bringIntoView(element: Element): void {
  const box = scrollBox(element);
  if (box) {
    const outer = box.getBoundingClientRect();
    const { top, bottom } = element.getBoundingClientRect();
    if (top < outer.top + MARGIN || bottom > outer.bottom - MARGIN) {
      // What is taller than the box is shown from its first line.
      box.scrollTop += top - outer.top - Math.max(MARGIN, (outer.height - bottom + top) / 2);
    }
  }
  const by = outOfSight(element);
  if (by !== 0) window.scrollBy({ top: by, behavior: 'instant' });
}

/** Whether an element is seen: in the window, and not under a bar or a sheet. */
export function isInSight(element: Element): boolean {
  return outOfSight(element) === 0;
}

/** How far the page has to go: 0 where the element is seen. */
function outOfSight(element: Element): number {
  const { top, bottom, left, width } = element.getBoundingClientRect();
  const panel = document.querySelector<HTMLElement>('.evidence-panel');
  const edge = panel?.getBoundingClientRect();
  // Over the whole width it is a sheet; a column at the side leaves the page as high as it was.
  const sheeted = edge !== undefined && edge.width >= window.innerWidth && edge.top > 0;
  // On its way to its lower stop it counts as there already.
  const stop = panel?.dataset.low === undefined ? 0 : LOW_STOP * window.innerHeight;
  const floor = sheeted ? Math.max(edge.top, stop) : window.innerHeight;
  if (bottom > floor - (sheeted ? MARGIN : 0)) {
    return Math.min(sheeted ? bottom + MARGIN - floor : (top + bottom - floor) / 2, top - MARGIN);
  }
  const over = document.elementFromPoint?.(left + width / 2, Math.max(0, top) + 1);
  // A bar that stays at the top of the window may lie over it.
  const covered =
    top >= 0 && over?.closest('header, [data-bar]') && !over.closest('header')?.contains(element);
  return top < 0 || covered ? (top + bottom - floor) / 2 : 0;
}

/** The box in which the element scrolls, where it is not the window. */
function scrollBox(element: Element): Element | null {
  for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) {
      return at;
    }
  }
  return null;
}
