// The slides of the standard briefing as requests, and of a slide of one's own.

import type { SlideRequest } from '../../src/content/slideRequest.ts';
import { select } from '../../src/domain/select.ts';
import { type Slide, slideOf } from '../../src/state/deck.ts';
import { standardDeck } from '../../src/state/standardDeck.ts';
import { DEFAULT_VIEW, type View } from '../../src/state/view.ts';
import { realDataset } from '../data/realFiles.ts';

export const dataset = realDataset();
export const LINK = 'https://example.org/duizhao/?v=1&view=overview&d=11077a41&c=abcd';

/** What a slide asks for; `change` is laid over it. */
export function requestOf(
  { body, view, title, subtitle }: Slide,
  change: Partial<SlideRequest> = {},
): SlideRequest {
  return {
    body,
    screen: view.screen,
    dataset,
    selection: select(dataset, view),
    group: view.group === 'theme' ? 'theme' : 'gap',
    pin: view.pin,
    focus: view.record,
    title,
    subtitle,
    lang: 'zh',
    scheme: 'light',
    link: LINK,
    version: dataset.fingerprint,
    page: { number: 1, of: 9 },
    ...change,
  };
}

/** The standard briefing. */
export function standard(change: Partial<SlideRequest> = {}): SlideRequest[] {
  return standardDeck(dataset, DEFAULT_VIEW).slides.map((slide, index) =>
    requestOf(slide, { page: { number: index + 1, of: 9 }, ...change }),
  );
}

/** A slide with a body and a view of one's own. */
export function own(
  body: SlideRequest['body'],
  view: Partial<View> = {},
  change: Partial<SlideRequest> = {},
): SlideRequest {
  return requestOf(slideOf({ body }, view), change);
}
