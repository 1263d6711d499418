// A quote with its source, to be pasted into a paper or a mail. Design, section 3.2.

import { escaped } from '../domain/escaped.ts';
import { isWebAddress } from '../domain/webAddress.ts';
import type { Evidence, PolicyDocument, Statement } from '../model/dataset.ts';
import { isUntranslated } from '../model/untranslated.ts';
import type { Lang } from '../model/values.ts';
import { bilingual } from './bilingual.ts';
import { isDraft, withDraftTag } from './drafts.ts';
import { nestQuotes } from './nestQuotes.ts';
import { creditOf, dayOf } from './origin.ts';
import { gbReference, type ReferenceOptions, reference } from './reference.ts';
import { terms } from './terms.ts';
import { timeText } from './time.ts';

/** `gb7714`: in Chinese, by GB/T 7714. `plain`: in plain English. */
export type CitationFormat = 'gb7714' | 'plain';

export interface CitationParts extends ReferenceOptions {
  /** Data version: 8 hex digits. */
  readonly fingerprint: string;
}

const words = bilingual({
  zh: {
    original: (quote: string) => `原文：${quote}`,
    note: (parts: readonly string[]) => `注：${parts.join('；')}。`,
    speaker: (name: string) => `发言人：${name}`,
    missing: (parts: string) => `未给出：${parts}`,
    translation: (text: string) => `非官方英译：${text}`,
    place: (id: string, start: number, end: number) => `记录 ${id}，字符 ${start}–${end}`,
    version: (version: string) => `数据版本 ${version}`,
    draft: '摘录为草稿，未核对',
    undated: '文中未写日期',
    further: (passages: readonly Evidence[]) =>
      `另见 ${passages.map(({ quote, start, end }) => `${quoted(quote)}（字符 ${start}–${end}）`).join('、')}`,
    located: (place: string, quotes: string) => `${place}：${quotes}`,
  },
  en: {
    original: (quote) => `Original: ${quote}`,
    note: (parts) => `Note: ${parts.join('; ')}.`,
    speaker: (name) => `speaker: ${name}`,
    missing: (parts) => `not given: ${parts}`,
    translation: (text) => `unofficial translation: ${text}`,
    place: (id, start, end) => `record ${id}, characters ${start}–${end}`,
    version: (version) => `data version ${version}`,
    draft: 'recorded as a draft, not checked',
    undated: 'no date stated',
    further: (passages) =>
      `also ${passages.map(({ quote, start, end }) => `${quoted(quote)} (characters ${start}–${end})`).join(', ')}`,
    located: (place, quotes) => `${place}: ${quotes}`,
  },
});

/** Verbatim words with quotation marks of their own get none round them: “““ could not be read. */
function hasMarks(quote: string): boolean {
  return /[“”]/.test(quote);
}

/** A quote in quotation marks, unless it has its own. */
export function quoted(quote: string): string {
  return hasMarks(quote) ? quote : `“${quote}”`;
}

const langOf = (format: CitationFormat): Lang => (format === 'gb7714' ? 'zh' : 'en');

/** The English label, with the time and the missing parts where the label does not say them. */
function translation(record: Statement): string {
  const { label, time, quantities } = record;
  const missing = new Set(quantities.flatMap((quantity) => quantity.missing));
  const parts = [label.en];
  if (time && !(time.year !== null && label.en.includes(`${time.year}`))) {
    parts.push(timeText(time, 'en'));
  }
  if (missing.size > 0) {
    const names = [...missing].map((part) => terms.en.missing[part]);
    parts.push(words.en.missing(names.join(', ')));
  }
  return parts.join('; ');
}

/** The reference to a document, one line: by GB/T 7714, or in plain English. */
export function referenceLine(
  document: PolicyDocument,
  format: CitationFormat,
  options: ReferenceOptions,
): string {
  const made = reference(document, options, langOf(format));
  if (format === 'gb7714') return gbReference(made);
  const { title, number } = document;
  const time = dayOf(document);
  const day =
    time && made.isInferred
      ? timeText({ ...time, year: made.year }, 'en').replace(`${made.year}`, `[${made.year}]`)
      : time
        ? timeText(time, 'en')
        : words.en.undated;
  const named = creditOf(document, 'en');
  const credit = named.charAt(0).toUpperCase() + named.slice(1);
  const accessed = made.accessed === null ? [] : [`Accessed ${made.accessed}`];
  const numbered = number === undefined ? [] : [number];
  const parts = [credit, `“${nestQuotes(title.en)}”`, ...numbered, day, ...accessed];
  return `${parts.map((part) => `${part}. `).join('')}${made.url ?? ''}`.trim();
}

