import type { StoredSlide } from '../model/storyFile.ts';
import { slideOf } from './deck.ts';
import { storedSlide } from './storedSlides.ts';
import type { Screen, View } from './view.ts';

/** Screens that have no chart of their own: of them a slide can have the statement that is open. */
const WITHOUT_CHART: readonly Screen[] = ['source', 'records', 'about'];

/** Whether a slide of a view can show a chart. */
export function hasChart({ screen, pin }: Pick<View, 'screen' | 'pin'>): boolean {
  return !WITHOUT_CHART.includes(screen) && pin === null;
}

/**
 * The slide that a view makes: its chart, with a statement open the chart and its quote, or on a
 * screen without a chart that quote alone, of two that are compared both quotes; null where there is
 * nothing to show.
 * @param version fingerprint of the data; '' where not all of it could be loaded
 */
export function slideOfView(view: View, version: string): StoredSlide | null {
  const chart = !WITHOUT_CHART.includes(view.screen);
  if (!chart && view.record === null) return null;
  const quoted = chart && view.pin === null ? 'chart-quote' : 'quote';
  const body = view.record === null ? 'chart' : quoted;
  return storedSlide(slideOf({ body, data: version === '' ? null : version }, view));
}
