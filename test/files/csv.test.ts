import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FILE_TABLES, LIST_COLUMNS } from '../../src/domain/fileColumns.ts';
import { csvCell, csvFile } from '../../src/files/data/csv.ts';
import { csvTablesFile } from '../../src/files/data/csvTables.ts';
import { columnName } from '../../src/i18n/dataFile.ts';
import { realDataset } from '../data/realFiles.ts';
import { fixtureDataset } from '../fixtures/dataset.ts';
import { readCsv, request, task } from './requests.ts';
import { unzip } from './workbook.ts';

/** Of each kind that no reader sees: blanks, signs of format, of direction and of control, joiners, fillers. */
const INVISIBLE = [
  ...['\u0001', '\u001f', '\u007f', '\u0085', '\u00a0', '\u00ad', '\u034f', '\u061c', '\u115f'],
  ...['\u180e', '\u200b', '\u200c', '\u200d', '\u200e', '\u2028', '\u202e', '\u2060', '\u2066'],
  ...[
    '\u2800',
    '\u3000',
    '\u3164',
    '\ufe0f',
    '\ufeff',
    '\ufff9',
    '\ue000',
    '\u{e0001}',
    '\u{e0100}',
  ],
];

describe('csvCell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-略', "'-略"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\u00a0 =1', "'\u00a0 =1"],
    ['\0=1', "'\0=1"],
    ['＝1', "'＝1"],
    ...INVISIBLE.map((sign) => [`${sign}=1`, `'${sign}=1`]),
    ['\u200b\u202e \ufeff-1+1', "'\u200b\u202e \ufeff-1+1"],
    ['\u200b@x', "'\u200b@x"],
  ])('neutralises %j', (words, safe) => {
    expect(csvCell(words)).toContain(safe);
    expect(readCsv(`${csvCell(words)}\r\n`)[0]?.[0]?.replaceAll("'", '')).toBe(words);
  });

  it.each(['\tx', '\rx', '\nx', '\0x'])('puts an apostrophe before %j', (words) => {
    expect(readCsv(`${csvCell(words)}\r\n`)).toEqual([[`'${words}`]]);
  });

  it('neutralises what begins a line within a cell', () => {
    expect(csvCell('算力\n=1+1\r\n @x')).toBe('"算力\n\'=1+1\r\n\' @x"');
    expect(csvCell('算力\n\n=1+1')).toBe('"算力\n\n\'=1+1"');
    expect(csvCell('算力\n\u200b=1')).toBe('"算力\n\'\u200b=1"');
  });

  it.each([
    ['a negative number', { number: '-1130.10' }, '-1130.10'],
    ['a number that is none', { number: '-1+1' }, "'-1+1"],
    ['nothing', null, ''],
    ['a dash that is no minus', '1—10 月', '1—10 月'],
    ['quotation marks and commas', '“a”,"b"', '"“a”,""b"""'],
  ])('writes %s', (_name, cell, written) => {
    expect(csvCell(cell)).toBe(written);
  });

  it('parses back to what was written but for the apostrophes, whatever the words', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (cells) => {
        const [back = []] = readCsv(`${cells.map(csvCell).join(',')}\r\n`);
        const bare = (words: string) => words.replaceAll("'", '');
        expect(back.map(bare)).toEqual(cells.map(bare));
        for (const cell of back)
          expect(cell).not.toMatch(/(^|[\r\n])[\s\p{C}]*[=+\-@]|^[\t\r\n\0]/u);
      }),
    );
  });
});

