import { type StillOf, stillKey } from '../../components/Still.tsx';

/**
 * The pictures in the view that stands in the page before the program (firstView.tsx), for charts
 * that are not drawn yet; null where no such view is shown.
 */
export function stillsIn(root: HTMLElement): StillOf | null {
  const shown = [...root.querySelectorAll('.first')].find(isShown);
  if (!shown) return null;
  const pictures = new Map<string, Element>();
  for (const chart of shown.querySelectorAll<HTMLElement>('[data-still]')) {
    const picture = [...chart.querySelectorAll('svg')].find(
      ({ parentElement }) => parentElement && isShown(parentElement),
    );
    if (!picture) continue;
    picture.classList.add('first-still');
    pictures.set(chart.dataset.still ?? '', picture);
  }
  return (spec) => pictures.get(stillKey(spec)) ?? null;
}

/** By its style alone: places would have the whole page laid out in the middle of the program. */
function isShown(element: Element): boolean {
  return getComputedStyle(element).display !== 'none';
}
