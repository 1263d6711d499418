// Slides as they are kept and sent, and as they are shown: the one form holds the words of a link, which
// outlive the data; the other a view, read against the data on hand.
import { SLIDE_BODIES, type SlideBody } from '../domain/slide.ts';
import type { StoredSlide, StoredStory } from '../model/storyFile.ts';
import { type Deck, type Slide, slideOf } from './deck.ts';
import { LINK_VERSION, readView, writeView } from './link.ts';
import type { LinkVocabulary } from './linkVocabulary.ts';
import { type Notice, shownValue } from './notice.ts';

/** No deck is longer. */
export const MOST_SLIDES = 200;
/** Longest title or line below it, in UTF-16 code units. */
export const LONGEST_TITLE = 500;
/** Longest note. */
export const LONGEST_NOTE = 2000;

/** Something to be said about a deck: of the whole, or of one slide, counted from 1. */
export type DeckNotice =
  | { readonly code: 'newer'; readonly value: string }
  /** More slides than a deck may have; `value`: how many were left out. */
  | { readonly code: 'too-many'; readonly value: string }
  /** Reading ended where a deck may hold no more; `value`: how many slides were read. */
  | { readonly code: 'rest'; readonly value: string }
  /** Words that were cut at their limit. */
  | { readonly code: 'cut'; readonly slide: number }
  /** A kind of slide that is not known; its chart is shown. */
  | { readonly code: 'body'; readonly slide: number; readonly value: string }
  /** A part of its view that was not understood. */
  | { readonly code: 'view'; readonly slide: number; readonly notice: Notice };

/** A slide as it is kept. */
export function storedSlide({ view, ...slide }: Slide): StoredSlide {
  return { view: queryOf(view), ...slide };
}

/** The view's words as they are kept: a link's, without `?` and version. */
export function queryOf(view: Slide['view']): string {
  return writeView(view)
    .replace(/^\?/, '')
    .replace(new RegExp(`^v=${LINK_VERSION}&?`), '');
}

/** A deck as it is kept. */
export function storedStory({ title, slides }: Deck): StoredStory {
  return { title, slides: slides.map(storedSlide) };
}

/** A kept slide as it is shown with the data on hand; what is not understood is left out and said. */
export function shownSlide(
  { view: query, body, title, subtitle, note, data }: StoredSlide,
  known: LinkVocabulary,
  number: number,
): { readonly slide: Slide; readonly notices: readonly DeckNotice[] } {
  const { view, notices } = readView(query, known, '');
  const found = SLIDE_BODIES.find((one): one is SlideBody => one === body);
  const slide = slideOf(
    { body: found ?? 'chart', title, subtitle, note, data },
    view,
    known.themes,
  );
  return {
    slide,
    notices: [
      ...notices.map((notice) => ({ code: 'view', slide: number, notice }) as const),
      ...(found ? [] : [{ code: 'body', slide: number, value: shownValue(body) } as const]),
    ],
  };
}

/** A kept story as a deck. */
export function shownDeck(
  { title, slides }: StoredStory,
  known: LinkVocabulary,
): { readonly deck: Deck; readonly notices: readonly DeckNotice[] } {
  const shown = slides.map((slide, index) => shownSlide(slide, known, index + 1));
  return {
    deck: { title, slides: shown.map(({ slide }) => slide) },
    notices: shown.flatMap(({ notices }) => notices),
  };
}

/**
 * A story from elsewhere within the limits of a deck: no control characters, no halves of characters,
 * no more slides and words than there may be.
 */
export function tidied(story: StoredStory): {
  readonly story: StoredStory;
  readonly notices: readonly DeckNotice[];
} {
  const notices: DeckNotice[] = [];
  const over = story.slides.length - MOST_SLIDES;
  if (over > 0) notices.push({ code: 'too-many', value: `${over}` });
  const slides = story.slides.slice(0, MOST_SLIDES).map((slide, index) => {
    const words = {
      title: line(slide.title),
      subtitle: line(slide.subtitle),
      note: plain(slide.note, LONGEST_NOTE),
    };
    const long = (words: string | null, most: number) => (words ?? '').length > most;
    if (
      long(slide.title, LONGEST_TITLE) ||
      long(slide.subtitle, LONGEST_TITLE) ||
      long(slide.note, LONGEST_NOTE)
    )
      notices.push({ code: 'cut', slide: index + 1 });
    const { view, body, data } = slide;
    return { view, body, ...words, data: /^[0-9a-f]{8}$/.test(data ?? '') ? data : null };
  });
  return { story: { title: line(story.title), slides }, notices };
}

function line(words: string | null): string | null {
  return words === null ? null : plain(words.replace(/[\n\t]/g, ' '), LONGEST_TITLE);
}

function plain(words: string, most: number): string {
  const cut = words.length > most ? words.slice(0, most).replace(/[\uD800-\uDBFF]$/, '') : words;
  return cut
    .replace(/(?![\n\t])\p{Cc}|\p{Noncharacter_Code_Point}/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD');
}
