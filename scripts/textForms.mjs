// A test text in the form in which an office hands it out: plain, GB18030, HTML, DOCX, a bad copy.
import { strToU8, zipSync } from 'fflate';

const escaped = (words) =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Lines in groups: a table's rows (with tabs) together, every other line alone. */
function blocks(text) {
  const found = [];
  for (const line of text.split('\n').filter((line) => line.trim() !== '')) {
    const row = line.includes('\t');
    if (row && Array.isArray(found.at(-1))) found.at(-1).push(line.split('\t'));
    else found.push(row ? [line.split('\t')] : line);
  }
  return found;
}

/** A page with heading and paragraphs, and around them what a page has besides: script, style, menu. */
function html(text, isTitle) {
  const body = blocks(text).map((block) => {
    if (!Array.isArray(block))
      return isTitle(block) ? `<h2>${escaped(block)}</h2>` : `<p>　　${escaped(block)}</p>`;
    const row = (cells) => `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`;
    return `<table>${block.map(row).join('')}</table>`;
  });
  return `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>政策文件</title>
<style>p { text-indent: 2em }</style><script>const visits = 1024;</script></head>
<body><article>${body.join('\n')}</article></body></html>`;
}

const DOCX = {
  '[Content_Types].xml': `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  '_rels/.rels': `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
};

function docx(text, isTitle) {
  const run = (words, bold) =>
    `<w:p><w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${escaped(words)}</w:t></w:r></w:p>`;
  const body = blocks(text).map((block) => {
    if (!Array.isArray(block)) return run(block, isTitle(block));
    const row = (cells) =>
      `<w:tr>${cells.map((cell) => `<w:tc>${run(cell, false)}</w:tc>`).join('')}</w:tr>`;
    return `<w:tbl>${block.map(row).join('')}</w:tbl>`;
  });
  const document = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body.join('')}</w:body></w:document>`;
  const parts = Object.entries({ ...DOCX, 'word/document.xml': document });
  return zipSync(Object.fromEntries(parts.map(([path, words]) => [path, strToU8(words)])));
}

/** The text in GB18030, by its signs of one and two bytes. @throws where a sign needs four */
function gb18030(text) {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map();
  for (let lead = 0x81; lead < 0xff; lead++)
    for (let trail = 0x40; trail < 0xff; trail++) {
      const sign = decoder.decode(Uint8Array.of(lead, trail));
      if (sign.length === 1) codes.set(sign, [lead, trail]);
    }
  return Uint8Array.from(
    [...text].flatMap((sign) => {
      const code = sign < '\x80' ? [sign.charCodeAt(0)] : codes.get(sign);
      if (!code) throw new Error(`no code of two bytes: ${sign}`);
      return code;
    }),
  );
}

/** A bad copy: digits of full width, lines broken by the page, two spaces before a paragraph. */
const copied = (text) =>
  text
    .replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    .split('\n')
    .map((line) => (line === '' ? '' : `　　${line.replace(/(.{38})(?=.{8})/gu, '$1\r\n')}`))
    .join('\r\n');

/**
 * The file of a text in a form.
 * @param {string} text
 * @param {'txt' | 'gb18030' | 'html' | 'docx' | 'copy'} form
 * @param {readonly { quote: string }[]} headings set in bold or as headings where they are a whole line
 * @returns {{ extension: string, bytes: Uint8Array }}
 */
export function textForm(text, form, headings) {
  const titles = new Set(headings.map(({ quote }) => quote));
  const isTitle = (line) => titles.has(line);
  if (form === 'html') return { extension: 'html', bytes: strToU8(html(text, isTitle)) };
  if (form === 'docx') return { extension: 'docx', bytes: docx(text, isTitle) };
  if (form === 'gb18030') return { extension: 'txt', bytes: gb18030(text) };
  return { extension: 'txt', bytes: strToU8(form === 'copy' ? copied(text) : text) };
}
