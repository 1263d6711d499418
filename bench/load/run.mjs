// How fast the app is there and answers, as ratios in one run: against a static page with the same first
// view (the floor) and against a page of Observable Framework with the same data and chart. Builds all
// three, serves them alike, visits them in turn in a real browser and prints one table.
//   npm run bench -- [--runs 5] [--profile laptop|desktop] [--no-build]
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { browserPath, launchArguments } from '../../scripts/browser.mjs';
import { POLICY } from '../../scripts/serve.mjs';
import { answers } from './answers.mjs';
import { makeFloor } from './floor.mjs';
import { makeFramework } from './framework.mjs';
import { PROFILES } from './profiles.mjs';
import { serveFolder } from './server.mjs';
import { FRAMEWORK, OURS } from './sites.mjs';
import { switches } from './switches.mjs';
import { printed, rowsOf } from './table.mjs';
import { visit } from './visit.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DIST = join(ROOT, 'dist');
/** Screens with a chart, as links name them. */
const CHARTED = ['timeline', 'figures', 'coverage'];
/** Readers whose answers are timed; each gives eight times an action. */
const READERS = 2;
/** Styles that the app's program sets one by one stand in the floor's markup. */
const FLOOR_POLICY = POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    profile: { type: 'string', default: 'desktop,laptop' },
    'no-build': { type: 'boolean' },
  },
});
const runs = Number(values.runs);
const wanted = values.profile.split(',');
const unknown = wanted.filter((name) => !(name in PROFILES));
if (!Number.isInteger(runs) || runs < 1 || unknown.length > 0) {
  console.error('--runs is a whole number from 1; --profile is laptop or desktop.');
  process.exit(1);
}

/** Does each in turn, so often, and begins with another every time: what else the machine does falls on all. */
async function inTurn(times, jobs) {
  const results = Object.fromEntries(Object.keys(jobs).map((name) => [name, []]));
  const names = Object.keys(jobs);
  for (let n = 0; n < times; n += 1)
    for (const at of names.keys()) {
      const name = names[(at + n) % names.length];
      results[name].push(await jobs[name]());
    }
  return results;
}

const themes = JSON.parse(readFileSync(join(ROOT, 'data/themes.json'), 'utf8'));
const names = themes.map(({ name }) => name.zh);
const theme = { id: themes[0].id, name: names[0] };

async function measureProfile(browser, key, sites, folder) {
  const profile = PROFILES[key];
  await makeFloor(browser, { url: sites.ours.url, dist: DIST, folder, viewport: profile.viewport });
  const floor = { ...OURS, ...(await serveFolder(folder, FLOOR_POLICY)), live: false };
  const going =
    (site, how = {}) =>
    () =>
      visit(browser, profile, site, { names, ...how });
  const both = (how) => ({
    ours: going(sites.ours, how),
    framework: going(sites.framework, how),
  });
  // Once for nothing: the server compresses, the browser starts.
  await inTurn(1, { ...both(), floor: going(floor) });
  const visits = { bare: await inTurn(runs, { ...both(), floor: going(floor) }) };
  console.error(`${key}: bare address done`);
  visits.charts = await inTurn(
    runs,
    Object.fromEntries(CHARTED.map((view) => [view, going(sites.ours, { view })])),
  );
  console.error(`${key}: screens with charts done`);
  visits.link = await inTurn(runs, both({ theme, by: 'link' }));
  visits.press = await inTurn(runs, both({ theme, by: 'press' }));
  console.error(`${key}: filtered links and first filters done`);
  const readers = await inTurn(READERS, {
    ours: () => answers(browser, profile, sites.ours, names.length),
    framework: () => answers(browser, profile, sites.framework, names.length),
  });
  console.error(`${key}: answers done`);
  await floor.close();
  const joined = (list) =>
    Object.fromEntries(
      Object.keys(list[0]).map((action) => [action, list.flatMap((one) => one[action])]),
    );
  return {
    ...visits,
    answers: { ours: joined(readers.ours), framework: joined(readers.framework) },
  };
}

const folder = mkdtempSync(join(tmpdir(), 'duizhao-bench-'));
if (!values['no-build']) await build({ root: ROOT, logLevel: 'warn' });
const sites = {
  ours: { ...OURS, ...(await serveFolder(DIST, POLICY)) },
  framework: {
    ...FRAMEWORK,
    ...(await serveFolder(await makeFramework(join(folder, 'framework')))),
  },
};
const browser = await chromium.launch({ executablePath: browserPath(), args: launchArguments() });
try {
  const profiles = {};
  for (const key of wanted)
    profiles[key] = await measureProfile(browser, key, sites, join(folder, `floor-${key}`));
  const switched = await switches(browser, PROFILES.desktop, sites.ours.url);
  console.log(
    `medians of ${runs} visits, in turn; within 10 % is taken for noise, but for bytes and counts`,
  );
  console.log(printed(rowsOf({ profiles, switched })));
} finally {
  await browser.close();
  for (const site of Object.values(sites)) await site.close();
  rmSync(folder, { recursive: true });
}
