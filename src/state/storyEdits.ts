// What an author does to the slides of a story, each a pure step from one story to the next.
import type { StoredSlide, StoredStory } from '../model/storyFile.ts';
import { MOST_SLIDES } from './storedSlides.ts';

/** With more slides, at a place or at the end; as many as there is room for: where there is none, the story as it is. */
export function withSlides(
  story: StoredStory,
  added: readonly StoredSlide[],
  at = story.slides.length,
): StoredStory {
  const { slides } = story;
  const fit = added.slice(0, Math.max(0, MOST_SLIDES - slides.length));
  if (fit.length === 0) return story;
  return { ...story, slides: [...slides.slice(0, at), ...fit, ...slides.slice(at)] };
}

/** The place, counted from 0, of a slide that shows the same of the same view, whatever its words; -1 where none does. */
export function placeOf({ slides }: StoredStory, { view, body }: StoredSlide): number {
  return slides.findIndex((slide) => slide.view === view && slide.body === body);
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
