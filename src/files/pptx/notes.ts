// The page of notes of a slide: the author's own words, what may be asked, where each quote stands, the link.

import type { SlideContent } from '../../content/slideContent.ts';
import type { SlideRequest } from '../../content/slideRequest.ts';
import { SIDES } from '../../domain/filter.ts';
import { citationText } from '../../i18n/citation.ts';
import { pptxWords } from '../../i18n/pptx.ts';
import type { PolicyDocument } from '../../model/dataset.ts';
import { xml } from '../picture/svg.ts';
import { shapeTree } from './master.ts';
import type { Page } from './page.ts';
import { objectXml } from './shape.ts';
import { langOf } from './text.ts';
import { DECLARATION, NAMESPACES } from './xml.ts';

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
export function noteLines(
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
    ...section(say.sources, content.source === '' ? [] : [{ text: content.source }]),
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

/** The part of a page of notes. */
export function notesXml(
  lines: readonly NoteLine[],
  lang: SlideRequest['lang'],
  page: Page,
): string {
  const { names } = pptxWords[lang];
  const paragraphs = lines.map(({ text, heading, link }) => {
    const id = link === undefined ? '' : page.link(link);
    const press = id === '' ? '' : `<a:hlinkClick r:id="${id}"/>`;
    return `<a:p><a:r><a:rPr ${langOf(text)} b="${heading ? 1 : 0}" dirty="0">${press}</a:rPr><a:t>${xml(text)}</a:t></a:r></a:p>`;
  });
  const all =
    paragraphs.length > 0 ? paragraphs.join('') : '<a:p><a:endParaRPr lang="en-US"/></a:p>';
  return (
    `${DECLARATION}<p:notes ${NAMESPACES}><p:cSld>` +
    shapeTree(
      `<p:sp><p:nvSpPr>${objectXml(page, names.picture, names.picture)}<p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr>` +
        '<p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>' +
        `<p:sp><p:nvSpPr>${objectXml(page, names.notes, names.notes)}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
        `<p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${all}</p:txBody></p:sp>`,
    ) +
    '</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>'
  );
}
