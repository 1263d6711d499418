// The words of the documents on a slide, and of those that say nothing the search that shows it.

import { SIDES, type Side } from '../domain/filter.ts';
import { ladderStep } from '../domain/ladder.ts';
import { type QuoteInContext, quoteInContext } from '../domain/quoteInContext.ts';
import { distinctSides, shownDocuments } from '../domain/select.ts';
import { type Focused, passage } from '../domain/slideFocus.ts';
import { draftWords, isDraft } from '../i18n/drafts.ts';
import { slideWords } from '../i18n/slide.ts';
import { timeText } from '../i18n/time.ts';
import type { Absence, Statement } from '../model/dataset.ts';
import { isUntranslated } from '../model/untranslated.ts';
import { comparedOf, focused, nameOf } from './slideFocused.ts';
import type { SlideRequest } from './slideRequest.ts';

/** Words of a document on a slide: verbatim, and in English our translation. */
export interface SlideQuote {
  /** Name of the document as a sentence has it: 四川文件. */
  readonly document: string;
  readonly documentId: string;
  readonly side: Side;
  /** Verbatim; '' where the document says nothing, which `absence` then says. */
  readonly text: string;
  /** Unofficial; null in Chinese. */
  readonly translation: string | null;
  /** The year or time that the statement names, or that it names none; '' where a year is not asked for. */
  readonly when: string;
  /** The record, or the search that found nothing. */
  readonly recordId: string;
  /** The section that it stands in; '' for none. */
  readonly section: string;
  /** Its characters in the text; null where the document says nothing. */
  readonly span: { readonly start: number; readonly end: number } | null;
  /** Where in the text it stands: section and characters; of a search, its terms and what they came to. */
  readonly place: string;
  /** What the document does not say, in words; null where it is quoted. */
  readonly absence: string | null;
}

/** The quotes of a slide, side a first. */
export function quotesOf(request: SlideRequest): SlideQuote[] {
  if (request.body === 'documents') return headlines(request);
  const compared = comparedOf(request);
  if (compared) {
    return compared.map((target, at) => {
      const { document } = target;
      const one = target.type === 'absence' ? target : { document, records: [target.record] };
      return quoteOf(one, at === 0 ? 'a' : 'b', { ...request, focus: null });
    });
  }
  const pair = focused(request);
  const found = SIDES.flatMap((side) => {
    const one = pair[side];
    return one ? [quoteOf(one, side, request)] : [];
  });
  // A quote alone is that of the statement in focus.
  if (request.body !== 'quote') return found;
  const own = found.filter(({ recordId }) => recordId === request.focus);
  return own.length > 0 ? own : found.slice(0, 1);
}

/** The first line of each text, with the statement that quotes it, if any. */
function headlines(request: SlideRequest): SlideQuote[] {
  const { sides } = distinctSides(request.selection);
  const { lang } = request;
  return SIDES.flatMap((side) => {
    const document = sides[side]?.document;
    if (!document) return [];
    const [text = ''] = document.text.split('\n');
    const within = document.records.find(({ evidence }) =>
      evidence.some(({ end }) => end <= text.length),
    );
    return {
      document: nameOf({ document }, request),
      documentId: document.id,
      side,
      text,
      translation: lang === 'en' ? document.title.en : null,
      when: '',
      recordId: within?.id ?? '',
      section: slideWords[lang].headline,
      span: { start: 0, end: text.length },
      place: slideWords[lang].place(slideWords[lang].headline, 0, text.length),
      absence: null,
    };
  });
}

/** Our English labels of what a quote holds; null in Chinese, and where there are none yet. */
function translationOf(records: readonly Statement[], lang: SlideRequest['lang']): string | null {
  if (lang === 'zh') return null;
  const labels = records.map(({ label }) => label).filter((label) => !isUntranslated(label));
  return labels.map(({ en }) => en).join('; ') || null;
}

function quoteOf(one: Focused, side: Side, request: SlideRequest): SlideQuote {
  const { lang, focus } = request;
  const { document } = one;
  const shared = { document: nameOf(one, request), documentId: document.id, side };
  if ('absence' in one) {
    const { absence } = one;
    return {
      ...shared,
      text: '',
      translation: null,
      when: '',
      recordId: absence.id,
      section: '',
      span: null,
      place: searchWords(absence, lang),
      absence: slideWords[lang].notMentioned(absence.label[lang]),
    };
  }
  const { text, start, end } = passage(document, one.records);
  const held = one.records.filter(({ evidence }) => {
    const [first] = evidence;
    return first !== undefined && start <= first.start && first.end <= end;
  });
  const [first] = held;
  const record = held.find(({ id }) => id === focus) ?? first;
  const section = document.sections.find(({ id }) => id === first?.section);
  const drafted = held.some(isDraft) && draftWords[lang].tag;
  return {
    ...shared,
    document: drafted ? draftWords[lang].bracket(shared.document, drafted) : shared.document,
    text,
    translation: translationOf(held, lang),
    when: held.length === 1 && first ? whenOf(first, lang) : '',
    recordId: record?.id ?? '',
    section: section?.label[lang] ?? '',
    span: { start, end },
    place: slideWords[lang].place(section?.label[lang] ?? '', start, end),
    absence: null,
  };
}

/** A quote in its sentence; null where that says no more than the quote. */
export function quoteContext(
  { documentId, span }: SlideQuote,
  { selection }: SlideRequest,
): QuoteInContext | null {
  const document = shownDocuments(selection).find(({ id }) => id === documentId);
  if (!document || !span) return null;
  const context = quoteInContext(document.text, span);
  return context.before + context.after === '' ? null : context;
}

/** When a statement is for; of an aim without a time, that no year is given. */
function whenOf(record: Statement, lang: SlideRequest['lang']): string {
  if (record.time) return timeText(record.time, lang);
  return ladderStep(record) > 0 ? slideWords[lang].withoutYear : '';
}

/** What was searched for and what it came to: the proof of an absence. */
export function searchWords({ terms, hits, verdict }: Absence, lang: SlideRequest['lang']): string {
  const say = slideWords[lang];
  return say.verdict[verdict] + say.searched(terms.join(say.termsJoin), hits.length);
}
