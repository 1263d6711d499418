// The title of a slide where its author gives none: the finding of its view, unless the slide is about something else.

import { comparedPair } from '../domain/comparedPair.ts';
import { termMeasure } from '../domain/coverage.ts';
import { type Pair, SIDES } from '../domain/filter.ts';
import { distinctSides, shownDocuments } from '../domain/select.ts';
import { focusGroup, slideFocus } from '../domain/slideFocus.ts';
import { documentWords } from '../i18n/documents.ts';
import { withDraftNote, withDraftTag } from '../i18n/drafts.ts';
import { nameSides } from '../i18n/naming.ts';
import { slideTitleWords } from '../i18n/slideTitle.ts';
import type { PolicyDocument } from '../model/dataset.ts';
import type { Lang } from '../model/values.ts';
import { hanCount } from '../reading/hanCount.ts';
import { compareTitle } from './compareTitle.ts';
import { finding } from './finding.ts';
import { indicatorFinding } from './findings/figures.ts';
import { lanedDocuments } from './lanedDocuments.ts';
import { isPictured, type Pictured } from './pictured.ts';
import type { SlideRequest } from './slideRequest.ts';

/** The screen that a slide draws; those that have no picture are shown as the overview. */
export function screenOf({ screen }: Pick<SlideRequest, 'screen'>): Pictured {
  return isPictured(screen) ? screen : 'overview';
}

/** The title of a slide: the author's own, else what the slide is about, else the finding of its view. */
export function slideTitle(request: SlideRequest): string {
  const { title, body, dataset, selection, lang, focus } = request;
  if (title !== null) return title;
  const { a, b } = selection.sides;
  const documents = { a: a?.document ?? null, b: b?.document ?? null };
  switch (body) {
    case 'documents':
      return withDraftNote(documentsTitle(documents, lang), shownDocuments(selection), lang);
    case 'left-out':
      return withDraftNote(leftOutTitle(documents, lang), shownDocuments(selection), lang);
    case 'section':
    case 'question':
    case 'findings':
      return slideTitleWords[lang][body];
    case 'cover':
      return withDraftNote(
        slideTitleWords[lang].cover(lanedDocuments(request).map(({ name }) => name)),
        shownDocuments(selection),
        lang,
      );
    case 'quote': {
      const pair = comparedPair(dataset, {
        record: focus,
        pin: request.pin,
        a: selection.filter.a,
      });
      if (pair) return compareTitle(dataset, pair, lang);
      const named = quotedTitle(request);
      if (named !== null) return named;
      break;
    }
  }
  const screen = screenOf(request);
  // A slide on one indicator draws it alone.
  const group = screen === 'figures' ? focusGroup(dataset, selection, focus) : null;
  return group
    ? withDraftNote(
        indicatorFinding(group, selection, lang),
        group.quantities.map(({ document }) => document),
        lang,
      )
    : finding(screen, dataset, selection, lang);
}

/** What sort of texts stand side by side, and whether they are about equally long: less than a tenth apart. */
function documentsTitle({ a, b }: Pair<PolicyDocument | null>, lang: Lang): string {
  const say = slideTitleWords[lang];
  const { genre } = documentWords[lang];
  const only = a ?? b;
  if (!only) return say.section;
  if (!a || !b || a === b) return say.one(genre[only.genre]);
  const names = nameSides(a, b, lang);
  const length =
    termMeasure({ a, b }) === 'count'
      ? say.alike
      : say.lengths(names.a.full, hanCount(a.text), names.b.short, hanCount(b.text));
  return say.documents([genre[a.genre], genre[b.genre]], length);
}

/** What the documents leave out; of one document where there is no other. */
function leftOutTitle({ a, b }: Pair<PolicyDocument | null>, lang: Lang): string {
  const only = a && b && a !== b ? null : (a ?? b);
  const say = slideTitleWords[lang];
  return only ? say.leftOutOne(nameSides(only, null, lang).a.full) : say.leftOut;
}

/** The title of a slide that quotes one statement or search: its own; null where nothing was chosen and there is nothing. */
function quotedTitle(request: SlideRequest): string | null {
  const { dataset, selection, body, focus, lang } = request;
  const say = slideTitleWords[lang];
  const pair = slideFocus(dataset, selection, { body, screen: screenOf(request), focus });
  const found = SIDES.flatMap((side) => pair[side] ?? []);
  const isFocus = (one: (typeof found)[number]) =>
    'absence' in one ? one.absence.id === focus : one.records.some(({ id }) => id === focus);
  const one = found.find(isFocus) ?? found[0];
  if (!one) return focus === null ? null : say.noQuote;
  const { sides } = distinctSides(selection);
  const names = nameSides(sides.a?.document, sides.b?.document, lang);
  const name = names[sides.a?.document === one.document ? 'a' : 'b'].full;
  if ('absence' in one) return say.silent(name, one.absence.label[lang]);
  const record = one.records.find(({ id }) => id === focus) ?? one.records[0];
  return record ? withDraftTag(say.quote(name, record.label[lang]), record, lang) : null;
}
