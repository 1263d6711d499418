// The one program that stands in the page itself (firstView.mjs). It runs before there is anything to
// see, so it asks for nothing.
(() => {
  // What cannot be found out, such as settings in a sandbox, is left to the program.
  try {
    const root = document.documentElement;
    const { search, hash } = window.location;
    const stored = JSON.parse(window.localStorage.getItem('duizhao.preferences') || '{}');
    // Whatever the link leads to: a page that is to be dark is not light first, nor laid out first for
    // the letters of the other language. The program does the same, by all its rules.
    const dark = window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    const scheme = stored.scheme || 'system';
    root.dataset.scheme = scheme === 'system' ? dark : scheme;
    let lang = (/[?&]lang=(zh|en)(?=&|$)/.exec(search) || [])[1] || stored.lang;
    for (let i = 0; !lang && i < navigator.languages.length; i += 1) {
      const tag = navigator.languages[i].toLowerCase().split('-')[0];
      if (tag === 'zh' || tag === 'en') lang = tag;
    }
    if (lang === 'en') root.lang = lang;
    // Any other link leads to another view.
    if (lang === 'en' || search || hash) return;
    const width = window.innerWidth;
    // Between the two the view is laid out by the window's width.
    if (width >= 1200) root.dataset.first = 'desk';
    else if (width >= 340 && width <= 480) root.dataset.first = 'phone';
  } catch {}
})();
