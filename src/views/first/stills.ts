import { type StillOf, stillKey } from '../../components/Still.tsx';

/**
 * The pictures in the view that stands in the page before the program (firstView.tsx), for charts
 * that are not drawn yet; null where no such view is shown.
 */
export function stillsIn(root: HTMLElement): StillOf | null {
  const shown = [...root.querySelectorAll('.first')].find(
    (view) => view.getClientRects().length > 0,
  );
  if (!shown) return null;
  const pictures = new Map<string, Element>();
  for (const chart of shown.querySelectorAll<HTMLElement>('[data-still]')) {
    const picture = [...chart.querySelectorAll('svg')].find(
      (svg) => svg.getClientRects().length > 0,
    );
    if (!picture) continue;
    picture.classList.add('first-still');
    pictures.set(chart.dataset.still ?? '', picture);
  }
  return (spec) => pictures.get(stillKey(spec)) ?? null;
}
