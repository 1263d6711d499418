// A quote with its source, to be pasted into a paper or a mail. Design, section 3.2.
import { escaped } from '../domain/escaped.ts';
import { isWebAddress } from '../domain/webAddress.ts';
import type { Evidence, PolicyDocument, Statement } from '../model/dataset.ts';
import type { Lang } from '../model/values.ts';
import { bilingual } from './bilingual.ts';
import { nestQuotes } from './nestQuotes.ts';
import { terms } from './terms.ts';
import { timeText } from './time.ts';

/** `gb7714`: in Chinese, in the manner of GB/T 7714. `plain`: in plain English. */
export type CitationFormat = 'gb7714' | 'plain';

export interface CitationParts {
  /** Address that opens the statement. */
  readonly link: string;
  /** Data version: 8 hex digits. */
  readonly fingerprint: string;
}

/** Where a quote stands, as far as words need it; the credit as the document's data has it. */
interface Source {
  readonly credit: string;
  readonly title: string;
  readonly type: DocumentType;
  readonly day: string;
  readonly speaker: string | undefined;
}

const words = bilingual({
  zh: {
    quote: (quote: string, _translation: string) =>
      hasMarks(quote) ? `原文：${quote}` : `“${quote}”`,
    source: ({ credit, title, type, day, speaker }: Source) => {
      const { reporter, outlet } = credited(credit);
      // A newspaper and its day are one element; a text from the net has no issue to belong to.
      const issue = type === 'N' ? [`${outlet}, ${day}`] : [outlet, day];
      const parts = [...(reporter ? [reporter] : []), `${title}[${type}]`, ...issue];
      return [...parts, ...(speaker ? [`发言人：${speaker}`] : [])]
        .map((part) => `${part}. `)
        .join('');
    },
    withoutYear: (day: string) => `${day}（文中未写年份）`,
    missing: (parts: string) => `未给出：${parts}`,
    place: (id: string, start: number, end: number, version: string) =>
      `记录 ${id}，字符 ${start}–${end}，数据版本 ${version}.`,
    further: (passages: readonly Evidence[]) =>
      `另见：${passages.map(({ quote, start, end }) => `${quoted(quote)}（字符 ${start}–${end}）`).join('；')}.`,
  },
  en: {
    quote: (quote, translation) =>
      `${hasMarks(quote) ? `Original: ${quote}` : `“${quote}”`} [unofficial translation: ${translation}]`,
    source: ({ credit, title, day, speaker }) =>
      `${credit[0]?.toUpperCase()}${credit.slice(1)}. “${nestQuotes(title)}”. ${day}. ` +
      (speaker ? `Speaker: ${speaker}. ` : ''),
    withoutYear: (day) => `${day} (year not stated)`,
    missing: (parts) => `not given: ${parts}`,
    place: (id, start, end, version) =>
      `Record ${id}, characters ${start}–${end}, data version ${version}.`,
    further: (passages) =>
      `Also: ${passages.map(({ quote, start, end }) => `${quoted(quote)} (characters ${start}–${end})`).join('; ')}.`,
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

/** Reporter and outlet of a Chinese credit (《甲报》，记者王五); no reporter where it names none. */
export function credited(credit: string): { reporter: string; outlet: string } {
  const [, outlet = credit, reporter = ''] = /^(.+)，记者(.+)$/.exec(credit) ?? [];
  return { reporter: reporter.replaceAll('、', ', '), outlet: outlet.replace(/[《》]/g, '') };
}

/** Document type of GB/T 7714: N a newspaper's report, EB/OL a text from the net. */
export type DocumentType = 'N' | 'EB/OL';

/** A text from the net where the paper is not known. */
function typeMark(document: PolicyDocument): DocumentType {
  return document.originNote ? 'EB/OL' : 'N';
}

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

/** What a citation says of a statement, in the words of one language; the quote as in the source. */
export interface Cited {
  readonly quote: string;
  readonly translation: string;
  readonly type: DocumentType;
  /** Title of the document, in the language asked for. */
  readonly title: string;
  /** As written, or with the remark that no year is. */
  readonly day: string;
  readonly speaker: string | undefined;
  /** Record id, characters from–to, data version. */
  readonly place: string;
  /** The further passages that say it, each with its characters; '' where there is none. */
  readonly further: string;
}

/** The parts of a citation. Throws where a record has no evidence. */
export function cited(
  record: Statement,
  document: PolicyDocument,
  lang: Lang,
  fingerprint: string,
): Cited {
  const say = words[lang];
  const [first, ...further] = record.evidence;
  if (!first) throw new Error(`${record.id} has no evidence`);
  const { date } = document;
  // The Chinese keeps the day as it is written; timeText would set it anew.
  const written = date.year === null ? say.withoutYear(date.quote) : date.quote;
  return {
    quote: first.quote,
    translation: translation(record),
    type: typeMark(document),
    title: document.title[lang],
    day: lang === 'zh' ? written : timeText(date, 'en'),
    speaker: document.speakers.find(({ id }) => id === record.speaker)?.name[lang],
    place: say.place(record.id, first.start, first.end, fingerprint),
    further: further.length > 0 ? say.further(further) : '',
  };
}

/** Quote, source and, where there are any, the further passages, each a line of its own. */
function lines(
  record: Statement,
  document: PolicyDocument,
  format: CitationFormat,
  fingerprint: string,
): string[] {
  const lang = format === 'gb7714' ? 'zh' : 'en';
  const say = words[lang];
  const { quote, place, further, ...source } = cited(record, document, lang, fingerprint);
  const credit = document.citation[lang];
  const first = [say.quote(quote, source.translation), say.source({ credit, ...source }) + place];
  return further === '' ? first : [...first, further];
}

/**
 * A citation as plain text, each a line: the quote, every character as in the source; where it
 * stands (credit, title, day as written, speaker, record id, characters from–to in UTF-16 code
 * units with the end exclusive, data version); the further passages that say it, each with its
 * characters, where there are any; the link.
 */
export function citationText(
  record: Statement,
  document: PolicyDocument,
  format: CitationFormat,
  { link, fingerprint }: CitationParts,
): string {
  return [...lines(record, document, format, fingerprint), link].join('\n');
}

/** The same citation as HTML for the clipboard: one paragraph, all text escaped, the link as a link if it is one on the web. */
export function citationHtml(
  record: Statement,
  document: PolicyDocument,
  format: CitationFormat,
  { link, fingerprint }: CitationParts,
): string {
  const address = escaped(link);
  const last = isWebAddress(link) ? `<a href="${address}">${address}</a>` : address;
  const text = lines(record, document, format, fingerprint).map(escaped);
  return `<p>${[...text, last].join('<br>')}</p>`;
}
