// The draft from a shell, end to end: each form of a file, what is written, what is said, how it ends.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cleanedSchema } from '../../src/model/schema.ts';
import { cleanText } from '../../src/reading/text/cleanText.ts';
import { encoded, utf16 } from '../reading/text/encoded.ts';

const SCRIPT = fileURLToPath(new URL('../../scripts/draft.mjs', import.meta.url));
const LINES = [
  '海州市数据产业行动方案',
  '一、发展目标',
  '到2027年，数据企业达到300家。',
  '二、重点任务',
  '加快建设数据中心，开放公共数据。',
];
const TEXT = `${LINES.join('\n')}\n`;
const utf8 = (text: string) => new TextEncoder().encode(text);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'draft-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(name: string, bytes: Uint8Array, ...options: string[]) {
  const file = join(folder, name);
  const out = join(folder, `${name}-out`);
  writeFileSync(file, bytes);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [SCRIPT, file, '--id', 'haizhou-plan', '--out', out, ...options],
    { encoding: 'utf8' },
  );
  const read = (path: string) => readFileSync(join(out, path), 'utf8');
  return { status, stdout, stderr, out, read };
}

const paragraph = (words: string, inner = '') =>
  `<w:p>${inner}<w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
const bold = (words: string) => `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>${words}</w:t></w:r></w:p>`;
const row = (...cells: string[]) =>
  `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`;

function docx(body: string) {
  const parts = {
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, words]) => [path, strToU8(words)])),
  );
}

const HTML = `<!doctype html><html><head><meta charset="utf-8"><title>海州</title><style>p{color:red}</style></head><body>
<nav><a href="/">首页</a>政务公开</nav><div id="UCAP-CONTENT"><h1>${LINES[0]}</h1>${LINES.slice(1)
  .map((line) => `<p>　　${line}</p>`)
  .join(
    '',
  )}<table><tr><td><p>指标</p></td><td>2027年（家）</td></tr><tr><td>企业</td><td>300</td></tr></table></div>
<footer>版权所有 海州市</footer><script>const n = 1024;</script></body></html>`;

describe('node scripts/draft.mjs', () => {
  it.each([
    ['utf-8.txt', utf8(TEXT), 'UTF-8'],
    ['gb18030.txt', encoded(TEXT, 'gb18030'), 'GB18030'],
    ['utf-16.txt', utf16(TEXT, false, true), 'UTF-16LE (BOM)'],
    ['page.html', utf8(HTML), 'HTML, UTF-8'],
    [
      'paper.docx',
      docx(LINES.map((line, i) => (i === 0 ? bold(line) : paragraph(line))).join('')),
      'DOCX',
    ],
  ])('drafts %s', (name, bytes, form) => {
    const { status, stdout, read } = run(name, bytes);
    expect(stdout).toContain(
      `read as: ${form.startsWith('UTF') || form === 'GB18030' ? `text, ${form}` : form}`,
    );
    expect(stdout).toMatch(/numerals: \d+; used \d+, aside .*; left 0/);
    expect(status).toBe(0);
    const file = JSON.parse(read('document.json'));
    expect(file).toMatchObject({
      format: 2,
      id: 'haizhou-plan',
      prefix: 'haizhou-plan',
      genre: 'action-plan',
    });
    expect(file.title.zh).toBe(LINES[0]);
    expect(
      file.records
        .slice(0, 3)
        .map((one: { kind: string; evidence: { quote: string }[] }) => [
          one.kind,
          one.evidence[0]?.quote,
        ]),
    ).toEqual([
      ['target', '到2027年，数据企业达到300家'],
      ['measure', '加快建设数据中心'],
      ['measure', '开放公共数据'],
    ]);
    expect(file.sections.slice(1).map((one: { label: { zh: string } }) => one.label.zh)).toEqual([
      '发展目标',
      '重点任务',
    ]);
    // The same as is held for the shipped documents.
    const raw = read('source.raw.txt');
    const cleaned = v.parse(cleanedSchema, JSON.parse(read('cleaned.json')));
    expect(cleaned.segments.map(([start, end]) => raw.slice(start, end)).join('')).toBe(
      read('source.txt'),
    );
    expect(cleanText(raw)).toMatchObject({ text: read('source.txt'), ...cleaned });
    expect(file.rawSha256).toBe(createHash('sha256').update(raw, 'utf8').digest('hex'));
  });

  it('keeps the rows of a table and leaves out what stands around the content of a page', () => {
    const { read } = run('table.html', utf8(HTML));
    expect(read('source.txt')).toBe(`${LINES.join('\n')}\n指标\t2027年（家）\n企业\t300`);
    const records = JSON.parse(read('document.json')).records;
    expect(records.at(-1)).toMatchObject({
      kind: 'target',
      quantities: [{ value: '300', unit: '家' }],
    });
  });

  it('takes bold lines of a Word file for headings, and its tables for tables', () => {
    const body = [
      bold(LINES[0] ?? ''),
      bold('发展目标'),
      paragraph('数据企业达到300家。'),
      `<w:tbl>${row('指标', '2027年（家）')}${row('企业', '300')}</w:tbl>`,
    ];
    const { read } = run('bold.docx', docx(body.join('')));
    const file = JSON.parse(read('document.json'));
    expect(file.sections.map((one: { label: { zh: string } }) => one.label.zh)).toEqual([
      LINES[0],
      '发展目标',
    ]);
    expect(file.records.map((one: { kind: string }) => one.kind)).toEqual(['target', 'target']);
  });

  it('reads from standard input', () => {
    const out = join(folder, 'stdin-out');
    const { status } = spawnSync(process.execPath, [SCRIPT, '-', '--out', out], { input: TEXT });
    expect([status, existsSync(join(out, 'document.json'))]).toEqual([0, true]);
  });

  const bomb = () => {
    const file = zipSync({ 'word/document.xml': new Uint8Array(70 * 1024 * 1024) });
    return file;
  };
  it.each([
    ['a scan', () => utf8('%PDF-1.7 …'), 'PDF'],
    ['an image', () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'image'],
    ['an empty file', () => new Uint8Array(0), 'empty'],
    ['blanks alone', () => utf8(' \n　'), 'no text'],
    ['no Chinese', () => utf8('Plan for the digital economy.'), 'no Chinese'],
    ['bytes that are no text', () => Uint8Array.of(0xff, 0xff, 0xff, 0x80, 0xff), 'no text in'],
    [
      'a package that is no Word file',
      () => zipSync({ 'a.xml': strToU8('<a/>') }),
      'no Word document',
    ],
    ['a damaged package', () => docx(paragraph('文')).slice(0, 200), 'damaged'],
    ['a package that unpacks to too much', bomb, 'too much'],
    ['more than 20 MB', () => new Uint8Array(61 * 1024 * 1024).fill(0x61), '20 MB'],
  ])('refuses %s in both languages', (_, bytes, words) => {
    const { status, stderr, out } = run('bad.bin', bytes());
    const [zh = '', en = ''] = stderr.trim().split('\n');
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).toContain(words);
    expect([status, existsSync(out)]).toEqual([2, false]);
  });

  it.each([[['missing.txt']], [[]], [['a.txt', 'b.txt']], [['a.txt', '--id', '海州']]])(
    'refuses the call %j',
    (words) => {
      expect(spawnSync(process.execPath, [SCRIPT, ...words], { cwd: folder }).status).toBe(2);
    },
  );
});
