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

const story = v.object({
  format: v.literal(STORY_FORMAT),
  version: v.literal(STORY_VERSION),
  title: v.nullable(v.string()),
  slides: v.array(slide),
});

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
  | { readonly ok: true; readonly story: StoredStory }
  | { readonly ok: false; readonly reason: StoryFault };

/** The text that is stored or downloaded. */
export function writeStory({ title, slides }: StoredStory): string {
  return JSON.stringify({ format: STORY_FORMAT, version: STORY_VERSION, title, slides });
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
  const { title, slides } = parsed.output;
  return { ok: true, story: { title, slides } };
}
