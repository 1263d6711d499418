import { parseStory, type StoredStory, type StoryFault } from '../../model/storyFile.ts';
import { type DeckNotice, tidied } from '../../state/storedSlides.ts';

/** A story is words: a larger file is none. */
const MOST_BYTES = 1_000_000;

export type ReadFile =
  | { readonly ok: true; readonly story: StoredStory; readonly notices: readonly DeckNotice[] }
  | { readonly ok: false; readonly reason: StoryFault | 'too-big' | 'unreadable' | 'empty' };

/** The story in a file that the reader chose or dropped; nothing of it is taken over yet. Never throws. */
export async function readStoryFile(file: Blob): Promise<ReadFile> {
  if (file.size > MOST_BYTES) return { ok: false, reason: 'too-big' };
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return { ok: false, reason: 'unreadable' };
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, reason: 'no-json' };
  }
  const read = parseStory(text);
  if (!read.ok) return read;
  if (read.story.slides.length === 0) return { ok: false, reason: 'empty' };
  return { ok: true, ...tidied(read.story) };
}
