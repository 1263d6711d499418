// One link <-> one view. The format is public and is kept forever: docs and tests number its rules.
import { canonicalView } from './canonical.ts';
import { checksum } from './checksum.ts';
import type { Codec, Read, Refusal } from './codec.ts';
import { CODECS } from './codecs.ts';
import { mayBeFramed } from './framed.ts';
import { hasGroup } from './groups.ts';
import { decoded, type LinkParts, linkParts } from './linkParts.ts';
import type { LinkVocabulary } from './linkVocabulary.ts';
import { type Notice, shownValue } from './notice.ts';
import { likelyValues } from './repairQuery.ts';
import { DEFAULT_VIEW, type View } from './view.ts';

/** Version of the link format that this app writes. */
export const LINK_VERSION = 1;

/** Longest query string that is read, in characters. */
export const LINK_LIMIT = 8192;

/** A link that is longer is not handed out (rule 8): mail and chat programs cut it. It is read all the same. */
export const HAND_OUT_LIMIT = 2000;

/** A view, and what was not understood on the way to it. */
export interface ReadLink {
  readonly view: View;
  readonly notices: readonly Notice[];
}

/**
 * Reads a `location.search`, with or without its `?`. Never throws: a value that is not
 * understood gives its key's default and a notice, the rest is kept (rule 3).
 * `fingerprint`: of the data on hand, 8 hex digits. The view is canonical.
 */
export function readView(search: string, known: LinkVocabulary, fingerprint: string): ReadLink {
  if (search.length > LINK_LIMIT) {
    return { view: DEFAULT_VIEW, notices: [{ code: 'too-long', value: `${search.length}` }] };
  }
  const parts = linkParts(search, isKey);
  const notices = versionNotices(parts);
  let view = DEFAULT_VIEW;
  for (const field of FIELDS) view = withField(view, field, parts, known, notices);
  if (view.group !== null && !hasGroup(view.screen, view.group)) {
    notices.push({ code: 'invalid', key: CODECS.group.key, value: view.group, used: null });
  }
  if (view.pin !== null && !isCompared(view, known)) {
    notices.push({ code: 'invalid', key: CODECS.pin.key, value: view.pin, used: null });
    view = { ...view, pin: null };
  }
  for (const key of new Set(parts.repeated)) {
    if (KEYS.has(key)) {
      const used = shownValue(parts.values.get(key) ?? '');
      notices.push({ code: 'repeated', key, used });
    }
  }
  notices.push(...handOutNotices(parts, fingerprint));
  // Above what damage the rest was read with: whoever may frame it must not see the reader's own.
  if (mayBeFramed(search)) view = { ...view, embed: true };
  return { view: canonicalView(view, known.themes), notices };
}

/** The query string of a canonical view: '' for the default view, else `?v=1&…` in ASCII. */
export function writeView(view: View): string {
  // A frame's way out to a window of its own leaves the colours behind.
  const shown = view.embed ? view : { ...view, scheme: null };
  const pairs = FIELDS.flatMap((field) => {
    const value = written(shown, field);
    return value === null ? [] : [`${CODECS[field].key}=${value}`];
  });
  return pairs.length === 0 ? '' : `?${[`v=${LINK_VERSION}`, ...pairs].join('&')}`;
}

/**
 * A link to hand out: with the fingerprint of its data (left out where it is empty) and a checksum
 * at its end.
 * `base`: address of the app; a query or fragment of its own is dropped. '' gives the query alone.
 * `lang`: the language to open it in; absent = the receiver's own.
 */
export function writeLink(
  base: string,
  view: View,
  fingerprint: string,
  lang: View['lang'] = null,
): string {
  const query = writeView({ ...view, lang }).slice(1) || `v=${LINK_VERSION}`;
  const body = fingerprint === '' ? query : `${query}&d=${fingerprint}`;
  return `${base.replace(/[?#].*$/s, '')}?${body}&c=${checksum(body)}`;
}

