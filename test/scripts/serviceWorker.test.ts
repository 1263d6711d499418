// The worker's program in a world of its own: on a host of the web, which the browser tests have not.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const PROGRAM = readFileSync(new URL('../../scripts/serviceWorker.js', import.meta.url), 'utf8');
const OURS = new Response('<title>对照 Duizhao</title>');
const OTHER = new Response('<title>Another project</title>');
const NOT_FOUND = new Response('', { status: 404 });

type Answers = Readonly<Record<'sw.js' | './', Response | Error>>;

/** Opens the page under a worker; `answers`: those of the host. */
async function visit(home: string, answers: Answers) {
  const kept = new Map([
    ['duizhao-0000 https://example.org/elsewhere/', new Map()],
    [`duizhao-__VERSION__ ${home}`, new Map([['./', 'the kept page']])],
    ['another project', new Map()],
  ]);
  const listeners = new Map<string, (event: object) => void>();
  let there = true;
  const self = {
    location: new URL('sw.js', home),
    registration: {
      scope: home,
      unregister: async () => {
        there = false;
      },
    },
    addEventListener: (type: string, listener: (event: object) => void) =>
      listeners.set(type, listener),
  };
  const caches = {
    keys: async () => [...kept.keys()],
    delete: async (name: string) => kept.delete(name),
    match: async (file: string, { cacheName }: { cacheName: string }) =>
      kept.get(cacheName)?.get(file),
  };
  const fetch = async (file: string | { url: string }) => {
    if (typeof file !== 'string') return 'the page of the host';
    const answer = answers[file === './' ? './' : 'sw.js'];
    if (answer instanceof Error) throw answer;
    return answer.clone();
  };
  new Function('self', 'caches', 'fetch', PROGRAM)(self, caches, fetch);
  const events: Promise<unknown>[] = [];
  let shown: unknown;
  listeners.get('fetch')?.({
    request: { method: 'GET', url: `${home}?v=1`, mode: 'navigate', cache: 'default' },
    waitUntil: (work: Promise<unknown>) => events.push(work),
    respondWith: (answer: Promise<unknown>) => {
      shown = answer;
    },
  });
  const page = await shown;
  await Promise.all(events);
  return { page, there, kept: [...kept.keys()] };
}

describe('the service worker', () => {
  const home = 'https://example.org/app/';
  const GONE: Answers = { 'sw.js': NOT_FOUND, './': OTHER };

  it('leaves a host that has the app no longer, with its own files alone', async () => {
    expect(await visit(home, GONE)).toEqual({
      page: 'the kept page',
      there: false,
      kept: ['duizhao-0000 https://example.org/elsewhere/', 'another project'],
    });
  });

  it.each([
    ['has the app', { 'sw.js': new Response("'duizhao-'"), './': OURS }],
    ['is being given a release', { 'sw.js': NOT_FOUND, './': OURS }],
    ['answers every address with the start page', { 'sw.js': OURS, './': OURS }],
    ['does not answer', { 'sw.js': new TypeError('offline'), './': new TypeError('offline') }],
    ['fails', { 'sw.js': new Response('', { status: 502 }), './': OTHER }],
    ['asks who is there', { 'sw.js': new Response('', { status: 401 }), './': OTHER }],
  ] as const)('stays where the host %s', async (_, answers) => {
    const after = await visit(home, answers);
    expect(after).toMatchObject({ page: 'the kept page', there: true });
    expect(after.kept).toHaveLength(3);
  });

  it.each(['localhost:4173', 'app.localhost', '127.0.0.1:4173', '127.8.0.1', '[::1]:4173'])(
    'asks before it answers on %s',
    async (host) => {
      expect((await visit(`http://${host}/`, GONE)).page).toBe('the page of the host');
    },
  );

  it.each(['localhost.example.org', '127.example.org', 'example.localhost.org'])(
    'takes %s for a host like any other',
    async (host) => {
      expect((await visit(`https://${host}/`, GONE)).page).toBe('the kept page');
    },
  );
});
