// Drives the built app (dist/) in a real browser, with the headers that `npm start` sends.
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { browserPath, findBrowser, launchArguments } from '../../scripts/browser.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

// This file is read again in every worker: the port is chosen once and handed down.
process.env.DUIZHAO_TEST_PORT ??= String(await freePort());
const port = process.env.DUIZHAO_TEST_PORT;
const url = `http://127.0.0.1:${port}/`;

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.test.ts',
  // The same on every system.
  snapshotPathTemplate: '{testDir}/{testFilePath}-snapshots/{arg}{ext}',
  outputDir: `${ROOT}/test-results`,
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // A fault of the program fails again; what passes then is named as flaky in the summary.
  retries: 1,
  // A slow machine is no fault of a test.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    baseURL: url,
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    colorScheme: 'light',
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: browserPath(() => findBrowser(true)),
      // A test's page is gone before what the compiler makes of its program is worth the work.
      args: [...launchArguments(), '--js-flags=--no-opt --no-maglev'],
    },
  },
  webServer: {
    // As `npm start` has it: a link that is far too long must reach the app, which says so.
    command: `node --max-http-header-size=65536 scripts/serve.mjs --no-build --strict --port ${port}`,
    cwd: ROOT,
    url,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
