import { describe, expect, it } from 'vitest';
import { PALETTES } from '../../../src/charts/palette.ts';
import { compareTitle } from '../../../src/content/compareTitle.ts';
import { comparisonRows } from '../../../src/content/comparisonRows.ts';
import { matrixSums } from '../../../src/content/coverageRows.ts';
import { figureRows, figureSectionName } from '../../../src/content/figureRows.ts';
import { finding } from '../../../src/content/finding.ts';
import { headline } from '../../../src/content/headline.ts';
import { cellWords } from '../../../src/content/ladderCell.ts';
import { PICTURED } from '../../../src/content/pictured.ts';
import { comparedPair } from '../../../src/domain/comparedPair.ts';
import { termRows } from '../../../src/domain/coverage.ts';
import { coverageMatrix } from '../../../src/domain/coverageMatrix.ts';
import type { Filter } from '../../../src/domain/filter.ts';
import { ladderRows } from '../../../src/domain/ladder.ts';
import { select } from '../../../src/domain/select.ts';
import { figuresBody } from '../../../src/files/picture/figuresBody.ts';
import { drawPicture, type PictureRequest } from '../../../src/files/picture/picture.ts';
import { isDrawn } from '../../../src/files/picture/raster.ts';
import { estimate, xml } from '../../../src/files/picture/svg.ts';
import { coverage } from '../../../src/i18n/coverage.ts';
import { nameSides } from '../../../src/i18n/naming.ts';
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
    pair: null,
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
/** What a picture is laid out for, which a wide one is drawn smaller from. */
function roomOf(svg: string): { width: number; height: number } {
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}

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
      const { svg, title, background, size } = drawPicture(wanted, tools);
      const { all: words, sizes } = wordsOf(svg);
      const said = bare(words);
      expect(title).toBe(finding(how.screen, dataset, wanted.selection, how.lang));
      const parts = [
        title,
        dataset.fingerprint,
        LINK,
        ...dataset.documents.flatMap(({ name, outlet }) => [
          name[how.lang],
          outlet?.[how.lang] ?? '',
        ]),
      ];
      for (const part of parts) expect(said).toContain(bare(part));
      expect(said).toContain(how.lang === 'zh' ? '文中未写年份' : 'yearnotstated');
      expect(said).toContain(how.lang === 'zh' ? '未显示：' : 'notshown:');
      // A wide picture keeps its form; an upright one grows in height.
      if (how.size.width > how.size.height) expect(size).toEqual(how.size);
      expect([size.width, size.height >= how.size.height]).toEqual([how.size.width, true]);
      const room = roomOf(svg);
      const ground = `width="${room.width}" height="${room.height}" fill="${background}"`;
      expect(svg.includes(ground)).toBe(true);
      expect(size.width / room.width).toBeGreaterThanOrEqual(0.8);
      expect(/fill="#000000"\/?>/.test(svg)).toBe(true);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(17.9);
      // The same request gives the same file.
      expect(drawPicture(wanted, tools).svg === svg).toBe(true);
    },
  );

  it.each(SIZES)(
    'has of two that are compared the words, title and rows of their own, at $width',
    (size) => {
      for (const [record, pin] of [
        ['sc-01', 'sd-20'],
        ['sc-52', 'sd-x01'],
      ] as const) {
        const pair =
          comparedPair(dataset, { record, pin, a: DEFAULT_VIEW.a }) ?? expect.fail('no pair');
        for (const lang of ['zh', 'en'] as const) {
          const { svg, title } = drawPicture(request({ size, pair, lang }), tools);
          expect(title).toBe(compareTitle(dataset, pair, lang));
          const said = bare(wordsOf(svg).all);
          for (const target of pair) expect(said).toContain(bare(headline(target, lang)));
          for (const { cells } of comparisonRows(dataset, pair, lang))
            for (const cell of cells) if (cell) expect(said).toContain(bare(cell.words));
        }
      }
    },
  );

  it.each(SIZES)(
    'has on the ladder each document’s words or the label of its absence, at $width',
    (size) => {
      const wanted = request({ size });
      const said = bare(wordsOf(drawPicture(wanted, tools).svg).all);
      for (const { cells, theme } of ladderRows(dataset, wanted.selection)) {
        expect(said).toContain(bare(theme.name.zh));
        for (const cell of [cells.a, cells.b])
          if (cell)
            expect(said).toContain(bare(cellWords(cell, theme.id, 'zh').split(/[，；]/)[0] ?? ''));
      }
      expect(said).not.toContain('放不下');
    },
  );

  it.each(SIZES)(
    'draws every number of the figures in the sections of the screen, at $width',
    (size) => {
      for (const lang of ['zh', 'en'] as const) {
        const wanted = request({ screen: 'figures', size, lang });
        const said = bare(wordsOf(drawPicture(wanted, tools).svg).all);
        const sections = figureRows(dataset, wanted.selection, lang);
        let at = 0;
        for (const { key, runs } of sections) {
          at = said.indexOf(bare(figureSectionName(key, lang)), at);
          expect([key, at]).not.toEqual([key, -1]);
          for (const row of runs.flatMap(({ rows }) => rows))
            for (const line of row.lines)
              if (line.type === 'value') expect(said).toContain(bare(line.parts.value));
        }
      }
    },
  );

  it('leaves counts out before targets and forecasts where a room is too small', () => {
    const wanted = request({ screen: 'figures' });
    const context = {
      ...wanted,
      ...tools,
      palette: PALETTES.light,
      prefix: '',
    };
    const drawn = figuresBody(context)({ width: 1190, height: 300 }, true);
    const said = bare(wordsOf(`<svg>${drawn.svg()}</svg>`).all);
    for (const words of ['40EFLOPS', '×2', '均超过', '“有望超过”1300亿元'])
      expect(said).toContain(words);
    expect(said).not.toContain('548');
    expect(drawn.left).toMatch(/另有 \d+ 项数值放不下/);
  });

  it('names every goal that the title of the goals counts', () => {
    for (const lang of ['zh', 'en'] as const)
      for (const size of SIZES) {
        const { svg } = drawPicture(request({ screen: 'goals', lang, size }), tools);
        const said = bare(wordsOf(svg).all);
        const aims = dataset.documents.flatMap(({ records }) =>
          records.filter(({ kind }) => kind === 'goal' || kind === 'target'),
        );
        expect(aims.length).toBe(23);
        for (const { label, evidence } of aims)
          expect(
            said.includes(bare(label[lang])) || said.includes(bare(evidence[0]?.quote ?? '')),
          ).toBe(true);
      }
  });

  it.each(SIZES)(
    'has every word, count and theme of the coverage, and why sums do not add up, at $width',
    (size) => {
      for (const lang of ['zh', 'en'] as const) {
        const word = '机器人';
        // The estimate is on the wide side: this is as wide as a wide font of a browser.
        const fonts = {
          ...tools,
          measure: (...of: Parameters<typeof estimate>) => 0.92 * estimate(...of),
        };
        const wanted = request({ screen: 'coverage', lang, size, word });
        const { texts, all: said } = wordsOf(drawPicture(wanted, fonts).svg);
        const { a, b } = wanted.selection.sides;
        for (const { family, hits } of termRows(dataset.terms, {
          a: a?.document ?? null,
          b: b?.document ?? null,
        })) {
          expect(texts.some((text) => text.startsWith(family.name.zh))).toBe(true);
          expect(texts).toContain(String(hits.a?.length));
        }
        for (const { name } of dataset.themes) expect(bare(said)).toContain(bare(name[lang]));
        expect(texts.some((text) => text.startsWith(word))).toBe(true);
        expect(bare(said)).toContain(bare(coverage[lang].dark));
        for (const { side, added, total, several } of matrixSums(
          coverageMatrix(wanted.selection, 'kind'),
        )) {
          const names = nameSides(a?.document, b?.document, lang);
          expect(bare(said)).toContain(
            bare(coverage[lang].sum(names[side].full, added, total, several)),
          );
        }
      }
    },
  );

  it('is drawn alike by every program: words on base lines, hatching as lines, codes of five pixels a module', () => {
    for (const screen of PICTURED) {
      const { svg } = drawPicture(request({ screen }), tools);
      expect(svg).not.toMatch(/dominant-baseline|alignment-baseline|<pattern|<style|class=/);
      const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const module = Number(/scale\(([\d.]+)\)" d="M[^"]*" fill="#000000"/.exec(svg)?.[1]);
      expect((module * SIZES[0].width) / roomOf(svg).width).toBeCloseTo(5, 2);
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
