// What an author does to the slides of a story, each a pure step from one story to the next.
import { canonicalJson } from '../model/fingerprint.ts';
import type { StoredSlide, StoredStory } from '../model/storyFile.ts';
import { MOST_SLIDES } from './storedSlides.ts';

/** With more slides, at a place or at the end; as many as there is room for. */
export function withSlides(
  story: StoredStory,
  added: readonly StoredSlide[],
  at = story.slides.length,
): StoredStory {
  const { slides } = story;
  const fit = added.slice(0, Math.max(0, MOST_SLIDES - slides.length));
  return { ...story, slides: [...slides.slice(0, at), ...fit, ...slides.slice(at)] };
}

/** Without the slide at a place. */
export function withoutSlide(story: StoredStory, at: number): StoredStory {
  return { ...story, slides: story.slides.filter((_, index) => index !== at) };
}

/** With the slide at one place moved to another. */
export function withSlideMoved(story: StoredStory, from: number, to: number): StoredStory {
  const moved = story.slides[from];
  if (!moved || from === to || to < 0 || to >= story.slides.length) return story;
  const rest = story.slides.filter((_, index) => index !== from);
  return { ...story, slides: [...rest.slice(0, to), moved, ...rest.slice(to)] };
}

/** With other words or another view on the slide at a place. */
export function withSlide(
  story: StoredStory,
  at: number,
  patch: Partial<StoredSlide>,
): StoredStory {
  return {
    ...story,
    slides: story.slides.map((slide, index) => (index === at ? { ...slide, ...patch } : slide)),
  };
}

/**
 * Two stories that both came from `base`, as one: what either added is there, what either removed is
 * not, and of a slide that both changed there are both. The order is that of `ours`.
 */
export function mergedStories(
  base: StoredStory,
  ours: StoredStory,
  theirs: StoredStory,
): StoredStory {
  const had = keysOf(base);
  const have = keysOf(ours);
  const they = keysOf(theirs);
  const kept = ours.slides.filter((slide) => !had.has(keyOf(slide)) || they.has(keyOf(slide)));
  const fresh = theirs.slides.filter((slide) => !had.has(keyOf(slide)) && !have.has(keyOf(slide)));
  const title = ours.title === base.title ? theirs.title : ours.title;
  return withSlides({ title, slides: kept }, fresh);
}

function keysOf({ slides }: StoredStory): ReadonlySet<string> {
  return new Set(slides.map(keyOf));
}

function keyOf(slide: StoredSlide): string {
  return canonicalJson(slide);
}
