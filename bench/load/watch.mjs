// What runs in the page before its own scripts and looks at every frame. It asks all sites the same, changes
// nothing in them, and counts as a mark what is as large as one and seen.

/**
 * To be run in the page.
 * @param {{ marks: string, themes: string, names: string[], theme: string | null, presses: string[] }} what
 *   `marks`, `themes`, `presses` as selectors; `anyShape`: whether a mark may be of any shape, as bars are; `names`: of all themes; `theme`: the name of the one that the
 *   link or, where there are any, the presses leave
 */
export function watch({ marks, anyShape, themes, names, theme, presses }) {
  const seen = { shift: 0, tasks: [], first: null, live: null, flashed: [], answered: null };
  window.seen = seen;
  const observe = (type, each) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({
      type,
      buffered: true,
    });
  observe('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) seen.shift += value;
  });
  observe('longtask', ({ startTime, duration }) => seen.tasks.push([startTime, duration]));
  new MutationObserver(() => {
    if (document.documentElement.dataset.ready === 'true') seen.live ??= performance.now();
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-ready'] });

  const all = (selector) => [...document.querySelectorAll(selector)];
  const visible = (element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  // Marks are as wide as high; rules and steps are lines, grounds of words are wide.
  const isMark = (shape) => {
    const { width, height, top, bottom, left, right } = shape.getBoundingClientRect();
    return (
      (anyShape
        ? Math.min(width, height) >= 4
        : width >= 14 && width <= 60 && Math.abs(width - height) < 4) &&
      bottom > 0 &&
      right > 0 &&
      top < window.innerHeight &&
      left < window.innerWidth &&
      visible(shape)
    );
  };
  const rows = () => {
    const shown = all(themes).filter(visible);
    return [...new Set(shown.map((row) => row.textContent.trim()))].filter((name) =>
      names.includes(name),
    );
  };
  let chosen = false;
  // As one who presses what is there until it answers. The last press comes of one that has answered.
  const press = () => {
    for (const [n, selector] of [...presses.entries()].reverse()) {
      const control = all(selector).find((one) => !one.closest('[inert]') && visible(one));
      if (!control) continue;
      control.click();
      chosen = n === presses.length - 1;
      return;
    }
  };
  // What a frame begins with is seen when it is laid out and painted: then comes the next task.
  const { port1, port2 } = new MessageChannel();
  const waiting = new Set();
  port1.onmessage = () => {
    for (const figure of waiting) seen[figure] ??= performance.now();
  };
  const seenWithFrame = (figure) => {
    if (waiting.has(figure)) return;
    waiting.add(figure);
    port2.postMessage(null);
  };
  const look = () => {
    if (seen.first === null && all(marks).some(isMark)) seenWithFrame('first');
    if (theme !== null && presses.length === 0)
      seen.flashed.push(...rows().filter((name) => name !== theme));
    if (presses.length > 0 && seen.answered === null) {
      const left = chosen ? rows() : [];
      if (left.length === 1 && left[0] === theme) seenWithFrame('answered');
      else if (!chosen) press();
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
