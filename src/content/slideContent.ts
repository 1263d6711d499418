// What a slide says, in words alone: for the presenter, for a phone, for notes and for those who do
// not see it. The picture of the slide says the same.

import { OPEN_CLAUSES, SIDES } from '../domain/filter.ts';
import { markState } from '../domain/markState.ts';
import type { MarkState } from '../domain/rows.ts';
import { distinctSides, shownDocuments } from '../domain/select.ts';
import { focusGroup } from '../domain/slideFocus.ts';
import { documentWords } from '../i18n/documents.ts';
import { filterWords } from '../i18n/filterWords.ts';
import { nameSides } from '../i18n/naming.ts';
import { originParts } from '../i18n/origin.ts';
import { slideWords } from '../i18n/slide.ts';
import { groupHeading } from '../i18n/statedQuantity.ts';
import { timeShort } from '../i18n/time.ts';
import { timelineWords } from '../i18n/timeline.ts';
import { type SlideAbsence, slideAbsences } from './slideAbsences.ts';
import { nameOf } from './slideFocused.ts';
import { quotesOf, type SlideQuote } from './slideQuotes.ts';
import type { SlideRequest } from './slideRequest.ts';
import { screenOf, slideTitle } from './slideTitle.ts';

/** All that a slide says. */
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
    title: slideTitle(request),
    subtitle: subtitleOf(request),
    quotes: quotesOf(request),
    source: sourceOf(request),
    absences: slideAbsences(request),
    link,
    page: slideWords[lang].page(page.number, page.of),
  };
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

function subtitleOf(request: SlideRequest): string {
  const { subtitle, body, dataset, selection, lang, focus } = request;
  if (subtitle !== null) return subtitle;
  const say = slideWords[lang];
  if (body === 'section' || body === 'question' || body === 'findings') return '';
  if (body === 'documents' || body === 'cover') return cautionOf(request);
  if (body === 'left-out') return say.leftOut;
  if (body === 'quote') return '';
  const screen = screenOf(request);
  const group = screen === 'figures' ? focusGroup(dataset, selection, focus) : null;
  if (group) {
    const { name, unit } = groupHeading(group, lang);
    return say.metric(name, unit);
  }
  const key =
    screen === 'goals'
      ? [say.keys.goals, say.asQuotes, statesKey(request)]
      : [say.keys[screen], screen === 'timeline' ? statesKey(request) : ''];
  const { a: _a, b: _b, ...clauses } = selection.filter;
  const filtered = (Object.keys(OPEN_CLAUSES) as (keyof typeof OPEN_CLAUSES)[]).some(
    (clause) => clauses[clause] !== OPEN_CLAUSES[clause],
  );
  // What goals are shown stands in their rows; any other filter is said.
  const words = filtered && screen !== 'goals' ? filterWords(dataset, selection, lang) : '';
  return [...key, words].filter((part) => part !== '').join(lang === 'zh' ? '' : ' ');
}

/** What the fills of marks mean, of those that the slide has. */
function statesKey({ selection, lang }: SlideRequest): string {
  const { sides } = distinctSides(selection);
  const shown = new Set(SIDES.flatMap((side) => sides[side]?.records.map(markState) ?? []));
  const words = KEYED.filter((state) => shown.has(state)).map(
    (state) => timelineWords[lang].states[state],
  );
  return words.length === 0 ? '' : slideWords[lang].marks(words);
}

const KEYED: readonly MarkState[] = ['target', 'actual', 'forecast', 'measure', 'problem'];

/** That the documents differ in kind and state no year; the caution of the strip on the page. */
function cautionOf({ selection, lang }: SlideRequest): string {
  const text = documentWords[lang];
  const { a, b } = selection.sides;
  const documents = shownDocuments(selection);
  const none = documents.length > 1 && documents.every(({ date }) => date?.year === null);
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

function sourceOf(request: SlideRequest): string {
  const { selection, lang } = request;
  const say = slideWords[lang];
  const documents = shownDocuments(selection);
  const list = documents.map((document) =>
    say.source(
      nameOf({ document }, request),
      document.name[lang],
      originParts(document, lang, timeShort, document.originNote ? document.citation : undefined),
    ),
  );
  if (list.length === 0) return '';
  const unstated = documents.every(({ date }) => date?.year === null);
  const caveat = !unstated ? '' : documents.length > 1 ? say.bothYears : say.oneYear;
  return say.sources(list) + caveat;
}
