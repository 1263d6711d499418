// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { finding } from '../../../src/content/finding.ts';
import { PICTURED } from '../../../src/content/pictured.ts';
import { termRows } from '../../../src/domain/coverage.ts';
import { figureGroups } from '../../../src/domain/figures.ts';
import type { Filter } from '../../../src/domain/filter.ts';
import { ladderRows } from '../../../src/domain/ladder.ts';
import { select } from '../../../src/domain/select.ts';
import { drawPages } from '../../../src/files/picture/pages.ts';
import { drawPicture, type PictureRequest } from '../../../src/files/picture/picture.ts';
import { isDrawn } from '../../../src/files/picture/raster.ts';
import { svgElement } from '../../../src/files/picture/readSvg.ts';
import { estimate, xml } from '../../../src/files/picture/svg.ts';
import { coverage } from '../../../src/i18n/coverage.ts';
import { statedInFull } from '../../../src/i18n/statedQuantity.ts';
import { DEFAULT_VIEW } from '../../../src/state/view.ts';
import { drawSvg } from '../../../src/ui/chart/echarts.ts';
import { realDataset } from '../../data/realFiles.ts';

const dataset = realDataset();
const LINK = 'https://example.org/?v=1&view=figures&d=11077a41&c=abcd';
const tools = { draw: drawSvg, measure: estimate };
const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1080, height: 1440 },
] as const;

function request(
  change: Partial<PictureRequest> = {},
  filter: Partial<Filter> = {},
): PictureRequest {
  return {
    screen: 'overview',
    dataset,
    selection: select(dataset, { ...DEFAULT_VIEW, ...filter }),
    group: 'gap',
    lang: 'zh',
    scheme: 'light',
    size: SIZES[0],
    word: '',
    link: LINK,
    version: dataset.fingerprint,
    ...change,
  };
}

/** All words of an SVG, read by a strict reader: every tag closed in order, every attribute in quotes. */
function wordsOf(svg: string): { all: string; texts: string[]; sizes: number[] } {
  const open: string[] = [];
  const texts: string[] = [];
  const sizes: number[] = [];
  let scale = [1];
  let size = 0;
  const token = /<(\/?)([\w:]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<>]+)/y;
  let at = 0;
  while (at < svg.length) {
    token.lastIndex = at;
    const found = token.exec(svg);
    if (!found) throw new Error(`not XML at ${at}: ${svg.slice(at, at + 80)}`);
    at = token.lastIndex;
    const [, end, name = '', attributes = '', alone, words] = found;
    if (words !== undefined) {
      if (open.at(-1) !== 'text') continue;
      texts.push(plain(words));
      // A province's one sign in a mark is part of the mark.
      if (!/^[川鲁]$/.test(words)) sizes.push(size);
      continue;
    }
    if (end) {
      expect(open.pop()).toBe(name);
      scale.pop();
      continue;
    }
    expect(['script', 'foreignObject', 'image', 'a', 'use']).not.toContain(name);
    const own = Number(/ scale\(([\d.]+)\)/.exec(attributes)?.[1] ?? 1);
    const given = /font-size(?:="|:)([\d.]+)/.exec(attributes)?.[1];
    if (name === 'text') size = Number(given) * (scale.at(-1) ?? 1);
    if (!alone) {
      open.push(name);
      scale = [...scale, (scale.at(-1) ?? 1) * own];
    }
  }
  expect(open).toEqual([]);
  return { all: texts.join(''), texts, sizes };
}

