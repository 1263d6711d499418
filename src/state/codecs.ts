// One codec a field of the view, in the order in which a link has its keys.
import { FORMER_COLUMNS, RECORD_COLUMNS } from '../domain/recordColumns.ts';
import { KINDS, LANGS, SPEAKING, STATUSES } from '../model/values.ts';
import { QUERY_LIMIT, WORD_LIMIT } from './canonical.ts';
import { type Codec, choice, list, nearTo } from './codec.ts';
import { DEFAULT_VIEW, GROUPS, SCREENS, type View } from './view.ts';

/** `years` as a link has them: one year, or `..` with either end open. */
const YEARS = /^(?:([1-9]\d{3})|([1-9]\d{3})?\.\.([1-9]\d{3})?)$/;

const LANG = choice('lang', LANGS, DEFAULT_VIEW.lang);

/** Every field of a view with its key. Another field does not compile without its codec. */
export const CODECS: { readonly [K in keyof View]: Codec<View[K]> } = {
  screen: choice('view', SCREENS, DEFAULT_VIEW.screen),
  a: document('a', DEFAULT_VIEW.a),
  b: document('b', DEFAULT_VIEW.b),
  themes: list('theme', (known) => known.themes, 'unknown'),
  kinds: list('kind', () => KINDS, 'invalid'),
  statuses: list('status', () => STATUSES, 'invalid'),
  dated: choice('dated', ['yes', 'no'] as const, DEFAULT_VIEW.dated),
  numbers: choice('number', ['yes', 'no'] as const, DEFAULT_VIEW.numbers),
  only: list('only', () => SPEAKING, 'invalid'),
  years: {
    key: 'year',
    read: (raw) => {
      if (raw === '') return { ok: true, value: null };
      const match = YEARS.exec(raw);
      const from = year(match?.[1] ?? match?.[2]);
      const to = year(match?.[1] ?? match?.[3]);
      if ((from === null && to === null) || (from !== null && to !== null && from > to)) {
        return { ok: false, reason: 'invalid', value: raw };
      }
      return { ok: true, value: { from, to } };
    },
    write: (years) => {
      if (years === null) return null;
      const { from, to } = years;
      return from === to ? `${from}` : `${from ?? ''}..${to ?? ''}`;
    },
  },
  query: text('q', QUERY_LIMIT),
  group: choice('group', GROUPS, DEFAULT_VIEW.group),
  as: choice('as', ['chart', 'table'] as const, DEFAULT_VIEW.as),
  derived: flag('derived'),
  sort: {
    key: 'sort',
    read: (raw) => {
      if (raw === '') return { ok: true, value: null };
      const written = raw.toLowerCase().replace(/^-/, '');
      const id = FORMER_COLUMNS.get(written) ?? written;
      const column = RECORD_COLUMNS.find((known) => known === id);
      return column === undefined
        ? { ok: false, reason: 'invalid', value: raw, ...nearTo(id, RECORD_COLUMNS) }
        : { ok: true, value: { column, descending: raw.startsWith('-') } };
    },
    write: (sort) => (sort === null ? null : `${sort.descending ? '-' : ''}${sort.column}`),
  },
  word: text('word', WORD_LIMIT),
  record: target('record'),
  pin: target('pin'),
  step: {
    key: 'step',
    // Whether there are that many slides is known only once they have been read.
    read: (raw) => {
      if (raw === '') return { ok: true, value: null };
      return /^[1-9]\d{0,2}$/.test(raw)
        ? { ok: true, value: Number(raw) }
        : { ok: false, reason: 'invalid', value: raw };
    },
    write: (step) => (step === null ? null : `${step}`),
  },
  deck: {
    key: 'deck',
    // What it says is read by whoever presents; here it is only told from damage.
    read: (raw) => {
      if (raw === '') return { ok: true, value: null };
      return /^[\w-]+$/.test(raw)
        ? { ok: true, value: raw }
        : { ok: false, reason: 'invalid', value: raw };
    },
    write: (deck) => deck,
  },
  lang: {
    ...LANG,
    // A whole tag, such as zh_CN or en-US, says more than the app has languages for.
    read: (raw, known) => LANG.read(raw.split(/[-_]/, 1)[0] ?? '', known),
  },
  embed: flag('embed'),
  scheme: choice('scheme', ['light', 'dark'] as const, DEFAULT_VIEW.scheme),
};

function document(key: 'a' | 'b', fallback: string): Codec<string> {
  return {
    key,
    read: (raw, { documents, current }) => {
      const id = current(raw.toLowerCase());
      return documents.includes(id)
        ? { ok: true, value: id }
        : { ok: false, reason: 'unknown', value: raw, ...nearTo(id, documents) };
    },
    write: (id) => (id === fallback ? null : id),
  };
}

/** Any text of at most `limit` code units; '' is left out. */
function text(key: 'q' | 'word', limit: number): Codec<string> {
  return {
    key,
    read: (raw) =>
      raw.length > limit ? { ok: false, reason: 'too-long', value: raw } : { ok: true, value: raw },
    write: (words) => (words === '' ? null : encodeText(words)),
  };
}

/** The id of a record, absence or withdrawn record; an old id gives the one in use. */
function target(key: 'record' | 'pin'): Codec<string | null> {
  return {
    key,
    read: (raw, known) => {
      if (raw === '') return { ok: true, value: null };
      const value = known.targets(raw.toLowerCase());
      return value === null ? { ok: false, reason: 'unknown', value: raw } : { ok: true, value };
    },
    write: (id) => id,
  };
}

/** On with 1; left out where it is off. */
function flag(key: 'derived' | 'embed'): Codec<boolean> {
  return {
    key,
    read: (raw) => {
      if (raw === '1') return { ok: true, value: true };
      // 0 is what a reader who edits the address by hand would write.
      if (raw === '' || raw === '0') return { ok: true, value: false };
      return { ok: false, reason: 'invalid', value: raw };
    },
    write: (on) => (on ? '1' : null),
  };
}

function year(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

/**
 * Percent-encoding of any text. Half a surrogate pair becomes U+FFFD. Marks that programs take
 * for the end of a link are encoded too: ' ( ) ! * anywhere, a full stop at the end.
 */
function encodeText(words: string): string {
  return encodeURIComponent(words.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    /[!'()*]|\.$/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
