// The text of a deck out of the letters of a link. A few letters can hold millions of slides: they are
// inflated piece by piece, and reading ends where no story goes on.
import { LINK_LIMIT } from './link.ts';
import { LONGEST_NOTE, LONGEST_TITLE, MOST_SLIDES } from './storedSlides.ts';

/** Bytes of UTF-8 that one UTF-16 code unit takes at most. */
const WIDEST = 3;
/** Most bytes of a slide: its view, its title with the line below, its note. */
const MOST_OF_SLIDE = LINK_LIMIT + WIDEST * (2 * LONGEST_TITLE + LONGEST_NOTE);
/** Most bytes of a deck: of every slide, and the room of one more for the title and for names and marks. */
const MOST_BYTES = (MOST_SLIDES + 1) * MOST_OF_SLIDE;
/** Most values in a deck, each name counted with its value: far more than the slides of this version have. */
const MOST_VALUES = 100 * MOST_SLIDES;
/** So many bytes go in at a time: at most a thousand times as many come out. */
const PIECE = 256;

/** What there is of a deck, as JSON; `whole`: false where slides beyond the limit were left out. */
interface DeckText {
  readonly text: string;
  readonly whole: boolean;
}

/**
 * The JSON in a deflated stream, as far as a deck may go: to its last slide, or to the last that ends
 * before one slide, byte or value too many. The slides stand last in it, as `packStory` writes them.
 * Null where not even one slide fits. Rejects where the stream is none, is cut, or is no UTF-8.
 */
export async function deckText(deflated: Uint8Array<ArrayBuffer>): Promise<DeckText | null> {
  const inflated = pieces(deflated).pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = inflated.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const scan = slideScan();
  let room = MOST_BYTES;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { text: text + decoder.decode(), whole: true };
    const words = decoder.decode(value.subarray(0, room), { stream: true });
    const full = scan.isFull(words) || value.length > room;
    text += words;
    room -= value.length;
    if (!full) continue;
    await reader.cancel();
    const end = scan.lastEnd();
    return end === 0 ? null : { text: `${text.slice(0, end)}]}`, whole: false };
  }
}

/** Bytes bit by bit, each when it is asked for. */
function pieces(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream(
    {
      pull: (controller) => {
        if (at < bytes.length) controller.enqueue(bytes.subarray(at, at + PIECE));
        else controller.close();
        at += PIECE;
      },
    },
    { highWaterMark: 0 },
  );
}

/** Follows the text of a deck as it comes: where the items of its list end, and when it holds too much. */
function slideScan() {
  let depth = 0;
  let quoted = false;
  let escaped = false;
  /** Whether what stands open in the deck is a list. */
  let inList = false;
  let items = 0;
  let values = 0;
  let end = 0;
  let before = 0;
  return {
    /** Takes the next piece of the text; true as soon as it goes beyond the limits. */
    isFull(text: string): boolean {
      for (let at = 0; at < text.length; at += 1) {
        const sign = text[at];
        if (escaped) escaped = false;
        else if (quoted) {
          if (sign === '\\') escaped = true;
          else if (sign === '"') quoted = false;
        } else if (sign === '"') quoted = true;
        else if (sign === '{' || sign === '[') {
          depth += 1;
          values += 1;
          if (depth === 2) {
            inList = sign === '[';
            items = 0;
          }
        } else if (sign === '}' || sign === ']') {
          if (depth === 2 && inList) end = before + at;
          depth -= 1;
        } else if (sign === ',') {
          values += 1;
          if (depth === 2 && inList) {
            end = before + at;
            items += 1;
          }
        }
        if (items >= MOST_SLIDES || values > MOST_VALUES) return true;
      }
      before += text.length;
      return false;
    },
    /** Where the last whole item ends, of all the text so far; 0 where none has. */
    lastEnd: () => end,
  };
}
