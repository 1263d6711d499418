import type { CitationFormat } from '../../i18n/citation.ts';
import type { Lang } from '../../model/values.ts';

/** The manners of citation, the reader's own first: it has the key. */
export const FORMATS: Readonly<Record<Lang, readonly [CitationFormat, CitationFormat]>> = {
  zh: ['gb7714', 'plain'],
  en: ['plain', 'gb7714'],
};