/** What we add to a reference, each a part of its note: of a statement its place, of all the data version and why a year is inferred. */
export function noteParts(
  record: Statement | null,
  document: PolicyDocument,
  { fingerprint, ...options }: CitationParts,
  lang: Lang,
): string[] {
  const say = words[lang];
  const speaker = document.speakers.find(({ id }) => id === record?.speaker)?.name[lang];
  const [first, ...further] = record?.evidence ?? [];
  const { isInferred } = reference(document, options, lang);
  return [
    ...(speaker ? [say.speaker(speaker)] : []),
    ...(record && first ? [say.place(record.id, first.start, first.end)] : []),
    ...(further.length > 0 ? [say.further(further)] : []),
    ...(fingerprint === '' ? [] : [say.version(fingerprint)]),
    ...(isInferred && document.yearNote ? [document.yearNote[lang].replace(/[。.]$/, '')] : []),
    ...((record ? isDraft(record) : document.drafts > 0) ? [say.draft] : []),
  ];
}

/** The unofficial translation of a statement, as a part of a note. */
export function translationPart(record: Statement, lang: Lang): string {
  return words[lang].translation(translation(record));
}

/** A statement as a locator in its document: record, characters, every passage. */
export function locator(record: Statement, lang: Lang): string {
  const { id, evidence } = record;
  const places = evidence
    .map(({ start, end }) => `${start}–${end}`)
    .join(lang === 'zh' ? '、' : ', ');
  const [first] = evidence;
  const place = first ? words[lang].place(id, first.start, first.end) : id;
  const all = evidence.length > 1 ? place.replace(/\d+–\d+$/, places) : place;
  const said = words[lang].located(all, evidence.map(({ quote }) => quoted(quote)).join(' '));
  return withDraftTag(said, record, lang);
}

/** Quote, reference and note, each a line of its own; a link that is not on the web comes last. */
function lines(
  record: Statement,
  document: PolicyDocument,
  format: CitationFormat,
  parts: CitationParts,
): string[] {
  const lang = langOf(format);
  const say = words[lang];
  const quote = record.evidence[0]?.quote ?? '';
  const original = hasMarks(quote) ? say.original(quote) : quoted(quote);
  return [
    lang === 'zh' || isUntranslated(record.label)
      ? original
      : `${original} [${translationPart(record, lang)}]`,
    referenceLine(document, format, parts),
    say.note(noteParts(record, document, parts, lang)),
    ...(isWebAddress(parts.link) || parts.link === '' ? [] : [parts.link]),
  ];
}

/**
 * A citation as plain text, each a line: the quote, every character as in the source; the reference to
 * the document with the link of the statement; what we add (speaker, record id, characters from–to in
 * UTF-16 code units with the end exclusive, further passages, data version, why a year is inferred).
 */
export function citationText(
  record: Statement,
  document: PolicyDocument,
  format: CitationFormat,
  parts: CitationParts,
): string {
  return lines(record, document, format, parts).join('\n');
}

/** The same citation as HTML for the clipboard: one paragraph, all text escaped, the link as a link if it is one on the web. */
export function citationHtml(
  record: Statement,
  document: PolicyDocument,
  format: CitationFormat,
  parts: CitationParts,
): string {
  return linesHtml(lines(record, document, format, parts), parts.link);
}

/** The reference to a document with some of its statements as locators, each a line of its own. */
export function documentLines(
  records: readonly Statement[],
  document: PolicyDocument,
  format: CitationFormat,
  parts: CitationParts,
): string[] {
  const lang = langOf(format);
  return [
    referenceLine(document, format, parts),
    ...records.map((record) => locator(record, lang)),
    words[lang].note(noteParts(null, document, parts, lang)),
    ...(isWebAddress(parts.link) || parts.link === '' ? [] : [parts.link]),
  ];
}

/** Lines as one paragraph of HTML; the address in them is a link if it is one on the web. */
export function linesHtml(all: readonly string[], link: string): string {
  const address = escaped(link);
  const made = all.map((line) => {
    const text = escaped(line);
    if (!isWebAddress(link) || !text.endsWith(address)) return text;
    return `${text.slice(0, -address.length)}<a href="${address}">${address}</a>`;
  });
  return `<p>${made.join('<br>')}</p>`;
}
