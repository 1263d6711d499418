// Citations of several statements at once: as text, and for programs that keep references.
import { escaped } from '../domain/escaped.ts';
import type { PolicyDocument, Statement } from '../model/dataset.ts';
import type { Lang } from '../model/values.ts';
import { bilingual } from './bilingual.ts';
import { type CitationFormat, citationHtml, citationText, cited, credited } from './citation.ts';

/** Formats of citations: two to read, two for programs. */
export const CITATION_FORMATS = ['gb7714', 'plain', 'bibtex', 'ris'] as const;
export type AnyCitationFormat = (typeof CITATION_FORMATS)[number];

/** Statements of one document that are cited. */
export interface CitedGroup {
  readonly document: PolicyDocument;
  readonly records: readonly Statement[];
}

export interface CitationsOptions {
  /** Of the notes in BibTeX and RIS: the reader's. */
  readonly lang: Lang;
  /** Data version: 8 hex digits. */
  readonly fingerprint: string;
  /** Permanent address of a statement. */
  readonly linkFor: (id: string) => string;
}

const words = bilingual({
  zh: {
    note: (parts: readonly string[]) => parts.join('；'),
    speaker: (name: string) => `发言人：${name}`,
    translation: (text: string) => `非官方英译：${text}`,
  },
  en: {
    note: (parts) => parts.join('; '),
    speaker: (name) => `speaker: ${name}`,
    translation: (text) => `unofficial translation: ${text}`,
  },
});

/** All citations as text, under the title of their document, with an empty line between two; ready to be kept as a file in BibTeX and RIS. */
export function citationsText(
  groups: readonly CitedGroup[],
  format: AnyCitationFormat,
  options: CitationsOptions,
): string {
  if (format === 'bibtex') return bibtex(groups, options);
  if (format === 'ris') return ris(groups, options);
  return groups
    .flatMap(({ document, records }) => [
      titleOf(document, format),
      ...records.map((record) => citationText(record, document, format, parts(record, options))),
    ])
    .join('\n\n');
}

/** The same as HTML for the clipboard; null for the formats of programs, which have no rich form. */
export function citationsHtml(
  groups: readonly CitedGroup[],
  format: AnyCitationFormat,
  options: CitationsOptions,
): string | null {
  if (format === 'bibtex' || format === 'ris') return null;
  return groups
    .flatMap(({ document, records }) => [
      `<p><b>${escaped(titleOf(document, format))}</b></p>`,
      ...records.map((record) => citationHtml(record, document, format, parts(record, options))),
    ])
    .join('');
}

function titleOf(document: PolicyDocument, format: CitationFormat): string {
  return document.title[format === 'gb7714' ? 'zh' : 'en'];
}

function parts({ id }: Statement, { linkFor, fingerprint }: CitationsOptions) {
  return { link: linkFor(id), fingerprint };
}

/** What both formats of programs say of a statement. Bibliographic parts are in the language of the text. */
function reference(record: Statement, document: PolicyDocument, options: CitationsOptions) {
  const { lang, fingerprint, linkFor } = options;
  const say = words[lang];
  const { quote, translation, type, day, speaker, place, further } = cited(
    record,
    document,
    lang,
    fingerprint,
  );
  const { reporter, outlet } = credited(document.citation.zh);
  const { year } = document.date;
  const note = [
    day,
    ...(speaker ? [say.speaker(speaker)] : []),
    say.translation(translation),
    ...[place, further].flatMap((part) => part.replace(/\.$/, '') || []),
  ];
  return {
    key: `duizhao-${record.id}`,
    type,
    authors: reporter === '' ? [] : reporter.split(', '),
    title: document.title.zh,
    outlet,
    quote,
    // A year that the text does not state is not put in.
    year: year === null ? null : `${year}`,
    note: say.note(note).replaceAll('\u00a0', ' '),
    link: linkFor(record.id),
  };
}

/** BibTeX: an entry a statement, in UTF-8, each document's after a line with its title. */
function bibtex(groups: readonly CitedGroup[], options: CitationsOptions): string {
  const entry = (document: PolicyDocument) => (record: Statement) => {
    const { key, authors, title, outlet, quote, year, note, link } = reference(
      record,
      document,
      options,
    );
    const fields = [
      ...(authors.length > 0
        ? [['author', authors.map((name) => `{${bibText(name)}}`).join(' and ')]]
        : []),
      // A second pair of braces keeps the case of letters.
      ['title', `{${bibText(title)}}`],
      ['howpublished', bibText(outlet)],
      ...(year === null ? [] : [['year', year]]),
      ['note', bibText(note)],
      ['abstract', bibText(quote)],
      ['language', 'chinese'],
      ['url', bibAddress(link)],
    ];
    const lines = fields.map(([name, value]) => `  ${name} = {${value}}`);
    return `@misc{${key},\n${lines.join(',\n')}\n}\n`;
  };
  return groups
    .map(({ document, records }) => {
      // An @ would begin an entry, outside of entries too.
      const title = document.title.zh.replace(/[@{}\s]+/g, ' ');
      return [`% ${title}\n`, ...records.map(entry(document))].join('\n');
    })
    .join('\n');
}

const BIB_SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // \{ would count as a brace that is never closed.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/** Words in a field: signs of TeX written so that they come out as they are, Chinese kept. */
function bibText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\{}^~$&#%_]/g, (sign) => BIB_SIGNS[sign] ?? `\\${sign}`);
}

/** An address stands word for word; what would end the field is written in percent signs. */
function bibAddress(link: string): string {
  return link.replace(/[\\{}\s]/g, encodeURIComponent);
}

/** RIS: a reference a statement, a line a field, lines end with CRLF. */
function ris(groups: readonly CitedGroup[], options: CitationsOptions): string {
  const lines = groups.flatMap(({ document, records }) =>
    records.flatMap((record) => {
      const one = reference(record, document, options);
      return [
        ['TY', one.type === 'N' ? 'NEWS' : 'ELEC'],
        ['ID', one.key],
        ...one.authors.map((name) => ['AU', name]),
        ['TI', one.title],
        ['T2', one.outlet],
        ...(one.year === null ? [] : [['PY', one.year]]),
        ['AB', one.quote],
        ['N1', one.note],
        ['LA', 'zh'],
        ['UR', one.link],
        ['ER', ''],
      ];
    }),
  );
  return lines.map(([tag, value = '']) => `${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`).join('');
}
