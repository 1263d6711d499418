import { LANGS, type Lang } from '../model/values.ts';
import type { Notice } from './notice.ts';

/** `system` follows the reader's device. */
export const SCHEMES = ['light', 'dark', 'system'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** What is stored. */
export interface StoredPreferences {
  readonly lang: Lang | null;
  readonly scheme: Scheme;
  /** Whether single keys are commands. */
  readonly singleKeys: boolean;
}

/** The part of localStorage that is used. */
export interface TextStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

export interface PreferencesBox {
  /** What is stored, or the defaults; with a notice where something could not be read. */
  readonly read: () => { stored: StoredPreferences; notice: Notice | null };
  /** Stores all; gives a notice the first time that it fails. */
  readonly write: (value: StoredPreferences) => Notice | null;
}

export const PREFERENCES_KEY = 'duizhao.preferences';
const VERSION = 1;
const DEFAULTS: StoredPreferences = { lang: null, scheme: 'system', singleKeys: true };
/** Keys for text that could not be read: kept for whoever can, never written over. */
const ASIDE_KEYS = [1, 2, 3, 4, 5].map((n) => `${PREFERENCES_KEY}.unreadable-${n}`);

/** localStorage, where there is one. Throws where the browser forbids it. */
export function browserStorage(): TextStorage | undefined {
  return globalThis.localStorage;
}

/** Reads and writes the settings without ever throwing or losing what it cannot read. */
export function preferencesBox(storage: () => TextStorage | undefined): PreferencesBox {
  /** False once the stored text could neither be read nor kept aside. */
  let mayWrite = true;
  let told = false;

  return {
    read: () => {
      let raw: string | null;
      try {
        raw = storage()?.getItem(PREFERENCES_KEY) ?? null;
      } catch {
        // Nothing is lost yet: it is said when the reader changes a setting.
        return { stored: DEFAULTS, notice: null };
      }
      if (raw === null) return { stored: DEFAULTS, notice: null };
      const stored = parseStored(raw);
      if (stored) return { stored, notice: null };
      mayWrite = keepAside(storage, raw);
      return { stored: DEFAULTS, notice: { code: 'storage-unreadable' } };
    },
    write: (value) => {
      try {
        const place = storage();
        if (mayWrite && place) {
          place.setItem(PREFERENCES_KEY, JSON.stringify({ version: VERSION, ...value }));
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

function keepAside(storage: () => TextStorage | undefined, raw: string): boolean {
  try {
    const place = storage();
    for (const key of ASIDE_KEYS) {
      const there = place?.getItem(key);
      if (there === raw) return true;
      if (there === null) {
        place?.setItem(key, raw);
        return true;
      }
    }
  } catch {
    // Full: then the text stays where it is.
  }
  return false;
}

/** The stored settings, or null where any part of them is not as this version writes it. */
function parseStored(raw: string): StoredPreferences | null {
  let blob: unknown;
  try {
    blob = JSON.parse(raw);
  } catch {
    return null;
  }
  if (typeof blob !== 'object' || blob === null) return null;
  // Not there in what earlier versions stored.
  const { version, lang, scheme, singleKeys = true } = blob as Record<string, unknown>;
  const knownLang = lang === null ? null : LANGS.find((value) => value === lang);
  const knownScheme = SCHEMES.find((value) => value === scheme);
  if (version !== VERSION || knownLang === undefined || knownScheme === undefined) return null;
  if (typeof singleKeys !== 'boolean') return null;
  return { lang: knownLang, scheme: knownScheme, singleKeys };
}
