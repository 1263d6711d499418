// What a slide says, in words alone: for the presenter, for a phone, for notes and for those who do
// not see it. The picture of the slide says the same.
import { comparedRows } from '../../charts/ladderCell.ts';
import { figureGroups } from '../../domain/figures.ts';
import { OPEN_CLAUSES, SIDES, type Side } from '../../domain/filter.ts';
import { ladderRows, ladderStep } from '../../domain/ladder.ts';
import { distinctSides, shownDocuments } from '../../domain/select.ts';
import { type Focused, focusGroup, passage, slideFocus } from '../../domain/slideFocus.ts';
import { timeline } from '../../domain/timeline.ts';
import { documentWords } from '../../i18n/documents.ts';
import { figuresTitle } from '../../i18n/figuresTitle.ts';
import { filterWords } from '../../i18n/filterWords.ts';
import { nameSides } from '../../i18n/naming.ts';
import { slideWords } from '../../i18n/slide.ts';
import {
  documentsTitle,
  forecastTitle,
  leftOutTitle,
  plainTitle,
  quoteTitle,
  targetsTitle,
  themesTitle,
} from '../../i18n/slideTitle.ts';
import { groupHeading } from '../../i18n/statedQuantity.ts';
import { timeShort, timeText } from '../../i18n/time.ts';
import { timelineTitle } from '../../i18n/timeline.ts';
import type { Absence, PolicyDocument, Statement } from '../../model/dataset.ts';
import { isPictured, type Pictured, pictureTitle } from '../picture/content.ts';
import { type SlideAbsence, slideAbsences } from './absences.ts';
import type { SlideRequest } from './slide.ts';

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
  /** Where in the text it stands: section and characters; of a search, its terms and what they came to. */
  readonly place: string;
  /** What the document does not say, in words; null where it is quoted. */
  readonly absence: string | null;
}

export interface SlideContent {
  readonly title: string;
  readonly subtitle: string;
  readonly quotes: readonly SlideQuote[];
  /** One line on whose words these are, with the days as written. */
  readonly source: string;
  readonly absences: readonly SlideAbsence[];
  readonly link: string;
  readonly page: string;
}

/** Everything that a slide says, in the language of the request. Pure. */
export function slideContent(request: SlideRequest): SlideContent {
  const { lang, page, link } = request;
  return {
    title: titleOf(request),
    subtitle: subtitleOf(request),
    quotes: quotesOf(request),
    source: sourceOf(request),
    absences: slideAbsences(request),
    link,
    page: slideWords[lang].page(page.number, page.of),
  };
}

/** The screen that a slide draws; those that have no picture are shown as the overview. */
export function screenOf({ screen }: SlideRequest): Pictured {
  return isPictured(screen) ? screen : 'overview';
}

/** A slide in plain sentences: title, what one sees, quotes with their document, what is absent, source. */
export function slideDescription(request: SlideRequest): string {
  const { subtitle, quotes, absences, source } = slideContent(request);
  const say = slideWords[request.lang].description;
  const said = quotes.map(({ document, text, translation, absence }) =>
    absence === null
      ? say.quote(document, text) + (translation ? ` ${translation}.` : '')
      : `${document}: ${absence}.`,
  );
  const open = [...new Set(absences.map(({ label }) => label))];
  return [subtitle, ...said, ...open.map((label) => say.absent(label)), source]
    .filter((part) => part !== '')
    .join(' ');
}

/** The title: the author's own, else the finding of the slide's view. */
export function titleOf(request: SlideRequest): string {
  const { title, body, dataset, selection, lang, focus } = request;
  if (title !== null) return title;
  const { a, b } = selection.sides;
  const documents = { a: a?.document ?? null, b: b?.document ?? null };
  switch (body) {
    case 'documents':
      return documentsTitle(documents, lang);
    case 'left-out':
      return leftOutTitle(documents, lang);
    case 'section':
    case 'question':
      return plainTitle(body, lang);
    case 'quote': {
      const [first] = SIDES.flatMap((side) => focused(request)[side] ?? []);
      if (first && 'records' in first && first.records[0])
        return quoteTitle(nameOf(first, request), first.records[0].label[lang], lang);
      break;
    }
  }
  const screen = screenOf(request);
  if (screen === 'figures') {
    const group = focusGroup(dataset, selection, focus);
    if (group)
      return forecastTitle(group, selection, lang) ?? figuresTitle([group], selection, lang);
    const named = targetsTitle(figureGroups(dataset, selection), selection, lang);
    if (named !== null) return named;
  }
  if (screen === 'timeline' && selection.filter.only === null) return timelineName(request);
  if (screen === 'goals' && selection.filter.themes !== null) {
    const named = themesTitle(comparedRows(ladderRows(dataset, selection)), lang);
    if (named !== null) return named;
  }
  return pictureTitle(screen, dataset, selection, lang);
}

