// A hundred changes of view in one visit: what script holds before and after, and the charts that live on.
import { newReader } from './profiles.mjs';

const VIEWS = ['overview', 'goals', 'timeline', 'figures', 'coverage'];
const ROUNDS = 20;

async function show(page, view) {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, `?v=1&view=${view}`);
  await page.waitForSelector('html[data-ready="true"]');
}

async function rounds(page, count) {
  for (let n = 0; n < count; n += 1) for (const view of VIEWS) await show(page, view);
  await show(page, VIEWS[0]);
  await page.waitForTimeout(500);
}

async function heap(client) {
  for (let n = 0; n < 3; n += 1) await client.send('HeapProfiler.collectGarbage');
  return (await client.send('Runtime.getHeapUsage')).usedSize;
}

/** Boxes of charts that were not given up, in the document or not. */
async function charts(client) {
  const { result } = await client.send('Runtime.evaluate', {
    expression: 'HTMLDivElement.prototype',
  });
  const { objects } = await client.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId,
  });
  const count = async (which) => {
    const { result: found } = await client.send('Runtime.callFunctionOn', {
      objectId: objects.objectId,
      functionDeclaration: `function () { return this.filter((box) => box.getAttribute('_echarts_instance_') ${which}).length; }`,
      returnByValue: true,
    });
    return found.value;
  };
  return { live: await count(''), shown: await count('&& box.isConnected') };
}

/**
 * Changes the view a hundred times.
 * @returns {Promise<{ before: number, after: number, live: number, shown: number }>} bytes, and charts
 *   that live and that are on the screen afterwards
 */
export async function switches(browser, profile, url) {
  const { context, page, client } = await newReader(browser, profile);
  try {
    await page.goto(url);
    await page.waitForLoadState('networkidle');
    // What each view loads and keeps for good, such as programs that the browser has compiled, is no growth.
    await rounds(page, 10);
    const before = await heap(client);
    await rounds(page, ROUNDS);
    const after = await heap(client);
    return { before, after, ...(await charts(client)) };
  } finally {
    await context.close();
  }
}
