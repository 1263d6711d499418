// Reads a file of any form that a policy text comes in: plain text of several encodings, .docx, .html.

import { analyse } from 'chardet';
import { unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { programModule } from './dataset.mjs';
import { htmlText } from './htmlText.mjs';

/** Text beyond it is no policy paper; what a package unpacks to is known before it is unpacked. */
export const TEXT_LIMIT = 20 * 1024 * 1024;
export const UNPACKED_LIMIT = 64 * 1024 * 1024;

/** An input that cannot be drafted, with what to tell whoever gave it. */
export class InputError extends Error {
  constructor(zh, en) {
    super(`${zh}\n${en}`);
  }
}

const starts = (bytes, ...signs) => signs.every((sign, i) => bytes[i] === sign);

/** What a file is by its first bytes, whatever its name says. */
function formOf(bytes) {
  if (bytes.length === 0) throw new InputError('文件是空的。', 'The file is empty.');
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46))
    throw new InputError(
      '这是 PDF。扫描件和 PDF 读不了，请先转成 .docx 或 .txt。',
      'This is a PDF. Scans and PDF files cannot be read; convert it to .docx or .txt first.',
    );
  if (
    starts(bytes, 0x89, 0x50, 0x4e, 0x47) ||
    starts(bytes, 0xff, 0xd8, 0xff) ||
    starts(bytes, 0x47, 0x49, 0x46, 0x38) ||
    starts(bytes, 0x49, 0x49, 0x2a, 0) ||
    starts(bytes, 0x4d, 0x4d, 0, 0x2a) ||
    starts(bytes, 0x42, 0x4d)
  )
    throw new InputError(
      '这是图片（扫描件），里面没有文字，请先做文字识别。',
      'This is an image (a scan) and holds no text; recognise its text first.',
    );
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw new InputError(
      '这是旧版 .doc 文件，请另存为 .docx。',
      'This is an old .doc file; save it as .docx first.',
    );
  return starts(bytes, 0x50, 0x4b, 3, 4) ? 'docx' : 'text';
}

/**
 * The text of a file.
 * @param {Uint8Array} bytes
 * @returns {Promise<{ raw: string, bold: { start: number, end: number }[], form: string, removed: { what: string, count: number }[] }>}
 *   `raw`: line breaks '\n'; `bold`: places of headings and bold lines in it
 * @throws {InputError} with words in both languages
 */
export async function readInput(bytes, name = '') {
  const form = formOf(bytes);
  const read = form === 'docx' ? await docxText(bytes) : await plainText(bytes, name);
  if (read.raw.length > TEXT_LIMIT)
    throw new InputError('文字超过 20 MB。', 'The text is larger than 20 MB.');
  if (read.raw.trim() === '') throw new InputError('文件里没有文字。', 'The file holds no text.');
  const han = read.raw.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (han < 10) throw new InputError('文件里没有中文。', 'The file holds no Chinese text.');
  return read;
}

async function plainText(bytes, name) {
  if (bytes.length > 3 * TEXT_LIMIT)
    throw new InputError('文字超过 20 MB。', 'The text is larger than 20 MB.');
  const { decodeText } = await programModule('reading/text/decodeText.ts');
  const declared = /charset=["']?([\w-]+)/i.exec(
    Buffer.from(bytes.subarray(0, 2048)).toString('latin1'),
  )?.[1];
  const guesses = [
    ...(declared ? [declared] : []),
    ...analyse(bytes.subarray(0, 20_000)).map((guess) => guess.name),
  ];
  const decoded = decodeText(bytes, guesses);
  if (decoded === null || /[\0\ufffd]/.test(decoded.text.slice(0, 20_000)))
    throw new InputError(
      '读不出文字：不是 UTF-8、UTF-16、GB18030 或 Big5 的文本。',
      'This is no text in UTF-8, UTF-16, GB18030 or Big5.',
    );
  const { text, encoding, marked } = decoded;
  const form = `${encoding.toUpperCase()}${marked ? ' (BOM)' : ''}`;
  const html = /\.x?html?$/i.test(name) || /^\s*<(?:!doctype|html)/i.test(text);
  if (html) return { ...htmlText(text), form: `HTML, ${form}` };
  return { raw: text, bold: [], form: `text, ${form}`, removed: [] };
}

/** A package with the parts that hold words alone. Sizes are checked before anything is unpacked. */
function boundedPackage(bytes) {
  let total = 0;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/\.(?:xml|rels)$/.test(name)) return false;
      total += originalSize;
      if (total > UNPACKED_LIMIT)
        throw new InputError(
          '压缩包展开后过大，不予打开。',
          'The package unpacks to too much and is not opened.',
        );
      return true;
    },
  });
  if (!parts['word/document.xml'])
    throw new InputError('压缩包里没有 Word 正文。', 'The package is no Word document.');
  return Buffer.from(zipSync(parts, { level: 0 }));
}

async function docxText(bytes) {
  let tree = null;
  try {
    const buffer = boundedPackage(bytes);
    await mammoth.convertToHtml(
      { buffer },
      {
        transformDocument: (document) => {
          tree = document;
          return document;
        },
      },
    );
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(
      '.docx 文件打不开，可能已损坏。',
      'The .docx file cannot be opened; it may be damaged.',
    );
  }
  return { ...treeText(tree), form: 'DOCX', removed: [] };
}

// A paragraph is a line; a row of a table too, with a tab between its cells.
function treeText(tree) {
  const lines = [];
  const bold = [];
  let length = 0;
  const put = (words, isBold) => {
    for (const line of words.split('\n')) {
      if (isBold && line.trim() !== '') bold.push({ start: length, end: length + line.length });
      lines.push(line);
      length += line.length + 1;
    }
  };
  const visit = (element) => {
    if (element.type === 'paragraph') {
      const runs = runsOf(element);
      const words = runs.map((run) => run.words).join('');
      const heading = /^(?:heading|title|标题|副标题|subtitle)/i.test(element.styleName ?? '');
      const lead = runs.find(({ words: own }) => own.trim() !== '');
      const whole = runs.every(({ words: own, isBold }) => isBold || own.trim() === '');
      if (!heading && !whole && lead?.isBold)
        bold.push({ start: length, end: length + boldLead(runs) });
      put(words, words.trim() !== '' && (heading || whole));
    } else if (element.type === 'table') {
      for (const row of element.children)
        put(
          (row.children ?? [])
            .map((cell) =>
              cellWords(cell)
                .replace(/[\t\n]+/g, ' ')
                .trim(),
            )
            .join('\t'),
          false,
        );
    } else for (const child of element.children ?? []) visit(child);
  };
  visit(tree);
  return { raw: lines.join('\n'), bold };
}

function boldLead(runs) {
  let length = 0;
  for (const { words, isBold } of runs) {
    if (!isBold && words.trim() !== '') break;
    length += words.length;
  }
  return length;
}

function runsOf(element, isBold = false) {
  if (element.type === 'text') return [{ words: element.value, isBold }];
  if (element.type === 'tab') return [{ words: ' ', isBold }];
  if (element.type === 'break') return [{ words: '\n', isBold }];
  return (element.children ?? []).flatMap((child) =>
    runsOf(child, isBold || element.isBold === true),
  );
}

const cellWords = (cell) =>
  (cell.children ?? [])
    .map((child) =>
      child.type === 'table'
        ? cellWords(child)
        : runsOf(child)
            .map(({ words }) => words)
            .join(''),
    )
    .join(' ');
