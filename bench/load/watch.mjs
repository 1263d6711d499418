// What runs in the page before its own scripts and looks at every frame. It asks all sites the same and
// knows of none how it draws: a chart is a picture with marks, a row is a theme's name in the view.

/**
 * To be run in the page.
 * @param {{ names: string[], theme: string | null, only: boolean }} what `names`: of all themes;
 *   `theme`: the one that a link or the first click leaves; `only`: whether the link leaves no other
 */
export function watch({ names, theme, only }) {
  const seen = { shift: 0, tasks: [], marks: [], live: null, flashed: [], answered: null };
  window.seen = seen;
  const observe = (type, each) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({
      type,
      buffered: true,
    });
  observe('layout-shift', ({ value, hadRecentInput }) => {
    if (hadRecentInput) return;
    seen.shift += value;
  });
  observe('longtask', ({ startTime, duration }) => seen.tasks.push([startTime, duration]));

  // A library that makes an error as it starts, as React does, has its whole program read once more for
  // the lines of it, but only where a debugger is attached, as what drives this page is: 0.1 s that no
  // reader waits for. Until a site is live, no error of any site has lines.
  const { Error: Own } = window;
  const bare = (_, [message]) => Object.assign(Object.create(Own.prototype), { message });
  window.Error = new Proxy(Own, { construct: bare, apply: (own, _, args) => bare(own, args) });

  // At the very moment at which it is said: what comes next begins to load what is wanted later.
  const { get } = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'dataset');
  Object.defineProperty(HTMLElement.prototype, 'dataset', {
    configurable: true,
    get() {
      if (this !== document.documentElement) return get.call(this);
      return new Proxy(get.call(this), {
        set(target, key, value) {
          if (key === 'ready' && value === 'true') {
            seen.live ??= performance.now();
            window.Error = Own;
          }
          return Reflect.set(target, key, value);
        },
      });
    },
  });

  const visible = (element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const inWindow = ({ top, bottom, left, right }) =>
    bottom > 0 && right > 0 && top < window.innerHeight && left < window.innerWidth;
  // Marks are as wide as high; rules and steps are lines, grounds of words are wide.
  const isMark = ({ width, height }) => width >= 6 && width <= 60 && Math.abs(width - height) < 4;
  const marksOf = (svg) => {
    const box = svg.getBoundingClientRect();
    if (box.width < 200 || box.height < 30 || !inWindow(box) || !visible(svg)) return 0;
    return [...svg.querySelectorAll('path, rect, circle')].filter((shape) => {
      const place = shape.getBoundingClientRect();
      return isMark(place) && inWindow(place) && !shape.closest('defs, clipPath');
    }).length;
  };
  const rows = () => {
    const shown = [...document.querySelectorAll('main ol button, main .theme')].filter(
      (row) => names.includes(row.textContent.trim()) && visible(row),
    );
    return [...new Set(shown.map((row) => row.textContent.trim()))];
  };
  let clicked = false;
  const click = () => {
    const control = [...document.querySelectorAll('main ol button, main fieldset label')].find(
      (one) => one.textContent.trim() === theme && !one.closest('[inert]') && visible(one),
    );
    if (!control) return;
    clicked = true;
    control.click();
  };
  let before = '';
  const look = () => {
    const now = performance.now();
    const pictures = document.body ? [...document.querySelectorAll('main svg')] : [];
    // To measure every shape in every frame would itself be slow.
    const state = pictures
      .map((svg) => [svg.clientWidth, svg.getElementsByTagName('*').length, visible(svg)].join())
      .join(' ');
    if (state !== before) {
      before = state;
      const count = pictures.reduce((sum, svg) => sum + marksOf(svg), 0);
      if (count !== (seen.marks.at(-1)?.[1] ?? 0)) seen.marks.push([now, count]);
    }
    if (theme !== null && only) {
      for (const name of rows()) if (name !== theme) seen.flashed.push(name);
    } else if (theme !== null && seen.answered === null) {
      if (clicked) {
        const left = rows();
        if (left.length === 1 && left[0] === theme) seen.answered = now;
      } else click();
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
