import { parseStory, type StoredStory, type StoryFault } from '../../model/storyFile.ts';
import { type DeckNotice, tidied } from '../../state/storedSlides.ts';

/** A story is words: a larger file is none. */
const MOST_BYTES = 1_000_000;
/** How a story begins, and much else. */
const BEGINS = /^\s*\{/;

export type ReadFile =
  | { readonly ok: true; readonly story: StoredStory; readonly notices: readonly DeckNotice[] }
  | {
      readonly ok: false;
      /** `blank`: not a letter in it; `empty`: a story without slides. */
      readonly reason: StoryFault | 'too-big' | 'unreadable' | 'blank' | 'empty';
    };

/** The story in a file that the reader chose or dropped; nothing of it is taken over yet. Never throws. */
export async function readStoryFile(file: Blob): Promise<ReadFile> {
  if (file.size > MOST_BYTES) return { ok: false, reason: 'too-big' };
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { ok: false, reason: 'unreadable' };
  }
  const decoded = decode(bytes);
  if (typeof decoded !== 'string') return { ok: false, reason: decoded.fault };
  if (/^[\s\0]*$/.test(decoded)) return { ok: false, reason: 'blank' };
  const read = parseStory(decoded);
  if (!read.ok) {
    // Only what begins as a story does may have been cut short.
    const other = read.reason === 'no-json' && !BEGINS.test(decoded);
    return { ok: false, reason: other ? 'other' : read.reason };
  }
  if (read.story.slides.length === 0) return { ok: false, reason: 'empty' };
  return { ok: true, ...tidied(read.story) };
}

/**
 * The text of a file that an editor may have saved again: in UTF-8, in UTF-16, or in GB18030, which
 * holds GBK and GB2312. What is UTF-8 with a broken letter is not taken for one of the others.
 */
function decode(bytes: Uint8Array<ArrayBuffer>): string | { readonly fault: StoryFault } {
  const utf16 = utf16Of(bytes);
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  const text = new TextDecoder().decode(bytes);
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0;
  const broken = count(/\uFFFD/g);
  if (broken === 0) return text;
  const begins = BEGINS.test(text);
  // Cut within its last letter.
  if (begins && broken === 1 && text.endsWith('\uFFFD')) return { fault: 'no-json' };
  if (begins && broken <= count(/\p{Script=Han}/gu)) return { fault: 'damaged' };
  try {
    return new TextDecoder('gb18030', { fatal: true }).decode(bytes);
  } catch {
    return { fault: begins ? 'damaged' : 'other' };
  }
}

/** By its mark at the beginning or, as the first letter of a story takes one byte in others, by the empty half of it. */
function utf16Of([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be';
  return null;
}
