// Citations of several statements at once: as text, and for programs that keep references.

import { escaped } from '../domain/escaped.ts';
import type { PolicyDocument, Statement } from '../model/dataset.ts';
import { isUntranslated } from '../model/untranslated.ts';
import type { Lang } from '../model/values.ts';
import {
  type CitationFormat,
  type CitationParts,
  citationHtml,
  citationText,
  documentLines,
  linesHtml,
  locator,
  noteParts,
  translationPart,
} from './citation.ts';
import { type Reference, reference } from './reference.ts';

/** Formats of citations: two to read, three for programs. */
export const CITATION_FORMATS = ['gb7714', 'plain', 'bibtex', 'ris', 'csl'] as const;
export type AnyCitationFormat = (typeof CITATION_FORMATS)[number];

/** What has a reference of its own: a document with its statements as locators, or each statement. */
export const CITATION_UNITS = ['document', 'statement'] as const;
export type CitationUnit = (typeof CITATION_UNITS)[number];

/** Statements of one document that are cited. */
export interface CitedGroup {
  readonly document: PolicyDocument;
  readonly records: readonly Statement[];
}

export interface CitationsOptions {
  readonly unit: CitationUnit;
  /** Of the notes in BibTeX, RIS and CSL-JSON: the reader's. */
  readonly lang: Lang;
  /** Data version: 8 hex digits. */
  readonly fingerprint: string;
  /** Permanent address of a statement. */
  readonly linkFor: (id: string) => string;
  /** Address of the view of the documents' texts. */
  readonly sourceLink: string;
  /** The day on which they are cited, YYYY-MM-DD. */
  readonly day: string;
  /** Whether the year that the editors infer stands in brackets where the text states none. */
  readonly inferYear: boolean;
}

/** All citations as text, with an empty line between two; ready to be kept as a file in the formats of programs. */
export function citationsText(
  groups: readonly CitedGroup[],
  format: AnyCitationFormat,
  options: CitationsOptions,
): string {
  switch (format) {
    case 'bibtex':
      return bibtex(groups, options);
    case 'ris':
      return ris(groups, options);
    case 'csl':
      return `${JSON.stringify(entries(groups, options).map(cslItem), null, 1)}\n`;
    default:
      return groups
        .flatMap(({ document, records }) =>
          options.unit === 'document'
            ? [documentLines(records, document, format, parts(null, options)).join('\n')]
            : [
                titleOf(document, format),
                ...records.map((record) =>
                  citationText(record, document, format, parts(record, options)),
                ),
              ],
        )
        .join('\n\n');
  }
}

/** The same as HTML for the clipboard; null for the formats of programs, which have no rich form. */
export function citationsHtml(
  groups: readonly CitedGroup[],
  format: AnyCitationFormat,
  options: CitationsOptions,
): string | null {
  if (format !== 'gb7714' && format !== 'plain') return null;
  return groups
    .flatMap(({ document, records }) => {
      const whole = parts(null, options);
      if (options.unit === 'document')
        return [linesHtml(documentLines(records, document, format, whole), whole.link)];
      return [
        `<p><b>${escaped(titleOf(document, format))}</b></p>`,
        ...records.map((record) => citationHtml(record, document, format, parts(record, options))),
      ];
    })
    .join('');
}

function titleOf(document: PolicyDocument, format: CitationFormat): string {
  return document.title[format === 'gb7714' ? 'zh' : 'en'];
}

function parts(record: Statement | null, options: CitationsOptions): CitationParts {
  const { linkFor, sourceLink, fingerprint, day, inferYear } = options;
  return { link: record ? linkFor(record.id) : sourceLink, fingerprint, day, inferYear };
}

/** What all formats of programs have an entry for. Bibliographic parts are in the language of the text. */
interface Entry extends Reference {
  readonly key: string;
  /** Of a statement alone; of a document null. */
  readonly quote: string | null;
  /** Ours, each a line: what the style has no place for. */
  readonly notes: readonly string[];
  /** The statements of a document, each with its place and passages. */
  readonly locators: readonly string[];
}

function entries(groups: readonly CitedGroup[], options: CitationsOptions): Entry[] {
  const { lang, unit } = options;
  const entry = (record: Statement | null, { document, records }: CitedGroup): Entry => {
    const own = parts(record, options);
    const made = reference(document, own, lang);
    // A day without its year has no field in most programs.
    const undated = made.year === null ? [made.issued] : [];
    const translated =
      record && !isUntranslated(record.label) ? [translationPart(record, lang)] : [];
    // An address that is not on the web has no field either.
    const elsewhere = made.url === null && own.link !== '' ? [own.link] : [];
    const notes = [...undated, ...translated, ...noteParts(record, document, own, lang)];
    return {
      ...made,
      key: `duizhao-${record?.id ?? document.id}`,
      quote: record?.evidence[0]?.quote ?? null,
      notes: [...notes.map((note) => note.replaceAll('\u00a0', ' ')), ...elsewhere],
      locators: record ? [] : records.map((one) => locator(one, lang)),
    };
  };
  return groups.flatMap((group) =>
    unit === 'document'
      ? [entry(null, group)]
      : group.records.map((record) => entry(record, group)),
  );
}

