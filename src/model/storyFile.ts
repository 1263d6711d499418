// Slides as they are kept: in the browser's storage and in a .story.json file. In words that a person
// can read, so that a file outlives the program that wrote it.
import * as v from 'valibot';

export const STORY_FORMAT = 'duizhao-story';
/** Version of the form that this app writes. */
export const STORY_VERSION = 1;

const slide = v.object({
  /** Query string of its view, without `v`; '' for the default view. */
  view: v.string(),
  /** What it shows of the view; a newer app may know more than this one. */
  body: v.string(),
  /** The author's own; null = automatic. */
  title: v.nullable(v.string()),
  subtitle: v.nullable(v.string()),
  note: v.string(),
  /** Fingerprint of the data that it was made on. */
  data: v.nullable(v.string()),
});

const marks = v.object({
  /** Counts the changes that led to it, in all tabs. */
  changes: v.number(),
  /** The change that gave it its title. */
  titled: v.number(),
  /** One for each slide, in their order; a slide that was reworded has another. */
  ids: v.array(v.string()),
  /** Those of slides that were taken out or reworded, the newest last. */
  gone: v.array(v.string()),
});

const story = v.object({
  format: v.literal(STORY_FORMAT),
  version: v.literal(STORY_VERSION),
  title: v.nullable(v.string()),
  slides: v.array(slide),
  // In the browser's storage alone; without them, or with damaged ones, it is a story all the same.
  tabs: v.fallback(v.optional(marks), undefined),
});

/** What tabs need to know of each other's changes. */
export type StoryMarks = Readonly<v.InferOutput<typeof marks>>;

/** A slide as it is kept. */
export type StoredSlide = Readonly<v.InferOutput<typeof slide>>;

/** Slides in order, with a title of the author's own or null. */
export interface StoredStory {
  readonly title: string | null;
  readonly slides: readonly StoredSlide[];
}

/** Why a text holds no slides that can be read. */
export type StoryFault = 'no-json' | 'other' | 'newer' | 'damaged';

export type ReadStory =
  | { readonly ok: true; readonly story: StoredStory; readonly marks: StoryMarks | null }
  | { readonly ok: false; readonly reason: StoryFault };

/** The text that is stored, with marks, or downloaded, without. */
export function writeStory({ title, slides }: StoredStory, tabs?: StoryMarks): string {
  return JSON.stringify({ format: STORY_FORMAT, version: STORY_VERSION, title, slides, tabs });
}

/** Reads what `writeStory` wrote; of anything else it gives the reason. Never throws. */
export function parseStory(text: string): ReadStory {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'no-json' };
  }
  const head = v.safeParse(
    v.object({ format: v.literal(STORY_FORMAT), version: v.number() }),
    value,
  );
  if (!head.success) return { ok: false, reason: 'other' };
  if (head.output.version > STORY_VERSION) return { ok: false, reason: 'newer' };
  const parsed = v.safeParse(story, value);
  if (!parsed.success) return { ok: false, reason: 'damaged' };
  const { title, slides, tabs } = parsed.output;
  const whole = new Set(tabs?.ids).size === slides.length && tabs?.ids.length === slides.length;
  return { ok: true, story: { title, slides }, marks: (whole && tabs) || null };
}
