// What nobody has checked is called a draft in every file that can be taken along.
import { describe, expect, it } from 'vitest';
import { finding } from '../../src/content/finding.ts';
import { annotationsFile } from '../../src/files/data/annotations.ts';
import { csvFile } from '../../src/files/data/csv.ts';
import { csvTablesFile } from '../../src/files/data/csvTables.ts';
import { docxFile } from '../../src/files/data/docx.ts';
import { jsonFile } from '../../src/files/data/json.ts';
import { markdownFile } from '../../src/files/data/markdown.ts';
import { xlsxFile } from '../../src/files/data/xlsx.ts';
import { citationText } from '../../src/i18n/citation.ts';
import { citationsText } from '../../src/i18n/citationFile.ts';
import { parseDataset } from '../../src/model/parseDataset.ts';
import { LANGS } from '../../src/model/values.ts';
import { fixtureFiles } from '../fixtures/dataset.ts';
import { C, draftFolder } from '../fixtures/draft.ts';
import { readCsv, request, task } from './requests.ts';
import { unzip } from './workbook.ts';

const files = fixtureFiles();
const dataset =
  parseDataset({ ...files, documents: { ...files.documents, [C]: draftFolder() } }).dataset ??
  expect.fail();
const document = dataset.documents.find(({ id }) => id === C) ?? expect.fail();
const asked = (lang: (typeof LANGS)[number]) => request(dataset, { a: C, b: C }, { lang });
const zipText = async ({ content }: { content: Blob }) =>
  [...unzip(Buffer.from(await content.arrayBuffer())).values()].join('\n');
const plainText = ({ content }: { content: Blob }) => content.text();

describe.each(LANGS)('in %s', (lang) => {
  const note = lang === 'zh' ? '草稿，未核对' : 'draft, not checked';
  const checked = lang === 'zh' ? '已核对' : 'checked';

  it('the list says it of each statement', async () => {
    const rows = readCsv(await plainText(await csvFile(asked(lang), task())));
    const name = lang === 'zh' ? '核对' : 'Checked';
    const at = rows.find((row) => row.includes(name))?.indexOf(name) ?? -1;
    const states = ['0001', '0002', '0003'].map(
      (number) => rows.find(([id]) => id === `guowu-notice-${number}`)?.[at],
    );
    expect(states).toEqual([note, note, checked]);
  });

  it.each([
    ['Excel', async () => zipText(await xlsxFile(asked(lang), task()))],
    ['tables for programs', async () => zipText(await csvTablesFile(asked(lang), task()))],
    ['Word', async () => zipText(await docxFile(asked(lang), task()))],
    ['Markdown', async () => plainText(await markdownFile(asked(lang), task()))],
    ['JSON', async () => plainText(await jsonFile(asked(lang), task()))],
    ['annotations', async () => plainText(await annotationsFile(asked(lang), task()))],
  ])('%s says it', async (_name, made) => {
    const text = await made();
    expect(text).toMatch(/草稿|[Dd]raft/);
    expect(text).not.toMatch(/undefined|NaN/);
  });

  it('a title and a citation say it, and a citation of a checked statement does not', () => {
    const { selection } = asked(lang);
    for (const screen of ['overview', 'goals', 'timeline', 'figures', 'coverage'] as const)
      expect(finding(screen, dataset, selection, lang)).toMatch(/含草稿，未核对|drafts among them/);
    const cited = (at: number) =>
      citationText(
        document.records[at] ?? expect.fail(),
        document,
        lang === 'zh' ? 'gb7714' : 'plain',
        { link: 'https://example.test/?record=x', fingerprint: '01234567', day: '2026-11-30' },
      );
    expect(cited(0)).toMatch(/草稿，未核对|draft, not checked/);
    expect(cited(2)).not.toMatch(/草稿|draft/);
    // What is not translated is given as no translation; what has no day, as none.
    expect(cited(0)).not.toContain('unofficial translation');
    expect(cited(0)).toMatch(/文中未写日期|no date stated/);
    expect(cited(0)).not.toMatch(/undefined|null/);
  });

  it.each(['bibtex', 'ris', 'csl'] as const)(
    '%s leaves out the day that is not stated',
    (format) => {
      const text = citationsText([{ document, records: document.records }], format, {
        unit: 'statement',
        lang,
        fingerprint: '01234567',
        linkFor: (id) => `https://example.test/?record=${id}`,
        sourceLink: 'https://example.test/',
        day: '2026-11-30',
        inferYear: true,
      });
      expect(text).not.toMatch(/undefined|null|NaN|month = \{0|DA {2}- \/\//);
      expect(text).toMatch(/草稿，未核对|draft, not checked/);
    },
  );
});

it('an export of a draft is read again as what it was', async () => {
  const file = JSON.parse(
    await plainText(await jsonFile({ ...asked('zh'), scope: 'everything' }, task())),
  );
  const { dataset: read, problems } = parseDataset(file);
  expect(problems).toEqual([]);
  expect(read?.documents).toEqual(dataset.documents);
  expect(read?.metrics).toEqual(dataset.metrics);
});
