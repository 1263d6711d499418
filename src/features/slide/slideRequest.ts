import type { SlideRequest } from '../../content/slideRequest.ts';
import { select } from '../../domain/select.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Lang } from '../../model/values.ts';
import type { Deck } from '../../state/deck.ts';
import { writeLink } from '../../state/link.ts';

/** How slides are shown, whichever it is. */
export interface SlideLook {
  readonly lang: Lang;
  readonly scheme: 'light' | 'dark';
  /** Address of the app. */
  readonly base: string;
  readonly version: string;
}

/** What drawing each slide of a deck needs, in order. */
export function slideRequests(
  dataset: Dataset,
  deck: Deck,
  { base, version, ...look }: SlideLook,
): SlideRequest[] {
  return deck.slides.map(({ body, view, title, subtitle }, index) => ({
    ...look,
    body,
    screen: view.screen,
    dataset,
    selection: select(dataset, view),
    group: view.group === 'theme' ? 'theme' : 'gap',
    focus: view.record,
    pin: view.pin,
    title,
    subtitle,
    link: writeLink(base, view, version),
    version,
    page: { number: index + 1, of: deck.slides.length },
  }));
}
