// A deck: slides in order. A slide is a view with what is said about it, so that it can never disagree
// with the screens. Design, sections 4.1 and 4.3.
import { figureGroups } from '../domain/figures.ts';
import { SIDES } from '../domain/filter.ts';
import { ladderRows } from '../domain/ladder.ts';
import { select } from '../domain/select.ts';
import type { SlideBody } from '../domain/slide.ts';
import type { Dataset } from '../model/dataset.ts';
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

/**
 * The briefing that needs no author: the documents, how specific they are, what they date, their
 * dated targets, a figure with its forecast, what the other document says more of, what each leaves
 * out. A slide with nothing to show is left out. `a`, `b`: the documents compared.
 */
export function standardDeck(dataset: Dataset, { a, b }: Pick<View, 'a' | 'b'>): Deck {
  const themes = dataset.themes.map(({ id }) => id);
  const slide = (body: SlideBody, view: Partial<View>) =>
    slideOf({ body }, { a, b, ...view }, themes);
  const forecast = forecastRecord(dataset, { a, b });
  const onB = moreSpecificOnB(dataset, { a, b });
  const slides = [
    slide('documents', {}),
    slide('chart', { screen: 'overview' }),
    slide('chart', { screen: 'timeline' }),
    slide('chart', { screen: 'figures', kinds: ['target'] }),
    ...(forecast
      ? [slide('chart', { screen: 'figures', themes: [forecast.theme], record: forecast.id })]
      : []),
    ...(onB.length > 0 ? [slide('chart', { screen: 'goals', themes: onB })] : []),
    slide('left-out', { screen: 'coverage' }),
  ];
  return { title: null, slides: slides.filter((one) => hasContent(dataset, one)) };
}

function hasContent(dataset: Dataset, { body, view }: Slide): boolean {
  if (body !== 'chart') return true;
  const { sides } = select(dataset, view);
  return SIDES.some((side) => (sides[side]?.records.length ?? 0) > 0);
}

/** The first statement with a forecast whose metric is also stated as an actual. */
function forecastRecord(dataset: Dataset, sides: Pick<View, 'a' | 'b'>) {
  const groups = figureGroups(dataset, select(dataset, { ...DEFAULT_VIEW, ...sides }));
  for (const { form, quantities } of groups) {
    if (form !== 'amounts' || !quantities.some(({ quantity }) => quantity.status === 'actual'))
      continue;
    const found = quantities.find(({ quantity }) => quantity.status === 'forecast');
    if (found) return found.record;
  }
  return null;
}

/** The themes on which document b reaches the higher step of the ladder. */
function moreSpecificOnB(dataset: Dataset, sides: Pick<View, 'a' | 'b'>): string[] {
  return ladderRows(dataset, select(dataset, { ...DEFAULT_VIEW, ...sides }))
    .filter(({ gap }) => (gap ?? 0) < 0)
    .map(({ theme }) => theme.id);
}
