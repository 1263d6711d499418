// A deck as letters in a link (link format, `deck`). JSON, deflated by the browser's own means, as
// base64url behind a checksum that minds upper and lower case: a program that changes it, or cuts
// the link, is found out, and never gives another deck in silence.
import type { StoredSlide, StoredStory } from '../model/storyFile.ts';
import type { Deck } from './deck.ts';
import { SUM, sumOf } from './deckSum.ts';
import { deckText } from './deckText.ts';
import type { LinkVocabulary } from './linkVocabulary.ts';
import { shownValue } from './notice.ts';
import { withOwnNotes } from './sameStory.ts';
import { type DeckNotice, shownDeck, storedStory, tidied } from './storedSlides.ts';

/** Version of what is packed. */
const VERSION = 1;
/** Why a code gives no deck; `unsupported`: this browser cannot unpack any. */
export type DeckFault = 'damaged' | 'newer' | 'empty' | 'too-large' | 'unsupported';

type Fault = { readonly ok: false; readonly reason: DeckFault };

export type ReadDeck =
  | { readonly ok: true; readonly deck: Deck; readonly notices: readonly DeckNotice[] }
  | Fault;

/** Whether this browser can put decks into links and read them there. */
export function canPack(): boolean {
  try {
    return new CompressionStream('deflate-raw') && new DecompressionStream('deflate-raw') && true;
  } catch {
    return false;
  }
}

/** The code of a deck. Throws where `canPack` says no. `notes`: whether the presenter's notes go along. */
export function writeDeck(deck: Deck, options: { readonly notes: boolean }): Promise<string> {
  return packStory(storedStory(deck), options);
}

/**
 * The deck that a code stands for, its views read against the data on hand. Never throws.
 * `own`: the reader's own story, whose notes are added where the code is its.
 */
export async function readDeck(
  code: string,
  known: LinkVocabulary,
  own: StoredStory = { title: null, slides: [] },
): Promise<ReadDeck> {
  const read = await unpackStory(code);
  if (!read.ok) return read;
  const { deck, notices } = shownDeck(withOwnNotes(read.story, own), known);
  return { ok: true, deck, notices: [...read.notices, ...notices] };
}

/** The code of a story as it is kept. */
export async function packStory(
  story: StoredStory,
  { notes }: { readonly notes: boolean },
): Promise<string> {
  const { title, slides } = tidied(story).story;
  // Most slides of a story are of one day: their data is named once.
  const data = slides[0]?.data ?? null;
  const payload = {
    v: VERSION,
    ...(title === null ? {} : { t: title }),
    ...(data === null ? {} : { d: data }),
    items: slides.map((slide) => packed(slide, data, notes)),
  };
  const body = toLetters(await deflated(new TextEncoder().encode(JSON.stringify(payload))));
  return `${sumOf(body)}${body}`;
}

/** The story that a code stands for, as it is kept. Never throws. */
export async function unpackStory(
  code: string,
): Promise<
  | { readonly ok: true; readonly story: StoredStory; readonly notices: readonly DeckNotice[] }
  | Fault
> {
  const body = code.slice(SUM);
  if (body === '' || sumOf(body) !== code.slice(0, SUM)) return { ok: false, reason: 'damaged' };
  if (!canPack()) return { ok: false, reason: 'unsupported' };
  try {
    const found = await deckText(fromLetters(body));
    if (!found) return { ok: false, reason: 'too-large' };
    return unpacked(JSON.parse(found.text), found.whole);
  } catch {
    return { ok: false, reason: 'damaged' };
  }
}

type Fields = Readonly<Record<string, unknown>>;

function packed(
  { view, body, title, subtitle, note, data }: StoredSlide,
  usual: string | null,
  notes: boolean,
): Fields {
  return {
    ...(view === '' ? {} : { u: view }),
    ...(body === 'chart' ? {} : { b: body }),
    ...(title === null ? {} : { t: title }),
    ...(subtitle === null ? {} : { s: subtitle }),
    ...(notes && note !== '' ? { n: note } : {}),
    ...(data === usual ? {} : { d: data ?? '' }),
  };
}

/** `whole`: whether all that the code holds was read. */
function unpacked(payload: unknown, whole: boolean): Awaited<ReturnType<typeof unpackStory>> {
  const { v, t, d, items } = fieldsOf(payload) ?? {};
  if (typeof v !== 'number' || !(v >= VERSION)) return { ok: false, reason: 'damaged' };
  const newer = v > VERSION;
  const slides = (Array.isArray(items) ? items : []).map(fieldsOf);
  const read = slides.filter((slide) => slide !== null).map((slide) => slideIn(slide, text(d)));
  // Of a newer deck what has our form is read; ours has no other.
  if (!newer && (!Array.isArray(items) || read.length < slides.length))
    return { ok: false, reason: 'damaged' };
  if (read.length === 0) return { ok: false, reason: newer ? 'newer' : 'empty' };
  const { story, notices } = tidied({ title: text(t), slides: read });
  const said: DeckNotice[] = newer ? [{ code: 'newer', value: shownValue(`${v}`) }] : [];
  if (!whole) said.push({ code: 'rest', value: `${read.length}` });
  return { ok: true, story, notices: [...said, ...notices] };
}

function slideIn({ u, b, t, s, n, d }: Fields, usual: string | null): StoredSlide {
  return {
    view: text(u) ?? '',
    body: text(b) ?? 'chart',
    title: text(t),
    subtitle: text(s),
    note: text(n) ?? '',
    data: text(d) ?? usual,
  };
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function fieldsOf(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : null;
}

function toLetters(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromLetters(letters: string): Uint8Array<ArrayBuffer> {
  const binary = atob(letters.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (byte) => byte.charCodeAt(0));
}

async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
