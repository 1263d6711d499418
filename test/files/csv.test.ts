import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FILE_COLUMNS } from '../../src/domain/fileColumns.ts';
import { csvCell, csvFile } from '../../src/files/data/csv.ts';
import { realDataset } from '../data/realFiles.ts';
import { fixtureDataset } from '../fixtures/dataset.ts';
import { readCsv, request, task } from './requests.ts';

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

  it('has filter, sources with their origin, version and link before the header', async () => {
    const { name, notes, header, body } = await rows(dataset, { themes: ['platform'] });
    const { fingerprint } = dataset;
    expect(name).toBe(`duizhao-records-${fingerprint}.csv`);
    expect(notes.map(([line]) => line)).toEqual([
      expect.stringMatching(/^# 筛选: 显示：平台与跨境电商。共 \d+ 条；未显示：\d+ 条。$/),
      expect.stringMatching(/^# 来源: 省政府新闻办举行.*马晓玉。12 月 26 日（文中未写年份）。$/),
      expect.stringMatching(/^# 来源: 山东省数字强省.*原始出处待核。.*抄自论坛/),
      `# 数据版本: ${fingerprint}`,
      expect.stringMatching(/^# 链接: https:\/\/example\.test\/\?v=1&theme=platform&d=/),
      expect.stringMatching(/^# 说明: CSV 中以 = \+ - @ /),
    ]);
    for (const line of notes) expect(line).toHaveLength(1);
    expect(header).toEqual(FILE_COLUMNS);
    for (const line of body) expect(line).toHaveLength(FILE_COLUMNS.length);
  });

  it('has a line a number, with words for what is not there and numbers that are numbers', async () => {
    const { body } = await rows(dataset, {}, { scope: 'everything', lang: 'en' });
    const lines = body.map((line) =>
      Object.fromEntries(line.map((cell, i) => [FILE_COLUMNS[i], cell])),
    );
    const records = dataset.documents.flatMap((document) => document.records);
    expect(lines.map(({ id }) => id)).toEqual(
      records.flatMap(({ id, quantities }) => Array(quantities.length || 1).fill(id)),
    );
    const of = (id: string) => lines.find((line) => line.id === id);
    expect(of('sc-51')).toMatchObject({
      value: '1130.1',
      unit: '亿元',
      value_english: 'CN¥113.01 billion',
      stated_value: '1130.1',
      stated_unit: '亿元',
      lower: '1130.1',
      upper: '1130.1',
      as_written: '1130.1亿元',
      period: 'January–October of “this year” (year not stated)',
      status_id: 'actual',
      absence: 'A2',
    });
    expect(of('sc-32')).toMatchObject({
      value: '1100',
      lower: '1100',
      upper: '',
      qualifier: 'somewhat over',
    });
    expect(of('sc-12')).toMatchObject({
      value: '2',
      absence: 'A3',
      absence_words: 'Baseline not given',
      step_id: '4',
    });
    expect(of('sc-02')).toMatchObject({
      value: 'No number given',
      stated_value: '',
      absence: 'A1 A4 A5',
    });
    // What the records table shows is never an empty cell.
    for (const line of body) expect(line.slice(0, 19)).not.toContain('');
    for (const line of lines) {
      const { text = '' } = dataset.documents.find(({ id }) => id === line.document_id) ?? {};
      expect(text.slice(Number(line.start), Number(line.end))).toBe(line.quote);
      expect(line.link).toMatch(new RegExp(`[?&]record=${line.id}&d=`));
    }
  });

  it('says how far it is, stops when told to, and makes the same bytes again', async () => {
    const many = fixtureDataset((files) => {
      const { records } = files.documents['sichuan-briefing-1226'].document;
      const [first] = records;
      if (!first) throw new Error('no record');
      for (let index = 0; index < 890; index += 1) {
        records.push({ ...first, id: `qq-${100 + index}` });
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
