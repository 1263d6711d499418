import { LANGS, type Lang } from '../model/values.ts';
import { type StoredValue, storedValue, type TextStorage } from './storedValue.ts';

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

export const PREFERENCES_KEY = 'duizhao.preferences';
/** What holds where nothing is stored, or nothing that can be read. */
export const DEFAULTS: StoredPreferences = { lang: null, scheme: 'system', singleKeys: true };

/** Reads and writes language and colours without ever throwing or losing what it cannot read. */
export function storedPreferences(
  storage: () => TextStorage | undefined,
): StoredValue<StoredPreferences> {
  return storedValue(PREFERENCES_KEY, DEFAULTS, parseStored, storage);
}

/** The stored settings, or null where any part of them is not as this version writes it. */
function parseStored({
  lang,
  scheme,
  // Not there in what earlier versions stored.
  singleKeys = true,
}: Readonly<Record<string, unknown>>): StoredPreferences | null {
  const knownLang = lang === null ? null : LANGS.find((value) => value === lang);
  const knownScheme = SCHEMES.find((value) => value === scheme);
  if (knownLang === undefined || knownScheme === undefined) return null;
  if (typeof singleKeys !== 'boolean') return null;
  return { lang: knownLang, scheme: knownScheme, singleKeys };
}
