// Keeps one version of the app whole: its page, programs, styles and data. Which files those are is
// written in by the build (keptFiles.mjs).
const VERSION = '__VERSION__';
const FILES = ['__FILES__'];
const PREFIX = 'duizhao-';
const NAME = PREFIX + VERSION;

const all = () => caches.keys().then((keys) => keys.filter((key) => key.startsWith(PREFIX)));

self.addEventListener('install', (event) => {
  // Past what the browser has kept: a file of the version before under the same name must not come in.
  const files = FILES.map((file) => new Request(file, { cache: 'reload' }));
  event.waitUntil(caches.open(NAME).then((cache) => cache.addAll(files)));
});

self.addEventListener('activate', (event) => {
  // Pages of the version before may still be open and ask for its files: they are kept once more.
  const drop = async () => {
    const older = (await all()).filter((key) => key !== NAME);
    await Promise.all(older.slice(0, -1).map((key) => caches.delete(key)));
  };
  event.waitUntil(drop());
});

self.addEventListener('message', (event) => {
  if (event.data === 'take over') self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  const scope = new URL(self.registration.scope);
  if (request.method !== 'GET' || url.origin !== scope.origin) return;
  if (!url.pathname.startsWith(scope.pathname)) return;
  // A frame has headers of its own, which the kept page lacks.
  if (request.mode === 'navigate' && url.searchParams.get('embed') === '1') return;
  // A reader who tries a failed file again wants the server's answer.
  if (request.cache === 'reload' || request.cache === 'no-store') return;
  event.respondWith(answer(request, url, scope));
});

/** The page from this version; a file, whose name changes with what is in it, from whichever has it. */
async function answer(request, url, scope) {
  const path = url.pathname.slice(scope.pathname.length);
  const page = request.mode === 'navigate' && (path === '' || path === 'index.html');
  const kept = page
    ? await caches.match('./', { cacheName: NAME })
    : await caches.match(url.origin + url.pathname);
  return kept ?? fetch(request);
}
