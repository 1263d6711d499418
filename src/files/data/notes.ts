// What a file says of itself: filter, sources, version.

import { dataFile } from '../../i18n/dataFile.ts';
import { draftNote } from '../../i18n/drafts.ts';
import { filterWords } from '../../i18n/filterWords.ts';
import { creditOf, dayText } from '../../i18n/origin.ts';
import type { PolicyDocument } from '../../model/dataset.ts';
import type { Lang } from '../../model/values.ts';
import type { DataRequest } from './request.ts';
import { wantedParts } from './request.ts';

/** A note: what it is on, and what it says. */
export interface Note {
  readonly name: string;
  readonly words: string;
}

/** Filter in words, sources, version and link, in this order. */
export function fileNotes(request: DataRequest): Note[] {
  const { dataset, selection, scope, lang, version, link } = request;
  const text = dataFile[lang];
  const filter = scope === 'shown' ? filterWords(dataset, selection, lang) : text.everything;
  return [
    { name: text.filter, words: filter },
    ...wantedParts(request).map(({ document }) => ({
      name: text.source,
      words: sourceWords(document, lang),
    })),
    { name: text.version, words: version || text.incomplete },
    { name: text.link, words: link },
  ];
}

/** Title, credit, day as written, and a caution where the origin is not known. */
function sourceWords(document: PolicyDocument, lang: Lang): string {
  const { title, number, originNote } = document;
  const parts = [
    title[lang],
    creditOf(document, lang),
    number ?? '',
    dayText(document, lang),
    originNote?.[lang] ?? '',
    draftNote([document], lang),
  ];
  const { stop } = dataFile[lang];
  const full = parts.filter((part) => part !== '').map((part) => part.replace(/[。.]$/, ''));
  return `${full.join(stop)}${stop}`.trim().replaceAll('\u00a0', ' ');
}
