import type { Notice } from './notice.ts';

/** The part of localStorage that is used. */
export interface TextStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** Settings under one key of a storage. */
export interface StoredValue<T> {
  /** What is stored, or the defaults; with a notice where something could not be read. */
  readonly read: () => { stored: T; notice: Notice | null };
  /** Stores all; gives a notice the first time that it fails. */
  readonly write: (value: T) => Notice | null;
}

const VERSION = 1;

/** localStorage, where there is one. Throws where the browser forbids it. */
export function browserStorage(): TextStorage | undefined {
  return globalThis.localStorage;
}

/**
 * Reads and writes settings without ever throwing or losing what it cannot read: such text is kept
 * beside the key, for whoever can, and never written over.
 * @param parse the settings from the fields of a stored object, or null where any is not as this version writes it
 */
export function storedValue<T extends object>(
  key: string,
  defaults: T,
  parse: (fields: Readonly<Record<string, unknown>>) => T | null,
  storage: () => TextStorage | undefined,
): StoredValue<T> {
  /** False where the storage did not give its text, or that could neither be read nor kept aside, or is a newer version's. */
  let mayWrite = true;
  let told = false;

  return {
    read: () => {
      let raw: string | null;
      try {
        raw = storage()?.getItem(key) ?? null;
      } catch {
        // Nothing is lost yet: it is said when the reader changes a setting. What was not read is not written over.
        mayWrite = false;
        return { stored: defaults, notice: null };
      }
      mayWrite = true;
      if (raw === null) return { stored: defaults, notice: null };
      const fields = fieldsOf(raw);
      const stored = fields?.version === VERSION ? parse(fields) : null;
      if (stored) return { stored, notice: null };
      if (typeof fields?.version === 'number' && fields.version > VERSION) {
        mayWrite = false;
        // That changes are not stored is said with it.
        told = true;
        return { stored: defaults, notice: { code: 'storage-newer' } };
      }
      mayWrite = keepAside(key, storage, raw);
      return { stored: defaults, notice: { code: 'storage-unreadable' } };
    },
    write: (value) => {
      try {
        const place = storage();
        if (mayWrite && place) {
          place.setItem(key, JSON.stringify({ version: VERSION, ...value }));
          return null;
        }
      } catch {
        // Full or forbidden: the settings last until the page is closed.
      }
      if (told) return null;
      told = true;
      return { code: 'storage-off' };
    },
  };
}

function keepAside(key: string, storage: () => TextStorage | undefined, raw: string): boolean {
  try {
    const place = storage();
    for (const n of [1, 2, 3, 4, 5]) {
      const aside = `${key}.unreadable-${n}`;
      const there = place?.getItem(aside);
      if (there === raw) return true;
      if (there === null) {
        place?.setItem(aside, raw);
        return true;
      }
    }
  } catch {
    // Full: then the text stays where it is.
  }
  return false;
}

function fieldsOf(raw: string): Record<string, unknown> | null {
  try {
    const blob: unknown = JSON.parse(raw);
    return typeof blob === 'object' && blob !== null ? (blob as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
