import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { check, locate, locateFolders } from '../../scripts/locate.mjs';

const TEXT = '到2027年,算力达到40EFLOPS。\n到2030年,增加值翻番。到2030年建成先行省。';

describe('locate', () => {
  it('fills offsets wherever a quote stands, and takes the hints away', () => {
    const file = {
      date: { quote: '到2027年', type: 'by', year: 2027 },
      records: [
        {
          id: 'aa-01',
          evidence: [
            { quote: '到2030年', after: '增加值', role: 'date' },
            { quote: '到2030年', nth: 1 },
            { quote: '翻番', start: 31, end: 33 },
          ],
        },
      ],
      tombstones: [{ id: 'aa-09', quote: '不再有的句子' }],
    };
    const before = structuredClone(file);
    expect(locate(file, TEXT)).toEqual({
      file: {
        date: { quote: '到2027年', start: 0, end: 6, type: 'by', year: 2027 },
        records: [
          {
            id: 'aa-01',
            evidence: [
              { quote: '到2030年', start: 34, end: 40, role: 'date' },
              { quote: '到2030年', start: 21, end: 27 },
              { quote: '翻番', start: 31, end: 33 },
            ],
          },
        ],
        tombstones: [{ id: 'aa-09', quote: '不再有的句子' }],
      },
      filled: 3,
      problems: [],
    });
    expect(file).toEqual(before);
  });

  it.each([
    ['is not in the text', { quote: '到2028年' }, 'not found: "到2028年"'],
    ['differs in one sign', { quote: '到2027年，' }, 'not found: "到2027年，"'],
    ['occurs twice', { quote: '到2030年' }, 'occurs 2 times, add "after" or "nth": "到2030年"'],
    ['has a hint that is not there', { quote: '翻番', after: '无' }, '"after" is not found: "无"'],
    ['asks for too many', { quote: '翻番', nth: 2 }, 'occurs 1 times, fewer than nth 2: "翻番"'],
    ['asks for number 0', { quote: '翻番', nth: 0 }, 'nth must be 1 or more: 0'],
    ['is empty', { quote: '' }, 'empty quote'],
  ])('refuses a quote that %s, with record and path', (_, quote, detail) => {
    const file = { records: [{ id: 'aa-01', quantities: [{ written: quote }] }] };
    expect(locate(file, TEXT)).toEqual({
      file,
      filled: 0,
      problems: [{ record: 'aa-01', path: 'records[0].quantities[0].written', detail }],
    });
  });
});

describe('check', () => {
  it.each([
    ['passes what stands there', { quote: '翻番', start: 31, end: 33 }, []],
    [
      'tells moved offsets',
      { quote: '翻番', start: 32, end: 34 },
      ['at 32–34 stands "番。", not "翻番"'],
    ],
    ['tells missing offsets', { quote: '翻番' }, ['no offsets: "翻番"']],
    [
      'tells a hint left behind',
      { quote: '翻番', start: 31, end: 33, nth: 1 },
      ['a hint is left beside "翻番"'],
    ],
  ])('%s', (_, quote, details) => {
    const file = { absences: [{ id: 'aa-x01', hits: [quote] }] };
    const at = { record: 'aa-x01', path: 'absences[0].hits[0]' };
    expect(check(file, TEXT)).toEqual(details.map((detail) => ({ ...at, detail })));
  });
});

describe('locateFolders', () => {
  const folder = mkdtempSync(join(tmpdir(), 'locate-'));
  const path = join(folder, 'town', 'document.json');
  const put = (json: string) => {
    mkdirSync(join(folder, 'town'), { recursive: true });
    writeFileSync(join(folder, 'town', 'source.txt'), TEXT);
    writeFileSync(path, json);
  };
  afterEach(() => rmSync(join(folder, 'town'), { recursive: true }));

  it('writes the file once and changes nothing the second time', () => {
    put('{"records":[{"id":"aa-01","evidence":[{"quote":"翻番"}]}]}');
    expect(locateFolders(folder, false)).toEqual({
      lines: ['town: 1 quotes placed'],
      problems: [],
    });
    const once = readFileSync(path, 'utf8');
    expect(once).toContain('{ "quote": "翻番", "start": 31, "end": 33 }');
    locateFolders(folder, false);
    expect(readFileSync(path, 'utf8')).toBe(once);
    expect(locateFolders(folder, true)).toEqual({ lines: [], problems: [] });
  });

  it.each([
    [
      'a quote it cannot place',
      '{"records":[{"id":"aa-01","evidence":[{"quote":"无"}]}]}',
      false,
      'town/document.json aa-01 records[0].evidence[0]: not found: "无"',
    ],
    [
      'a quote without offsets, when checking',
      '{"date":{"quote":"翻番"}}',
      true,
      'town/document.json - date: no offsets: "翻番"',
    ],
  ])('names file, record and path of %s, and writes nothing', (_, json, checkOnly, problem) => {
    put(json);
    expect(locateFolders(folder, checkOnly)).toEqual({ lines: [], problems: [problem] });
    expect(readFileSync(path, 'utf8')).toBe(json);
  });

  it('says so when the file is not JSON', () => {
    put('{"records":');
    expect(locateFolders(folder, false).problems).toEqual([
      expect.stringContaining('town/document.json: not JSON: '),
    ]);
  });
});
