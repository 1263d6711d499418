// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { slideContent } from '../../../src/content/slideContent.ts';
import { citationText } from '../../../src/i18n/citation.ts';
import { dataset, LINK, own, standard } from '../../content/slideRequests.ts';
import { all } from '../workbook.ts';
import { linkFor, opened, paragraphs } from './opened.ts';

describe.each(['zh', 'en'] as const)('notes in %s', (lang) => {
  it('hold likely questions with answers, full citations with links, sources and the link of the slide', async () => {
    const requests = standard({ lang });
    const file = await opened(requests);
    let cited = 0;
    requests.forEach((request, index) => {
      const notes = file.notes[index] ?? expect.fail('no notes');
      const lines = paragraphs(notes);
      const { absences, quotes, source } = slideContent(request);
      for (const { question, answer } of absences) {
        const at = lines.indexOf(`${lang === 'zh' ? '问：' : 'Q: '}${question}`);
        expect(lines[at + 1]).toBe(`${lang === 'zh' ? '答：' : 'A: '}${answer}`);
      }
      const led = [...file.relations(`ppt/notesSlides/notesSlide${index + 1}.xml`).values()]
        .filter(({ external }) => external)
        .map(({ target }) => target);
      expect(led).toContain(LINK);
      for (const { recordId, documentId, absence, place } of quotes) {
        const document = dataset.documents.find(({ id }) => id === documentId);
        const record = document?.records.find(({ id }) => id === recordId);
        if (absence !== null) {
          expect(lines.some((line) => line.includes(absence) && line.includes(place))).toBe(true);
          continue;
        }
        if (!document || !record) continue;
        const format = lang === 'zh' ? 'gb7714' : 'plain';
        const link = linkFor(recordId);
        const citation = citationText(record, document, format, {
          link,
          fingerprint: dataset.fingerprint,
        });
        for (const line of citation.split('\n')) expect(lines).toContain(line);
        expect(led).toContain(link);
        cited += 1;
      }
      expect(lines.filter((line) => line === source)).toHaveLength(1);
      expect(lines.join('')).not.toMatch(/来源：?来源|Sources:? ?Sources/);
      expect(lines).toContain(
        `${lang === 'zh' ? '本页链接：' : 'Link to this slide’s view: '}${LINK}`,
      );
      expect(lines.at(-1)).toContain(dataset.fingerprint);
      expect(all(notes, 'p:ph').map(({ attributes }) => attributes.type)).toEqual([
        'sldImg',
        'body',
      ]);
    });
    expect(cited).toBeGreaterThan(7);
  });

  it('hold every passage of the statement, word for word, with its characters', async () => {
    const several = ['sd-01', 'sc-13', 'sc-52'];
    const requests = several.map((record) => own('quote', { screen: 'goals', record }, { lang }));
    const file = await opened(requests);
    const records = dataset.documents.flatMap((document) => document.records);
    several.forEach((id, index) => {
      const notes = paragraphs(file.notes[index] ?? expect.fail('no notes')).join('\n');
      const { evidence } = records.find((record) => record.id === id) ?? expect.fail(id);
      expect(evidence.length).toBeGreaterThan(1);
      for (const { quote, start, end } of evidence) {
        expect(notes).toContain(quote);
        expect(notes).toContain(`${start}–${end}`);
      }
    });
  });

  it('give the query where there is no address on the web, and lead nowhere', async () => {
    const query = '?v=1&view=overview&d=11077a41&c=abcd';
    const requests = standard({ lang, link: query });
    const file = await opened(requests, { linkFor: (id) => `?v=1&record=${id}` });
    expect(file.failed).toEqual([]);
    for (const [path] of file.files) {
      if (!path.endsWith('.xml') || !/^ppt\/(?:slides|notesSlides)\//.test(path)) continue;
      expect([...file.relations(path).values()].filter(({ external }) => external)).toEqual([]);
    }
    for (const notes of file.notes) expect(paragraphs(notes).join('\n')).toContain(query);
    const words = file.slides.flatMap(paragraphs).join('\n');
    expect(words).not.toMatch(/扫码|Scan/);
  });

  it('begin with the author’s own words, line by line, and have no such part without any', async () => {
    const request = own('quote', { screen: 'figures', record: 'sc-52' }, { lang });
    const file = await opened([{ request, note: '先问一句。\n再看原文。' }, request]);
    const [one, two] = file.notes.map(paragraphs);
    expect(one?.slice(0, 3)).toEqual([
      lang === 'zh' ? '备注' : 'Notes',
      '先问一句。',
      '再看原文。',
    ]);
    expect(two).not.toContain(lang === 'zh' ? '备注' : 'Notes');
  });
});
