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
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    arrived.set(requestId, encodedDataLength),
  );
  /** Those asked for until then. */
  return async (time) => {
    const { metrics } = await client.send('Performance.getMetrics');
    const begun = metrics.find(({ name }) => name === 'NavigationStart').value;
    const ids = [...requests].filter(([, at]) => (at - begun) * 1000 <= time).map(([id]) => id);
    return {
      requests: ids.length,
      bytes: ids.reduce((sum, id) => sum + (arrived.get(id) ?? 0), 0),
    };
  };
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
 * @param site one of sites.mjs with its `url`; `live`: whether it has a program that says when it is there
 * @param {{ names: string[], theme?: { id: string, name: string }, by?: 'link' | 'press', view?: string }} visit `names`: of
 *   all themes; `theme`: the one that is to be left, by the link or by presses as soon as they can be;
 *   `view`: a screen with a chart, whose shapes are its marks
 */
export async function visit(
  browser,
  profile,
  site,
  { names, theme = null, by = null, view = null },
) {
  const { context, page, client } = await newReader(browser, profile);
  try {
    const askedUntil = await traffic(client);
    const { themes } = site;
    const marks = view === null ? site.marks : site.charts;
    const presses = by === 'press' ? site.presses(theme.id) : [];
    await page.addInitScript(watch, {
      ...{ marks, themes, names, presses },
      anyShape: view !== null,
      theme: theme?.name ?? null,
    });
    const query = view !== null ? site.view(view) : by === 'link' ? site.link(theme.id) : '';
    await page.goto(site.url + query, { waitUntil: 'load' });
    if (site.live) await until(client, 'window.seen.live !== null');
    if (by === 'press') await until(client, 'window.seen.answered !== null');
    // What comes late, such as a layout that shifts, belongs to it.
    await page.waitForTimeout(500);
    const seen = await page.evaluate(() => ({
      ...window.seen,
      painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
    }));
    const { live, first } = seen;
    const end = live ?? Number.POSITIVE_INFINITY;
    const tasks = seen.tasks.filter(([start]) => start < end).map(([, duration]) => duration);
    return {
      // A frame is seen no sooner than the first that the browser has painted.
      first: first === null ? null : Math.max(first, seen.painted ?? first),
      live,
      answered: seen.answered,
      flashed: seen.flashed.length > 0,
      shift: seen.shift,
      blocked: tasks.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0),
      longest: Math.max(0, ...tasks),
      ...(await askedUntil(end)),
    };
  } finally {
    await context.close();
  }
}
