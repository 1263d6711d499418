// What choosing on the page leaves is what a fresh load of its link draws: for every view and every clause.
import type { Page } from '@playwright/test';
import { SCREENS } from '../../src/state/view.ts';
import { drawn } from './drawn.ts';
import { expect, open, ready, test } from './harness.ts';

/** All that have the filter: Method has none. */
const VIEWS = SCREENS.filter((screen) => screen !== 'about');

/** The part of the page that holds the filter. */
const bar = (page: Page) => page.getByRole('region', { name: '筛选' });

/** A press of “only” beside a choice. */
const only = (label: string) => (page: Page) =>
  bar(page)
    .getByRole('button', { name: `只看“${label}”`, exact: true })
    .click();

/** Each clause: what is chosen on the page, and the link that it makes. */
const CLAUSES: readonly {
  readonly face: RegExp | null;
  readonly link: string;
  readonly choose: (page: Page) => Promise<unknown>;
}[] = [
  { face: /^主题/, link: 'theme=data', choose: only('数据要素') },
  { face: /^类型/, link: 'kind=goal', choose: only('定性目标') },
  { face: /^数值状态/, link: 'status=forecast', choose: only('预计值') },
  {
    face: /^年份/,
    link: 'dated=yes',
    choose: (page) => page.getByRole('radio', { name: /^写明年份/ }).check(),
  },
  {
    face: /^年份/,
    link: 'year=2030..',
    choose: (page) => page.getByRole('combobox', { name: '从' }).selectOption('2030'),
  },
  { face: /^哪一方写到/, link: 'only=b', choose: only('只有山东文件写到') },
  {
    face: null,
    link: 'q=%E5%AE%89%E5%85%A8',
    choose: (page) => page.getByRole('searchbox').fill('安全'),
  },
];

for (const [width, views] of [
  [1440, VIEWS],
  [390, ['overview', 'figures']],
] as const) {
  for (const view of views) {
    test(`${view} at ${width} px: what is drawn after choosing equals a fresh load of its link, clause by clause`, async ({
      page,
      browser,
      baseURL,
    }) => {
      const viewport = { width, height: 900 };
      await page.setViewportSize(viewport);
      const fresh = await browser.newPage({ baseURL, viewport });
      await open(page, view === 'overview' ? '' : `?v=1&view=${view}`);
      const untouched = await drawn(page);
      for (const { face, link, choose } of CLAUSES) {
        await test.step(link, async () => {
          if (width < 768) await bar(page).getByRole('button', { name: /^筛选/ }).click();
          if (face) await bar(page).getByRole('button', { name: face }).click();
          await choose(page);
          if (face) await page.keyboard.press('Escape');
          if (width < 768) await bar(page).getByRole('button', { name: '收起' }).click();
          await expect.poll(() => new URL(page.url()).search).toContain(link);
          await ready(page);
          await open(fresh, new URL(page.url()).search);
          await expect.soft.poll(() => drawn(page)).toEqual(await drawn(fresh));
          if (width < 768) await bar(page).getByRole('button', { name: /^筛选/ }).click();
          await page.getByRole('button', { name: '重置筛选' }).click();
          if (width < 768) await bar(page).getByRole('button', { name: '收起' }).click();
          await ready(page);
        });
      }
      // And the way back.
      await expect.poll(() => drawn(page)).toEqual(untouched);
      await fresh.close();
    });
  }
}
