import { figureGroups } from '../domain/figures.ts';
import { SIDES } from '../domain/filter.ts';
import { ladderRows } from '../domain/ladder.ts';
import { select } from '../domain/select.ts';
import type { SlideBody } from '../domain/slide.ts';
import type { Dataset } from '../model/dataset.ts';
import { type Deck, type Slide, slideOf } from './deck.ts';
import { DEFAULT_VIEW, type View } from './view.ts';

/**
 * The briefing that needs no author: a cover, what each view found, the documents, how specific they are, what they date, their
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
    slide('cover', {}),
    slide('findings', {}),
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