/** Whether there are two things to compare: another one than what is open, and neither withdrawn. */
function isCompared({ record, pin }: View, { withdrawn }: LinkVocabulary): boolean {
  return [record, pin].every((id) => id !== null && !withdrawn(id)) && record !== pin;
}

function isKey(key: string): boolean {
  return KEYS.has(key);
}

const FIELDS = Object.keys(CODECS) as (keyof View)[];
/** Keys of which a second one is worth a word; any other key is dropped in silence. */
const KEYS: ReadonlySet<string> = new Set([
  'v',
  'd',
  'c',
  ...FIELDS.map((field) => CODECS[field].key),
]);

function written<K extends keyof View>(view: View, field: K): string | null {
  return CODECS[field].write(view[field]);
}

function withField<K extends keyof View>(
  view: View,
  field: K,
  parts: LinkParts,
  known: LinkVocabulary,
  notices: Notice[],
): View {
  const codec = CODECS[field];
  const { key, write } = codec;
  const raw = parts.values.get(key);
  if (raw === undefined) return view;
  const text = decoded(raw);
  if (text === null) {
    notices.push({ code: 'damaged', key, value: shownValue(raw), used: null });
    return view;
  }
  const { result, mended } = readMended(codec, text, known);
  if (mended !== null && !parts.whole) {
    notices.push({ code: 'mended', key, value: shownValue(text), used: mended });
  }
  if (!result.ok) {
    notices.push(refusalNotice(key, result, null));
    return view;
  }
  // A list keeps the items that are known: they are good values of a key with a bad one.
  if (result.refused) notices.push(refusalNotice(key, result.refused, write(result.value)));
  return { ...view, [field]: result.value };
}

/**
 * What a value says, or where it says nothing whole, what it said before a program changed it.
 * `mended`: that value, null where the text was good or is past mending.
 */
function readMended<T>(
  codec: Codec<T>,
  text: string,
  known: LinkVocabulary,
): { result: Read<T>; mended: string | null } {
  const result = codec.read(text, known);
  if (result.ok && !result.refused) return { result, mended: null };
  for (const value of likelyValues(text)) {
    const likely = codec.read(value, known);
    if (likely.ok && !likely.refused) return { result: likely, mended: value };
  }
  return { result, mended: null };
}

function refusalNotice(key: string, refusal: Refusal, used: string | null): Notice {
  const notice: Notice = { code: refusal.reason, key, value: shownValue(refusal.value), used };
  return refusal.near === undefined ? notice : { ...notice, near: refusal.near };
}

/** A missing `v` is read as version 1; a higher one as far as it is understood (rule 5). */
function versionNotices({ values }: LinkParts): Notice[] {
  const given = values.get('v');
  // What stands behind the number is not of the format.
  const raw = given === undefined ? undefined : (/^\d+(?=%|[^0-9a-z])/i.exec(given)?.[0] ?? given);
  if (raw === undefined || raw === `${LINK_VERSION}`) return [];
  const newer = /^[1-9]\d*$/.test(raw);
  const value = shownValue(raw);
  return [newer ? { code: 'newer', value } : { code: 'invalid', key: 'v', value, used: null }];
}

/**
 * What `d` and `c` tell of a link that was handed out. An empty `fingerprint` means that not all
 * data could be loaded, so that `d` can be held against nothing.
 */
function handOutNotices({ values, whole: sound, short }: LinkParts, fingerprint: string): Notice[] {
  const made = values.get('d')?.toLowerCase();
  if (made === undefined && !values.has('c')) return short ? [{ code: 'incomplete' }] : [];
  const notices: Notice[] = [];
  const whole = made === undefined || /^[0-9a-f]{8}$/.test(made);
  if (!whole || !sound) notices.push({ code: 'incomplete' });
  if (whole && made !== undefined && fingerprint !== '' && made !== fingerprint) {
    notices.push({ code: 'other-data', value: made, used: fingerprint });
  }
  return notices;
}
