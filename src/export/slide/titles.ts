// The title of a slide where its author gives none: the finding of what it shows.
import { comparedRows } from '../../charts/ladderCell.ts';
import { figureGroups } from '../../domain/figures.ts';
import { SIDES, type Side } from '../../domain/filter.ts';
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
  plainTitle,
  quoteTitle,
  targetsTitle,
  themesTitle,
} from '../../i18n/slideTitle.ts';
import { timelineTitle } from '../../i18n/timeline.ts';
import { pictureTitle } from '../picture/content.ts';
import { focused, nameOf, screenOf } from './focused.ts';
import type { SlideRequest } from './slide.ts';

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
