// Files of data and citations, made in a real browser under its policy and read by programs that
// know nothing of who wrote them.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { FILE_TABLES, LIST_COLUMNS } from '../../src/domain/fileColumns.ts';
import { type DatasetFiles, parseDataset } from '../../src/model/parseDataset.ts';
import { readCsv } from '../files/requests.ts';
import { all, parseXml, readSheet, unzip } from '../files/workbook.ts';
import { axe, expect, open, test } from './harness.ts';

const SEARCH = '?v=1&view=figures&theme=platform';

const dialog = (page: Page) => page.getByRole('dialog', { name: /^(?:分享|Share)$/ });

async function share(page: Page, search: string): Promise<void> {
  await open(page, search);
  // By its key: the evidence may lie over the button.
  await page.keyboard.press('s');
  await expect(dialog(page).getByRole('heading', { name: /^(?:数据|Data)$/ })).toBeVisible();
}

/** What a press on a button of the dialog saves. */
async function saved(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name, exact: true }).click(),
  ]);
  await expect(dialog(page).getByText(`已生成 ${file.suggestedFilename()}`)).toBeVisible();
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

test('what is shown as CSV, XLSX and JSON, all the same statements; everything as JSON', async ({
  page,
}) => {
  await share(page, SEARCH);
  const csv = await saved(page, 'CSV');
  expect(csv.name).toMatch(/^duizhao-figures-theme-platform-zh-[0-9a-f]{8}\.csv$/);
  expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const rows = readCsv(csv.bytes.toString('utf8').slice(1));
  expect(rows[0]?.[0]).toMatch(/^# 筛选: 显示：平台与跨境电商。/);
  const at = LIST_COLUMNS.indexOf('value');
  const searched = LIST_COLUMNS.indexOf('search');
  const list = rows.slice(rows.findIndex(([first]) => first === '编号') + 1);
  const lines = list.filter((line) => line[searched] === '');
  expect(lines.length).toBeLessThan(list.length);
  expect(lines.find(([id]) => id === 'sc-51')?.[at]).toBe('1130.1');

  const xlsx = await saved(page, 'XLSX');
  const files = unzip(xlsx.bytes);
  const sheet = parseXml(files.get('xl/worksheets/sheet1.xml') ?? '');
  expect(all(sheet, 'f')).toEqual([]);
  const [, ...cells] = readSheet(files, 1);
  expect(cells.map(([id]) => id)).toEqual(lines.map(([id]) => id));
  const value = FILE_TABLES.statements.words.indexOf('value');
  expect(cells.find(([id]) => id === 'sc-51')?.[value]).toMatchObject({ number: '1130.1' });

  const read = async () => {
    const files: DatasetFiles = JSON.parse((await saved(page, 'JSON')).bytes.toString('utf8'));
    const { dataset, problems } = parseDataset(files);
    expect(problems).toEqual([]);
    return dataset?.documents.flatMap(({ records }) => records.map(({ id }) => id)) ?? [];
  };
  expect(await read()).toEqual([...new Set(lines.map(([id]) => id))]);
  await dialog(page)
    .getByText(/^全部 \d+ 条$/)
    .click();
  expect((await read()).length).toBe(109);
});

test('a program that does not come is named, the others work, and it can be tried again', async ({
  page,
  faults,
}) => {
  faults.allow(/ERR_FAILED/);
  let broken = true;
  await page.route(/\/xlsx-[^/]*\.js$/, (route) => (broken ? route.abort() : route.continue()));
  await share(page, SEARCH);
  await dialog(page).getByRole('button', { name: 'XLSX' }).click();
  await expect(dialog(page).getByText('“XLSX”的程序文件未能载入')).toBeVisible();
  broken = false;
  const again = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name: '重试' }).click();
  expect((await again).suggestedFilename()).toMatch(/\.xlsx$/);
  await saved(page, 'CSV');
});

test('citations of what is shown or of what is open, copied and as files', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await share(page, `${SEARCH}&record=sc-51`);
  const citations = dialog(page).getByRole('region', { name: '引文' });
  await citations.getByRole('button', { name: 'GB/T 7714' }).click();
  await expect(citations.getByText('已复制')).toBeVisible();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const as = async (type: string) => (await item?.getType(type))?.text();
    return { text: await as('text/plain'), html: await as('text/html') };
  });
  expect(copied.text).toMatch(
    /\n\n“.*1130\.1亿元.*\[N\/OL\]\. .*http\S+[?&]record=sc-51&d=\w{8}&c=\w{4}\n注：.*记录 sc-51，/s,
  );
  expect(copied.html).toContain('record=sc-51');
  const ris = await saved(page, 'RIS');
  expect(ris.bytes.toString('utf8')).toMatch(
    /^TY {2}- NEWS\r\nID {2}- duizhao-sc-51\r\n[\s\S]*\r\nER {2}- \r\n$/,
  );
  await dialog(page).getByText('当前所示', { exact: true }).click();
  await citations.getByText('每条记录', { exact: true }).click();
  const bib = (await saved(page, 'BibTeX')).bytes.toString('utf8');
  expect(bib.match(/^@(?:article|online)\{duizhao-/gm)?.length).toBeGreaterThan(5);
  expect(bib).not.toMatch(/^ {2}year/m);
});

test('nothing shown gives no file and says why; no fault for axe, and nothing too wide', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 720 });
  for (const [lang, scheme] of [
    ['zh', 'light'],
    ['en', 'dark'],
  ] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await share(page, `?v=1&q=xyzzy&lang=${lang}`);
    await expect(dialog(page).getByRole('button', { name: 'CSV', exact: true })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await expect(dialog(page)).toContainText(
      lang === 'zh' ? '没有可导出的内容' : 'nothing to export',
    );
    expect(await axe(page)).toEqual([]);
    const wide = await page
      .locator('.titled-body')
      .evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
    expect(wide).toBe(false);
  }
});
