// The comparison as Word and as Markdown: every statement, every silence, and nothing beside them.
import { describe, expect, it } from 'vitest';
import { docxFile } from '../../src/files/data/docx.ts';
import { markdownFile } from '../../src/files/data/markdown.ts';
import { realDataset } from '../data/realFiles.ts';
import { fixtureDataset } from '../fixtures/dataset.ts';
import { request, task } from './requests.ts';
import { all, type Node, parseXml, unzip } from './workbook.ts';

const dataset = realDataset();
const statements = dataset.documents.flatMap(({ records }) => records);

async function word(...asked: Parameters<typeof request>) {
  const { name, content } = await docxFile(request(...asked), task());
  const files = unzip(Buffer.from(await content.arrayBuffer()));
  const parts = new Map([...files].map(([path, xml]) => [path, parseXml(xml)]));
  const part = (path: string): Node => parts.get(path) ?? expect.fail(`no ${path}`);
  const words = (node: Node) =>
    all(node, 'w:t')
      .map(({ text }) => text)
      .join('');
  const rows = all(part('word/document.xml'), 'w:tr').map((row) => all(row, 'w:tc').map(words));
  return { name, parts, part, rows, text: words(part('word/document.xml')) };
}

async function markdown(...asked: Parameters<typeof request>) {
  const { name, content } = await markdownFile(request(...asked), task());
  const text = await content.text();
  // Signs of Markdown that stand for themselves have a stroke before them.
  return { name, text: text.replace(/\\([\\`*_{}[\]<>|#~$&])/g, '$1'), lines: text.split('\n') };
}

describe('docxFile', () => {
  it('is a package whose every part and relation is there, with a head on every page', async () => {
    const { name, parts, part, rows } = await word(dataset);
    expect(name).toBe(`duizhao-records-zh-${dataset.fingerprint}.docx`);
    const named = all(part('[Content_Types].xml'), 'Override').map(
      ({ attributes }) => attributes.PartName,
    );
    expect(named.toSorted()).toEqual(
      [...parts.keys()]
        .filter((path) => !/rels$|^\[/.test(path))
        .map((path) => `/${path}`)
        .toSorted(),
    );
    const document = part('word/document.xml');
    const relations = all(part('word/_rels/document.xml.rels'), 'Relationship');
    const ids = new Set(relations.map(({ attributes }) => attributes.Id));
    for (const link of all(document, 'w:hyperlink')) expect(ids).toContain(link.attributes['r:id']);
    expect(all(document, 'w:tblHeader')).toHaveLength(1);
    expect(rows[0]).toEqual(['主题', '四川', '山东']);
    const styles = new Set(
      all(part('word/styles.xml'), 'w:style').map(({ attributes }) => attributes['w:styleId']),
    );
    for (const { attributes } of all(document, 'w:pStyle'))
      expect(styles).toContain(attributes['w:val']);
  });

  it('has no link where the app has no address on the web', async () => {
    const away = { link: '?v=1', linkFor: (id: string) => `?v=1&record=${id}` };
    const { part } = await word(dataset, {}, away);
    expect(all(part('word/document.xml'), 'w:hyperlink')).toEqual([]);
    expect(JSON.stringify(part('word/_rels/document.xml.rels'))).not.toContain('External');
  });

  it('takes words for words, whatever signs they have', async () => {
    const odd = fixtureDataset((files) => {
      const [first] = files.documents['sichuan-briefing-1226'].document.records;
      if (first) first.label = { zh: '<w:p>&"\u0000', en: 'x' };
    });
    expect((await word(odd)).text).toContain('<w:p>&"');
  });
});

describe.each([
  ['Word', async (...asked: Parameters<typeof request>) => (await word(...asked)).text],
  ['Markdown', async (...asked: Parameters<typeof request>) => (await markdown(...asked)).text],
])('the comparison in %s', (_name, textOf) => {
  it('has every statement with every passage, and every silence with its search', async () => {
    const text = await textOf(dataset);
    for (const { id, label, evidence } of statements) {
      expect(text).toContain(label.zh);
      expect(text).toContain(`${id}，字符 `);
      for (const { quote, start, end } of evidence) {
        expect(text).toContain(quote);
        expect(text).toContain(`${start}–${end}`);
      }
    }
    const silent = dataset.documents.flatMap(({ absences, records }) =>
      absences.filter(
        ({ theme }) =>
          theme && !records.some((one) => one.theme === theme || one.otherThemes.includes(theme)),
      ),
    );
    expect(silent.length).toBeGreaterThan(0);
    for (const { label, terms, hits } of silent) {
      expect(text).toContain(label.zh);
      for (const words of [...terms, ...hits.map(({ why }) => why.zh)])
        expect(text).toContain(words);
    }
    for (const { difference } of dataset.alignments) expect(text).toContain(difference.zh);
  });

  it('has what is shown alone, and says what that is', async () => {
    const asked = request(dataset, { kinds: ['target'] }, { lang: 'en' });
    const text = await textOf(dataset, { kinds: ['target'] }, { lang: 'en' });
    const shown = new Set(
      Object.values(asked.selection.sides).flatMap((side) => side?.records ?? []),
    );
    expect(shown.size).toBeGreaterThan(0);
    for (const record of statements)
      expect([record.id, text.includes(`${record.id}, characters`)]).toEqual([
        record.id,
        shown.has(record),
      ]);
    expect(text).toContain('Showing: ');
    expect(text).toContain(dataset.fingerprint);
  });
});

describe('markdownFile', () => {
  it('is one table of as many cells a line as it has documents and a theme, with notes that are there', async () => {
    const { name, lines, text } = await markdown(dataset);
    expect(name).toBe(`duizhao-records-zh-${dataset.fingerprint}.md`);
    const table = lines.filter((line) => line.startsWith('|'));
    for (const line of table) expect(line.split(/(?<!\\)\|/)).toHaveLength(5);
    const referred = [...text.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, number]) => number);
    const noted = [...text.matchAll(/^\[\^(\d+)\]:/gm)].map(([, number]) => number);
    expect(noted.length).toBeGreaterThan(0);
    expect(referred).toEqual(noted);
  });
});
