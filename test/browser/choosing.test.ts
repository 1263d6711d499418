// What choosing on the page leaves is what a fresh load of its link draws: for every view and every clause.
import type { Locator } from '@playwright/test';
import { SCREENS } from '../../src/state/view.ts';
import { drawn } from './drawn.ts';
import { expect, open, ready, test } from './harness.ts';
import { filterByWords, openFilter } from './menus.ts';

/** All that have the filter: Method has none. */
const VIEWS = SCREENS.filter((screen) => screen !== 'about');

const tick = (name: string) => (menu: Locator) =>
  menu.getByRole('checkbox', { name: new RegExp(`^${name}，`) }).check();

/** Each clause: what is chosen on the page, and the link that it makes. */
const CLAUSES: readonly {
  readonly clause: string;
  readonly link: string;
  readonly choose: (menu: Locator) => Promise<unknown>;
}[] = [
  { clause: '主题', link: 'theme=data', choose: tick('数据要素') },
  { clause: '类型', link: 'kind=goal', choose: tick('定性目标') },
  { clause: '数值', link: 'status=forecast', choose: tick('预计值') },
  { clause: '年份', link: 'dated=yes', choose: tick('写明年份') },
  { clause: '数值', link: 'number=yes', choose: tick('有数值') },
  {
    clause: '年份',
    link: 'year=2030..',
    choose: (menu) => menu.getByRole('combobox', { name: '从' }).selectOption('2030'),
  },
  { clause: '谁写到', link: 'only=b', choose: tick('只有山东文件写到') },
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
      for (const { clause, link, choose } of CLAUSES) {
        await test.step(link, async () => {
          const menu = await openFilter(page, clause);
          await choose(menu);
          await expect.poll(() => new URL(page.url()).search).toContain(link);
          await ready(page);
          // It stays until it is closed.
          await expect(menu).toBeVisible();
          await page.mouse.click(2, 500);
          await expect(menu).toBeHidden();
          await open(fresh, new URL(page.url()).search);
          await expect.soft.poll(() => drawn(page)).toEqual(await drawn(fresh));
          await page.getByRole('button', { name: `去掉${clause}`, exact: true }).click();
          await ready(page);
        });
      }
      await test.step('words', async () => {
        await filterByWords(page, '安全');
        await expect.poll(() => new URL(page.url()).search).toContain('q=%E5%AE%89%E5%85%A8');
        await ready(page);
        await open(fresh, new URL(page.url()).search);
        await expect.soft.poll(() => drawn(page)).toEqual(await drawn(fresh));
        await page.getByRole('button', { name: '去掉文字', exact: true }).click();
        await ready(page);
      });
      if (width === 1440)
        await test.step('one document', async () => {
          await page.getByRole('button', { name: '四川，左侧文件' }).first().click();
          await page.getByRole('button', { name: '只看这份文件' }).click();
          // Nothing is pointed at.
          await page.mouse.move(2, 500);
          await expect.poll(() => new URL(page.url()).search).toContain('b=sichuan');
          await ready(page);
          await open(fresh, new URL(page.url()).search);
          await expect.soft.poll(() => drawn(page)).toEqual(await drawn(fresh));
          await page
            .getByRole('button', { name: /^四川，左/ })
            .first()
            .click();
          await page.getByRole('button', { name: '与山东文件对照' }).click();
          await page.mouse.move(2, 500);
          await ready(page);
        });
      if (view === 'coverage')
        await test.step('a word', async () => {
          const field = page.getByRole('searchbox', { name: '数一个词' });
          await field.fill('算力');
          await expect.poll(() => new URL(page.url()).search).toContain('word=');
          await ready(page);
          await open(fresh, new URL(page.url()).search);
          await expect.soft.poll(() => drawn(page)).toEqual(await drawn(fresh));
          await page.goBack();
          await expect.poll(() => new URL(page.url()).search).not.toContain('word=');
          await ready(page);
        });
      // And the way back.
      await expect.poll(() => drawn(page)).toEqual(untouched);
      await fresh.close();
    });
  }
}
