import { today } from '../../files/today.ts';
import type { CitationParts } from '../../i18n/citation.ts';
import { citationPreferences } from '../../state/citationPreferences.ts';

/** What a citation that is copied now says besides its source: the day, and the year if the reader wants an inferred one. */
export function citedToday(link: string, fingerprint: string): CitationParts {
  return { link, fingerprint, day: today(), inferYear: citationPreferences().getState().inferYear };
}
