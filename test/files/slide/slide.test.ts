// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { PALETTES } from '../../../src/charts/palette.ts';
import { slideContent } from '../../../src/content/slideContent.ts';
import type { SlideRequest } from '../../../src/content/slideRequest.ts';
import { estimate } from '../../../src/files/picture/svg.ts';
import { SLIDE, titleBlock } from '../../../src/files/slide/frame.ts';
import { drawSlide, LEAST_TYPE } from '../../../src/files/slide/slide.ts';
import { drawSvg } from '../../../src/ui/chart/echarts.ts';
import { contrast } from '../../contrast.ts';
import { drawnWords, type Word } from './drawnWords.ts';
import { own, standard } from './requests.ts';

const tools = { draw: drawSvg, measure: estimate };
const bare = (text: string) => text.replace(/[\s\u00a0\u2002\u2003]/g, '');

const QUOTED = { screen: 'figures', themes: ['platform'], record: 'sc-52' } as const;
const OWN: readonly (readonly [string, () => SlideRequest])[] = [
  ['a quote alone', () => own('quote', QUOTED)],
  ['a chart with its quote', () => own('chart-quote', QUOTED)],
  ['the ladder with its quotes', () => own('chart-quote', { screen: 'overview' })],
  ['words and counts', () => own('chart', { screen: 'coverage' })],
  ['all goals', () => own('chart', { screen: 'goals' })],
  ['all numbers', () => own('chart', { screen: 'figures' })],
  ['one theme', () => own('chart', { screen: 'overview', themes: ['law'] })],
  ['one document on both sides', () => own('documents', { b: 'sichuan-briefing-1226' })],
  ['a section', () => own('section', {}, { title: '目标与年份', subtitle: '三页' })],
  ['a question', () => own('question', { record: 'sd-33' }, { title: '“居民码”怎样建？' })],
];

const cases = (['zh', 'en'] as const).flatMap((lang) => [
  ...standard({ lang, scheme: lang === 'zh' ? 'light' : 'dark' }).map((request) => ({
    name: `slide ${request.page.number} in ${lang}`,
    request,
  })),
  ...standard({ lang, link: '?v=1&d=11077a41&c=abcd' }).map((request) => ({
    name: `slide ${request.page.number} without an address in ${lang}`,
    request,
  })),
  ...OWN.map(([name, make]) => ({ name: `${name} in ${lang}`, request: { ...make(), lang } })),
]);

describe('drawSlide', () => {
  it.each(cases)('$name: legible, inside the margin, nothing on top of another', ({ request }) => {
    const { svg, title, background } = drawSlide(request, tools);
    const words = drawnWords(svg);
    // A province's one sign in a mark is part of the mark.
    const read = words.filter(({ text }) => !/^[川鲁]$/.test(text));
    const small = read.filter(({ size }) => !(size >= LEAST_TYPE - 0.01));
    expect(small.map(({ text, size }) => `${size} ${text}`)).toEqual([]);
    const { x, y, width, height } = SLIDE.room;
    // A px for rounding; estimated widths are wider than any font's.
    const outside = read.filter(
      (word) =>
        word.left < x - 1 ||
        word.right > x + width + 1 ||
        word.top < y - 1 ||
        word.bottom > y + height + 1,
    );
    expect(outside.map(placed)).toEqual([]);
    expect(overlaps(read)).toEqual([]);
    expect(svg).toContain(`width="1920" height="1080" fill="${background}"`);
    const said = bare(read.map(({ text }) => text).join(''));
    for (const part of [title, slideContent(request).source]) expect(said).toContain(bare(part));
    expect(said).toContain(bare(slideContent(request).page));
  });

  it.each(cases)('$name: code on white, quotes in full, no ellipsis of its own', ({ request }) => {
    const { svg } = drawSlide(request, tools);
    const content = slideContent(request);
    const said = bare(
      drawnWords(svg)
        .map(({ text }) => text)
        .join(''),
    );
    for (const { text, translation } of content.quotes) {
      expect(said).toContain(bare(text));
      if (translation !== null) expect(said).toContain(bare(translation));
    }
    const code = /fill="#ffffff"\/><path transform="[^"]+" d="[^"]+" fill="#000000"\/>/;
    // A query alone leads nowhere.
    expect(code.test(svg)).toBe(content.link.startsWith('https:'));
    expect(svg).toMatch(/<title>[^<]+<\/title><desc>[^<]+<\/desc>/);
  });

  it.each(['light', 'dark'] as const)(
    '%s: every word has 7:1 and more against the ground',
    (scheme) => {
      // Words inside of marks have the mark's colour under them: the palette's own tests.
      const inMarks = Object.values(PALETTES[scheme].marks).map(({ on }) => on);
      for (const request of standard({ scheme })) {
        const { svg, background } = drawSlide(request, tools);
        const fills = [...svg.matchAll(/<text\b([^>]*)>/g)].map(
          ([, attributes = '']) => / fill="(#[0-9a-f]{6})"/.exec(attributes)?.[1] ?? 'none',
        );
        expect(fills.length).toBeGreaterThan(10);
        const weak = fills.filter(
          (fill) => !inMarks.includes(fill) && !(contrast(fill, background) >= 7),
        );
        expect(new Set(weak), `slide ${request.page.number}`).toEqual(new Set());
      }
    },
  );

  it('keeps the titles of the standard briefing within two lines of 48 px and more', () => {
    for (const lang of ['zh', 'en'] as const) {
      for (const request of standard({ lang })) {
        const block = titleBlock(slideContent(request).title, estimate);
        expect(block.lines.length, slideContent(request).title).toBeLessThanOrEqual(2);
        expect(block.size).toBeGreaterThanOrEqual(48);
      }
    }
  });

  it('never cuts an author’s title, however long', () => {
    const title = '很长的标题，'.repeat(30);
    const { svg } = drawSlide(own('chart', { screen: 'overview' }, { title }), tools);
    expect(
      bare(
        drawnWords(svg)
          .map(({ text }) => text)
          .join(''),
      ),
    ).toContain(title);
  });

  it('is the same file for the same request, and has ids of its own on every page', () => {
    const [one, two] = standard();
    if (!one || !two) throw new Error('no slides');
    expect(drawSlide(one, tools).svg).toBe(drawSlide(one, tools).svg);
    const ids = (svg: string) => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const first = new Set(ids(drawSlide(one, tools).svg));
    expect(first.size).toBeGreaterThan(2);
    expect(ids(drawSlide(two, tools).svg).filter((id) => first.has(id))).toEqual([]);
  });

  it('draws hatches of at least 3 px on at least 9 px', () => {
    const { svg } = drawSlide(own('chart', { screen: 'timeline' }), tools);
    const [, pitch, line] = /slide-absent" width="(\d+)".*?<rect width="([\d.]+)"/.exec(svg) ?? [];
    expect(Number(line)).toBeGreaterThanOrEqual(3);
    expect(Number(pitch)).toBeGreaterThanOrEqual(9);
  });
});

const placed = ({ text, left, right, top, bottom }: Word) =>
  `${text} ${[left, right, top, bottom].map(Math.round).join(' ')}`;

/** Pairs of words that cover each other. */
function overlaps(words: readonly Word[]): string[] {
  const found: string[] = [];
  words.forEach((one, index) => {
    for (const two of words.slice(index + 1)) {
      const wide = Math.min(one.right, two.right) - Math.max(one.left, two.left);
      const high = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top);
      if (wide > 3 && high > 3) found.push(`${placed(one)} / ${placed(two)}`);
    }
  });
  return found;
}
