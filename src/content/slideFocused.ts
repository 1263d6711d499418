// What a slide is about: the statements or searches that it quotes.

import { type ComparedPair, comparedPair } from '../domain/comparedPair.ts';
import type { Pair } from '../domain/filter.ts';
import { distinctSides } from '../domain/select.ts';
import { type Focused, slideFocus } from '../domain/slideFocus.ts';
import { nameSides } from '../i18n/naming.ts';
import type { PolicyDocument } from '../model/dataset.ts';
import type { SlideRequest } from './slideRequest.ts';
import { screenOf } from './slideTitle.ts';

/** What each document is quoted with; null where it is not shown or has nothing. */
export function focused(request: SlideRequest): Pair<Focused | null> {
  const { dataset, selection, body, focus } = request;
  return slideFocus(dataset, selection, { body, screen: screenOf(request), focus });
}

/** The two that a slide of quotes sets side by side; null where it quotes one. */
export function comparedOf(request: SlideRequest): ComparedPair | null {
  const { body, dataset, focus, pin, selection } = request;
  if (body !== 'quote') return null;
  return comparedPair(dataset, { record: focus, pin, a: selection.filter.a });
}

/** The name of a document among those of a slide, as a sentence has it. */
export function nameOf(
  { document }: { document: PolicyDocument },
  { selection, lang }: SlideRequest,
): string {
  const { sides } = distinctSides(selection);
  const names = nameSides(sides.a?.document, sides.b?.document, lang);
  return names[sides.a?.document === document ? 'a' : 'b'].full;
}
