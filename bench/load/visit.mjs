// One visit: a site opened by a new reader, with all that is asked of it on the way.
import { setTimeout as delay } from 'node:timers/promises';
import { newReader } from './profiles.mjs';
import { watch } from './watch.mjs';

/** Requests and the bytes of those that have come whole, by milliseconds on the page's own clock. */
async function traffic(client) {
  const requests = new Map();
  const arrived = new Map();
  await client.send('Performance.enable');
  client.on('Network.requestWillBeSent', ({ request, requestId, timestamp }) => {
    // The icon is the browser's own wish, and some browsers have none.
    const asked = request.url.startsWith('http') && !/\/favicon\.\w+$/.test(request.url);
    if (asked) requests.set(requestId, timestamp);
  });
  client.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) =>
    arrived.set(requestId, { at: timestamp, bytes: encodedDataLength }),
  );
  return async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    const begun = metrics.find(({ name }) => name === 'NavigationStart').value;
    const early = (at, time) => (at - begun) * 1000 <= time;
    const sum = (list) => list.reduce((total, { bytes }) => total + bytes, 0);
    return {
      /** Those asked for until then. */
      askedUntil: (time) => {
        const ids = [...requests.keys()].filter((id) => early(requests.get(id), time));
        return { requests: ids.length, bytes: sum(ids.flatMap((id) => arrived.get(id) ?? [])) };
      },
      /** Bytes of those that had come by then. */
      comeUntil: (time) =>
        sum(
          [...arrived].flatMap(([id, one]) => (requests.has(id) && early(one.at, time) ? one : [])),
        ),
    };
  };
}

/** The first time at which as many marks are seen as a share of those that are seen in the end. */
function whenShown(marks, enough) {
  return marks.find(([, count]) => count > 0 && count >= enough)?.[0] ?? null;
}

/** How long something may take, in milliseconds, and how often it is looked for. */
const PATIENCE = 60_000;
const PAUSE = 50;

/**
 * Waits until an expression holds in the page. It is the browser that is asked: what drives it would
 * first read a program of its own into the page, 0.2 s of a slow processor that no reader waits for.
 */
async function until(client, expression) {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    const { result } = await client.send('Runtime.evaluate', { expression });
    if (result.value === true) return;
    await delay(PAUSE);
  }
  throw new Error(`Not after ${PATIENCE / 1000} s: ${expression}`);
}

/**
 * Opens a site and gives what was seen, in milliseconds since navigation, bytes and numbers; null for
 * what did not happen.
 * @param {{ url: string, live: boolean }} site `live`: whether it has a program that says when it is there
 * @param {{ search?: string, theme?: string, click?: boolean, names: string[] }} visit `theme`: the one
 *   that the link leaves, or with `click` the one that is clicked as soon as it can be
 */
export async function visit(browser, profile, site, { search = '', theme = null, click, names }) {
  const { context, page, client } = await newReader(browser, profile);
  try {
    const loaded = await traffic(client);
    await page.addInitScript(watch, { names, theme, only: theme !== null && !click });
    await page.goto(site.url + search, { waitUntil: 'load' });
    if (site.live) await until(client, 'window.seen.live !== null');
    if (click) await until(client, 'window.seen.answered !== null');
    // What comes late, such as a layout that shifts, belongs to it.
    await page.waitForTimeout(500);
    const seen = await page.evaluate(() => ({
      ...window.seen,
      painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
    }));
    const { askedUntil, comeUntil } = await loaded();
    const end = seen.live ?? Number.POSITIVE_INFINITY;
    const tasks = seen.tasks.filter(([start]) => start < end).map(([, duration]) => duration);
    const first = whenShown(seen.marks, 1);
    const all = whenShown(seen.marks, click ? 1 : (seen.marks.at(-1)?.[1] ?? 1));
    // A frame is seen no sooner than the first that the browser has painted.
    const painted = (time) => (time === null ? null : Math.max(time, seen.painted ?? time));
    return {
      first: painted(first),
      all: painted(all),
      live: seen.live,
      answered: seen.answered,
      flashed: [...new Set(seen.flashed)],
      shift: seen.shift,
      blocked: tasks.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0),
      longest: Math.max(0, ...tasks),
      ...askedUntil(end),
      bytesBefore: comeUntil(Math.max(painted(first) ?? 0, seen.answered ?? 0)),
    };
  } finally {
    await context.close();
  }
}
