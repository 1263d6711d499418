// What every browser test starts from: a page that fails its test on any noise, and the ways
// to open the app and to run axe on it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  type Browser,
  test as base,
  type ConsoleMessage,
  expect,
  type Page,
  type Request,
  type ViewportSize,
} from '@playwright/test';

/** Everything about a page that no reader should cause: console errors and warnings (broken security policy and failed loads among them), uncaught errors, unhandled rejections, requests to another host. */
export interface Faults {
  /** Those seen so far, in order, each as `kind: words`. */
  readonly seen: readonly string[];
  /**
   * Declares a fault that the test causes on purpose. Each fault that matches is forgiven, and
   * at least one must come, so that a pattern that matches nothing does not linger.
   */
  allow(pattern: RegExp): void;
}

/**
 * Watches a page from before its first request.
 * @param page a page that has not gone anywhere yet
 * @param origin scheme, host and port that requests may go to, e.g. `http://127.0.0.1:4173`
 */
export function watch(
  page: Page,
  origin: string,
): Faults & { unexpected(): string[]; stop(): void } {
  const seen: string[] = [];
  const allowed: RegExp[] = [];
  const onConsole = (message: ConsoleMessage) => {
    const type = message.type();
    // Of the tests' own: what a worker keeps from one test must not answer in the next.
    if (/^Service Worker registration blocked/.test(message.text())) return;
    if (type === 'error' || type === 'warning' || type === 'assert') {
      seen.push(`console ${type}: ${message.text()}`);
    }
  };
  // Unhandled rejections arrive here as well.
  const onError = (error: Error) => seen.push(`page error: ${error.message}`);
  const onCrash = () => seen.push('page crash');
  const onRequest = (request: Request) => {
    const url = new URL(request.url());
    const local = url.protocol === 'data:' || url.protocol === 'blob:';
    if (!local && url.origin !== origin) seen.push(`other host: ${request.url()}`);
  };
  page.on('console', onConsole).on('pageerror', onError);
  page.on('crash', onCrash).on('request', onRequest);
  return {
    seen,
    allow: (pattern) => allowed.push(pattern),
    stop: () => {
      page.off('console', onConsole).off('pageerror', onError);
      page.off('crash', onCrash).off('request', onRequest);
    },
    unexpected: () => [
      ...seen.filter((fault) => !allowed.some((pattern) => pattern.test(fault))),
      ...allowed
        .filter((pattern) => !seen.some((fault) => pattern.test(fault)))
        .map((pattern) => `allowed, but did not happen: ${pattern}`),
    ],
  };
}

/** The page that a worker's tests share, one after the other; null until the first of them. */
interface Kept {
  page: Page | null;
}

/** The page that was kept, or a new one. */
async function keptPage(kept: Kept, browser: Browser): Promise<Page> {
  if (kept.page === null || kept.page.isClosed()) {
    kept.page = await (await browser.newContext()).newPage();
  }
  return kept.page;
}

/** Makes the page what a new reader has: a window of the usual size, nothing stored or intercepted. */
async function wipe(page: Page, origin: string, viewport: ViewportSize | null): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.context().clearPermissions();
  // What is stored is reached from a page of the same origin only.
  if (!page.url().startsWith(origin)) await page.goto(`${origin}/favicon.svg`);
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await page.goto('about:blank');
  await page.emulateMedia({
    media: null,
    colorScheme: 'light',
    reducedMotion: null,
    forcedColors: null,
  });
  if (viewport) await page.setViewportSize(viewport);
  await page.mouse.move(0, 0);
}

/**
 * Playwright's test with a page that is watched: `faults` is what the watch has seen. A worker's
 * tests share one page, wiped after each: a browser that starts afresh takes three times as long.
 * `ownPage`: for tests that leave what cannot be wiped, such as scripts that run before the page's.
 */