/** BibTeX in UTF-8: an @article for a newspaper's report, an @online for a text from the net. */
function bibtex(groups: readonly CitedGroup[], options: CitationsOptions): string {
  const entry = (one: Entry) => {
    const isNews = one.type === 'N';
    const fields: (readonly [name: string, value: string])[] = [
      ...(one.authors.length > 0
        ? [['author', one.authors.map((name) => `{${bibText(name)}}`).join(' and ')] as const]
        : []),
      // A second pair of braces keeps the case of letters.
      ['title', `{${bibText(one.title)}}`],
      [isNews ? 'journal' : 'organization', bibText(one.outlet)],
      ...(isNews
        ? ([
            ['entrysubtype', 'newspaper'],
            ['mark', 'N'],
          ] as const)
        : []),
      ...(one.year === null
        ? []
        : ([
            ['year', one.isInferred ? `[${one.year}]` : `${one.year}`],
            ...(['month', 'day'] as const).flatMap((part) =>
              one[part] === '' ? [] : [[part, `${Number(one[part])}`] as const],
            ),
          ] as const)),
      ...(one.url === null ? [] : [['url', bibAddress(one.url)] as const]),
      ...(one.accessed === null ? [] : [['urldate', one.accessed] as const]),
      ['note', bibText(one.notes.join('; '))],
      ...(one.quote === null ? [] : [['abstract', bibText(one.quote)] as const]),
      ...(one.locators.length > 0
        ? [['annotation', bibText(one.locators.join('; '))] as const]
        : []),
      ['language', 'chinese'],
    ];
    const lines = fields.map(([name, value]) => `  ${name} = {${value}}`);
    return `@${isNews ? 'article' : 'online'}{${one.key},\n${lines.join(',\n')}\n}\n`;
  };
  return entries(groups, options).map(entry).join('\n');
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

/** RIS: a line a field, lines end with CRLF. A date is YYYY/MM/DD/, without its year /MM/DD/. */
function ris(groups: readonly CitedGroup[], options: CitationsOptions): string {
  const lines = entries(groups, options).flatMap((one) => [
    ['TY', one.type === 'N' ? 'NEWS' : 'ELEC'],
    ['ID', one.key],
    ...one.authors.map((name) => ['AU', name]),
    ['TI', one.title],
    ['T2', one.outlet],
    ['PB', one.outlet],
    ...(one.year === null ? [] : [['PY', `${one.year}`]]),
    ...(one.year === null && one.month === ''
      ? []
      : [['DA', `${one.year ?? ''}/${one.month}/${one.day}/`]]),
    ...(one.accessed === null ? [] : [['Y2', `${one.accessed.replaceAll('-', '/')}/`]]),
    ...(one.quote === null ? [] : [['AB', one.quote]]),
    ...[...one.notes, ...one.locators].map((note) => ['N1', note]),
    ['LA', 'zh'],
    ...(one.url === null ? [] : [['UR', one.url]]),
    ['ER', ''],
  ]);
  return lines.map(([tag, value = '']) => `${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`).join('');
}

/**
 * An item of CSL-JSON. The day is literal where the text does not state its year: a style would take
 * a year in brackets for a stated one, and leave out a day without a year.
 */
function cslItem(one: Entry): Readonly<Record<string, unknown>> {
  const numbers = (day: string) => ({ 'date-parts': [day.split('-').map(Number)] });
  const stated = one.year !== null && !one.isInferred;
  const { quote, accessed, url } = one;
  return {
    id: one.key,
    type: one.type === 'N' ? 'article-newspaper' : 'webpage',
    title: one.title,
    ...(one.authors.length > 0 && { author: one.authors.map((literal) => ({ literal })) }),
    ...(one.type === 'N' ? { 'container-title': one.outlet } : { publisher: one.outlet }),
    issued: stated ? numbers(one.issued) : { literal: one.issued },
    ...(accessed !== null && { accessed: numbers(accessed) }),
    ...(url !== null && { URL: url }),
    ...(quote !== null && { abstract: quote }),
    note: [...one.notes, ...one.locators].join('\n'),
    language: 'zh-CN',
  };
}
