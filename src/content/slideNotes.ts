// What the presenter has with a slide: the author's own words, what may be asked, where each quote stands, the link.
import { SIDES } from '../domain/filter.ts';
import { citationText } from '../i18n/citation.ts';
import { pptxWords } from '../i18n/pptx.ts';
import type { PolicyDocument } from '../model/dataset.ts';
import type { SlideContent } from './slideContent.ts';
import type { SlideRequest } from './slideRequest.ts';

/** Address of a statement, for its citation. */
export type LinkFor = (recordId: string) => string;

/** A line of notes; bold as a heading; `link` an address that it opens. */
export interface NoteLine {
  readonly text: string;
  readonly heading?: boolean;
  readonly link?: string;
}

/** The record that a slide is about and that the data no longer has; null where there is none such. */
export function goneRecord({ focus, dataset }: SlideRequest): string | null {
  if (focus === null) return null;
  const known = dataset.documents.some(
    ({ records, absences }) =>
      records.some(({ id }) => id === focus) || absences.some(({ id }) => id === focus),
  );
  return known ? null : focus;
}

/** All lines of a slide's notes, in the language of the slide. */
export function slideNotes(
  request: SlideRequest,
  content: SlideContent,
  note: string,
  linkFor: LinkFor,
): NoteLine[] {
  const { lang, version, link } = request;
  const say = pptxWords[lang];
  const gone = goneRecord(request);
  const cited = content.quotes.flatMap((quote) => citationOf(request, quote, linkFor));
  const asked = content.absences.flatMap(({ question, answer }) => [
    { text: say.question(question) },
    { text: say.answer(answer) },
  ]);
  const section = (name: string, lines: readonly NoteLine[]): NoteLine[] =>
    lines.length > 0 ? [{ text: name, heading: true }, ...lines] : [];
  return [
    ...section(say.own, note === '' ? [] : note.split('\n').map((text) => ({ text }))),
    ...(gone === null ? [] : [{ text: say.gone(gone) }]),
    ...section(say.asked, asked),
    ...section(say.citations, cited),
    // The line says itself that it names sources.
    ...(content.source === '' ? [] : [{ text: content.source }]),
    ...(link === '' ? [] : [{ text: `${say.link}${link}`, link }]),
    ...(version === '' ? [] : [{ text: say.version(version) }]),
  ];
}

function citationOf(
  request: SlideRequest,
  { document, documentId, recordId, text, absence, place }: SlideContent['quotes'][number],
  linkFor: LinkFor,
): NoteLine[] {
  const { lang, version } = request;
  const own = documentById(request, documentId);
  const record = own?.records.find(({ id }) => id === recordId);
  if (absence !== null) return [{ text: pptxWords[lang].search(document, absence, place) }];
  if (!own || !record) return [{ text: pptxWords[lang].search(document, `“${text}”`, place) }];
  const link = recordId === '' ? '' : linkFor(recordId);
  const format = lang === 'zh' ? 'gb7714' : 'plain';
  const lines = citationText(record, own, format, { link, fingerprint: version }).split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line) => (link !== '' && line.endsWith(link) ? { text: line, link } : { text: line }));
}

function documentById(
  { selection, dataset }: SlideRequest,
  id: string,
): PolicyDocument | undefined {
  const shown = SIDES.flatMap((side) => selection.sides[side]?.document ?? []);
  return [...shown, ...dataset.documents].find((document) => document.id === id);
}
