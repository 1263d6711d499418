// What a slide says in words, as far as its picture does not say it itself.
import { SIDES } from '../../domain/filter.ts';
import { shownDocuments } from '../../domain/select.ts';
import { type SlideRequest, slideTitle } from '../../export/slide/slide.ts';
import { frame } from '../../i18n/frame.ts';
import { nameSides } from '../../i18n/naming.ts';
import { timeText } from '../../i18n/time.ts';

/** Words of a document on a slide. */
export interface SlideQuote {
  /** Name of the document as a sentence has it. */
  readonly document: string;
  /** Verbatim; '' where the document says nothing, which `absence` then says. */
  readonly text: string;
  /** Unofficial; null in Chinese. */
  readonly translation: string | null;
  /** The record, or the search that found nothing. */
  readonly recordId: string;
  /** What the document does not say, in words; null where it is quoted. */
  readonly absence: string | null;
}

/** What a listener may ask, and the answer. */
export interface SlideQuestion {
  readonly question: string;
  readonly answer: string;
}

export interface SlideContent {
  readonly title: string;
  readonly subtitle: string;
  readonly quotes: readonly SlideQuote[];
  readonly source: string;
  readonly absences: readonly SlideQuestion[];
}

/** Everything that a slide says, in the language of the request. */
export function slideContent(request: SlideRequest): SlideContent {
  const { selection, lang, focus } = request;
  const names = nameSides(selection.sides.a?.document, selection.sides.b?.document, lang);
  const quotes = SIDES.flatMap((side): SlideQuote[] => {
    const records = selection.sides[side]?.records ?? [];
    const record = records.find(({ id }) => id === focus) ?? (focus === null ? records[0] : null);
    if (!record) return [];
    const text = record.evidence[0]?.quote ?? '';
    const translation = lang === 'en' ? record.label.en : null;
    return [{ document: names[side].full, text, translation, recordId: record.id, absence: null }];
  });
  const sources = shownDocuments(selection).map(({ province, outlet, date }) =>
    frame[lang].source(province.name[lang], outlet[lang], timeText(date, lang)),
  );
  return {
    title: slideTitle(request),
    subtitle: request.subtitle ?? '',
    quotes,
    source: sources.length > 0 ? frame[lang].sourceList(sources) : '',
    absences: [],
  };
}
