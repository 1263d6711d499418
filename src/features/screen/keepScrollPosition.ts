import { onUserScroll } from '../evidence/onUserScroll.ts';

/** So many frames more, once all is drawn in the other language. */
const FRAMES = 10;

/**
 * Called before all words of the page change: what has focus, else the first mark in sight, else the
 * first heading, stays where it is in the window, until the reader scrolls, presses or types. At the
 * top of the page there is nothing to hold. The browser's own way of doing this does not outlast so
 * many changes.
 */
export function keepScrollPosition(): void {
  if (window.scrollY <= 0) return;
  const held = placeInSight();
  if (!held) return;
  const { find, top } = held;
  let left = FRAMES;
  let frame = 0;
  const stop = () => {
    cancelAnimationFrame(frame);
    unwatch();
  };
  const hold = () => {
    const by = (find()?.getBoundingClientRect().top ?? top) - top;
    if (Math.abs(by) >= 1) window.scrollBy({ top: by, behavior: 'instant' });
    // Charts may still be on their way.
    if (document.documentElement.dataset.ready === 'true') left -= 1;
    if (left > 0) frame = requestAnimationFrame(hold);
    else stop();
  };
  frame = requestAnimationFrame(hold);
  const unwatch = onUserScroll(stop);
}

/** Something in sight, how to find it again once it is drawn anew, and where it stands in the window. */
function placeInSight(): { find: () => Element | undefined; top: number } | null {
  const from = underBars();
  const inSight = (element: Element) => {
    const { top, bottom, height } = element.getBoundingClientRect();
    return height > 0 && top >= from && bottom <= window.innerHeight;
  };
  const focused = document.activeElement?.closest('main [data-mark]');
  // Headings last: some stay at the top themselves.
  for (const selector of ['main [data-mark]', 'main :is(h2, h3)']) {
    const all = [...document.querySelectorAll(selector)];
    const at =
      focused && inSight(focused) ? all.indexOf(focused) : all.findIndex((one) => inSight(one));
    const element = all[at];
    // What has its words as its key is another element in another language, in the same place.
    if (element)
      return {
        find: () => (element.isConnected ? element : document.querySelectorAll(selector)[at]),
        top: element.getBoundingClientRect().top,
      };
  }
  return null;
}

/** Where the bars end that stay at the top of the window, one under the other. */
function underBars(): number {
  let end = 0;
  for (const bar of document.querySelectorAll('[data-bar]')) {
    const { top, bottom } = bar.getBoundingClientRect();
    if (top <= end + 1) end = Math.max(end, bottom);
  }
  return end;
}
