// The reader's own slides, known again by their words, whichever letters a browser deflates them to.
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredSlide, StoredStory } from '../../src/model/storyFile.ts';
import { packStory, readDeck, unpackStory } from '../../src/state/deckCode.ts';
import { SUM, sumOf } from '../../src/state/deckSum.ts';
import { isOwnStory } from '../../src/state/sameStory.ts';
import { anyUnits, KNOWN } from './fixture.ts';

const slide = (more: Partial<StoredSlide> = {}): StoredSlide => ({
  view: '',
  body: 'chart',
  title: null,
  subtitle: null,
  note: '',
  data: null,
  ...more,
});
const STORY: StoredStory = {
  title: '简报',
  slides: [
    slide({ note: '先说体裁' }),
    slide({ view: 'view=goals', title: '目标', data: '0123abcd' }),
    slide({ view: 'view=timeline', note: '停一下' }),
  ],
};

/** The same words in the letters of a browser that deflates in another way. */
function otherLetters(code: string): string {
  const words = inflateRawSync(Buffer.from(code.slice(SUM), 'base64url'));
  const body = deflateRawSync(words, { level: 0 }).toString('base64url');
  return `${sumOf(body)}${body}`;
}

async function notesOf(code: string, own: StoredStory): Promise<string[] | null> {
  const read = await readDeck(code, KNOWN, own);
  return read.ok ? read.deck.slides.map(({ note }) => note) : null;
}

describe('readDeck', () => {
  it('gives the notes of one’s own slides, in whichever letters they come', async () => {
    const code = await packStory(STORY, { notes: false });
    const other = otherLetters(code);
    expect(other).not.toBe(code);
    for (const letters of [code, other])
      expect(await notesOf(letters, STORY)).toEqual(['先说体裁', '', '停一下']);
  });

  it('gives none to slides that are another’s, or have notes of their own', async () => {
    const code = await packStory(STORY, { notes: false });
    const [first, ...rest] = STORY.slides;
    const others: StoredStory[] = [
      { title: null, slides: [] },
      { ...STORY, title: '别的' },
      { ...STORY, slides: rest },
      { ...STORY, slides: [...rest, ...(first ? [first] : [])] },
      { ...STORY, slides: [slide({ note: '先说体裁', subtitle: '副题' }), ...rest] },
    ];
    for (const own of others) expect(await notesOf(code, own)).toEqual(['', '', '']);
    const noted = await packStory(STORY, { notes: true });
    const own = { ...STORY, slides: STORY.slides.map((one) => ({ ...one, note: '改过' })) };
    expect(await notesOf(noted, own)).toEqual(['先说体裁', '', '停一下']);
  });
});

describe('isOwnStory', () => {
  const words = fc.option(anyUnits, { nil: null });
  const anySlide = fc.record({
    view: fc.constantFrom('', 'view=goals', 'view=records&record=sd-20'),
    body: fc.constantFrom('chart', 'quote', 'hologram'),
    title: words,
    subtitle: words,
    note: anyUnits,
    data: fc.option(fc.constantFrom('0123abcd', '76543210', 'none'), { nil: null }),
  });

  it('knows any story again that went through a link, with its notes or without', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({ title: words, slides: fc.array(anySlide, { minLength: 1, maxLength: 5 }) }),
        fc.boolean(),
        async (story, notes) => {
          const read = await unpackStory(otherLetters(await packStory(story, { notes })));
          expect(read.ok && isOwnStory(read.story, story)).toBe(true);
          const more = { ...story, slides: [...story.slides, slide()] };
          expect(read.ok && isOwnStory(read.story, more)).toBe(false);
        },
      ),
    );
  });

  it('takes slides with other notes than one’s own for another’s', () => {
    const noted = { ...STORY, slides: STORY.slides.map((one) => ({ ...one, note: '别人的' })) };
    expect(isOwnStory(noted, STORY)).toBe(false);
    expect(isOwnStory(STORY, STORY)).toBe(true);
  });
});
