// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import { slideContent } from '../../../src/content/slideContent.ts';
import type { SlideRequest } from '../../../src/content/slideRequest.ts';
import { own, standard } from '../slide/requests.ts';
import { all, type Node } from '../workbook.ts';
import { described, type Opened, objects, opened, paragraphs, placeholders } from './opened.ts';

const bare = (text: string) => text.replace(/\s/g, '');
const QUOTED = { screen: 'figures', themes: ['platform'], record: 'sc-52' } as const;

const stories: readonly (() => SlideRequest)[] = [
  () => own('quote', QUOTED),
  () => own('chart-quote', QUOTED),
  () => own('chart-quote', { screen: 'overview' }),
  () => own('chart', { screen: 'coverage' }),
  () => own('chart', { screen: 'goals' }),
  () => own('chart', { screen: 'figures' }),
  () => own('chart', { screen: 'figures', kinds: ['figure'] }),
  () => own('chart', { screen: 'overview', themes: ['law'] }),
  () => own('documents', { b: 'sichuan-briefing-1226' }),
  () => own('section', {}, { title: '目标与年份', subtitle: '三页' }),
  () => own('question', { record: 'sd-33' }, { title: '“居民码”怎样建？' }),
];

const decks = (['zh', 'en'] as const).map((lang) => ({
  lang,
  requests: [...standard({ lang }), ...stories.map((make) => ({ ...make(), lang }))],
}));

