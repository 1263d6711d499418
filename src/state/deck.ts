// A deck: slides in order. A slide is a view with what is said about it, so that it can never disagree
// with the screens. Design, sections 4.1 and 4.3.
import type { SlideBody } from '../domain/slide.ts';
import { canonicalView } from './canonical.ts';
import { DEFAULT_VIEW, type View } from './view.ts';

export interface Slide {
  readonly body: SlideBody;
  /**
   * Canonical, with `record` as the statement in focus; null there = the first that the chart is about.
   * Without language, embed, step and deck: those are the presentation's.
   */
  readonly view: View;
  /** The author's own title and line below; null = the ones that follow from view and data. */
  readonly title: string | null;
  readonly subtitle: string | null;
  /** For the presenter; '' for none. */
  readonly note: string;
  /** Fingerprint of the data that the slide was made on; null = made on whatever is there. */
  readonly data: string | null;
}

export interface Deck {
  /** The author's own; null = the standard briefing's. */
  readonly title: string | null;
  readonly slides: readonly Slide[];
}

/** A slide with what is not said taken as the automatic. */
export function slideOf(
  fields: Partial<Slide> & Pick<Slide, 'body'>,
  view: Partial<View> = {},
  themes: readonly string[] = view.themes ?? [],
): Slide {
  const whole = { ...DEFAULT_VIEW, ...view, lang: null, embed: false, step: null, deck: null };
  return {
    view: canonicalView(whole, themes),
    title: null,
    subtitle: null,
    note: '',
    data: null,
    ...fields,
  };
}
