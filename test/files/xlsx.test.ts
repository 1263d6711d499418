import { afterEach, describe, expect, it, vi } from 'vitest';
import { FILE_COLUMNS } from '../../src/domain/fileColumns.ts';
import { rowXml, sheetNames } from '../../src/files/data/sheetXml.ts';
import { xlsxFile } from '../../src/files/data/xlsx.ts';
import { realDataset } from '../data/realFiles.ts';
import { fixtureDataset } from '../fixtures/dataset.ts';
import { request, task } from './requests.ts';
import { all, type Node, parseXml, sheetRows, unzip } from './workbook.ts';

async function opened(...asked: Parameters<typeof request>) {
  const { name, content } = await xlsxFile(request(...asked), task());
  const files = unzip(Buffer.from(await content.arrayBuffer()));
  const parts = new Map([...files].map(([path, xml]) => [path, parseXml(xml)]));
  const part = (path: string): Node => parts.get(path) ?? expect.fail(`no ${path}`);
  return { name, parts, part };
}

afterEach(() => vi.unstubAllGlobals());

describe('xlsxFile', () => {
  const dataset = realDataset();

  it('is a workbook whose every part is named, and named ones are there', async () => {
    const { name, parts, part } = await opened(dataset);
    expect(name).toBe(`duizhao-records-${dataset.fingerprint}.xlsx`);
    const named = all(part('[Content_Types].xml'), 'Override').map(
      ({ attributes }) => attributes.PartName,
    );
    expect(named.toSorted()).toEqual(
      [...parts.keys()]
        .filter((path) => !/rels$|^\[/.test(path))
        .map((path) => `/${path}`)
        .toSorted(),
    );
    const targets = all(part('xl/_rels/workbook.xml.rels'), 'Relationship').map(
      (one) => one.attributes,
    );
    for (const { Target } of targets) expect([...parts.keys()]).toContain(`xl/${Target}`);
    expect(all(part('xl/workbook.xml'), 'sheet').map(({ attributes }) => attributes.name)).toEqual([
      '记录',
      '说明',
    ]);
    for (const node of parts.values()) expect(all(node, 'f')).toEqual([]);
    const styles = all(part('xl/styles.xml'), 'cellXfs')[0]?.children.length ?? 0;
    for (const cell of all(part('xl/worksheets/sheet1.xml'), 'c'))
      expect(Number(cell.attributes.s)).toBeLessThan(styles);
  });

  it('has a row a line, its head fixed and in the reader’s language, numbers with their digits', async () => {
    const { part } = await opened(dataset, {}, { lang: 'en' });
    const sheet = part('xl/worksheets/sheet1.xml');
    expect(all(sheet, 'pane')[0]?.attributes).toMatchObject({ ySplit: '1', state: 'frozen' });
    const [head = [], ...rows] = sheetRows(sheet);
    expect(head.slice(0, 3)).toEqual(['Id', 'Document', 'Kind']);
    expect(head).toHaveLength(FILE_COLUMNS.length);
    const cell = (id: string, column: (typeof FILE_COLUMNS)[number]) =>
      rows.find(([first]) => first === id)?.[FILE_COLUMNS.indexOf(column)];
    expect(cell('sc-51', 'value')).toMatchObject({ number: '1130.1' });
    expect(cell('sc-51', 'stated_value')).toMatchObject({ number: '1130.1' });
    expect(cell('sc-51', 'start')).toMatchObject({ number: expect.stringMatching(/^\d+$/) });
    expect(cell('sc-02', 'value')).toBe('No number given');
    expect(cell('sc-02', 'lower')).toBe(null);
    for (const row of rows) expect(row).toHaveLength(FILE_COLUMNS.length);
  });

  it('explains itself: filter, sources, version, every column and code', async () => {
    const { part } = await opened(dataset, { themes: ['platform'] });
    const rows = sheetRows(part('xl/worksheets/sheet2.xml'));
    const said = (item: string) => rows.filter(([first]) => first === item).map((row) => row[2]);
    expect(said('筛选')[0]).toMatch(/^显示：平台与跨境电商。/);
    expect(said('来源').join()).toContain('论坛');
    expect(said('数据版本')).toEqual([dataset.fingerprint]);
    for (const item of [...FILE_COLUMNS, 'A0', 'A8']) expect(said(item)[0]).toMatch(/[。；]/);
  });

  it('takes words for words: no formula, nothing that breaks it, cut with a note where too long', async () => {
    const long = `=1+1${'算'.repeat(40_000)}`;
    const words = '=1+1 <b>&"\u0000\u000b_x0041_ \ud800 "';
    const odd = fixtureDataset((files) => {
      const [first, second] = files.documents['sichuan-briefing-1226'].document.records;
      if (first) first.label = { zh: words, en: 'x' };
      if (second) second.label = { zh: long, en: 'x' };
    });
    const { part } = await opened(odd);
    const rows = sheetRows(part('xl/worksheets/sheet1.xml'));
    const labels = rows.map((row) => row[FILE_COLUMNS.indexOf('label')]);
    expect(labels).toContain('=1+1 <b>&"_x0041_ \ufffd "');
    const cut = labels.find((label) => typeof label === 'string' && label.startsWith('=1+1算'));
    expect(cut).toHaveLength(32_767);
    expect(`${cut}`.endsWith('算…')).toBe(true);
    expect(JSON.stringify(sheetRows(part('xl/worksheets/sheet2.xml')))).toContain('有 1 个单元格');
  });

  it.each(['=1+1', '\u200b=1', '\u202e@x', '-略'])(
    'types %j as words, and changes none of it',
    (words) => {
      const xml = rowXml([words], 2, () => {});
      expect(xml).toContain(' t="inlineStr"');
      expect(sheetRows(parseXml(xml))).toEqual([[words]]);
    },
  );

  it.each([
    ['-1130.10', { number: '-1130.10', style: 5 }],
    ['7', { number: '7', style: 3 }],
    ['1234567890123456', '1234567890123456'],
    ['0.1234567', '0.1234567'],
  ])('types %s so that no digit is lost', (number, cell) => {
    const node = parseXml(rowXml([{ number }], 2, () => {}));
    expect(sheetRows(node)).toEqual([[cell]]);
  });

  it('gives sheets legal names, no two the same', () => {
    const names = sheetNames(['a[]:*?/\\b', '数'.repeat(40), '数'.repeat(40), "''", 'A b']);
    expect(names).toEqual(['a b', '数'.repeat(31), `${'数'.repeat(29)} 2`, 'Sheet', 'A b 2']);
  });

  it('opens where the browser cannot compress, is the same bytes again, and stops when told to', async () => {
    const bytes = async () => (await xlsxFile(request(dataset), task())).content.arrayBuffer();
    expect(Buffer.from(await bytes()).equals(Buffer.from(await bytes()))).toBe(true);
    vi.stubGlobal('CompressionStream', undefined);
    const { part } = await opened(dataset);
    expect(sheetRows(part('xl/worksheets/sheet1.xml')).length).toBeGreaterThan(109);
    const stop = new AbortController();
    const told = { signal: stop.signal, report: () => stop.abort(new Error('enough')) };
    await expect(xlsxFile(request(dataset), told)).rejects.toThrow('enough');
  });
});
