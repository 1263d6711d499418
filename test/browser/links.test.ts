import { readFileSync } from 'node:fs';
import { checksum } from '../../src/state/checksum.ts';
import { expect, open, ready, show, test } from './harness.ts';
import { evidence } from './marks.ts';
import { filterByWords, openFilter } from './menus.ts';

const search = (page: { url(): string }) => new URL(page.url()).search;

test('a pasted link shows exactly its view', async ({ page }) => {
  await open(page, '?v=1&view=goals&theme=security~talent&kind=measure&group=doc');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('主题：数据安全、人才');
  await expect(page.getByRole('main')).toContainText('强化数据安全治理');
  await expect(page.getByRole('main')).not.toContainText('算力总规模达到40EFLOPS');
  expect(search(page)).toBe('?v=1&view=goals&theme=security~talent&kind=measure&group=doc');
});

test('an address in another order, with defaults and unknown keys is rewritten to the one link of the view', async ({
  page,
}) => {
  await open(page, '?zzz=1&theme=talent~security&a=sichuan-briefing-1226&view=goals');
  expect(search(page)).toBe('?v=1&view=goals&theme=security~talent');
  await expect(page.getByRole('button', { name: '知道了' })).toHaveCount(0);
});

test('what is not understood is named, and the rest is kept', async ({ page }) => {
  await open(page, '?v=1&view=banana&theme=law~nonsense&year=abc');
  const notices = page.getByRole('status', { name: '提示' });
  await expect(notices).toContainText('banana');
  await expect(notices).toContainText('nonsense');
  await expect(notices).toContainText('abc');
  expect(search(page)).toBe('?v=1&theme=law');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('法治');
  await notices.getByRole('button', { name: '知道了' }).first().click();
  await expect(notices).not.toContainText('banana');
});

test('an unknown record opens nothing and is named', async ({ page }) => {
  await open(page, '?v=1&view=goals&record=sc-99');
  await expect(page.getByRole('status', { name: '提示' })).toContainText('sc-99');
  await expect(evidence(page)).toBeHidden();
  expect(search(page)).toBe('?v=1&view=goals');
});

test('a link cut at any place shows a page', async ({ page }) => {
  const link = '?v=1&view=figures&theme=tech~platform&kind=figure&record=sc-52&d=00000000&c=abcd';
  await open(page, link.slice(0, 40));
  for (let end = 1; end <= link.length; end += 7) {
    await show(page, link.slice(0, end));
    await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
  }
});

test('damaged percent signs, prototypes and very long links break nothing', async ({ page }) => {
  for (const query of [
    '?v=1&q=%E4%B8&theme=%',
    '?__proto__=x&constructor=y&v=1',
    `?v=1&q=${'x'.repeat(20_000)}`,
    '?v=99&view=goals',
  ]) {
    await open(page, query);
    await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
  }
});

test('choosing is a step that Back undoes, and so is a search', async ({ page }) => {
  await open(page);
  const menu = await openFilter(page, '主题');
  await menu.getByRole('checkbox', { name: /^法治/ }).check();
  const chosen = search(page);
  expect(chosen).toContain('theme=');
  await page.keyboard.press('Escape');
  await filterByWords(page, '数据');
  await expect(page.getByRole('button', { name: '文字：数据' })).toBeVisible();
  await expect.poll(() => search(page)).toContain('q=%E6%95%B0%E6%8D%AE');
  await page.getByRole('link', { name: '目标', exact: true }).click();
  await expect.poll(() => search(page)).toContain('view=goals');
  await page.goBack();
  await expect.poll(() => search(page)).toContain('q=%E6%95%B0%E6%8D%AE');
  await expect(page.getByRole('button', { name: '文字：数据' })).toBeVisible();
  await page.goBack();
  await ready(page);
  expect(search(page)).toBe(chosen);
  await expect(page.getByRole('button', { name: /^文字：/ })).toBeHidden();
});

test('an input method changes nothing until it commits', async ({ page }) => {
  await open(page);
  await page.keyboard.press('/');
  const box = page.getByRole('combobox', { name: '搜索或跳转' });
  await expect(box).toBeFocused();
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Input.imeSetComposition', { text: 'ren', selectionStart: 3, selectionEnd: 3 });
  await page.waitForTimeout(300);
  expect(search(page)).toBe('');
  await cdp.send('Input.insertText', { text: '人才' });
  // A composition that is given up leaves the words as they are.
  await cdp.send('Input.imeSetComposition', { text: 'zheng', selectionStart: 5, selectionEnd: 5 });
  await cdp.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 });
  await expect(box).toHaveValue('人才');
  expect(search(page)).toBe('');
  // Enter in the same stroke would be the input method’s.
  await page.waitForTimeout(150);
  await box.press('Enter');
  await expect.poll(() => search(page)).toBe(`?v=1&q=${encodeURIComponent('人才')}`);
  await expect(page.getByRole('button', { name: '文字：人才' })).toBeVisible();
});

test('a search by initials is the same for whoever opens its link, and what is found is marked', async ({
  page,
}) => {
  await open(page, '?v=1&view=goals&q=slzgm');
  const found = page.getByRole('main').locator('[data-mark]');
  await expect(found.first()).toHaveAttribute('data-mark', 'sc-07');
  await filterByWords(page, '40eflops');
  await expect(page.getByRole('main').locator('mark.hit').first()).toHaveText('40EFLOPS');
  await page.getByRole('link', { name: '原文', exact: true }).click();
  const sichuan = page.getByRole('region', { name: '四川文件正文' });
  await sichuan.getByRole('button', { name: '下一处' }).click();
  await expect(sichuan).toContainText('第 1/1 处');
  await expect(sichuan.locator('mark.run-found-here')).toHaveText('40EFLOPS');
  await expect(sichuan.locator('mark.run-found-here')).toBeInViewport();
});