export const test = base.extend<{ faults: Faults; ownPage: boolean }, { kept: Kept }>({
  ownPage: [false, { option: true }],
  kept: [
    async ({ playwright: _ }, use) => {
      const kept: Kept = { page: null };
      await use(kept);
      await kept.page?.context().close();
    },
    { scope: 'worker' },
  ],
  page: async ({ ownPage, kept, browser, baseURL, viewport }, use, testInfo) => {
    if (ownPage) {
      const context = await browser.newContext();
      await use(await context.newPage());
      await context.close();
      return;
    }
    const page = await keptPage(kept, browser);
    await use(page);
    // Whatever state a failed test has left it in.
    if (testInfo.status !== testInfo.expectedStatus) {
      kept.page = null;
      await page.context().close();
    } else await wipe(page, new URL(baseURL ?? '').origin, viewport);
  },
  faults: [
    async ({ page, baseURL }, use) => {
      const faults = watch(page, new URL(baseURL ?? '').origin);
      await use(faults);
      faults.stop();
      expect(faults.unexpected()).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Waits until everything in the current view is drawn (link format, rule 10). */
export async function ready(page: Page): Promise<void> {
  // Shorter than a test's own limit, so that what the watch has seen is still reported.
  await page.waitForSelector('html[data-ready="true"]', { timeout: 20_000 });
}

/**
 * Opens the app and waits until it is drawn.
 * @param search the query string of a link, with its `?`; empty for the default view
 */
export async function open(page: Page, search = ''): Promise<void> {
  await page.goto(`/${search}`);
  await ready(page);
}

/** Lets nothing stand in the file of all data, so that each data file is asked for on its own. */
export async function filesApart(page: Page): Promise<void> {
  await page.route('**/assets/data-*.json', (route) => route.fulfill({ json: {} }));
}

/**
 * Leads the app that is open to another of its links, as Back and Forward do, and waits until it is
 * drawn. Much cheaper than to open it afresh: for what does not depend on how the page came to be.
 * @param search as for `open`
 */
export async function show(page: Page, search: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to || location.pathname);
    dispatchEvent(new PopStateEvent('popstate'));
  }, search);
  await ready(page);
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface AxeResult {
  violations: {
    id: string;
    help: string;
    nodes: { target: unknown[]; failureSummary?: string }[];
  }[];
}

/** What colours alone can break. By far the slowest rules: two thirds of a run. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** How far axe looks for faults of colour: at all elements, or at one of each kind and nothing else. */
type Scope = 'every element' | 'colours';

/**
 * Runs axe on the page as it stands: all rules, those of colour on one element of each kind, that
 * is of all that look alike on the same ground.
 * @param scope `every element`: colours too; `colours`: no other rules
 * @returns one line a violation and element: rule, selector, what is wrong; empty when clean
 */
export async function axe(page: Page, scope?: Scope): Promise<string[]> {
  // At the top: axe takes what scrolls under a head that stays in sight for a target too small.
  // Where a record is open, the page may bring it into sight once more when its layout comes late.
  await page.evaluate(async () => {
    const frames = document.querySelector('.evidence-panel') ? 6 : 1;
    for (let calm = 0; calm < frames; calm = window.scrollY === 0 ? calm + 1 : 0) {
      window.scrollTo(0, 0);
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30)));
    }
  });
  // Evaluated, not added as a script tag: the page's security policy stays on. Once a page: it is large.
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(AXE);
  const tags = { type: 'tag', values: TAGS };
  if (scope === 'every element') return runAxe(page, null, tags, []);
  const others = scope === 'colours' ? [] : await runAxe(page, null, tags, COLOUR_RULES);
  const one = await oneOfEachKind(page);
  const colours = { type: 'rule', values: COLOUR_RULES };
  return [...others, ...(await runAxe(page, one, colours, []))];
}

/** One run, on what a selector finds or on everything, without the rules that are `off`. */
async function runAxe(
  page: Page,
  selector: string | null,
  runOnly: { type: string; values: string[] },
  off: string[],
): Promise<string[]> {
  const result = await page.evaluate(
    async ({ selector, runOnly, off }) => {
      type Run = (on: object, how: object) => Promise<AxeResult>;
      const api = (window as unknown as { axe: { run: Run } }).axe;
      const rules = Object.fromEntries(off.map((rule) => [rule, { enabled: false }]));
      const on = selector ? { include: [...document.querySelectorAll(selector)] } : document;
      return api.run(on, { runOnly, rules, resultTypes: ['violations'] });
    },
    { selector, runOnly, off },
  );
  return result.violations.flatMap((violation) =>
    violation.nodes.map(
      (node) =>
        `${violation.id} at ${node.target.join(' ')}: ${node.failureSummary ?? violation.help}`,
    ),
  );
}

/**
 * Marks one element of each kind that has words of its own and gives the selector of those marked.
 * Of one kind are elements of the same name, classes, colour, size and weight, whose parents have
 * the same colour, on the same grounds one upon the other.
 */
function oneOfEachKind(page: Page): Promise<string> {
  return page.evaluate(() => {
    const MARK = 'data-kind-checked';
    for (const old of document.querySelectorAll(`[${MARK}]`)) old.removeAttribute(MARK);
    const grounds = new Map<Element | null, string>([[null, '']]);
    const kinds = new Set<string>();
    // In the order of the document: a parent's ground is known before its children's.
    for (const element of document.querySelectorAll('body, body *')) {
      const look = getComputedStyle(element);
      const under = grounds.get(element.parentElement) ?? '';
      const own = `${look.backgroundColor} ${look.backgroundImage} ${look.opacity} ${look.filter}`;
      grounds.set(element, own === 'rgba(0, 0, 0, 0) none 1 none' ? under : `${under} / ${own}`);
      const worded = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      const field = /^(?:INPUT|SELECT|TEXTAREA)$/.test(element.tagName);
      if (!(worded || field) || element.getClientRects().length === 0) continue;
      const parent = element.parentElement ? getComputedStyle(element.parentElement).color : '';
      const kind = [
        element.tagName,
        element.getAttribute('class'),
        look.color,
        look.fill,
        look.fontSize,
        look.fontWeight,
        look.textDecorationLine,
        look.textShadow,
        parent,
        grounds.get(element),
      ].join('|');
      if (kinds.has(kind)) continue;
      kinds.add(kind);
      element.setAttribute(MARK, '');
    }
    return `[${MARK}]`;
  });
}
