// For whom the time is taken: someone at a desk, and someone with a briefing laptop on a slow line.

/**
 * `slow`: how many times slower the processor; `line`: bytes a second and milliseconds, as the browser's
 * emulation has them; null leaves the line as it is.
 */
export const PROFILES = {
  desktop: { name: 'desktop', viewport: { width: 1440, height: 900 }, slow: 1, line: null },
  laptop: {
    name: 'laptop',
    viewport: { width: 1366, height: 768 },
    slow: 4,
    line: { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 },
  },
};

/** A reader who was never here: nothing kept, in Chinese. Gives the page and its connection to the browser. */
export async function newReader(browser, { viewport, slow, line }) {
  const context = await browser.newContext({
    viewport,
    locale: 'zh-CN',
    colorScheme: 'light',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.setCacheDisabled', { cacheDisabled: true });
  if (line) await client.send('Network.emulateNetworkConditions', { offline: false, ...line });
  if (slow > 1) await client.send('Emulation.setCPUThrottlingRate', { rate: slow });
  return { context, page, client };
}
