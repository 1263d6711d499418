// The reference to a document, as every format of citation has it.
import { isWebAddress } from '../domain/webAddress.ts';
import type { PolicyDocument } from '../model/dataset.ts';
import type { Genre, Lang } from '../model/values.ts';
import { bilingual } from './bilingual.ts';
import { creditOf, dayOf } from './origin.ts';

/** How a document is referred to. */
export interface ReferenceOptions {
  /** Address that the reference leads to; where it is not one on the web, none is given. */
  readonly link: string;
  /** The day on which it is cited, YYYY-MM-DD. */
  readonly day?: string;
  /** Whether the year that the editors infer stands in brackets where the text states none. */
  readonly inferYear?: boolean;
}

/** Document type of GB/T 7714: N a newspaper's report, EB a text from the net. */
export type DocumentType = 'N' | 'EB';

/** What a reference is made of; title, authors and outlet in the language of the text. */
export interface Reference {
  readonly type: DocumentType;
  readonly authors: readonly string[];
  readonly title: string;
  /** The newspaper, or what is known of where the text comes from. */
  readonly outlet: string;
  /** Stated or, where the reader wants it, inferred; null where there is neither. */
  readonly year: number | null;
  readonly isInferred: boolean;
  /** Two digits each; '' where the text states none. */
  readonly month: string;
  readonly day: string;
  /** 2024-12-26; [2024]-12-26 where the year is inferred; 12-26 with a remark where there is none. */
  readonly issued: string;
  readonly url: string | null;
  /** null where there is no address, or no day. */
  readonly accessed: string | null;
}

const words = bilingual({
  zh: { withoutYear: (day: string) => `${day}（文中未写年份）`, undated: '文中未写日期' },
  en: { withoutYear: (day) => `${day} (year not stated)`, undated: 'no date stated' },
});

/** What a newspaper prints; other genres are the policy's own text. */
const REPORTS: ReadonlySet<Genre> = new Set<Genre>([
  'briefing-report',
  'conference-report',
  'news-report',
]);

const twoDigits = (number: number) => `${number}`.padStart(2, '0');

/** The reference to a document. @param lang of the remark that no year is stated */
export function reference(
  document: PolicyDocument,
  { link, day: accessed, inferYear = false }: ReferenceOptions,
  lang: Lang,
): Reference {
  const { inferredYear = null, originNote, genre } = document;
  const date = dayOf(document);
  const { authors, outlet } = credited(creditOf(document, 'zh'));
  const isInferred = date?.year === null && inferYear && inferredYear !== null;
  const year = isInferred ? inferredYear : (date?.year ?? null);
  const [month, day] = [date?.from, date?.day].map((number) =>
    number === undefined ? '' : twoDigits(number),
  );
  // Of a month alone, or of no day at all, there is less to say.
  const within = [date?.from, date?.day]
    .flatMap((number) => number ?? [])
    .map(twoDigits)
    .join('-');
  const dated = [isInferred ? `[${year}]` : `${year}`, within].filter(Boolean).join('-');
  const url = isWebAddress(link) ? link : null;
  return {
    // Where the paper is not known, or it is the policy itself, it is a text from the net.
    type: originNote || !REPORTS.has(genre) ? 'EB' : 'N',
    authors,
    title: document.title.zh,
    outlet,
    year,
    isInferred,
    month: month ?? '',
    day: day ?? '',
    issued: !date ? words[lang].undated : year === null ? words[lang].withoutYear(within) : dated,
    url,
    accessed: url === null ? null : (accessed ?? null),
  };
}

/** Reporters and outlet of a Chinese credit (《甲报》，记者王五); no reporter where it names none. */
function credited(credit: string): { authors: string[]; outlet: string } {
  const [, outlet = credit, reporters = ''] = /^(.+)，记者(.+)$/.exec(credit) ?? [];
  return { authors: reporters.split('、').filter(Boolean), outlet: outlet.replace(/[《》]/g, '') };
}

/** A reference by GB/T 7714, as the style's own program writes it; no full stop after an address, which would become part of it. */
export function gbReference(reference: Reference): string {
  const { type, authors, title, outlet, issued, url, accessed } = reference;
  const mark = url === null ? type : `${type}/OL`;
  const when = `${issued}${accessed === null ? '' : `[${accessed}]`}`;
  const parts = [authors.join(', '), `${title}[${mark}]`, `${outlet}, ${when}`].filter(Boolean);
  return `${parts.join('. ')}. ${url ?? ''}`.trim();
}
