// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import { slideContent } from '../../../src/content/slideContent.ts';
import type { SlideRequest } from '../../../src/content/slideRequest.ts';
import { termRows } from '../../../src/domain/coverage.ts';
import { dataset, own, standard } from '../../content/slideRequests.ts';
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
      const kind = request.body === 'cover' ? 'ctrTitle' : 'title';
      const [title, ...more] = placeholders(slide, kind);
      expect(more).toEqual([]);
      const words = title ? paragraphs(title).join('') : '';
      expect(words).toBe(content.title.replace(/\s/g, ' '));
      expect(placeholders(slide, 'ftr').flatMap(paragraphs)).toEqual([
        content.source.replace(/\s/g, ' '),
      ]);
      expect(placeholders(slide, 'sldNum')).toHaveLength(1);
      const layout = [...file.relations(`ppt/slides/slide${number}.xml`).values()].find(
        ({ type }) => type === 'slideLayout',
      );
      const place = file.part(layout?.target ?? '');
      expect(all(place, 'p:ph')[0]?.attributes.type).toBe(kind);
      const statement = request.body === 'section' || request.body === 'question';
      const named = statement ? 'secHead' : request.body === 'cover' ? 'title' : 'titleOnly';
      expect(place.attributes.type).toBe(named);
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

  it('name the theme’s fonts and the language of every run, in no type too small to read', () => {
    each((slide) => {
      const runs = all(slide, 'a:r');
      expect(runs.length).toBeGreaterThan(1);
      for (const run of runs) {
        const [look] = all(run, 'a:rPr');
        const text = all(run, 'a:t')[0]?.text ?? '';
        const chinese = /\p{Script=Han}/u.test(text);
        expect(look?.attributes.lang).toBe(chinese ? 'zh-CN' : 'en-US');
        expect(all(run, 'a:latin')[0]?.attributes.typeface).toMatch(/^\+m[jn]-lt$/);
        expect(all(run, 'a:ea')[0]?.attributes.typeface).toMatch(/^\+m[jn]-ea$/);
        // A province's one sign in a mark is part of the mark; places have the size of their layout.
        const size = look?.attributes.sz;
        if (!/^[川鲁]$/.test(text) && size) expect(Number(size)).toBeGreaterThanOrEqual(1200);
      }
    });
  });

  it('leave fonts and colours to the theme, but for the codes', () => {
    for (const [name, content] of file.files) {
      if (!/^ppt\/(slides|charts|slideMasters|slideLayouts)\/[^/]*\.xml$/.test(name)) continue;
      const fixed = `${content}`.match(/<a:srgbClr val="\w+"/g) ?? [];
      const allowed = ['<a:srgbClr val="FFFFFF"', '<a:srgbClr val="000000"'];
      expect(fixed.filter((one) => !allowed.includes(one))).toEqual([]);
      expect(`${content}`.match(/typeface="(?!\+m[jn]-|Segoe UI Symbol)[^"]*"/g)).toBe(null);
    }
  });

  it('leave the lines of titles to the program', () => {
    each((slide) => {
      for (const title of [...placeholders(slide, 'title'), ...placeholders(slide, 'ctrTitle')]) {
        expect(all(title, 'a:br')).toEqual([]);
        expect(all(title, 'a:normAutofit')).toHaveLength(1);
        expect(paragraphs(title).join('')).not.toMatch(/[\n\u00a0\u2002\u2003\u2060]/);
      }
    });
  });

  it('set no text upon another, each title in a box of its own', () => {
    each((slide, request) => {
      const boxes = all(slide, 'p:sp')
        .filter((one) => paragraphs(one).join('') !== '' && all(one, 'a:xfrm').length > 0)
        .filter((one) => !/^[川鲁]$/.test(paragraphs(one).join('')))
        .map((one) => ({ words: paragraphs(one).join(' '), ...boxOf(one) }));
      boxes.forEach((one, at) => {
        for (const other of boxes.slice(at + 1)) {
          const apart =
            one.x + one.width <= other.x ||
            other.x + other.width <= one.x ||
            one.y + one.height <= other.y ||
            other.y + other.height <= one.y;
          expect(apart, `${request.body}: “${one.words}” and “${other.words}”`).toBe(true);
        }
      });
    });
  });

  it('keep every object inside the slide', () => {
    each((slide, request) => {
      for (const object of objects(slide)) {
        const { x, y, width, height } = boxOf(object);
        const where = `${request.body} ${request.screen}: ${described(object).attributes.descr}`;
        expect(x, where).toBeGreaterThanOrEqual(0);
        expect(y, where).toBeGreaterThanOrEqual(0);
        expect(x + width, where).toBeLessThanOrEqual(12192000);
        expect(y + height, where).toBeLessThanOrEqual(6858000);
      }
    });
  });

  it('quote every character, with translation in English, and carry the code of their link', () => {
    each((slide, request, number) => {
      const { link } = slideContent(request);
      const quotes = isQuoting(request) ? slideContent(request).quotes : [];
      const said = bare(paragraphs(slide).join(''));
      for (const { text, translation, absence } of quotes) {
        expect(said).toContain(bare(text));
        if (translation !== null) expect(said).toContain(bare(translation));
        if (absence !== null) expect(said).toContain(bare(absence));
      }
      const codes = all(slide, 'p:cNvPr').filter(({ attributes }) =>
        attributes.descr?.endsWith(link),
      );
      // A section and a question are no view.
      const bodies = ['section', 'question', 'documents'];
      expect(codes).toHaveLength(bodies.includes(request.body) ? 0 : 1);
      if (codes.length === 0) return;
      const press = codes[0] && all(codes[0], 'a:hlinkClick')[0]?.attributes['r:id'];
      const led = file.relations(`ppt/slides/slide${number}.xml`).get(press ?? '');
      expect(led).toEqual({ type: 'hyperlink', target: link, external: true });
    });
  });

  it('are made of native tables and charts; the ladder and relations are drawings with pixels beside them', () => {
    const kinds = file.slides.slice(0, 9).map((slide) => ({
      tables: all(slide, 'a:tbl').length,
      charts: all(slide, 'c:chart').length,
      pictures: all(slide, 'p:pic').length,
    }));
    expect(kinds).toEqual([
      { tables: 0, charts: 0, pictures: 0 },
      { tables: 1, charts: 0, pictures: 0 },
      { tables: 1, charts: 0, pictures: 0 },
      { tables: 0, charts: 0, pictures: 1 },
      { tables: 1, charts: 0, pictures: 0 },
      { tables: 0, charts: 2, pictures: 1 },
      { tables: 0, charts: 1, pictures: 0 },
      { tables: 1, charts: 0, pictures: 0 },
      { tables: 1, charts: 0, pictures: 0 },
    ]);
    for (const number of [4, 6]) {
      const slide = file.slides[number - 1] ?? expect.fail('no slide');
      const [picture] = all(slide, 'p:pic');
      const ids = ['a:blip', 'asvg:svgBlip'].map(
        (name) => picture && all(picture, name)[0]?.attributes['r:embed'],
      );
      const led = file.relations(`ppt/slides/slide${number}.xml`);
      const [png, svg] = ids.map((id) => led.get(id ?? '')?.target ?? '');
      expect([png, svg].map((name) => name?.split('.').at(-1))).toEqual(['png', 'svg']);
      expect(
        file.files
          .get(png ?? '')
          ?.subarray(1, 4)
          .toString(),
      ).toBe('PNG');
      const drawn = `${file.files.get(svg ?? '')}`;
      expect(drawn.split('<text').length).toBeGreaterThan(number === 4 ? 10 : 2);
      const { width, height } = boxOf(picture ?? expect.fail('no picture'));
      const [, wide, high] = /^<svg [^>]*viewBox="0 0 (\d+) (\d+)"/.exec(drawn) ?? [];
      expect(Number(wide) / Number(high)).toBeCloseTo(width / height, 2);
    }
  });

  it('count every word of the coverage for each document, as the screen does', () => {
    const at = requests.findIndex(({ body, screen }) => body === 'chart' && screen === 'coverage');
    const { selection } = requests[at] ?? expect.fail('no slide');
    const documents = {
      a: selection.sides.a?.document ?? null,
      b: selection.sides.b?.document ?? null,
    };
    const charts = [...file.relations(`ppt/slides/slide${at + 1}.xml`).values()].filter(
      ({ type }) => type === 'chart',
    );
    const counted = charts.flatMap(({ target }) => {
      const series = all(file.part(target), 'c:ser').map((one) => ({
        names: all(all(one, 'c:cat')[0] ?? one, 'c:v').map(({ text }) => text),
        values: all(all(one, 'c:val')[0] ?? one, 'c:v').map(({ text }) => Number(text)),
      }));
      return (series[0]?.names ?? []).map((name, index) => [
        name,
        ...series.map(({ values }) => values[index]),
      ]);
    });
    expect(counted).toEqual(
      termRows(dataset.terms, documents).map(({ family, hits }) => [
        family.name[lang],
        hits.a?.length,
        hits.b?.length,
      ]),
    );
  });

  it('have tables whose rows fill their columns', () => {
    for (const slide of file.slides) {
      for (const table of all(slide, 'a:tbl')) {
        const columns = all(table, 'a:gridCol').length;
        for (const row of all(table, 'a:tr')) expect(all(row, 'a:tc')).toHaveLength(columns);
      }
    }
  });
});

/** Whether a slide quotes the words in focus: alone, beside its chart, or under that of one indicator. */
function isQuoting({ body, screen, focus }: SlideRequest): boolean {
  return /quote/.test(body) || (body === 'chart' && screen === 'figures' && focus !== null);
}

/** Where an object stands, in the unit of the file. */
function boxOf(object: Node) {
  const frame = all(object, object.name === 'p:graphicFrame' ? 'p:xfrm' : 'a:xfrm')[0];
  const of = (name: string) => frame?.children.find((child) => child.name === name)?.attributes;
  return {
    x: Number(of('a:off')?.x),
    y: Number(of('a:off')?.y),
    width: Number(of('a:ext')?.cx),
    height: Number(of('a:ext')?.cy),
  };
}

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
