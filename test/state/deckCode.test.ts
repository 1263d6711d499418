// A deck through the letters of a link: whole, changed, cut, from a newer app, too large.
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { SLIDE_BODIES } from '../../src/domain/slide.ts';
import { type Deck, slideOf } from '../../src/state/deck.ts';
import { canPack, packStory, readDeck, unpackStory, writeDeck } from '../../src/state/deckCode.ts';
import { sumOf } from '../../src/state/deckSum.ts';
import { HAND_OUT_LIMIT, writeLink } from '../../src/state/link.ts';
import { linkVocabulary } from '../../src/state/linkVocabulary.ts';
import { standardDeck } from '../../src/state/standardDeck.ts';
import { shownDeck, storedStory, tidied } from '../../src/state/storedSlides.ts';
import { DEFAULT_VIEW } from '../../src/state/view.ts';
import { realDataset } from '../data/realFiles.ts';
import { anyUnits, anyView, KNOWN } from './fixture.ts';

const dataset = realDataset();
const words = fc.oneof(anyUnits, fc.string({ unit: 'grapheme', maxLength: 60 }));
const anyDeck: fc.Arbitrary<Deck> = fc.record({
  title: fc.option(words),
  slides: fc.array(
    fc
      .record({
        body: fc.constantFrom(...SLIDE_BODIES),
        view: anyView,
        title: fc.option(words),
        subtitle: fc.option(words),
        note: words,
        data: fc.option(fc.stringMatching(/^[0-9a-f]{8}$/)),
      })
      .map(({ view, ...fields }) => slideOf(fields, view, KNOWN.themes)),
    { minLength: 1, maxLength: 6 },
  ),
});
const tidy = (deck: Deck) => shownDeck(tidied(storedStory(deck)).story, KNOWN).deck;

/** A code with a sum that holds, over any payload, or over a text as it is: what only another program would make. */
function codeOf(payload: unknown): string {
  const text = typeof payload === 'string' ? payload : JSON.stringify(payload);
  const bytes = deflateRawSync(Buffer.from(text));
  const body = bytes.toString('base64url');
  return `${sumOf(body)}${body}`;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('writeDeck and readDeck', () => {
  it('give any deck back whole, with its notes or without', async () => {
    await fc.assert(
      fc.asyncProperty(anyDeck, fc.boolean(), async (deck, notes) => {
        const code = await writeDeck(deck, { notes });
        expect(code).toMatch(/^[\w-]+$/);
        const read = await readDeck(code, KNOWN);
        const { title, slides } = tidy(deck);
        const kept = notes ? slides : slides.map((slide) => ({ ...slide, note: '' }));
        expect(read).toEqual({ ok: true, deck: { title, slides: kept }, notices: [] });
      }),
      { numRuns: 150 },
    );
  });

  it('give the same code for the same deck', async () => {
    const deck = standardDeck(dataset, DEFAULT_VIEW);
    const known = linkVocabulary(dataset);
    const code = await writeDeck(deck, { notes: true });
    const read = await readDeck(code, known);
    expect(read.ok && (await writeDeck(read.deck, { notes: true }))).toBe(code);
  });

  it('never take a changed, cut or re-cased code for a deck', async () => {
    const code = await writeDeck(standardDeck(dataset, DEFAULT_VIEW), { notes: false });
    const damaged = { ok: false, reason: 'damaged' };
    for (let end = 0; end < code.length; end += 1)
      expect(await unpackStory(code.slice(0, end))).toEqual(damaged);
    for (const other of [code.toUpperCase(), code.toLowerCase(), `${code}A`, code.slice(1)])
      expect(await unpackStory(other)).toEqual(damaged);
    const letter = fc.stringMatching(/^[\w-]$/);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(code.length - 1), fc.nat(2), letter), {
          minLength: 1,
          maxLength: 4,
        }),
        async (changes) => {
          let changed = code;
          for (const [at, gone, put] of changes)
            changed = changed.slice(0, at) + put + changed.slice(at + gone);
          fc.pre(changed !== code);
          expect(await unpackStory(changed)).toEqual(damaged);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('never throw, whatever the code', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyUnits, fc.string()), async (code) => {
        expect((await readDeck(code, KNOWN)).ok).toBe(false);
      }),
    );
  });
});

