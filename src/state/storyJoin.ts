// The stories of two tabs as one, where neither need have seen what the other did: each slide has a name
// that it keeps, and what was taken out is remembered. Whichever tab joins them, the outcome is the same.
import { canonicalJson } from '../model/fingerprint.ts';
import type { StoredSlide, StoredStory, StoryMarks } from '../model/storyFile.ts';
import { sumOf } from './deckSum.ts';
import { MOST_SLIDES } from './storedSlides.ts';

/** A story as tabs share it. */
export interface SharedStory {
  readonly story: StoredStory;
  readonly marks: StoryMarks;
}

/** So many slides that were taken out are remembered: more than tabs do before they hear of each other. */
const MOST_GONE = 500;

export const NOTHING_SHARED: SharedStory = {
  story: { title: null, slides: [] },
  marks: { changes: 0, titled: 0, ids: [], gone: [] },
};

/** A story after a change in this tab. Slides that are the same objects as before are the same slides. */
export function changedTo(
  before: SharedStory,
  story: StoredStory,
  newId: () => string,
): SharedStory {
  if (story === before.story) return before;
  const left = before.story.slides.map((slide, at) => ({ slide, id: idAt(before, at) }));
  const ids = story.slides.map((slide) => {
    const at = left.findIndex((one) => one.slide === slide);
    return left.splice(at, at < 0 ? 0 : 1)[0]?.id ?? newId();
  });
  return { story, marks: nextMarks(before, story, ids) };
}

/**
 * A stored story that has no marks: an earlier version of the app wrote it over `before`. Its slides get
 * names that follow from their words, so that every tab gives them the same.
 */
export function unmarked(before: SharedStory, story: StoredStory): SharedStory {
  const count = new Map<string, number>();
  const ids = story.slides.map((slide) => {
    const sum = sumOf(canonicalJson(slide));
    count.set(sum, (count.get(sum) ?? 0) + 1);
    return `${sum}.${count.get(sum)}`;
  });
  return { story, marks: nextMarks(before, story, ids) };
}

function nextMarks(before: SharedStory, { title }: StoredStory, ids: string[]): StoryMarks {
  const { marks, story } = before;
  const changes = marks.changes + 1;
  const there = new Set(ids);
  return {
    changes,
    titled: title === story.title ? marks.titled : changes,
    ids,
    gone: [...marks.gone, ...marks.ids].filter((id) => !there.has(id)).slice(-MOST_GONE),
  };
}

/**
 * Two stories as one: each slide of either that neither has taken out, the title that was given last, in
 * the order of the one with more changes. Of a slide that both reworded there are both.
 * @returns besides, how many slides had no room
 */
export function joined(
  ours: SharedStory,
  theirs: SharedStory,
): { readonly shared: SharedStory; readonly over: number } {
  const [first, second] = isLater(theirs, ours) ? [theirs, ours] : [ours, theirs];
  const gone = [...new Set([...second.marks.gone, ...first.marks.gone])];
  const without = new Set(gone);
  const slides = new Map<string, StoredSlide>();
  for (const shared of [first, second])
    for (const [at, slide] of shared.story.slides.entries()) {
      const id = idAt(shared, at);
      // Ours stay the objects that they are: what is undone and drawn goes by them.
      if (shared === ours || !slides.has(id)) slides.set(id, slide);
    }
  const ids = [...slides.keys()].filter((id) => !without.has(id));
  const kept = ids.slice(0, MOST_SLIDES);
  const titleOf = second.marks.titled > first.marks.titled ? second : first;
  const shared = {
    story: {
      title: titleOf.story.title,
      slides: kept.flatMap((id) => slides.get(id) ?? []),
    },
    marks: {
      changes: first.marks.changes,
      titled: titleOf.marks.titled,
      ids: kept,
      gone: gone.slice(-MOST_GONE),
    },
  };
  const over = ids.length - kept.length;
  return { shared: isSame(shared, ours) ? { ...shared, story: ours.story } : shared, over };
}

/** Whether two have the same slides in the same order and the same title. */
export function isSame(one: SharedStory, other: SharedStory): boolean {
  return wordsOf(one) === wordsOf(other);
}

/** The same for both tabs, whichever asks. */
function isLater(one: SharedStory, other: SharedStory): boolean {
  const more = one.marks.changes - other.marks.changes;
  return more === 0 ? wordsOf(one) > wordsOf(other) : more > 0;
}

function wordsOf({ story, marks }: SharedStory): string {
  return JSON.stringify([story.title, marks.ids]);
}

function idAt({ marks }: SharedStory, at: number): string {
  return marks.ids[at] ?? '';
}
