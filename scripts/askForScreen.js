// Asks for the files of the screen that the link leads to, and not only once the program is there to ask.
(() => {
  // What stands behind the checksum is not the sender's.
  const [sent] = window.location.search.split(/[?&]c=/);
  const [, screen] = /[?&]view=(\w+)/.exec(sent) || [];
  const files = document.querySelector(`meta[name="files-${screen}"]`);
  for (const file of files ? files.content.split(' ') : []) {
    const link = document.createElement('link');
    if (file.endsWith('.css')) Object.assign(link, { rel: 'preload', as: 'style' });
    else link.rel = 'modulepreload';
    // As the bundler asks for them, or they would come twice.
    link.crossOrigin = '';
    link.href = `./assets/${file}`;
    document.head.append(link);
  }
})();