describe('readDeck', () => {
  it('says that a deck is empty', async () => {
    const code = await writeDeck({ title: null, slides: [] }, { notes: true });
    expect(await readDeck(code, KNOWN)).toEqual({ ok: false, reason: 'empty' });
  });

  it('reads of a newer deck what has our form, and says so', async () => {
    const code = codeOf({ v: 9, items: [{ u: 'view=figures', b: 'hologram' }, 7] });
    const read = await readDeck(code, KNOWN);
    expect(read).toMatchObject({ ok: true, deck: { slides: [{ body: 'chart' }] } });
    expect(read.ok && read.notices).toEqual([
      { code: 'newer', value: '9' },
      { code: 'body', slide: 1, value: 'hologram' },
    ]);
    expect(await readDeck(codeOf({ v: 2, slides: {} }), KNOWN)).toEqual({
      ok: false,
      reason: 'newer',
    });
  });

  it('keeps a slide whose record is gone, and says which', async () => {
    const read = await readDeck(
      codeOf({ v: 1, items: [{}, { u: 'view=timeline&record=sc-77' }] }),
      KNOWN,
    );
    expect(read).toMatchObject({
      ok: true,
      deck: { slides: [{}, { view: { screen: 'timeline', record: null } }] },
      notices: [{ code: 'view', slide: 2, notice: { code: 'unknown', key: 'record' } }],
    });
  });

  test.each([
    ['no object', 7],
    ['no version', { items: [{}] }],
    ['no slides', { v: 1 }],
    ['a slide that is none', { v: 1, items: [{}, null] }],
  ])('takes %s for damage', async (_, payload) => {
    expect(await readDeck(codeOf(payload), KNOWN)).toEqual({ ok: false, reason: 'damaged' });
  });

  it('keeps to its limits of words, and says which were cut', async () => {
    const long = await readDeck(codeOf({ v: 1, items: [{ t: '长'.repeat(501) }] }), KNOWN);
    expect(long.ok && long.deck.slides[0]?.title).toBe('长'.repeat(500));
    expect(long.ok && long.notices).toEqual([{ code: 'cut', slide: 1 }]);
  });

  it('gives the fullest story back whole', async () => {
    const q = encodeURIComponent('策'.repeat(500));
    const slide = {
      view: `view=records&q=${q}&record=sd-20`,
      body: 'chart-quote',
      title: '题'.repeat(500),
      subtitle: '"'.repeat(500),
      note: '\n注'.repeat(1000),
      data: '0123abcd',
    };
    const story = { title: '稿'.repeat(500), slides: Array.from({ length: 200 }, () => slide) };
    const code = await packStory(story, { notes: true });
    expect(await unpackStory(code)).toEqual({ ok: true, story, notices: [] });
  });

  const many = (count: number) =>
    codeOf({ v: 1, items: Array.from({ length: count }, () => ({})) });

  it.each([
    ['one slide too many', many(201), 200],
    ['millions of slides', many(1_900_000), 200],
    ['slides without end', codeOf('{"v":1,"items":[{"t":"[},{"},{},'.padEnd(700_000, '{},')), 200],
    ['too many bytes', codeOf({ v: 1, items: [{}, {}, { n: 'x'.repeat(4_000_000) }] }), 2],
    ['too many values', codeOf({ v: 1, items: [{}, { x: Array(30_000).fill({}) }] }), 1],
  ])('reads of %s what a story may hold, and says how much', async (_, code, count) => {
    const read = await readDeck(code, KNOWN);
    expect(read.ok && read.deck.slides.length).toBe(count);
    expect(read.ok && read.notices).toEqual([{ code: 'rest', value: `${count}` }]);
  });

  it('reads 200 slides without a word of more', async () => {
    const read = await readDeck(many(200), KNOWN);
    expect(read.ok && [read.deck.slides.length, read.notices]).toEqual([200, []]);
  });

  it.each([
    ['a slide', { v: 1, items: [{ n: 'x'.repeat(9_000_000) }] }],
    ['a title', { v: 1, t: 'x'.repeat(9_000_000), items: [{}] }],
    ['nested lists', `{"v":1,"items":${'['.repeat(2_000_000)}`],
  ])('says that %s is more than a story may hold', async (_, payload) => {
    expect(await readDeck(codeOf(payload), KNOWN)).toEqual({ ok: false, reason: 'too-large' });
  });

  it('inflates no more than that, however much a code holds', async () => {
    const Plain = DecompressionStream;
    let given = 0;
    vi.stubGlobal(
      'DecompressionStream',
      class {
        readonly plain = new Plain('deflate-raw');
        readonly writable = this.plain.writable;
        readonly readable = this.plain.readable.pipeThrough(
          new TransformStream<Uint8Array, Uint8Array>({
            transform: (chunk, controller) => {
              given += chunk.length;
              controller.enqueue(chunk);
            },
          }),
        );
      },
    );
    expect((await readDeck(many(1_900_000), KNOWN)).ok).toBe(true);
    // Of 5.7 MB what a few pieces of the code hold.
    expect(given).toBeGreaterThan(0);
    expect(given).toBeLessThan(1_000_000);
  });

  it('says that a browser cannot unpack, where it cannot', async () => {
    const code = await writeDeck(standardDeck(dataset, DEFAULT_VIEW), { notes: false });
    vi.stubGlobal('DecompressionStream', undefined);
    expect(canPack()).toBe(false);
    expect(await readDeck(code, KNOWN)).toEqual({ ok: false, reason: 'unsupported' });
  });
});

