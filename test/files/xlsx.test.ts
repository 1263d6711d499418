import { describe, expect, it } from 'vitest';
import { FILE_TABLES, type FileColumn } from '../../src/domain/fileColumns.ts';
import { rowXml, SharedStrings, WORDS } from '../../src/files/data/sheetXml.ts';
import { sheetNames } from '../../src/files/data/workbook.ts';
import { xlsxFile } from '../../src/files/data/xlsx.ts';
import { realDataset } from '../data/realFiles.ts';
import { fixtureDataset } from '../fixtures/dataset.ts';
import { request, task } from './requests.ts';
import {
  all,
  type Node,
  parseXml,
  readSheet,
  sharedStrings,
  sheetRows,
  unzip,
} from './workbook.ts';

async function opened(...asked: Parameters<typeof request>) {
  const { name, content } = await xlsxFile(request(...asked), task());
  const files = unzip(Buffer.from(await content.arrayBuffer()));
  const parts = new Map([...files].map(([path, xml]) => [path, parseXml(xml)]));
  const part = (path: string): Node => parts.get(path) ?? expect.fail(`no ${path}`);
  return { name, parts, part, rows: (place: number) => readSheet(files, place) };
}

describe('xlsxFile', () => {
  const dataset = realDataset();

  it('is a workbook whose every part is named, and named ones are there', async () => {
    const { name, parts, part } = await opened(dataset);
    expect(name).toBe(`duizhao-records-zh-${dataset.fingerprint}.xlsx`);
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
      '数值',
      '缺失',
      '对照',
      '词频',
      '记录代码',
      '说明',
    ]);
    for (const node of parts.values()) expect(all(node, 'f')).toEqual([]);
    const styles = all(part('xl/styles.xml'), 'cellXfs')[0]?.children.length ?? 0;
    for (const cell of all(part('xl/worksheets/sheet1.xml'), 'c'))
      expect(Number(cell.attributes.s)).toBeLessThan(styles);
  });

  it('has head and ids fixed, at most 25 columns in the first sheet, links that lead there', async () => {
    const { part, rows } = await opened(dataset, {}, { lang: 'en' });
    for (let place = 1; place <= 6; place += 1) {
      const sheet = part(`xl/worksheets/sheet${place}.xml`);
      expect(all(sheet, 'pane')[0]?.attributes).toMatchObject({
        xSplit: '1',
        ySplit: '1',
        topLeftCell: 'B2',
        state: 'frozen',
      });
      const [head = [], ...lines] = rows(place);
      const { ref } = all(sheet, 'dimension')[0]?.attributes ?? {};
      expect(ref).toMatch(new RegExp(`^A1:[A-Z]+${lines.length + 1}$`));
      expect(all(sheet, 'autoFilter')[0]?.attributes.ref).toBe(ref);
      expect(all(sheet, 'pageSetup')[0]?.attributes.orientation).toBe('landscape');
      expect(head).not.toContain(null);
    }
    const [head = [], ...lines] = rows(1);
    expect(head.slice(0, 3)).toEqual(['Id', 'Document', 'Kind']);
    expect(head.length).toBeLessThanOrEqual(25);
    const links = all(part('xl/worksheets/sheet1.xml'), 'hyperlink');
    const targets = all(part('xl/worksheets/_rels/sheet1.xml.rels'), 'Relationship');
    expect(links.map(({ attributes }) => attributes.ref)).toEqual(
      lines.map((_, at) => `X${at + 2}`),
    );
    expect(targets.map(({ attributes }) => attributes.Target)).toEqual(
      lines.map((line) => line[head.indexOf('Link')]),
    );
    expect(new Set(targets.map(({ attributes }) => attributes.TargetMode))).toEqual(
      new Set(['External']),
    );
  });

  it('writes no link where the app has no address on the web', async () => {
    const { parts, part } = await opened(
      dataset,
      {},
      { link: '?v=1', linkFor: (id) => `?v=1&record=${id}` },
    );
    expect([...parts.keys()].filter((path) => path.includes('worksheets/_rels'))).toEqual([]);
    expect(all(part('xl/worksheets/sheet1.xml'), 'hyperlink')).toEqual([]);
  });

  it('has numbers with their digits, a line each, and every statement, search, alignment and word', async () => {
    const { rows } = await opened(dataset, {}, { lang: 'en' });
    const cell = (place: number, columns: readonly FileColumn[], id: string, column: FileColumn) =>
      rows(place).find((row) => row.includes(id))?.[columns.indexOf(column)];
    const { statements, numbers } = FILE_TABLES;
    expect(cell(1, statements.words, 'sc-51', 'value')).toMatchObject({ number: '1130.1' });
    expect(cell(1, statements.words, 'sc-02', 'value')).toBe('No number given');
    expect(cell(2, numbers.words, 'sc-51', 'value')).toMatchObject({ number: '1130.1' });
    expect(cell(2, numbers.words, 'sc-02', 'value')).toBe(null);
    expect(cell(2, numbers.words, 'sc-51', 'value_english')).toBe('CN¥113.01 billion');
    const documents = dataset.documents;
    const records = documents.flatMap((document) => document.records);
    const absences = documents.flatMap((document) => document.absences);
    expect([1, 2, 3, 4, 5, 6].map((place) => rows(place).length - 1)).toEqual([
      records.length,
      records.flatMap(({ quantities }) => quantities).length,
      absences.reduce((sum, { hits }) => sum + Math.max(1, hits.length), 0),
      dataset.alignments.flatMap((one) => Object.values(one.records).flat()).length,
      dataset.terms.length * documents.length,
      records.length,
    ]);
  });

  it('says what it is in its properties', async () => {
    const { part } = await opened(dataset, { themes: ['platform'] });
    const core = part('docProps/core.xml');
    expect(all(core, 'dc:title')[0]?.text).toContain(dataset.fingerprint);
    expect(all(core, 'dc:description')[0]?.text).toMatch(/^显示：平台与跨境电商。/);
    expect(all(core, 'dcterms:created')[0]?.text).toBe('2026-11-30T00:00:00Z');
  });

  it('explains itself: filter, sources, version, every column and code', async () => {
    const { rows } = await opened(dataset, { themes: ['platform'] });
    const said = (item: string) =>
      rows(7)
        .filter(([first]) => first === item)
        .map((row) => row[2]);
    expect(said('筛选')[0]).toMatch(/^显示：平台与跨境电商。/);
    expect(said('来源').join()).toContain('论坛');
    expect(said('数据版本')).toEqual([dataset.fingerprint]);
    const { statements, numbers } = FILE_TABLES;
    for (const item of [...statements.words, ...statements.codes, ...numbers.codes, 'A0', 'A8'])
      expect(said(item)[0]).toMatch(/[。；]/);
  });

  it('takes words for words: no formula, nothing that breaks it, cut with a note where too long', async () => {
    const long = `=1+1${'算'.repeat(40_000)}`;
    const words = '=1+1 <b>&"\u0000\u000b_x0041_ \ud800 "';
    const odd = fixtureDataset((files) => {
      const [first, second] = files.documents['sichuan-briefing-1226'].document.records;
      if (first) first.label = { zh: words, en: 'x' };
      if (second) second.label = { zh: long, en: 'x' };
    });
    const { rows } = await opened(odd);
    const labels = rows(1).map((row) => row[FILE_TABLES.statements.words.indexOf('label')]);
    expect(labels).toContain('=1+1 <b>&"_x0041_ \ufffd "');
    const cut = labels.find((label) => typeof label === 'string' && label.startsWith('=1+1算'));
    expect(cut).toHaveLength(32_767);
    expect(`${cut}`.endsWith('算…')).toBe(true);
    expect(JSON.stringify(rows(7))).toMatch(/有 \d 个单元格/);
  });

  const read = (cells: Parameters<typeof rowXml>[1]) => {
    const strings = new SharedStrings();
    const xml = `<sheet><col/>${rowXml(1, cells, WORDS, strings)}</sheet>`;
    return { xml, rows: sheetRows(parseXml(xml), sharedStrings(strings.xml())) };
  };

  it.each([
    ['=1+1', 3],
    ['\u200b=1', 3],
    ['\u202e@x', 3],
    ['-略', 3],
    ['1/3', 3],
    ['2027', 3],
    ['算力', 2],
    ['40EFLOPS', 2],
  ])('types %j as words in the style %i, and changes none of it', (words, style) => {
    const { xml, rows } = read([words]);
    expect(xml).toContain(` s="${style}" t="s"`);
    expect(rows).toEqual([[words]]);
  });

  it.each([
    ['-1130.10', { number: '-1130.10', style: 7 }],
    ['7', { number: '7', style: 5 }],
    ['1234567890123456', '1234567890123456'],
    ['0.1234567', '0.1234567'],
  ])('types %s so that no digit is lost', (number, cell) => {
    expect(read([{ number }]).rows).toEqual([[cell]]);
  });

  it('gives sheets legal names, no two the same', () => {
    const names = sheetNames(['a[]:*?/\\b', '数'.repeat(40), '数'.repeat(40), "''", 'A b']);
    expect(names).toEqual(['a b', '数'.repeat(31), `${'数'.repeat(29)} 2`, 'Sheet', 'A b 2']);
  });

  it('is the same bytes again, and stops when told to', async () => {
    const bytes = async () => (await xlsxFile(request(dataset), task())).content.arrayBuffer();
    expect(Buffer.from(await bytes()).equals(Buffer.from(await bytes()))).toBe(true);
    const stop = new AbortController();
    const told = { signal: stop.signal, report: () => stop.abort(new Error('enough')) };
    await expect(xlsxFile(request(dataset), told)).rejects.toThrow('enough');
  });
});
