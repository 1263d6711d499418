// Whether the slides of a link are the reader's own. Their words are compared, never the letters of the
// link: the next version of a browser may deflate the same words to other letters.
import { canonicalJson } from '../model/fingerprint.ts';
import type { StoredStory } from '../model/storyFile.ts';
import { tidied } from './storedSlides.ts';

/**
 * Whether slides that a link brought are those of `own`: equal in all but the notes, which a link may
 * leave out, and equal in these where it has any.
 */
export function isOwnStory(received: StoredStory, own: StoredStory): boolean {
  // As a link would have it.
  const { story } = tidied(own);
  const notes = received.slides.some(({ note }) => note !== '');
  return received.slides.length > 0 && wordsOf(received, notes) === wordsOf(story, notes);
}

/** The slides of a link, with the presenter's notes where they are those of `own`. */
export function withOwnNotes(received: StoredStory, own: StoredStory): StoredStory {
  return isOwnStory(received, own) ? tidied(own).story : received;
}

function wordsOf({ title, slides }: StoredStory, notes: boolean): string {
  return canonicalJson({
    title,
    slides: slides.map(({ note, ...slide }) => ({ ...slide, ...(notes ? { note } : {}) })),
  });
}
