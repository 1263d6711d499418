import { canonicalList } from './canonical.ts';
import type { LinkVocabulary } from './linkVocabulary.ts';
import { nearest } from './nearest.ts';
import type { NoticeCode } from './notice.ts';

/** A value that was not understood, or one item of it. */
export interface Refusal {
  readonly reason: Extract<NoticeCode, 'invalid' | 'unknown' | 'too-long'>;
  readonly value: string;
  readonly near?: string;
}

/** What a raw value says. `refused`: items of a list that were left out of it, joined with `~`. */
export type Read<T> =
  | { readonly ok: true; readonly value: T; readonly refused?: Refusal }
  | ({ readonly ok: false } & Refusal);

/** One key of the link format: how it is read and how it is written, side by side. */
export interface Codec<T> {
  readonly key: string;
  /** `raw` is decoded already; '' = present but empty. Never throws. */
  readonly read: (raw: string, known: LinkVocabulary) => Read<T>;
  /** ASCII text, or null where the value is the default and is left out. */
  readonly write: (value: T) => string | null;
}

/** A key with one of a few values. */
export function choice<T extends string, D extends T | null>(
  key: string,
  values: readonly T[],
  fallback: D,
): Codec<T | D> {
  return {
    key,
    read: (raw) => {
      const id = raw.toLowerCase();
      const value = values.find((known) => known === id);
      if (value !== undefined) return { ok: true, value };
      // Cleared on purpose: only where "none" is a value.
      if (id === '' && fallback === null) return { ok: true, value: fallback };
      return { ok: false, reason: 'invalid', value: raw, ...nearTo(id, values) };
    },
    write: (value) => (value === fallback ? null : value),
  };
}

/** A key with some of a list of values, joined with `~`. null = all, [] = none. */
export function list<T extends string>(
  key: string,
  values: (known: LinkVocabulary) => readonly T[],
  reason: 'invalid' | 'unknown',
): Codec<readonly T[] | null> {
  return {
    key,
    read: (raw, known) => {
      const all = values(known);
      const items = new Set(
        raw
          .toLowerCase()
          .split('~')
          .filter(Boolean)
          .map((item) => known.current(item)),
      );
      const good = all.filter((value) => items.delete(value));
      const [bad] = items;
      if (bad === undefined) return { ok: true, value: canonicalList(good, all) };
      const near = items.size === 1 ? nearTo(bad, all) : {};
      const refused: Refusal = { reason, value: [...items].join('~'), ...near };
      if (good.length === 0) return { ok: false, ...refused };
      return { ok: true, value: canonicalList(good, all), refused };
    },
    write: (value) => (value === null ? null : value.join('~')),
  };
}

/** `near` for a refusal, or nothing. */
export function nearTo(id: string, ids: readonly string[]): { near?: string } {
  const near = nearest(id, ids);
  return near === null ? {} : { near };
}