const plain = (text: string) =>
  text.replace(
    /&(lt|gt|quot|amp|#39);/g,
    (_, name) => ({ lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" })[name as 'lt'] ?? '',
  );
const bare = (text: string) => text.replace(/[\s\u00a0\u2002\u2009]/g, '');

describe('drawPicture', () => {
  const all = PICTURED.flatMap((screen) =>
    (['zh', 'en'] as const).flatMap((lang) => SIZES.map((size) => ({ screen, lang, size }))),
  );
  it.each(all)(
    '$screen in $lang at $size.width: title, filter, sources, version, link, code; no word under 18 px',
    (how) => {
      const scheme = how.lang === 'zh' ? 'light' : 'dark';
      const wanted = request({ ...how, scheme }, { themes: ['platform', 'technology', 'law'] });
      const { svg, title, background } = drawPicture(wanted, tools);
      const { all: words, sizes } = wordsOf(svg);
      const said = bare(words);
      expect(title).toBe(finding(how.screen, dataset, wanted.selection, how.lang));
      const parts = [
        title,
        dataset.fingerprint,
        LINK,
        ...dataset.documents.flatMap(({ province, outlet }) => [
          province.name[how.lang],
          outlet[how.lang],
        ]),
      ];
      for (const part of parts) expect(said).toContain(bare(part));
      expect(said).toContain(how.lang === 'zh' ? '文中未写年份' : 'yearnotstated');
      expect(said).toContain(how.lang === 'zh' ? '未显示：' : 'notshown:');
      expect(svg).toContain(
        `width="${how.size.width}" height="${how.size.height}" fill="${background}"`,
      );
      expect(svg).toMatch(/fill="#000000"\/?>/);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(17.9);
      // The same request gives the same file.
      expect(drawPicture(wanted, tools).svg).toBe(svg);
    },
  );

  it('says on the ladder what each document says, as the rows have it', () => {
    const wanted = request();
    const said = bare(wordsOf(drawPicture(wanted, tools).svg).all);
    const quotes = ladderRows(dataset, wanted.selection).flatMap(({ cells, theme }) => {
      expect(said).toContain(bare(theme.name.zh));
      return [cells.a, cells.b].flatMap((cell) => cell?.record?.evidence[0]?.quote ?? []);
    });
    expect(quotes.length).toBeGreaterThan(15);
    // What is cut ends in an ellipsis, after a beginning that is the quote's own.
    for (const quote of quotes)
      expect(said.includes(bare(quote)) || said.includes(`${bare(quote).slice(0, 12)}`)).toBe(true);
    expect(said.includes('…')).toBe(
      quotes.some((quote) => !said.includes(bare(quote))) || said.includes('?…'),
    );
  });

  it('draws every number of the figures shown, or says how many it does not', () => {
    const some = request({ screen: 'figures' }, { themes: ['platform'] });
    const said = bare(wordsOf(drawPicture(some, tools).svg).all);
    const groups = figureGroups(dataset, some.selection);
    const counts = groups.filter(({ form }) => form === 'count' || form === 'share');
    expect(counts.length).toBeGreaterThan(1);
    for (const item of counts.flatMap(({ quantities }) => quantities))
      expect(said).toContain(bare(statedInFull(item, 'zh')));
    expect(said).not.toContain('放不下');
    const whole = drawPicture(request({ screen: 'figures', size: SIZES[1] }), tools);
    expect(bare(wordsOf(whole.svg).all)).toMatch(/另有\d+项数值放不下，未画出。全部内容见链接。/);
  });

  it('counts words and statements as the coverage does', () => {
    const wanted = request({ screen: 'coverage' });
    const { texts } = wordsOf(drawPicture(wanted, tools).svg);
    const [a, b] = dataset.documents;
    const rows = termRows(dataset.terms, { a: a ?? null, b: b ?? null });
    const drawn = rows.filter(({ family }) => texts.includes(family.name.zh));
    expect(drawn.length).toBeGreaterThan(17);
    for (const { hits } of drawn) expect(texts).toContain(String(hits.a?.length));
  });

  it('has every word, every count and every theme in English too: nothing is left out beside', () => {
    // The estimate is on the wide side: this is as wide as a wide font of a browser.
    const measure: typeof estimate = (...of) => 0.92 * estimate(...of);
    const fonts = { ...tools, measure };
    for (const scheme of ['light', 'dark'] as const) {
      const wanted = request({ screen: 'coverage', lang: 'en', scheme });
      const { texts, all: said } = wordsOf(drawPicture(wanted, fonts).svg);
      for (const { name } of [...dataset.terms, ...dataset.themes])
        expect(texts).toContain(name.en);
      for (const { name } of dataset.terms) expect(texts).toContain(name.zh);
      expect(texts.filter((text) => text === 'Principle')).toHaveLength(2);
      const most = dataset.documents[0]?.records.filter(({ kind }) => kind === 'measure').length;
      expect(texts).toContain(String(most));
      expect(said).not.toMatch(/not on this picture|not drawn/);
    }
    const upright = wordsOf(
      drawPicture(request({ screen: 'coverage', lang: 'en', size: SIZES[1] }), fonts).svg,
    );
    for (const { name } of dataset.terms) expect(upright.texts).toContain(name.en);
    expect(upright.all).toContain('not on this picture');
    expect(upright.all).not.toContain('not drawn');
  });

  it('says what a dot means and why the rows add up to more than the total, wherever counts are drawn', () => {
    const wide = request({ screen: 'coverage' });
    expect(bare(wordsOf(drawPicture(wide, tools).svg).all)).toContain(bare(coverage.zh.matrixNote));
    const rooms = { first: { width: 700, height: 800 }, others: { width: 700, height: 900 } };
    for (const lang of ['zh', 'en'] as const) {
      const paper = drawPages(request({ screen: 'coverage', lang }), tools, rooms, () => null, 'x');
      expect(paper.length).toBeGreaterThan(1);
      expect(paper.map(({ note }) => note)).toContain(coverage[lang].matrixNote);
    }
  });

  it('gives the words the whole width of an upright picture, in either language', () => {
    for (const lang of ['zh', 'en'] as const) {
      const { texts } = wordsOf(
        drawPicture(request({ screen: 'coverage', lang, size: SIZES[1] }), tools).svg,
      );
      const heads = texts.filter((text) => text === (lang === 'zh' ? '词语' : 'Word'));
      expect(heads).toHaveLength(1);
    }
  });

  it('prints the query alone, and no code, where there is no address on the web', () => {
    for (const lang of ['zh', 'en'] as const) {
      for (const query of [
        '?v=1&view=figures&d=11077a41&c=abcd',
        `?v=1&q=${'%E7%AE%97'.repeat(12)}`,
      ]) {
        for (const size of SIZES) {
          const { svg } = drawPicture(request({ link: query, size, lang }), tools);
          expect(wordsOf(svg).all.replace(/\s/g, '')).toContain(query);
          expect(svg).not.toMatch(/fill="#000000"\/>/);
        }
      }
    }
    const long = drawPicture(request({ link: `?v=1&q=${'x'.repeat(1900)}` }), tools).svg;
    expect(wordsOf(long).all).toContain('?…（过长，未印全）');
  });

  it('prints no code for a link that is too long for one, and says so', () => {
    const { svg } = drawPicture(
      request({ link: `https://example.org/?v=1&q=${'x'.repeat(1900)}` }),
      tools,
    );
    expect(svg).not.toContain('fill="#000000"');
    expect(bare(wordsOf(svg).all)).toContain('https://example.org/?…（链接过长，未印二维码）');
  });
});

describe('xml', () => {
  it.each([
    ['a & b < c > "d"', 'a &amp; b &lt; c &gt; &quot;d&quot;'],
    ['\u0000\u000b\ufffe数', '数'],
    ['\ud800x', 'x'],
  ])('%j', (text, safe) => expect(xml(text)).toBe(safe));
});

describe('svgElement', () => {
  it('builds the same words as the file has', () => {
    const { svg } = drawPicture(request({ screen: 'timeline' }), tools);
    const element = svgElement(svg, document);
    const texts = [...element.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(texts).toEqual(wordsOf(svg).texts);
  });
  it.each(['<svg><g></svg>', '<svg><g>', 'words'])('refuses %j', (text) => {
    expect(() => svgElement(text, document)).toThrow();
  });
});

describe('isDrawn', () => {
  const image = (paint: (x: number, y: number) => number) =>
    new Uint8ClampedArray(
      Array.from({ length: 60 * 60 }, (_, at) => [
        paint(at % 60, Math.floor(at / 60)),
        0,
        0,
        255,
      ]).flat(),
    );
  it.each([
    ['nothing', () => 0, false],
    ['a head alone', (_: number, y: number) => (y > 5 && y < 15 ? 9 : 0), false],
    ['words all over', (x: number) => (x > 5 && x < 30 ? 9 : 0), true],
  ] as const)('%s: %s', (_, paint, drawn) => {
    expect(isDrawn(image(paint as (x: number, y: number) => number), 60)).toBe(drawn);
  });
  it('takes what was never painted for empty', () => {
    expect(isDrawn(new Uint8ClampedArray(60 * 60 * 4), 60)).toBe(false);
  });
});
