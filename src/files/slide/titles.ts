// The title of a slide where its author gives none: the finding of what it shows.
import { comparedRows } from '../../charts/ladderCell.ts';
import { compareTitle } from '../../content/compareTitle.ts';
import type { SlideRequest } from '../../content/slideRequest.ts';
import { findTarget } from '../../domain/evidence.ts';
import { figureGroups } from '../../domain/figures.ts';
import type { Side } from '../../domain/filter.ts';
import { ladderRows } from '../../domain/ladder.ts';
import { distinctSides } from '../../domain/select.ts';
import { focusGroup } from '../../domain/slideFocus.ts';
import { timeline } from '../../domain/timeline.ts';
import { figuresTitle } from '../../i18n/figuresTitle.ts';
import { nameSides } from '../../i18n/naming.ts';
import {
  documentsTitle,
  forecastTitle,
  leftOutTitle,
  noQuoteTitle,
  plainTitle,
  quoteTitle,
  silentTitle,
  targetsTitle,
  themesTitle,
} from '../../i18n/slideTitle.ts';
import { timelineTitle } from '../../i18n/timeline.ts';
import { pictureTitle } from '../picture/content.ts';
import { comparedOf, screenOf } from './focused.ts';
import { quotesOf } from './quotes.ts';

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
      const pair = comparedOf(request);
      if (pair) return compareTitle(dataset, pair, lang);
      const named = quotedTitle(request);
      if (named !== null) return named;
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

/** The title of a slide that quotes one statement alone: that statement's own; null where nothing was chosen and there is nothing. */
function quotedTitle(request: SlideRequest): string | null {
  const { dataset, focus, lang } = request;
  const [quote] = quotesOf(request);
  if (!quote) return focus === null ? null : noQuoteTitle(lang);
  const target = findTarget(dataset, quote.recordId);
  if (target?.type === 'absence')
    return silentTitle(quote.document, target.absence.label[lang], lang);
  return target?.type === 'statement'
    ? quoteTitle(quote.document, target.record.label[lang], lang)
    : null;
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
