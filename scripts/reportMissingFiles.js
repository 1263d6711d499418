// Says that a file of the page did not come, while the program is not there to say it. What index.html
// says of old browsers is left to old browsers.
(() => {
  // What the styles ask of a browser at the least. An old one stays with the words for it.
  const able =
    'registerProperty' in (window.CSS || {}) &&
    CSS.supports('color', 'color-mix(in srgb, red, red)');
  if (!able) return;
  const root = document.documentElement;
  root.dataset.browser = 'able';
  const find = (selector) => document.querySelector(selector);
  const missing = [];

  /** Shows the words for 'late' or 'failed'; `done` gets where they stand. The program takes them away. */
  const say = (why, done) => {
    const boot = find('.boot');
    const told = find('.boot-file');
    if (!told && document.readyState === 'loading') setTimeout(() => say(why, done), 50);
    if (!boot || !told) return;
    // What failed is no longer awaited.
    if (why === 'late' && missing.length > 0) return;
    for (const one of told.querySelectorAll('[data-why]')) one.hidden = one.dataset.why !== why;
    for (const one of told.querySelectorAll('.boot-name'))
      one.textContent = missing.map((url) => url.replace(/^.*\//, '')).join(' ');
    // Styles, which hide the one or the other, may be what is missing.
    find('.boot-old').hidden = true;
    find('.boot-now').hidden = why === 'failed';
    told.querySelector('button').onclick = again;
    told.hidden = false;
    if (done) done(told);
  };

  /** Loads the page again, what was wrong past what the browser has kept of it. */
  const again = () => {
    const reload = () => window.location.reload();
    const asked = missing.map((url) => fetch(url, { cache: 'reload' }).catch(() => {}));
    Promise.all(asked).then(reload);
    setTimeout(reload, 3000);
  };

  const failed = (url, done) => {
    if (!missing.includes(url)) missing.push(url);
    say('failed', done);
  };

  /** Without styles the view that stands in the page is none; the words stay when the program has come. */
  const unstyled = (told) => {
    for (const one of document.querySelectorAll('.prerendered')) one.hidden = true;
    document.body.prepend(told);
  };

  // A file that does not come, or is none of its kind, is told of where it is asked for.
  window.addEventListener(
    'error',
    ({ target, error, filename }) => {
      // One that was cut, or is of another version, does not read as a program.
      if (target === window) error instanceof SyntaxError && failed(filename);
      else if (target.tagName === 'SCRIPT') failed(target.src);
      else if (target.rel === 'stylesheet') failed(target.href, unstyled);
    },
    true,
  );

  // The page stays white while its styles are on their way. One that is put in later keeps nothing waiting.
  setTimeout(() => {
    const styles = find('link[rel="stylesheet"]');
    if (!styles || styles.sheet || missing.length > 0) return;
    const later = styles.cloneNode();
    styles.replaceWith(later);
    say('late', (told) => {
      unstyled(told);
      later.onload = () => {
        if (missing.length === 0) told.remove();
      };
    });
  }, 5000);
  setTimeout(() => say('late'), 10_000);
})();