/** What someone might type: a title and a note a slide. */
const TYPED = [
  [
    '两份文件：一份政策吹风会报道，一份工作会议报道',
    '先说体裁不同：一份是吹风会，一份是会议，不能直接比谁多谁少。',
  ],
  [
    '四川文件在六个主题上写得更具体，山东文件在四个',
    '具体程度按规则判定，只看措辞。有人问排名就翻到方法页。',
  ],
  ['写明年份的目标集中在四川文件', '山东文件没有写年份，不等于没有时间表，可能在别的文件里。'],
  ['四川文件写明年份的量化目标有三项', '翻番的基数未给出；超过全国平均，参照值也未给出。'],
  [
    '跨境电商全年“有望超过”1300 亿元',
    '“有望”是吹风会上的说法，不是目标。被问到 2018—2023：文件未给出。',
  ],
  [
    '安全、惠民、人才、法治：山东文件写出举措',
    '这一页请山东的同事补充会议之后印发的文件，现场记下名称。',
  ],
  ['两份文件各自没有写到什么', '留五分钟提问，二维码指向全文；散会后把链接发到群里。'],
] as const;

describe('the length of a link with the nine slides of the standard briefing', () => {
  const slides = standardDeck(dataset, DEFAULT_VIEW).slides.map((slide, at) => ({
    ...slide,
    data: dataset.fingerprint,
    title: TYPED[at]?.[0] ?? '',
    note: TYPED[at]?.[1] ?? '',
  }));
  test.each([
    ['neither titles nor notes', true, false, 280],
    ['notes', true, true, 920],
    ['titles', false, false, 700],
    ['titles and notes', false, true, 1320],
  ])('with %s is well below the limit', async (_, automatic, notes, most) => {
    const deck = {
      title: null,
      slides: automatic ? slides.map((slide) => ({ ...slide, title: null })) : slides,
    };
    const code = await writeDeck(deck, { notes });
    const link = writeLink('https://example.org/', { ...DEFAULT_VIEW, deck: code }, '01234567');
    expect(slides.length).toBe(9);
    // No exact figure: browsers deflate in slightly different ways.
    expect(link.length).toBeLessThan(Math.min(most, HAND_OUT_LIMIT));
  });
});