describe('csvFile', () => {
  const dataset = realDataset();

  async function rows(...asked: Parameters<typeof request>) {
    const { name, content } = await csvFile(request(...asked), task());
    const bytes = new Uint8Array(await content.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = readCsv(new TextDecoder().decode(bytes));
    const notes = lines.filter(([first]) => first?.startsWith('# '));
    const [header = [], ...body] = lines.slice(notes.length);
    return { name, notes, header, body };
  }

  it('has filter, sources with their origin, version and link before the names of the columns', async () => {
    const { name, notes, header, body } = await rows(dataset, { themes: ['platform'] });
    const { fingerprint } = dataset;
    expect(name).toBe(`duizhao-records-zh-${fingerprint}.csv`);
    expect(notes.map(([line]) => line)).toEqual([
      expect.stringMatching(/^# 筛选: 显示：平台与跨境电商。共 \d+ 条；未显示：\d+ 条。$/),
      expect.stringMatching(/^# 来源: 省政府新闻办举行.*马晓玉。12 月 26 日（文中未写年份）。$/),
      expect.stringMatching(/^# 来源: 山东省数字强省.*原始出处待核。.*抄自论坛/),
      `# 数据版本: ${fingerprint}`,
      expect.stringMatching(/^# 链接: https:\/\/example\.test\/\?v=1&theme=platform&d=/),
      expect.stringMatching(/^# 行: 一条记录一行/),
      expect.stringMatching(/^# 说明: CSV 中以 = \+ - @ /),
    ]);
    for (const line of notes) expect(line).toHaveLength(1);
    expect(header).toEqual(LIST_COLUMNS.map((column) => columnName(column, 'zh')));
    expect(header.slice(0, 3)).toEqual(['编号', '文件', '类型']);
    for (const line of body) expect(line).toHaveLength(LIST_COLUMNS.length);
  });

  it('has every statement with all its passages and below them every search, in the order asked for', async () => {
    const records = dataset.documents.flatMap((document) => document.records);
    const order = records.map(({ id }) => id).toSorted();
    const { body } = await rows(dataset, {}, { lang: 'en', order });
    const lines = body.map((line) =>
      Object.fromEntries(line.map((cell, i) => [LIST_COLUMNS[i], cell])),
    );
    const absences = dataset.documents.flatMap((document) => document.absences);
    expect(lines.slice(0, records.length).map(({ id }) => id)).toEqual(order);
    expect(
      lines
        .slice(records.length)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(absences.map(({ id }) => id).toSorted());
    const of = (id: string) => lines.find((line) => line.id === id);
    expect(of('sc-51')).toMatchObject({
      value: '1130.1',
      unit: '亿元',
      absence_words: 'No year given',
    });
    expect(of('sc-32')).toMatchObject({ value: '1100', relation: 'somewhat over' });
    expect(of('sc-02')).toMatchObject({ value: 'No number given' });
    for (const { id, evidence } of records) {
      const line = of(id);
      const [first, ...further] = evidence.map(({ quote }) => quote);
      expect([line?.quote, line?.further_quotes]).toEqual([first, further.join('\n')]);
      expect(line?.link).toMatch(new RegExp(`[?&]record=${id}&d=`));
    }
    for (const { id, terms, hits, label } of absences) {
      expect(of(id)).toMatchObject({ kind: 'Search', label: label.en, quote: '' });
      for (const words of [...terms, ...hits.map(({ why }) => why.en)])
        expect(of(id)?.search).toContain(words);
    }
    // What the records table shows of a statement is never an empty cell.
    for (const line of body.slice(0, records.length)) expect(line.slice(0, 19)).not.toContain('');
  });

  it('says how far it is, stops when told to, and makes the same bytes again', async () => {
    const many = fixtureDataset((files) => {
      const { records } = files.documents['sichuan-briefing-1226'].document;
      const [first] = records;
      if (!first) throw new Error('no record');
      for (let index = 0; index < 890; index += 1) {
        records.push({ ...first, id: `sc-${1000 + index}` });
      }
    });
    const asked = request(many, { b: 'sichuan-briefing-1226' });
    const watched = task();
    const one = await csvFile(asked, watched);
    expect(watched.reports.length).toBeGreaterThan(2);
    expect(watched.reports.at(-1)?.[0]).toBe(watched.reports.at(-1)?.[1]);
    expect(await (await csvFile(asked, task())).content.text()).toBe(await one.content.text());

    const stop = new AbortController();
    const told = { signal: stop.signal, report: () => stop.abort(new Error('enough')) };
    await expect(csvFile(asked, told)).rejects.toThrow('enough');
  });
});

describe('csvTablesFile', () => {
  const dataset = realDataset();

  async function tables(...asked: Parameters<typeof request>) {
    const { name, content } = await csvTablesFile(request(...asked), task());
    const files = unzip(Buffer.from(await content.arrayBuffer()));
    const read = (file: string) => {
      const [header = [], ...body] = readCsv(files.get(`${file}.csv`) ?? '');
      return body.map((line) => Object.fromEntries(line.map((cell, i) => [header[i], cell])));
    };
    return { name, files, read };
  }

  it('has a file a table without anything before its header, the same in either language', async () => {
    const [zh, en] = [
      await tables(dataset, {}, { lang: 'zh' }),
      await tables(dataset, {}, { lang: 'en' }),
    ];
    expect(zh.name).toBe(`duizhao-records-codes-${dataset.fingerprint}.zip`);
    expect(zh.files).toEqual(en.files);
    for (const [id, { codes }] of Object.entries(FILE_TABLES))
      expect(zh.files.get(`${id}.csv`)?.split('\r\n')[0]).toBe(codes.join(','));
  });

  it('has codes and numbers as the text states them, nothing where there is none', async () => {
    const { read } = await tables(dataset);
    const statements = read('statements');
    const records = dataset.documents.flatMap((document) => document.records);
    expect(statements).toHaveLength(records.length);
    expect(statements.find(({ id }) => id === 'sc-12')).toMatchObject({
      document_id: 'sichuan-briefing-1226',
      kind_id: 'target',
      step_id: '4',
      commitment_id: '',
      time_type: 'by',
      time_year: '2030',
    });
    expect(read('passages')).toHaveLength(records.flatMap(({ evidence }) => evidence).length);
    const numbers = read('numbers');
    expect(numbers).toHaveLength(records.flatMap(({ quantities }) => quantities).length);
    expect(numbers.find(({ id }) => id === 'sc-51')).toMatchObject({
      value: '1130.1',
      unit: '亿元',
      lower: '1130.1',
      upper: '1130.1',
      written: '1130.1亿元',
      status_id: 'actual',
      absence: 'A2',
    });
    expect(numbers.find(({ id }) => id === 'sc-32')).toMatchObject({ lower: '1100', upper: '' });
    expect(numbers.find(({ id }) => id === 'sc-02')).toMatchObject({
      value: '',
      absence: 'A1 A4 A5',
    });
    for (const { id, quote, start, end } of [...statements, ...read('passages')]) {
      const document = dataset.documents.find(({ records }) =>
        records.some((one) => one.id === id),
      );
      expect(document?.text.slice(Number(start), Number(end))).toBe(quote);
    }
    const hits = read('absences').filter(({ hit }) => hit !== '0');
    expect(hits).toHaveLength(
      dataset.documents.flatMap(({ absences }) => absences.flatMap((one) => one.hits)).length,
    );
    for (const { document_id, hit_quote, hit_start, hit_end } of hits) {
      const { text = '' } = dataset.documents.find(({ id }) => id === document_id) ?? {};
      expect(text.slice(Number(hit_start), Number(hit_end))).toBe(hit_quote);
    }
  });

  it('has both ends of a range, a baseline, a fall and what a number is per and compared with', async () => {
    const than = { zh: '全国平均水平', en: 'the national average' };
    const changed = fixtureDataset((files) => {
      const [one, other] = files.documents['sichuan-briefing-1226'].document.records.flatMap(
        ({ quantities }) => quantities?.filter(({ form }) => form === 'level') ?? [],
      );
      const range = { value: null, low: '4', high: '5', relation: 'between', rough: true };
      Object.assign(one ?? expect.fail(), { ...range, per: '每万人', status: null });
      const change = { value: '1/3', from: '60', fromRelation: 'below', fall: true, than };
      Object.assign(other ?? expect.fail(), change);
    });
    const numbers = (await tables(changed)).read('numbers');
    expect(numbers.find(({ low }) => low === '4')).toMatchObject({
      ...{ value: '', high: '5', lower: '4', upper: '5', relation_id: 'between' },
      ...{
        rough: 'true',
        per: '每万人',
        status_id: '',
        absence: expect.not.stringContaining('A1'),
      },
    });
    expect(numbers.find(({ from }) => from === '60')).toMatchObject({
      ...{ value: '1/3', from_relation_id: 'below', fall: 'true' },
      ...{ than_zh: than.zh, than_en: than.en },
    });
  });

  it('names every column and every code that occurs in its codebook', async () => {
    const { read } = await tables(dataset);
    const book = read('codebook');
    const has = (column: string, code: string) =>
      book.some((line) => line.column === column && line.code === code && line.name_en !== '');
    for (const [table, { codes }] of Object.entries(FILE_TABLES)) {
      for (const column of codes)
        expect(book.find((one) => one.table === table && one.column === column)).toMatchObject({
          name_zh: expect.stringMatching(/./),
          meaning_en: expect.stringMatching(/\.$/),
        });
    }
    for (const [table, columns] of [
      ['statements', ['document_id', 'kind_id', 'theme_id', 'section_id', 'step_id']],
      ['numbers', ['metric_id', 'relation_id', 'status_id', 'form_id']],
      ['absences', ['verdict_id']],
    ] as const) {
      for (const line of read(table))
        for (const column of columns)
          if (line[column])
            expect([column, line[column], has(column, line[column])]).toEqual([
              column,
              line[column],
              true,
            ]);
    }
  });
});
