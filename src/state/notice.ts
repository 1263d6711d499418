/** Something that the reader should know about a link or about stored settings. */
export type NoticeCode =
  /** A value that the key does not allow. */
  | 'invalid'
  /** An id that the data does not have. */
  | 'unknown'
  /** Percent-encoding that does not decode. */
  | 'damaged'
  /** A value that a program had changed, read as what it most likely was. */
  | 'mended'
  | 'repeated'
  /** The link's `v` is higher than ours. */
  | 'newer'
  /** The checksum is missing or does not match. */
  | 'incomplete'
  /** The link was made on other data. */
  | 'other-data'
  /** A link, or with a key one value of it, over its limit. */
  | 'too-long'
  /** Settings cannot be stored; they last until the page is closed. */
  | 'storage-off'
  /** Stored settings could not be read and were kept aside. */
  | 'storage-unreadable'
  /** Stored settings are a newer version's: they are left as they are. */
  | 'storage-newer'
  /** The computer has no font for Chinese. */
  | 'no-han-font';

/** Data, not words: the words are made where they are shown. */
export interface Notice {
  readonly code: NoticeCode;
  /** Key of the link format, e.g. `theme`. */
  readonly key?: string;
  /** What stood there, cut to a readable length; for `other-data` the link's version of the data. */
  readonly value?: string;
  /** What was used instead, as a link would write it; null = the default of the key. */
  readonly used?: string | null;
  /** The nearest id that exists, at most two edits away. */
  readonly near?: string;
}

const SHOWN = 40;

/** A raw value as it may stand in a sentence: no control or direction marks, at most 40 characters. */
export function shownValue(raw: string): string {
  const plain = [...raw.slice(0, 4 * SHOWN).replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '\uFFFD')];
  return plain.length > SHOWN ? `${plain.slice(0, SHOWN).join('')}…` : plain.join('');
}

/** Whether two notices say the same. */
export function sameNotice(one: Notice, other: Notice): boolean {
  return (
    one.code === other.code &&
    one.key === other.key &&
    one.value === other.value &&
    one.used === other.used
  );
}
