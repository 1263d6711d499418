// A search that found nothing, to be pasted into a paper or a mail.
import type { Target } from '../domain/evidence.ts';
import { occurrences } from '../domain/highlight.ts';
import type { CitationParts } from '../i18n/citation.ts';
import { evidenceText } from '../i18n/evidence.ts';
import { nameSides } from '../i18n/naming.ts';
import { creditOf } from '../i18n/origin.ts';
import type { Lang } from '../model/values.ts';
import { headline } from './headline.ts';

/** The proof of an absence as plain text, each a line: the finding, the document, the terms with their counts, each hit with why it does not count, the link. */
export function searchText(
  target: Extract<Target, { type: 'absence' }>,
  lang: Lang,
  { link, fingerprint }: CitationParts,
): string {
  const text = evidenceText[lang];
  const { absence, document } = target;
  const places = occurrences(document.text, absence.terms);
  const counted = absence.terms.map((term) =>
    text.hitCount(term, places.filter(({ id }) => id === term).length),
  );
  const { copied } = text;
  return [
    text.on(nameSides(document, null, lang).a.full, headline(target, lang)),
    copied.source(document.title[lang], creditOf(document, lang)),
    copied.terms(counted.join(text.list)),
    ...absence.hits.map(({ quote, start, why }) => copied.hit(quote, start, why[lang])),
    copied.place(absence.id, fingerprint),
    link,
  ].join('\n');
}
