// The words of a web page, without what stands around the paper: menus, scripts, forms.
import { Parser } from 'htmlparser2';

const SKIPPED = new Set(
  'script style noscript template head nav header footer aside form button select option svg iframe object video audio'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'p div section article main h1 h2 h3 h4 h5 h6 ul ol li table thead tbody tr blockquote pre center hr dl dt dd figure figcaption address'.split(
    ' ',
  ),
);
const CONTENT =
  /(?:^|[\s_-])(?:ucap-content|trs_editor|zoom|article(?:-?(?:content|body|con))?|content|news_?con(?:tent)?|pages_content|main-?text|view)(?:$|[\s_-])/i;

const han = (words) => words.match(/\p{Script=Han}/gu)?.length ?? 0;

/**
 * The text of a page: a block is a line, a row of a table a line with tabs. Where one element is named as the
 * content and holds most of the words, what lies outside of it is left out.
 * @param {string} html
 * @returns {{ raw: string, bold: { start: number, end: number }[], removed: { what: string, count: number }[] }}
 */
export function htmlText(html) {
  let text = '';
  let skipped = 0;
  let strong = 0;
  let row = 0;
  const open = [];
  const bold = [];
  const contents = [];
  const counts = new Map();
  const newLine = () => {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  };
  const heavy = (name, { style = '' }) =>
    /^(?:b|strong|h[1-6])$/.test(name) || /font-weight:\s*(?:bold|[6-9]00)/i.test(style);
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const hidden =
          SKIPPED.has(name) ||
          /display:\s*none/i.test(attributes.style ?? '') ||
          'hidden' in attributes;
        const element = { name, hidden, heavy: heavy(name, attributes), content: null };
        open.push(element);
        if (hidden) {
          if (skipped === 0) counts.set(name, (counts.get(name) ?? 0) + 1);
          skipped++;
        }
        if (skipped > 0) return;
        if (name === 'br') text += '\n';
        if (name === 'tr') row++;
        // The cells of a row stand on one line, whatever blocks are in them.
        if (BLOCKS.has(name) && (row === 0 || name === 'tr')) newLine();
        if ((name === 'td' || name === 'th') && text !== '' && !text.endsWith('\n')) text += '\t';
        if (element.heavy) strong++;
        if (name === 'article' || CONTENT.test(`${attributes.id ?? ''} ${attributes.class ?? ''}`))
          element.content = text.length;
      },
      ontext(words) {
        if (skipped > 0) return;
        const flat = words.replace(/[\s\u00a0]+/g, ' ');
        const lead = text === '' || /[\n\t]$/.test(text) ? flat.replace(/^ /, '') : flat;
        if (lead === '') return;
        if (strong > 0 && lead.trim() !== '')
          bold.push({ start: text.length, end: text.length + lead.length });
        text += lead;
      },
      onclosetag(name) {
        const at = open.findLastIndex((element) => element.name === name);
        if (at < 0) return;
        for (const element of open.splice(at).reverse()) {
          if (element.hidden) skipped--;
          else if (skipped === 0) {
            if (element.heavy) strong--;
            if (element.name === 'tr') row = Math.max(0, row - 1);
            if (BLOCKS.has(element.name) && (row === 0 || element.name === 'tr')) newLine();
            if (element.content !== null)
              contents.push({ start: element.content, end: text.length });
          }
        }
      },
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  const all = han(text);
  const content = contents
    .filter(({ start, end }) => han(text.slice(start, end)) >= all * 0.5)
    .sort((one, other) => one.end - one.start - (other.end - other.start))[0];
  const removed = [...counts].map(([name, count]) => ({ what: `<${name}>`, count }));
  const { start, end } = content ?? { start: 0, end: text.length };
  const outside = all - han(text.slice(start, end));
  if (outside > 0) removed.push({ what: 'words outside of the content', count: outside });
  return {
    raw: text.slice(start, end),
    bold: joined(bold)
      .filter((place) => place.start >= start && place.end <= end)
      .map((place) => ({ start: place.start - start, end: place.end - start })),
    removed,
  };
}

function joined(places) {
  const result = [];
  for (const place of places) {
    const last = result.at(-1);
    if (last && last.end === place.start) last.end = place.end;
    else result.push({ ...place });
  }
  return result;
}
