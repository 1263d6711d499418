// Keeps one version of the app whole: its page, programs, styles and data, each as it was built. Which
// files those are, with their sums, is written in by the build (keptFiles.mjs).
const VERSION = '__VERSION__';
const FILES = { __FILES__: '' };
// Two copies of the app on one host, under different paths, share the store but not what is in it.
const HOME = new URL('./', self.location.href).href;
const NAME = `duizhao-${VERSION} ${HOME}`;
/** Without which type a browser refuses a file, by the end of its name. */
const TYPES = [
  [/\.js$/, /javascript/],
  [/\.css$/, /^text\/css/],
  [/^\.\/$/, /^text\/html/],
];
/** Hosts of the machine itself, where one project after the other has the same address. */
const IS_LOOPBACK = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(
  self.location.hostname,
);
/** ms until a host that does not answer counts as none. */
const PATIENCE = 3000;

/** Names of our stores; those of older releases did not say whose they are. */
const all = () =>
  caches
    .keys()
    .then((keys) => keys.filter((key) => /^duizhao-\w+( |$)/.test(key)))
    .then((keys) => keys.filter((key) => !key.includes(' ') || key.endsWith(` ${HOME}`)));

self.addEventListener('install', (event) => {
  const keep = async () => {
    try {
      await fill();
    } catch (error) {
      await caches.delete(NAME);
      throw error;
    }
  };
  event.waitUntil(keep());
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
  if (event.data === 'check') {
    const [asker] = event.ports;
    event.waitUntil(weed().finally(() => asker.postMessage('checked')));
  }
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
  const path = url.pathname.slice(scope.pathname.length);
  if (request.mode === 'navigate' && (path === '' || path === 'index.html')) {
    const gone = leaveIfGone();
    event.waitUntil(gone);
    event.respondWith(page(request, gone));
  } else event.respondWith(file(request, url.origin + url.pathname));
});

/** The page from this version. */
async function page(request, gone) {
  // Elsewhere nobody waits for this; the next visit finds what the host has now.
  if (IS_LOOPBACK && (await gone)) return fetch(request);
  // What is broken is tried again: what is kept is looked through before.
  if (request.cache !== 'default') await weed();
  return (await caches.match('./', { cacheName: NAME })) ?? fetch(request);
}

/** A file, whose name changes with what is in it, from this version or else from whichever has it. */
async function file(request, address) {
  const kept = await caches.match(address, { cacheName: NAME });
  return kept ?? (await caches.match(address)) ?? fetch(request);
}

/**
 * Keeps what is not kept yet. Rejects where a file does not come as it was built: while a release is
 * put up, many hosts answer with their start page and status 200.
 */
async function fill() {
  const cache = await caches.open(NAME);
  const keep = async ([name, integrity]) => {
    if (await cache.match(name)) return;
    // Past what the browser has kept: a file of the version before under the same name must not come in.
    const response = await fetch(name, { cache: 'reload', redirect: 'error', integrity });
    if (!response.ok || !hasType(name, response)) throw new TypeError(`Not as built: ${name}`);
    await cache.put(name, response);
  };
  await Promise.all(Object.entries(FILES).map(keep));
}

/** Drops what is kept and is not as it was built, so that it is asked for again. */
async function weed() {
  const cache = await caches.open(NAME);
  const check = async ([name, integrity]) => {
    const kept = await cache.match(name);
    if (!kept || (hasType(name, kept) && (await sumOf(kept)) === integrity)) return false;
    return cache.delete(name);
  };
  const dropped = await Promise.all(Object.entries(FILES).map(check));
  // Nobody waits for it: a file that is wanted before comes from the server.
  if (dropped.includes(true)) fill().catch(() => {});
}

function hasType(name, response) {
  const type = response.headers.get('Content-Type') ?? '';
  return TYPES.every(([end, wanted]) => !end.test(name) || wanted.test(type));
}

async function sumOf(response) {
  const sum = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(sum)))}`;
}

/** Leaves, with all that is kept, where the app is no longer; says whether it did. Never rejects. */
async function leaveIfGone() {
  try {
    if (!(await isGone())) return false;
    await self.registration.unregister();
    await Promise.all((await all()).map((key) => caches.delete(key)));
    return true;
  } catch {
    // No network: that is what the worker is for.
    return false;
  }
}

/** Whether the host answers and has neither this program nor our page. An error of its own, or a closed door, proves nothing. */
async function isGone() {
  for (const name of [self.location.href, './']) {
    const signal = AbortSignal.timeout(PATIENCE);
    const response = await fetch(name, { cache: 'no-store', signal });
    if (!response.ok && response.status !== 404 && response.status !== 410) return false;
    if (response.ok && /duizhao/i.test(await response.text())) return false;
  }
  return true;
}