describe.each(decks)('slides in $lang', ({ lang, requests }) => {
  let file: Opened;
  beforeAll(async () => {
    file = await opened(requests);
    // A slow machine is no fault of a test.
  }, 120_000);
  const each = (check: (slide: Node, request: SlideRequest, number: number) => void) => {
    requests.forEach((request, index) => {
      check(file.slides[index] ?? expect.fail(`no slide ${index + 1}`), request, index + 1);
    });
  };

  it('have one title each in its own place, sources and number in theirs', () => {
    expect(file.failed).toEqual([]);
    each((slide, request, number) => {
      const content = slideContent(request);
      const [title, ...more] = placeholders(slide, 'title');
      expect(more).toEqual([]);
      const words = title ? paragraphs(title).join('') : '';
      expect(words.replace(/\n/g, '').replace(/\s/g, ' ')).toBe(content.title.replace(/\s/g, ' '));
      expect(placeholders(slide, 'ftr').flatMap(paragraphs)).toEqual([content.source]);
      expect(placeholders(slide, 'sldNum')).toHaveLength(1);
      const layout = [...file.relations(`ppt/slides/slide${number}.xml`).values()].find(
        ({ type }) => type === 'slideLayout',
      );
      expect(all(file.part(layout?.target ?? ''), 'p:ph')[0]?.attributes.type).toBe('title');
    });
  });

  it('say of every object what it shows, or mark it as decoration', () => {
    each((slide) => {
      for (const object of objects(slide)) {
        const named = described(object);
        const decoration = all(named, 'adec:decorative').length > 0;
        expect(named.attributes.name).not.toBe('');
        expect((named.attributes.descr ?? '') === '').toBe(decoration);
      }
      // Not all of it may be decoration.
      const telling = objects(slide).filter((one) => described(one).attributes.descr !== '');
      expect(telling.length).toBeGreaterThan(2);
    });
  });

  it('name both fonts and the language of every run, in no smaller type than the screen', () => {
    each((slide) => {
      const runs = all(slide, 'a:r');
      expect(runs.length).toBeGreaterThan(3);
      for (const run of runs) {
        const [look] = all(run, 'a:rPr');
        const text = all(run, 'a:t')[0]?.text ?? '';
        const chinese = /\p{Script=Han}/u.test(text);
        expect(look?.attributes.lang).toBe(chinese ? 'zh-CN' : 'en-US');
        expect(all(run, 'a:latin')[0]?.attributes.typeface).toBe('Arial');
        expect(all(run, 'a:ea')[0]?.attributes.typeface).toBe('Microsoft YaHei');
        // A province's one sign in a mark is part of the mark.
        if (!/^[川鲁]$/.test(text))
          expect(Number(look?.attributes.sz)).toBeGreaterThanOrEqual(1100);
      }
    });
  });

  it('keep every object inside the slide', () => {
    each((slide, request) => {
      for (const object of objects(slide)) {
        const frame = all(object, object.name === 'p:graphicFrame' ? 'p:xfrm' : 'a:xfrm')[0];
        const at = frame?.children.find(({ name }) => name === 'a:off')?.attributes;
        const size = frame?.children.find(({ name }) => name === 'a:ext')?.attributes;
        const [x, y] = [Number(at?.x), Number(at?.y)];
        const where = `${request.body} ${request.screen}: ${described(object).attributes.descr}`;
        expect(x, where).toBeGreaterThanOrEqual(0);
        expect(y, where).toBeGreaterThanOrEqual(0);
        expect(x + Number(size?.cx), where).toBeLessThanOrEqual(12192000);
        expect(y + Number(size?.cy), where).toBeLessThanOrEqual(6858000);
      }
    });
  });

  it('quote every character, with translation in English, and carry the code of their link', () => {
    each((slide, request, number) => {
      const { quotes, link } = slideContent(request);
      const said = bare(paragraphs(slide).join(''));
      const statement = request.body === 'section' || request.body === 'question';
      for (const { text, translation, absence } of quotes) {
        if (statement) break;
        expect(said).toContain(bare(text));
        if (translation !== null) expect(said).toContain(bare(translation));
        if (absence !== null) expect(said).toContain(bare(absence));
      }
      const codes = all(slide, 'p:cNvPr').filter(({ attributes }) =>
        attributes.descr?.endsWith(link),
      );
      expect(codes).toHaveLength(1);
      const press = codes[0] && all(codes[0], 'a:hlinkClick')[0]?.attributes['r:id'];
      const led = file.relations(`ppt/slides/slide${number}.xml`).get(press ?? '');
      expect(led).toEqual({ type: 'hyperlink', target: link, external: true });
    });
  });

  it('are made of native tables, charts and shapes, never of a picture', () => {
    const kinds = file.slides.slice(0, 7).map((slide) => ({
      tables: all(slide, 'a:tbl').length,
      charts: all(slide, 'c:chart').length,
      groups: all(slide, 'p:grpSp').length > 1,
    }));
    expect(kinds).toEqual([
      { tables: 1, charts: 0, groups: false },
      { tables: 0, charts: 0, groups: true },
      { tables: 0, charts: 0, groups: true },
      { tables: 0, charts: 2, groups: false },
      { tables: 0, charts: 1, groups: false },
      { tables: 1, charts: 0, groups: false },
      { tables: 2, charts: 0, groups: false },
    ]);
    for (const slide of file.slides) expect(all(slide, 'p:pic')).toEqual([]);
    expect([...file.files.keys()].filter((name) => name.includes('media'))).toEqual([]);
  });

  it('have tables whose rows fill their columns', () => {
    for (const slide of file.slides) {
      for (const table of all(slide, 'a:tbl')) {
        const columns = all(table, 'a:gridCol').length;
        for (const row of all(table, 'a:tr')) expect(all(row, 'a:tc')).toHaveLength(columns);
        for (const cell of all(table, 'a:tc')) {
          const span = Number(cell.attributes.gridSpan ?? 1);
          const row = all(table, 'a:tr').find(({ children }) => children.includes(cell));
          const at = row?.children.indexOf(cell) ?? 0;
          for (let next = 1; next < span; next += 1)
            expect(row?.children[at + next]?.attributes.hMerge).toBe('1');
        }
      }
    }
  });

  it('say of each row of the ladder and each column of years what it shows', () => {
    const named = (slide: Node | undefined) =>
      (slide ? all(slide, 'p:grpSp') : []).map((one) => described(one).attributes.descr ?? '');
    const rows = named(file.slides[1]).filter((words) => /级“|step \d/.test(words));
    expect(rows).toHaveLength(11);
    expect(rows[0]).toMatch(
      lang === 'zh'
        ? /^数字基础设施，四川文件，5 级“/
        : /^Infrastructure, Sichuan’s document, step 5/,
    );
    const columns = named(file.slides[2]).filter((words) => /\d+ 条$|\d+ statements?$/.test(words));
    expect(columns).toHaveLength(6);
  });
});

describe('a slide whose record is gone', () => {
  it.each(['quote', 'chart', 'chart-quote'] as const)(
    'says so as %s, and in its notes',
    async (body) => {
      const request = own(body, { screen: 'overview' }, { focus: 'sc-999' });
      const file = await opened([request]);
      const [slide, notes] = [file.slides[0], file.notes[0]];
      const gone = '记录 sc-999 已不在数据中';
      expect(slide && paragraphs(slide).join()).toContain(gone);
      expect(notes && paragraphs(notes).join()).toContain(gone);
      expect(file.failed).toEqual([]);
    },
  );

  it('says nothing of the kind where the record is there', async () => {
    const file = await opened([own('quote', QUOTED)]);
    expect(file.slides[0] && paragraphs(file.slides[0]).join()).not.toContain('已不在数据中');
  });
});