/** The title of the timeline; a document that names no year stands second there, and is named as such. */
function timelineName({ selection, lang }: SlideRequest): string {
  const own = distinctSides(selection);
  const { a, b } = own.sides;
  const names = nameSides(a?.document, b?.document, lang);
  const rows = timeline(own);
  const second = (side: Side, other: Side) =>
    rows.dated[side] === 0 && rows.dated[other] > 0
      ? { ...names[side], full: names[side].short }
      : names[side];
  const aside = own !== selection ? 'same' : a && b ? null : 'missing';
  return timelineTitle(rows, { a: second('a', 'b'), b: second('b', 'a') }, aside, lang);
}

function subtitleOf(request: SlideRequest): string {
  const { subtitle, body, dataset, selection, lang, focus } = request;
  if (subtitle !== null) return subtitle;
  const say = slideWords[lang];
  if (body === 'section' || body === 'question') return '';
  if (body === 'documents') return cautionOf(request);
  if (body === 'left-out') return say.leftOut;
  if (body === 'quote') return '';
  const screen = screenOf(request);
  const group = screen === 'figures' ? focusGroup(dataset, selection, focus) : null;
  if (group) {
    const { name, unit } = groupHeading(group, lang);
    return say.metric(name, unit);
  }
  const key = screen === 'goals' ? goalsKey(lang) : say.keys[screen];
  const { a: _a, b: _b, ...clauses } = selection.filter;
  const filtered = (Object.keys(OPEN_CLAUSES) as (keyof typeof OPEN_CLAUSES)[]).some(
    (clause) => clauses[clause] !== OPEN_CLAUSES[clause],
  );
  // What goals are shown stands in their rows; any other filter is said.
  const words = filtered && screen !== 'goals' ? filterWords(dataset, selection, lang) : '';
  return [key, words].filter((part) => part !== '').join(lang === 'zh' ? '' : ' ');
}

function goalsKey(lang: SlideRequest['lang']): string {
  const { keys, states, asQuotes } = slideWords[lang];
  return [keys.goals, asQuotes, states].join(lang === 'zh' ? '' : ' ');
}

/** That the documents differ in kind and state no year; the caution of the strip on the page. */
function cautionOf({ selection, lang }: SlideRequest): string {
  const text = documentWords[lang];
  const { a, b } = selection.sides;
  const documents = shownDocuments(selection);
  const none = documents.length > 1 && documents.every(({ date }) => date.year === null);
  const names = nameSides(a?.document, b?.document, lang);
  const kinds =
    a && b && a.document.genre !== b.document.genre
      ? text.caution(
          text.joined(names.a.full, text.reports[a.document.genre]),
          text.joined(names.b.short, text.reports[b.document.genre]),
        )
      : '';
  return [kinds, none ? text.noYears : ''].filter((part) => part !== '').join(text.space);
}

function focused(request: SlideRequest) {
  const { dataset, selection, body, focus } = request;
  return slideFocus(dataset, selection, { body, screen: screenOf(request), focus });
}

function quotesOf(request: SlideRequest): SlideQuote[] {
  if (request.body === 'documents') return headlines(request);
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
      place: slideWords[lang].place(slideWords[lang].headline, 0, text.length),
      absence: null,
    };
  });
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
  return {
    ...shared,
    text,
    translation: lang === 'en' ? held.map(({ label }) => label.en).join('; ') : null,
    when: held.length === 1 && first ? whenOf(first, lang) : '',
    recordId: record?.id ?? '',
    place: slideWords[lang].place(section?.label[lang] ?? '', start, end),
    absence: null,
  };
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

function nameOf({ document }: { document: PolicyDocument }, { selection, lang }: SlideRequest) {
  const { sides } = distinctSides(selection);
  const names = nameSides(sides.a?.document, sides.b?.document, lang);
  return names[sides.a?.document === document ? 'a' : 'b'].full;
}

function sourceOf(request: SlideRequest): string {
  const { selection, lang } = request;
  const say = slideWords[lang];
  const documents = shownDocuments(selection);
  const list = documents.map((document) =>
    say.source(
      nameOf({ document }, request),
      document.province.name[lang],
      document.originNote ? document.citation[lang] : document.outlet[lang],
      timeShort(document.date, lang),
    ),
  );
  if (list.length === 0) return '';
  const unstated = documents.every(({ date }) => date.year === null);
  const caveat = !unstated ? '' : documents.length > 1 ? say.bothYears : say.oneYear;
  return say.sources(list) + caveat;
}