test('the language is switched in place and not put into the link', async ({ page }) => {
  await open(page, '?v=1&view=goals&theme=law');
  await page.getByText('EN', { exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Law: not mentioned in Sichuan’s document, 2 statements in Shandong’s',
  );
  expect(search(page)).toBe('?v=1&view=goals&theme=law');
  await page.reload();
  await ready(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('no statement left says why and offers the next step', async ({ page }) => {
  await open(page);
  for (const view of ['overview', 'goals', 'timeline', 'figures', 'source']) {
    const link =
      view === 'overview'
        ? '?v=1&theme=law&kind=figure'
        : `?v=1&view=${view}&theme=law&kind=figure`;
    await show(page, link);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('没有');
    const next = page
      .getByRole('main')
      .getByRole('button', { name: /去掉|清除/ })
      .first();
    await next.click();
    await expect.poll(() => search(page)).not.toBe(link);
    await expect(page.getByRole('status').filter({ hasText: /^筛选后有 [1-9]/ })).toBeAttached();
  }
});

test('the same document may stand on both sides', async ({ page }) => {
  await open(page, '?v=1&a=shandong-conference-0719');
  for (const view of ['overview', 'goals', 'timeline', 'figures', 'source']) {
    await show(page, `?v=1&view=${view}&a=shandong-conference-0719`);
    await expect(page.getByRole('button', { name: /山东，[左右]侧文件$/ })).toHaveCount(2);
    // Statements are counted once, not once a side.
    await expect(page.getByRole('heading', { level: 1 })).not.toContainText('100');
  }
  await show(page, '?v=1&view=timeline&a=shandong-conference-0719');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^山东文件\s50\s条都没有写年份$/,
  );
});

test('swapped documents keep their colours and change sides', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: '四川，左侧文件' }).click();
  await page.getByRole('button', { name: '左右对调' }).click();
  expect(search(page)).toBe('?v=1&a=shandong-conference-0719&b=sichuan-briefing-1226');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '山东文件在 3 个主题上写得更具体，四川文件在 6 个主题上写得更具体，1 个主题上同样具体',
  );
});

test('Back gives focus to the mark that had it', async ({ page }) => {
  await open(page, '?v=1&view=goals');
  const mark = page.locator('main [data-mark="sd-22"]').first();
  await mark.focus();
  await page.keyboard.press('3');
  await expect.poll(() => search(page)).toContain('view=timeline');
  await ready(page);
  await page.goBack();
  await ready(page);
  await expect(mark).toBeFocused();
});

test('taking a clause off by its button is a step that Back undoes', async ({ page }) => {
  await open(page, '?v=1&q=xyzxyz');
  await page.getByRole('button', { name: /^去掉文字（/ }).click();
  await expect.poll(() => search(page)).toBe('');
  await page.goBack();
  await expect.poll(() => search(page)).toBe('?v=1&q=xyzxyz');
});

test('a filter that hides the most specific statement does not pass for what the document says', async ({
  page,
}) => {
  await open(page, '?v=1&theme=infra&kind=measure');
  await expect(page.getByRole('main')).toContainText('不在筛选内');
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('第 1 级');
});

test.describe('a link made on other data', () => {
  const file = new URL('../../data/sichuan-briefing-1226/document.json', import.meta.url);
  const { records } = JSON.parse(readFileSync(file, 'utf8')) as { records: { id: string }[] };
  const now = records.find(({ id }) => id === 'sc-12');
  const before = { ...now, label: { zh: '旧标题', en: 'An older label' } };
  const log = JSON.parse(
    readFileSync(new URL('../../data/changes.json', import.meta.url), 'utf8'),
  ) as { version: string }[];
  const changes = [
    { version: '7c1e90aa', date: '2026-01-01', statements: [] },
    {
      version: log.at(-1)?.version,
      date: '2026-01-02',
      statements: [{ id: 'sc-12', document: 'sichuan-briefing-1226', before, after: now }],
    },
  ];
  const link = (query: string) => {
    const body = `v=1&${query}&d=7c1e90aa`;
    return `?${body}&c=${checksum(body)}`;
  };

  test('says what changed in this view, with old and new words', async ({ page }) => {
    await page.route('**/changes-*.json', (route) => route.fulfill({ json: changes }));
    await open(page, link('theme=industry'));
    const notices = page.getByRole('status', { name: '提示' });
    await expect(notices).toContainText('1 条修改，0 条新增，0 条删除');
    await notices.getByRole('button', { name: '看差异' }).click();
    const row = notices.getByRole('listitem');
    await expect(row).toContainText('改动：标题');
    await expect(row).toContainText('数字经济核心产业增加值实现翻番');
    await row.getByRole('button', { name: 'sc-12' }).click();
    await expect.poll(() => search(page)).toContain('record=sc-12');
    // The evidence lies over the end of the line.
    await page.keyboard.press('Escape');
    await notices.getByRole('button', { name: '知道了' }).click();
    await expect(notices).not.toContainText('7c1e90aa');
  });

  test('says nothing where nothing of this view changed, but in the footer', async ({ page }) => {
    await page.route('**/changes-*.json', (route) => route.fulfill({ json: changes }));
    await open(page, link('theme=law'));
    await expect(page.getByRole('status', { name: '提示' })).toBeEmpty();
    await expect(page.getByRole('contentinfo')).toContainText('此链接创建于 7c1e90aa');
  });

  test('says that it cannot tell where the log does not reach', async ({ page }) => {
    await open(page, link('theme=law'));
    await expect(page.getByRole('status', { name: '提示' })).toContainText(
      '变更记录中没有版本 7c1e90aa',
    );
  });
});
