// Words of a draft that have no English yet: the Chinese ones stand in their place.
import type { Key } from './checkSchema.ts';
import type { Bilingual } from './schema.ts';

/** Whether a text in both languages has only its Chinese words. */
export function isUntranslated({ zh, en }: Bilingual): boolean {
  return zh === en && /\p{Script=Han}/u.test(zh);
}

/** Where in a file as it was read a text has no English: keys from the file down, in order. */
export function withoutEnglish(input: unknown, keys: readonly Key[] = []): (readonly Key[])[] {
  if (typeof input !== 'object' || input === null) return [];
  const own = 'zh' in input && !('en' in input) ? [keys] : [];
  const list = Array.isArray(input);
  const inner = Object.entries(input).flatMap(([key, value]) =>
    withoutEnglish(value, [...keys, list ? Number(key) : key]),
  );
  return [...own, ...inner];
}
