import type { Lang } from '../model/values.ts';

/** The same keys with the same parameters, whatever the words. */
export type Shape<T> = {
  readonly [K in keyof T]: T[K] extends (...args: infer A) => string
    ? (...args: A) => string
    : T[K] extends string
      ? string
      : Shape<T[K]>;
};

/**
 * Messages of one area in both languages. The English object must have every key and
 * parameter of the Chinese one, or it does not compile.
 */
export function bilingual<T>(messages: {
  zh: T;
  en: Shape<NoInfer<T>>;
}): Readonly<Record<Lang, Shape<T>>> {
  return messages as Readonly<Record<Lang, Shape<T>>>;
}
