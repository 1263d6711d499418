// Shows the view that stands in the page itself (prerender.mjs). It runs before there is anything to see,
// so it asks for nothing.
(() => {
  // What cannot be found out, such as settings in a sandbox, is left to the program.
  try {
    const root = document.documentElement;
    const { search, hash } = window.location;
    const stored = JSON.parse(window.localStorage.getItem('duizhao.preferences') || '{}');
    // Whatever the link leads to: a page that is to be dark is not light first, nor laid out first for
    // the letters of the other language. The program does the same, by all its rules.
    const dark = window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    // What stands behind the checksum is not the sender's.
    const [sent] = search.split(/[?&]c=/);
    // A frame in another page may be fixed to the colours of that page.
    const framed = /[?&]embed=1(?=&|$)/.test(sent) && /[?&]scheme=(light|dark)(?=&|$)/.exec(sent);
    const scheme = framed ? framed[1] : stored.scheme || 'system';
    root.dataset.scheme = scheme === 'system' ? dark : scheme;
    let lang = (/[?&]lang=(zh|en)(?=[-_&]|$)/.exec(sent) || [])[1] || stored.lang;
    for (let i = 0; !lang && i < navigator.languages.length; i += 1) {
      const tag = navigator.languages[i].toLowerCase().split('-')[0];
      if (tag === 'zh' || tag === 'en') lang = tag;
    }
    if (lang === 'en') root.lang = lang;
    // Any other link leads to another view, and a page in a frame has more to say.
    if (search || hash || window.self !== window.top) return;
    root.dataset.prerendered = lang === 'en' ? 'en' : 'zh';
  } catch {}
})();
